"""Pages have a recipe, what was made by it, a place in their pile, and steps that can be undone."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_NEW: tuple[sa.Column[Any], ...] = (
    sa.Column("recipe", sa.JSON(), nullable=True),
    sa.Column("made", sa.JSON(), nullable=True),
    sa.Column("looked", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Column("warnings", sa.JSON(), nullable=False, server_default="[]"),
    sa.Column("cover", sa.Text(), nullable=False, server_default=""),
    sa.Column("pile", sa.Uuid(), nullable=True),
    sa.Column("pile_place", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("tray_reason", sa.Text(), nullable=True),
)


def upgrade() -> None:
    for column in _NEW:
        op.add_column("pages", column)
    _keep_turns()
    op.drop_column("pages", "rotation")
    with op.batch_alter_table("pages") as pages:
        for name in ("looked", "warnings", "cover", "pile_place"):
            pages.alter_column(name, server_default=None)
    op.create_table(
        "page_made",
        sa.Column("page_id", sa.Uuid(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("page_id", name=op.f("pk_page_made")),
        sa.ForeignKeyConstraint(["page_id"], ["pages.id"], name=op.f("fk_page_made_page_id_pages")),
    )
    op.create_table(
        "page_steps",
        sa.Column("owner", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "number", name=op.f("pk_page_steps")),
    )


def _keep_turns() -> None:
    """A page that was shown turned becomes a page with a recipe that turns it."""
    pages = sa.table("pages", sa.column("rotation", sa.Integer()), sa.column("recipe", sa.Text()))
    for degrees in (90, 180, 270):
        recipe = json.dumps({"turn": degrees})
        turned = pages.update().where(pages.c.rotation == degrees)
        op.execute(turned.values(recipe=sa.literal(recipe, literal_execute=True)))
