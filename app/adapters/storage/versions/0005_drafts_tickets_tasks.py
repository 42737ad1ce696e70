"""Places in drafts, tickets of the electronic queue, tasks, decisions, and cancelled cases."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("cases", sa.Column("cancelled_at", _MOMENT, nullable=True))
    op.add_column("evidence", sa.Column("facts", sa.JSON(), nullable=True))
    _drafts()
    _tickets()
    _tasks()
    _pending()
    _decisions()


def _of_case(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_case_id_cases")
    return sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=name)


def _primary(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, autoincrement=False)


def _drafts() -> None:
    op.create_table(
        "drafts",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        _text("step"),
        _text("control"),
        _number("caret"),
        sa.Column("unsaved", sa.JSON(), nullable=False),
        _primary("drafts", "case_id"),
        _of_case("drafts"),
    )


def _tickets() -> None:
    op.create_table(
        "tickets",
        sa.Column("day_key", _KEY, nullable=False),
        _number("office"),
        sa.Column("number", _KEY, nullable=False),
        _number("counter"),
        sa.Column("called_at", _MOMENT, nullable=False),
        sa.Column("left_at", _MOMENT, nullable=True),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        _primary("tickets", "day_key", "office", "number"),
        _of_case("tickets"),
    )


def _tasks() -> None:
    op.create_table(
        "case_tasks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        *[_text(n) for n in ("case_number", "field", "held", "told", "registry_name")],
        *[_text(n) for n in ("correlation_id", "decided_by", "decision", "reason")],
        _number("office"),
        sa.Column("opened_at", _MOMENT, nullable=False),
        sa.Column("decided_at", _MOMENT, nullable=True),
        _primary("case_tasks", "id"),
        _of_case("case_tasks"),
    )
    op.create_index(op.f("ix_case_tasks_case_id"), "case_tasks", ["case_id"])
    name = op.f("ix_case_tasks_office_decided_at_opened_at")
    op.create_index(name, "case_tasks", ["office", "decided_at", "opened_at"])


def _pending() -> None:
    op.create_table(
        "pending_lookups",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("registry_name", _KEY, nullable=False),
        sa.Column("since", _MOMENT, nullable=False),
        _primary("pending_lookups", "case_id", "registry_name"),
        _of_case("pending_lookups"),
    )
    op.create_index(op.f("ix_pending_lookups_since"), "pending_lookups", ["since"])


def _decisions() -> None:
    op.create_table(
        "duplicate_decisions",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("iin", _KEY, nullable=False),
        sa.Column("number", _KEY, nullable=False),
        _text("reason"),
        _text("who"),
        sa.Column("at", _MOMENT, nullable=False),
        _primary("duplicate_decisions", "case_id", "iin", "number"),
        _of_case("duplicate_decisions"),
    )
