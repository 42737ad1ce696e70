"""Messages on their way: the outbox, its stages, and when to try again."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

FIRST_DELAY = timedelta(seconds=5)
LONGEST_DELAY = timedelta(minutes=15)
CLAIM = timedelta(minutes=2)
"""So long a message belongs to the counter that is sending it, from each of its files to the next."""
_DOUBLINGS = 16
REJECTED = "GTW-19"
"""The other side cannot use a message; the gateway keeps that for its key."""


class MessageKind(StrEnum):
    """What a message carries."""

    REQUEST = "request"
    PROVIDER_REGISTERED = "provider_registered"
    RESULT = "result"


class Stage(StrEnum):
    """How far a message has come: signed, in the queue, at the gateway, at the other side."""

    QUEUED = "queued"
    SENDING = "sending"
    AT_GATEWAY = "at_gateway"
    DELIVERED = "delivered"
    HELD = "held"
    STOPPED = "stopped"


class Mender(StrEnum):
    """Who can mend what keeps a message from going."""

    ITSELF = "itself"
    OPERATOR = "operator"
    ADMINISTRATOR = "administrator"
    PROVIDER = "provider"


def pause(attempts: int, jitter: float = 0.5) -> timedelta:
    """How long to wait before the next attempt: doubled each time, capped.

    Args:
        attempts: how many failed before the last one.
        jitter: 0..1, spreads the counters of a site so that they do not knock together.
    """
    # A gateway that is away for half a day makes so many attempts that doubling overflows.
    doubled: timedelta = FIRST_DELAY * 2 ** min(attempts, _DOUBLINGS)
    return min(doubled, LONGEST_DELAY) * (0.8 + 0.4 * jitter)


@dataclass(frozen=True, slots=True)
class OutboxMessage:
    """A message to be delivered once, whatever happens; `id` makes sending it twice harmless."""

    id: UUID
    kind: MessageKind
    case_number: str
    subject: str
    service_id: str
    route_id: str
    payload: bytes
    created_at: datetime
    next_try_at: datetime
    correlation_id: str = ""
    stage: Stage = Stage.QUEUED
    attempts: int = 0
    last_error: str = ""
    last_error_at: datetime | None = None
    mender: Mender = Mender.ITSELF
    gateway_message_id: str = ""
    parts_total: int = 0
    parts_sent: int = 0
    delivered_at: datetime | None = None

    @property
    def key(self) -> UUID:
        """What makes sending it twice harmless: another one after the other side rejected it."""
        return uuid5(self.id, self.gateway_message_id) if self.gateway_message_id else self.id

    @property
    def waits(self) -> bool:
        """Whether it still has to go."""
        return self.stage in {Stage.QUEUED, Stage.SENDING}

    def is_due(self, at: datetime) -> bool:
        """Whether it may be sent now; one that another counter is sending may not."""
        return self.waits and self.next_try_at <= at

    def claimed(self, at: datetime) -> "OutboxMessage":
        """Being sent; whoever sends it ended without a word when the claim runs out."""
        return replace(self, stage=Stage.SENDING, next_try_at=at + CLAIM)

    def after_failure(
        self, at: datetime, code: str, mender: Mender, jitter: float
    ) -> "OutboxMessage":
        """A failed attempt: the next one after a doubled, capped delay; or stopped until mended.

        Args:
            at: when it failed.
            code: the error's code.
            mender: who can mend it; only what mends itself is tried again unasked.
            jitter: as for `pause`.
        """
        stage = Stage.QUEUED if mender is Mender.ITSELF else Stage.STOPPED
        return replace(
            self,
            stage=stage,
            attempts=self.attempts + 1,
            last_error=code,
            last_error_at=at,
            mender=mender,
            next_try_at=at + pause(self.attempts, jitter),
        )

    def at_gateway(self, message_id: str, at: datetime) -> "OutboxMessage":
        """Accepted by the gateway under its own identifier; what is counted from now are questions."""
        return replace(
            self,
            stage=Stage.AT_GATEWAY,
            gateway_message_id=message_id,
            attempts=0,
            last_error="",
            next_try_at=at,
        )

    def asked(self, at: datetime, jitter: float) -> "OutboxMessage":
        """The other side has not confirmed it: the gateway is asked again, ever more seldom."""
        wait = pause(self.attempts, jitter)
        return replace(self, attempts=self.attempts + 1, next_try_at=at + wait)

    def again(self, at: datetime) -> "OutboxMessage":
        """Sent again by hand: anew and with its files when the other side rejected it."""
        anew = self.last_error == REJECTED
        # Whatever else stopped it after it was at the gateway: there it still is, under this key.
        same = self.stage is Stage.STOPPED and not anew
        return replace(
            self,
            stage=Stage.QUEUED,
            next_try_at=at,
            gateway_message_id="" if same else self.gateway_message_id,
            parts_sent=0 if anew else self.parts_sent,
        )


@dataclass(frozen=True, slots=True)
class OutboxPart:
    """A file that a message needs in the file store first; `identifier` is empty until it is there."""

    message_id: UUID
    position: int
    name: str
    page_id: UUID
    sha256: str
    identifier: str = ""


def file_key(message_key: UUID, position: int) -> str:
    """The name under which the file store knows a page of a message, whoever puts it there."""
    return f"{message_key}-{position}"
