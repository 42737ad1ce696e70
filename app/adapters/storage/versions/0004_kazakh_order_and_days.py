"""Names are found and listed in Kazakh order, and the cases of a day without reading all others."""

import sqlalchemy as sa
from alembic import op

from app.domain.kazakh_text import ALPHABET, sort_key

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_MOMENTS = ("registered_at", "refused_at", "sent_at", "handed_at")


def upgrade() -> None:
    cases = sa.table("cases", sa.column("name_key", sa.Text()))
    # The key was the folded name until now; letters go to their places one by one.
    for letter in ALPHABET:
        placed = sa.func.replace(cases.c.name_key, letter, sort_key(letter))
        op.execute(cases.update().values(name_key=placed))
    op.drop_index("ix_cases_name_key", "cases")
    op.create_index("ix_cases_name_key_opened_at", "cases", ["name_key", "opened_at"])
    for moment in _MOMENTS:
        op.create_index(f"ix_cases_office_{moment}", "cases", ["office", moment])
