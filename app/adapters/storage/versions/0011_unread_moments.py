"""Days of cases are told by the journal: no question walks these keys, nobody reads that moment."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_MOMENTS = ("registered_at", "refused_at", "sent_at", "handed_at")


def upgrade() -> None:
    for moment in _MOMENTS:
        op.drop_index(f"ix_cases_office_{moment}", "cases")
    op.drop_column("cases", "refused_at")
