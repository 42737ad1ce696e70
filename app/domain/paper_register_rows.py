"""The rows of registers: cases of a day, its sums, envelopes of a courier."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.paper_rules import require_count, require_number, require_zone


class Channel(StrEnum):
    """The way of the package to the provider (S 11.8)."""

    GATEWAY = "gateway"
    COURIER = "courier"


class RegisterKind(StrEnum):
    """Which cases of the day a daily register lists."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    SENT = "sent"
    ISSUED = "issued"


@dataclass(frozen=True, kw_only=True)
class DailyRegisterRow:
    """One case of the day.

    Attributes:
        at: when it was accepted, refused, sent or issued.
        channel: None when it was not sent.
        due_on: None when there is no term (a refusal).
        operator: surname and initials.
        cancelled: it stays on the register, marked.
        over_seconds: how far its slowest process ran past its norm; 0 when none did.
    """

    at: datetime
    case_number: str
    applicant: str
    category: str
    documents: int
    sheets: int
    channel: Channel | None
    due_on: date | None
    operator: str
    cancelled: bool = False
    over_seconds: int = 0

    def __post_init__(self) -> None:
        require_zone("rows", self.at)
        require_number("rows", self.case_number)


@dataclass(frozen=True, kw_only=True)
class Reconciliation:
    """The sums of the day: tickets against outcomes, signed against sent."""

    tickets: int
    accepted: int
    refused: int
    left: int
    signed: int
    sent: int
    waiting: int


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """One envelope of a courier register; `number` is what the bar code says."""

    number: str
    case_number: str
    applicant: str
    sheets: int

    def __post_init__(self) -> None:
        require_number("envelopes", self.number)
        require_number("envelopes", self.case_number)
        require_count("envelopes", self.sheets, 1)
