"""A pass through the scanner is marked while it is under way."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "feeds",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("pile", sa.Uuid(), nullable=False),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_feeds")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_feeds_case_id_cases")),
    )
