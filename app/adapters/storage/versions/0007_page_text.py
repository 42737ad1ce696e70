"""Pages may be read: their words are kept beside them."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "pages", sa.Column("read", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    with op.batch_alter_table("pages") as pages:
        pages.alter_column("read", server_default=None)
    op.create_table(
        "page_text",
        sa.Column("page_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("page_id", name=op.f("pk_page_text")),
        sa.ForeignKeyConstraint(["page_id"], ["pages.id"], name=op.f("fk_page_text_page_id_pages")),
    )
