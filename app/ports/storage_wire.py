"""What travels and what happened: outbox, inbox, dossiers, journal."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from app.domain.delivery import OutboxMessage, OutboxPart
from app.domain.dossier import Dossier, DossierState, QueueEntry
from app.domain.journal import JournalEntry
from app.domain.proof import KeptSignature


class Outbox(Protocol):
    """Messages to be delivered."""

    def add(self, message: OutboxMessage, parts: Sequence[OutboxPart] = ()) -> None:
        """Store a message and the files it needs, in the transaction of the state it belongs to."""

    def put(self, message: OutboxMessage) -> None:
        """Store what changed."""

    def put_part(self, part: OutboxPart) -> None:
        """Store that a file is in the file store."""

    def parts(self, message_id: UUID) -> tuple[OutboxPart, ...]:
        """Files of a message by position."""

    def get(self, message_id: UUID) -> OutboxMessage:
        """The message; raises Refused STO-04 when there is none."""

    def due(self, now: datetime) -> tuple[OutboxMessage, ...]:
        """Messages whose next try has come, oldest first."""

    def to_confirm(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        """Messages at the gateway about which it is to be asked, the longest due first."""

    def count_here(self) -> int:
        """How many messages have not reached the gateway."""

    def waiting(self) -> tuple[OutboxMessage, ...]:
        """Messages not yet at the other side (queued, held, stopped, at the gateway), oldest first."""

    def of_case(self, case_number: str) -> tuple[OutboxMessage, ...]:
        """Messages of a case, oldest first."""

    def at_gateway(self, gateway_message_id: str) -> OutboxMessage | None:
        """The message that the gateway holds under its own identifier."""

    def delivered_on(self, day: date) -> tuple[OutboxMessage, ...]:
        """Messages that reached the other side on a day."""


class Inbox(Protocol):
    """Messages already taken in, so that a redelivered one is not taken twice."""

    def seen(self, gateway_message_id: str) -> bool:
        """Whether this message was taken in before."""

    def add(self, gateway_message_id: str, at: datetime) -> None:
        """Remember a message."""


class Dossiers(Protocol):
    """The provider's dossiers and queue lists."""

    def add(self, dossier: Dossier, request: bytes) -> None:
        """Store a new dossier with the signed request it came from."""

    def get(self, dossier_id: UUID) -> Dossier:
        """The dossier; raises Refused STO-04 when there is none."""

    def by_case(self, case_number: str) -> Dossier | None:
        """The dossier of a case."""

    def put(self, dossier: Dossier) -> Dossier:
        """Store a changed dossier; raises Refused STO-05 as cases do."""

    def in_states(self, states: Sequence[DossierState]) -> tuple[Dossier, ...]:
        """Dossiers in these states, those due first at the front."""

    def request(self, dossier_id: UUID) -> bytes:
        """The signed request as it came."""

    def put_result(self, dossier_id: UUID, paper: bytes) -> None:
        """Keep the signed paper of the result."""

    def result(self, dossier_id: UUID) -> bytes | None:
        """The signed paper of the result."""

    def put_letter(self, dossier_id: UUID, letter: bytes, refusal: str = "") -> None:
        """Keep the letter with what proves it, or the code of the authority that says no."""

    def letter(self, dossier_id: UUID) -> tuple[bytes, str]:
        """The letter with what proves it, and the code of a refusal; both empty while it waits."""

    def unproved(self, limit: int) -> tuple[KeptSignature, ...]:
        """Signed results whose letter is neither proved nor refused, oldest first."""

    def next_registration_serial(self, year: int) -> int:
        """The next registration number of the year, counted from 1."""

    def queue(self, queue_list: str) -> tuple[QueueEntry, ...]:
        """Living entries of a separate list, by intake time."""

    def enqueue(self, entry: QueueEntry) -> None:
        """Put a citizen into a list; the same case again changes nothing."""

    def in_queue(self, iin: str) -> tuple[QueueEntry, ...]:
        """Places a person holds in any list."""


class Journal(Protocol):
    """The append-only journal."""

    def append(self, entry: JournalEntry) -> None:
        """Chain an entry to the one before."""

    def of(self, subject: str) -> tuple[JournalEntry, ...]:
        """Entries about one subject, oldest first."""

    def of_day(self, day: date) -> tuple[JournalEntry, ...]:
        """Entries of one day, oldest first."""

    def newest_at(self) -> datetime | None:
        """The latest moment any entry tells, or None when there is none."""

    def root_of(self, day: date) -> str:
        """The digest of the last entry that the office wrote on or before a day."""

    def broken_at(self) -> int | None:
        """The number of the first entry that does not follow from the one before, or None."""
