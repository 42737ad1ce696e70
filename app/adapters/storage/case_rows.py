"""Tables of cases and of what is kept with a case."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.adapters.storage.columns import KEY_TEXT, Base, JsonList, JsonObject


class CaseRow(Base):
    """One case: as typed, with columns of its own for what is searched and sorted.

    `day_key` and `serial` are the number taken apart; `name_key`, `phone_key`, `phone2_key` are
    folded for search.
    """

    __tablename__ = "cases"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(KEY_TEXT)
    day_key: Mapped[str] = mapped_column(KEY_TEXT)
    serial: Mapped[int]
    service_code: Mapped[str]
    service_version: Mapped[str]
    service_digest: Mapped[str]
    office: Mapped[int]
    counter: Mapped[int]
    operator: Mapped[str]
    opened_at: Mapped[datetime]
    ticket: Mapped[str]
    state: Mapped[str] = mapped_column(Text)
    step: Mapped[str]
    fields: Mapped[JsonObject]
    family: Mapped[JsonList]
    circumstances: Mapped[JsonList]
    checklist: Mapped[JsonObject]
    data_unavailable: Mapped[JsonList]
    delivery: Mapped[str | None]
    registered_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    result_kind: Mapped[str | None]
    result_at: Mapped[datetime | None]
    queue_number: Mapped[int | None]
    handed_at: Mapped[datetime | None]
    cancelled_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column()
    applicant_iin: Mapped[str] = mapped_column(KEY_TEXT, index=True)
    name_key: Mapped[str] = mapped_column(KEY_TEXT)
    phone_key: Mapped[str] = mapped_column(KEY_TEXT, index=True)
    phone2_key: Mapped[str] = mapped_column(KEY_TEXT, index=True)

    __table_args__ = (
        UniqueConstraint("number"),
        UniqueConstraint("day_key", "serial"),
        Index(None, "office", "state", "opened_at"),
        Index(None, "office", "opened_at"),
        Index(None, "name_key", "opened_at"),
    )
    # The number is set by hand, so that a put of nothing new counts as a change too.
    __mapper_args__ = {  # noqa: RUF012 - SQLAlchemy reads it from the class as it is
        "version_id_col": version,
        "version_id_generator": False,
    }


class CasePersonRow(Base):
    """A person of a case: the applicant or a family member."""

    __tablename__ = "case_persons"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    iin: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True, index=True)


class EvidenceRow(Base):
    """A question to a register and its answer."""

    __tablename__ = "evidence"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    registry_name: Mapped[str]
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime]
    correlation_id: Mapped[str]
    outcome: Mapped[str]
    asked_for: Mapped[str]
    code: Mapped[str]
    raw: Mapped[bytes]
    facts: Mapped[JsonObject | None]


class ProcessRow(Base):
    """A process of a case as it went."""

    __tablename__ = "processes"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    process: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    started_at: Mapped[datetime] = mapped_column(primary_key=True)
    ended_at: Mapped[datetime | None]
    outcome: Mapped[str]


class CaseDocumentRow(Base):
    """An electronic document of a case."""

    __tablename__ = "case_documents"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    content: Mapped[bytes]
    at: Mapped[datetime]
