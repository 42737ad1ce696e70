"""The outbox and the memory of what came in, in the database."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKey, Index, Select, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.adapters.storage.columns import KEY_TEXT, Base, in_zone, on_day
from app.adapters.storage.faults import missing
from app.domain.delivery import Mender, MessageKind, OutboxMessage, OutboxPart, Stage

_TRIED = (Stage.QUEUED.value, Stage.SENDING.value)
_GONE = (Stage.AT_GATEWAY.value, Stage.DELIVERED.value)


class MessageRow(Base):
    """A message to be delivered once."""

    __tablename__ = "outbox"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    case_number: Mapped[str] = mapped_column(KEY_TEXT, index=True)
    subject: Mapped[str]
    service_id: Mapped[str]
    route_id: Mapped[str]
    payload: Mapped[bytes]
    created_at: Mapped[datetime]
    next_try_at: Mapped[datetime]
    correlation_id: Mapped[str]
    stage: Mapped[str] = mapped_column(KEY_TEXT)
    attempts: Mapped[int]
    last_error: Mapped[str]
    last_error_at: Mapped[datetime | None]
    mender: Mapped[str]
    gateway_message_id: Mapped[str]
    parts_total: Mapped[int]
    parts_sent: Mapped[int]
    delivered_at: Mapped[datetime | None] = mapped_column(index=True)

    __table_args__ = (Index(None, "stage", "next_try_at"),)


class PartRow(Base):
    """A file that a message needs in the file store."""

    __tablename__ = "outbox_parts"

    message_id: Mapped[UUID] = mapped_column(ForeignKey("outbox.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    page_id: Mapped[UUID]
    sha256: Mapped[str]
    identifier: Mapped[str]


class InboxRow(Base):
    """A message that was taken in."""

    __tablename__ = "inbox"

    gateway_message_id: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    at: Mapped[datetime]


class SqlOutbox:
    """Plays `app.ports.Outbox`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone

    def add(self, message: OutboxMessage, parts: Sequence[OutboxPart] = ()) -> None:
        """Store a message and its files; raises Refused STO-06 when its id is taken."""
        row = MessageRow(id=message.id)
        _fill(row, message)
        self._session.add(row)
        self._session.flush()
        self._session.add_all(_part_row(part) for part in parts)
        self._session.flush()

    def put(self, message: OutboxMessage) -> None:
        """Store what changed; raises Refused STO-04 when there is no such message."""
        _fill(self._row(message.id), message)
        self._session.flush()

    def put_part(self, part: OutboxPart) -> None:
        """Store that a file is in the file store; raises Refused STO-04 for an unknown file."""
        row = self._session.get(PartRow, (part.message_id, part.position))
        if row is None:
            raise missing("part")
        row.identifier = part.identifier
        self._session.flush()

    def parts(self, message_id: UUID) -> tuple[OutboxPart, ...]:
        """Files of a message by position."""
        query = select(PartRow).where(PartRow.message_id == message_id)
        rows = self._session.scalars(query.order_by(PartRow.position))
        return tuple(_part(row) for row in rows)

    def get(self, message_id: UUID) -> OutboxMessage:
        """The message; raises Refused STO-04 when there is none."""
        return self._message(self._row(message_id))

    def due(self, now: datetime) -> tuple[OutboxMessage, ...]:
        """Messages that still have to go and whose next try has come, oldest first."""
        query = select(MessageRow).where(
            MessageRow.stage.in_(_TRIED), MessageRow.next_try_at <= now
        )
        return self._messages(query)

    def to_confirm(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        """Messages at the gateway about which it is to be asked, the longest due first."""
        query = select(MessageRow).where(
            MessageRow.stage == Stage.AT_GATEWAY.value, MessageRow.next_try_at <= now
        )
        rows = self._session.scalars(query.order_by(MessageRow.next_try_at).limit(limit))
        return tuple(self._message(row) for row in rows)

    def count_here(self) -> int:
        """How many messages have not reached the gateway."""
        query = select(func.count()).where(MessageRow.stage.not_in(_GONE))
        return self._session.scalar(query) or 0

    def waiting(self) -> tuple[OutboxMessage, ...]:
        """Messages not yet at the other side, oldest first."""
        return self._messages(select(MessageRow).where(MessageRow.stage != Stage.DELIVERED.value))

    def of_case(self, case_number: str) -> tuple[OutboxMessage, ...]:
        """Messages of a case, oldest first."""
        return self._messages(select(MessageRow).where(MessageRow.case_number == case_number))

    def at_gateway(self, gateway_message_id: str) -> OutboxMessage | None:
        """The message that the gateway holds under its own identifier."""
        query = select(MessageRow).where(MessageRow.gateway_message_id == gateway_message_id)
        row = self._session.scalar(query.limit(1))
        return self._message(row) if row is not None else None

    def delivered_on(self, day: date) -> tuple[OutboxMessage, ...]:
        """Messages that reached the other side on a day, oldest first."""
        reached = on_day(MessageRow.delivered_at, day, self._zone)
        return self._messages(select(MessageRow).where(reached))

    def _row(self, message_id: UUID) -> MessageRow:
        row = self._session.get(MessageRow, message_id)
        if row is None:
            raise missing("message")
        return row

    def _messages(self, query: Select[MessageRow]) -> tuple[OutboxMessage, ...]:
        rows = self._session.scalars(query.order_by(MessageRow.created_at, MessageRow.id))
        return tuple(self._message(row) for row in rows)

    def _message(self, row: MessageRow) -> OutboxMessage:
        return OutboxMessage(
            id=row.id,
            kind=MessageKind(row.kind),
            case_number=row.case_number,
            subject=row.subject,
            service_id=row.service_id,
            route_id=row.route_id,
            payload=row.payload,
            created_at=row.created_at.astimezone(self._zone),
            next_try_at=row.next_try_at.astimezone(self._zone),
            correlation_id=row.correlation_id,
            stage=Stage(row.stage),
            attempts=row.attempts,
            last_error=row.last_error,
            last_error_at=in_zone(row.last_error_at, self._zone),
            mender=Mender(row.mender),
            gateway_message_id=row.gateway_message_id,
            parts_total=row.parts_total,
            parts_sent=row.parts_sent,
            delivered_at=in_zone(row.delivered_at, self._zone),
        )


class SqlInbox:
    """Plays `app.ports.Inbox`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def seen(self, gateway_message_id: str) -> bool:
        """Whether this message was taken in before."""
        return self._session.get(InboxRow, gateway_message_id) is not None

    def add(self, gateway_message_id: str, at: datetime) -> None:
        """Remember a message; raises Refused STO-06 when it is remembered already."""
        self._session.add(InboxRow(gateway_message_id=gateway_message_id, at=at))
        self._session.flush()


def _fill(row: MessageRow, message: OutboxMessage) -> None:
    row.kind = message.kind.value
    row.case_number = message.case_number
    row.subject = message.subject
    row.service_id = message.service_id
    row.route_id = message.route_id
    row.payload = message.payload
    row.created_at = message.created_at
    row.next_try_at = message.next_try_at
    row.correlation_id = message.correlation_id
    row.stage = message.stage.value
    row.attempts = message.attempts
    row.last_error = message.last_error
    row.last_error_at = message.last_error_at
    row.mender = message.mender.value
    row.gateway_message_id = message.gateway_message_id
    row.parts_total = message.parts_total
    row.parts_sent = message.parts_sent
    row.delivered_at = message.delivered_at


def _part_row(part: OutboxPart) -> PartRow:
    return PartRow(
        message_id=part.message_id,
        position=part.position,
        name=part.name,
        page_id=part.page_id,
        sha256=part.sha256,
        identifier=part.identifier,
    )


def _part(row: PartRow) -> OutboxPart:
    return OutboxPart(
        row.message_id, row.position, row.name, row.page_id, row.sha256, row.identifier
    )
