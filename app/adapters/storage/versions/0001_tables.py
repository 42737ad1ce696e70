"""The tables of a site."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _all(kind: Any, names: str) -> list[sa.Column[Any]]:
    """Columns of one kind; a name with a question mark may be empty."""
    return [
        sa.Column(name.rstrip("?"), kind, nullable=name.endswith("?"), autoincrement=False)
        for name in names.split()
    ]


def _keys(names: str) -> list[sa.Column[Any]]:
    return _all(_KEY, names)


def _texts(names: str) -> list[sa.Column[Any]]:
    return _all(sa.Text(), names)


def _numbers(names: str) -> list[sa.Column[Any]]:
    return _all(sa.Integer(), names)


def _flags(names: str) -> list[sa.Column[Any]]:
    return _all(sa.Boolean(), names)


def _moments(names: str) -> list[sa.Column[Any]]:
    return _all(sa.DateTime(timezone=True), names)


def _jsons(names: str) -> list[sa.Column[Any]]:
    return _all(sa.JSON(), names)


def _ids(names: str) -> list[sa.Column[Any]]:
    return _all(sa.Uuid(), names)


def _bytes(names: str) -> list[sa.Column[Any]]:
    return _all(sa.LargeBinary(), names)


def _primary(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def _points(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name)


def _index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns))


def upgrade() -> None:
    _accounts()
    _cases()
    _with_cases()
    _pages()
    _papers()
    _outbox()
    _dossiers()
    _with_dossiers()
    _journal()
    _bags()


def _accounts() -> None:
    op.create_table(
        "accounts",
        *_keys("login_key"),
        *_texts("login surname given_name patronymic role iin post password_hash"),
        *_flags("authorised_person active"),
        *_numbers("failed_attempts"),
        *_moments("locked_until?"),
        _primary("accounts", "login_key"),
    )


def _cases() -> None:
    op.create_table(
        "cases",
        *_ids("id"),
        *_keys("number day_key applicant_iin name_key phone_key phone2_key"),
        *_texts("service_code service_version service_digest operator ticket state step"),
        *_texts("delivery? result_kind?"),
        *_numbers("serial office counter version queue_number?"),
        *_moments("opened_at refused_at? registered_at? due_at? sent_at? result_at? handed_at?"),
        *_jsons("fields family circumstances checklist data_unavailable"),
        _primary("cases", "id"),
        _unique("cases", "number"),
        _unique("cases", "day_key", "serial"),
    )
    for column in ("applicant_iin", "name_key", "phone_key", "phone2_key"):
        _index("cases", column)
    _index("cases", "office", "state", "opened_at")
    _index("cases", "office", "opened_at")


def _with_cases() -> None:
    op.create_table(
        "case_persons",
        *_ids("case_id"),
        *_keys("iin"),
        _primary("case_persons", "case_id", "iin"),
        _points("case_persons", "case_id", "cases"),
    )
    _index("case_persons", "iin")
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        *_ids("case_id"),
        *_texts("registry_name correlation_id outcome asked_for code"),
        *_moments("asked_at answered_at"),
        *_bytes("raw"),
        _primary("evidence", "id"),
        _points("evidence", "case_id", "cases"),
    )
    _index("evidence", "case_id")
    op.create_table(
        "processes",
        *_ids("case_id"),
        *_keys("process"),
        *_moments("started_at ended_at?"),
        *_texts("outcome"),
        _primary("processes", "case_id", "process", "started_at"),
        _points("processes", "case_id", "cases"),
    )
    op.create_table(
        "case_documents",
        *_ids("case_id"),
        *_keys("kind"),
        *_bytes("content"),
        *_moments("at"),
        _primary("case_documents", "case_id", "kind"),
        _points("case_documents", "case_id", "cases"),
    )


def _pages() -> None:
    op.create_table(
        "pages",
        *_ids("id owner"),
        *_texts("document_code? sha256 mime source"),
        *_numbers("position size width height dpi rotation"),
        *_flags("blank parked deleted"),
        *_moments("scanned_at"),
        _primary("pages", "id"),
    )
    _index("pages", "owner")
    op.create_table(
        "page_bytes",
        *_ids("page_id"),
        *_bytes("data"),
        _primary("page_bytes", "page_id"),
        _points("page_bytes", "page_id", "pages"),
    )


def _papers() -> None:
    copy = ["case_number", "form", "copy"]
    op.create_table(
        "papers",
        *_keys("case_number form"),
        *_numbers("copy"),
        *_moments("at"),
        *_texts("who"),
        _primary("papers", *copy),
    )
    op.create_table(
        "paper_bytes",
        *_keys("case_number form"),
        *_numbers("copy"),
        *_bytes("pdf"),
        _primary("paper_bytes", *copy),
        sa.ForeignKeyConstraint(
            copy,
            [f"papers.{column}" for column in copy],
            name=op.f("fk_paper_bytes_case_number_form_copy_papers"),
        ),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        *_ids("id"),
        *_keys("case_number stage"),
        *_texts("kind subject service_id route_id correlation_id last_error mender"),
        *_texts("gateway_message_id"),
        *_bytes("payload"),
        *_numbers("attempts parts_total parts_sent"),
        *_moments("created_at next_try_at last_error_at? delivered_at?"),
        _primary("outbox", "id"),
    )
    _index("outbox", "case_number")
    _index("outbox", "delivered_at")
    _index("outbox", "stage", "next_try_at")
    op.create_table(
        "outbox_parts",
        *_ids("message_id page_id"),
        *_numbers("position"),
        *_texts("name sha256 identifier"),
        _primary("outbox_parts", "message_id", "position"),
        _points("outbox_parts", "message_id", "outbox"),
    )
    op.create_table(
        "inbox",
        *_keys("gateway_message_id"),
        *_moments("at"),
        _primary("inbox", "gateway_message_id"),
    )


def _dossiers() -> None:
    op.create_table(
        "dossiers",
        *_ids("id"),
        *_keys("case_number state"),
        *_texts("service_code applicant_iin applicant_name category subcategory queue_list"),
        *_texts("language registration_number executor resolution resolved_by signed_by"),
        *_texts("request_validity address gateway_message_id"),
        *_flags("on_paper"),
        *_numbers("version queue_number?"),
        *_moments("intake_at received_at due_at state_since? resolved_at? signed_at?"),
        *_jsons("marks draft?"),
        _primary("dossiers", "id"),
        _unique("dossiers", "case_number"),
    )
    _index("dossiers", "state", "due_at")


def _with_dossiers() -> None:
    op.create_table(
        "dossier_documents",
        *_ids("dossier_id"),
        *_keys("kind"),
        *_bytes("content"),
        _primary("dossier_documents", "dossier_id", "kind"),
        _points("dossier_documents", "dossier_id", "dossiers"),
    )
    op.create_table(
        "serials", *_keys("series"), *_numbers("year last"), _primary("serials", "series", "year")
    )
    op.create_table(
        "queue_entries",
        *_keys("queue_list case_number iin"),
        *_texts("name"),
        *_moments("intake_at removed_at?"),
        _primary("queue_entries", "queue_list", "case_number"),
    )
    _index("queue_entries", "iin")
    _index("queue_entries", "queue_list", "intake_at")


def _journal() -> None:
    op.create_table(
        "journal",
        *_numbers("number"),
        *_moments("at"),
        *_texts("who role action clause reason digest"),
        *_keys("subject"),
        *_all(sa.Double(), "seconds? norm_seconds?"),
        *_jsons("before? after?"),
        _primary("journal", "number"),
    )
    _index("journal", "at")
    _index("journal", "subject")
    op.create_table(
        "journal_head", *_numbers("id number"), *_texts("digest"), _primary("journal_head", "id")
    )
    op.execute(f"INSERT INTO journal_head (id, number, digest) VALUES (1, 0, '{'0' * 64}')")


def _bags() -> None:
    op.create_table(
        "courier_bags",
        *_ids("id"),
        *_texts("number seal packed_by courier"),
        *_moments("opened_at handed_at?"),
        *_jsons("case_numbers"),
        _primary("courier_bags", "id"),
    )
    _index("courier_bags", "handed_at")
