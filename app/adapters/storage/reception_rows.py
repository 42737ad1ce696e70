"""Tables of the reception beside the cases: drafts, tickets, tasks, decisions."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.adapters.storage.columns import KEY_TEXT, Base, JsonObject


class DraftRow(Base):
    """Where the operator is in a draft."""

    __tablename__ = "drafts"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    step: Mapped[str]
    control: Mapped[str]
    caret: Mapped[int]
    unsaved: Mapped[JsonObject]


class TicketRow(Base):
    """A ticket of the electronic queue."""

    __tablename__ = "tickets"

    day_key: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    office: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    counter: Mapped[int]
    called_at: Mapped[datetime]
    left_at: Mapped[datetime | None]
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("cases.id"))


class TaskRow(Base):
    """A difference between the form and a register, found after the fact."""

    __tablename__ = "case_tasks"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    case_number: Mapped[str]
    field: Mapped[str]
    held: Mapped[str]
    told: Mapped[str]
    registry_name: Mapped[str]
    correlation_id: Mapped[str]
    decided_by: Mapped[str]
    decision: Mapped[str]
    reason: Mapped[str]
    office: Mapped[int]
    opened_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]

    __table_args__ = (
        Index("ix_case_tasks_office_decided_at_opened_at", "office", "decided_at", "opened_at"),
    )


class PendingLookupRow(Base):
    """A register that did not answer about a case and is to be asked again."""

    __tablename__ = "pending_lookups"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    registry_name: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    since: Mapped[datetime] = mapped_column(index=True)


class DuplicateDecisionRow(Base):
    """Why a case goes on although one of its people stands elsewhere."""

    __tablename__ = "duplicate_decisions"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    iin: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    number: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    reason: Mapped[str]
    who: Mapped[str]
    at: Mapped[datetime]
