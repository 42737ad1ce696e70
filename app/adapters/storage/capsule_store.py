"""Capsules that left, and messages of others that came in capsules, in the database."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKey, exists, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.adapters.storage.columns import Base, in_zone
from app.adapters.storage.faults import missing
from app.adapters.storage.outbox_store import MessageRow
from app.domain.capsule import Carried, Outcome
from app.domain.capsule_state import CapsuleMessage, ExportedCapsule, HandedOver
from app.domain.delivery import Stage

# What has come so far needs no stick any more.
_ARRIVED = (Stage.AT_GATEWAY.value, Stage.DELIVERED.value)


class CapsuleRow(Base):
    """A capsule that left, or was about to."""

    __tablename__ = "capsules"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    made_at: Mapped[datetime]
    name: Mapped[str]
    sha256: Mapped[str]
    organisation: Mapped[str]
    written_at: Mapped[datetime | None]
    acknowledged_at: Mapped[datetime | None]


class CapsuleMessageRow(Base):
    """A message in a capsule; it may be in several."""

    __tablename__ = "capsule_messages"

    capsule_id: Mapped[UUID] = mapped_column(ForeignKey("capsules.id"), primary_key=True)
    message_id: Mapped[UUID] = mapped_column(ForeignKey("outbox.id"), primary_key=True)
    key: Mapped[UUID]
    sha256: Mapped[str]


class HandedOverRow(Base):
    """A message that came in a capsule."""

    __tablename__ = "handed_over"

    message_id: Mapped[UUID] = mapped_column(primary_key=True)
    capsule_id: Mapped[UUID]
    sha256: Mapped[str]
    outcome: Mapped[str]
    gateway_message_id: Mapped[str]
    code: Mapped[str]
    at: Mapped[datetime]


class SqlCapsules:
    """Plays `app.ports.Capsules`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone

    def add(self, capsule: ExportedCapsule) -> None:
        """Remember a capsule before its file is written; raises Refused STO-06 for a known one."""
        row = CapsuleRow(
            id=capsule.id,
            made_at=capsule.made_at,
            name=capsule.name,
            sha256=capsule.sha256,
            organisation=capsule.organisation,
            written_at=capsule.written_at,
            acknowledged_at=capsule.acknowledged_at,
        )
        self._session.add(row)
        self._session.flush()
        self._session.add_all(
            CapsuleMessageRow(
                capsule_id=capsule.id, message_id=one.id, key=one.key, sha256=one.sha256
            )
            for one in capsule.messages
        )
        self._session.flush()

    def get(self, capsule_id: UUID) -> ExportedCapsule | None:
        """The capsule, or None when none of this name left here."""
        row = self._session.get(CapsuleRow, capsule_id)
        return self._capsule(row) if row is not None else None

    def written(self, capsule_id: UUID, at: datetime) -> None:
        """Its file is on the medium, whole."""
        self._row(capsule_id).written_at = at
        self._session.flush()

    def acknowledged(self, capsule_id: UUID, at: datetime) -> None:
        """The word came back."""
        self._row(capsule_id).acknowledged_at = at
        self._session.flush()

    def under_way(self) -> tuple[ExportedCapsule, ...]:
        """Written, not acknowledged, and holding a message that went no other way; oldest first."""
        waits = exists().where(
            CapsuleMessageRow.capsule_id == CapsuleRow.id,
            CapsuleMessageRow.message_id == MessageRow.id,
            MessageRow.stage.not_in(_ARRIVED),
        )
        query = select(CapsuleRow).where(
            CapsuleRow.written_at.is_not(None), CapsuleRow.acknowledged_at.is_(None), waits
        )
        rows = self._session.scalars(query.order_by(CapsuleRow.made_at, CapsuleRow.id))
        return tuple(self._capsule(row) for row in rows)

    def handed_over(self, message_ids: Sequence[UUID]) -> dict[UUID, HandedOver]:
        """What is known of messages that came in capsules."""
        query = select(HandedOverRow).where(HandedOverRow.message_id.in_(message_ids))
        return {row.message_id: self._handed(row) for row in self._session.scalars(query)}

    def hand_over(self, message: HandedOver) -> None:
        """Remember what became of a message that came in a capsule."""
        told = message.carried
        row = HandedOverRow(
            message_id=told.id,
            capsule_id=message.capsule,
            sha256=told.sha256,
            outcome=told.outcome.value,
            gateway_message_id=told.gateway_message_id,
            code=told.code,
            at=message.at,
        )
        self._session.merge(row)
        self._session.flush()

    def _row(self, capsule_id: UUID) -> CapsuleRow:
        row = self._session.get(CapsuleRow, capsule_id)
        if row is None:
            raise missing("capsule")
        return row

    def _capsule(self, row: CapsuleRow) -> ExportedCapsule:
        query = select(CapsuleMessageRow).where(CapsuleMessageRow.capsule_id == row.id)
        return ExportedCapsule(
            row.id,
            row.made_at.astimezone(self._zone),
            row.name,
            row.sha256,
            row.organisation,
            tuple(
                CapsuleMessage(one.message_id, one.key, one.sha256)
                for one in self._session.scalars(query)
            ),
            in_zone(row.written_at, self._zone),
            in_zone(row.acknowledged_at, self._zone),
        )

    def _handed(self, row: HandedOverRow) -> HandedOver:
        told = Carried(
            row.message_id, row.sha256, Outcome(row.outcome), row.gateway_message_id, row.code
        )
        return HandedOver(row.capsule_id, told, row.at.astimezone(self._zone))
