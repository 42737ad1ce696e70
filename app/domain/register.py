"""Registers of a day: which cases belong on them, and the rows they show."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class RegisterKind(StrEnum):
    """The registers that are printed."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    SENT = "sent"
    ISSUED = "issued"
    COURIER = "courier"


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One line of a register."""

    at: datetime
    case_number: str
    applicant: str
    iin: str
    category: str
    sheets: int
    due_at: datetime | None
    operator: str
    queue_number: int | None = None
    remark: str = ""
    documents: int = 0
    by_courier: bool = False


@dataclass(frozen=True, slots=True)
class DayTotals:
    """What must agree at the end of a day: tickets = accepted + refused + left + still open."""

    day: date
    tickets: int
    accepted: int
    refused: int
    left: int
    unfinished: int
    signed: int
    sent: int
    waiting: int
    with_courier: int
    journal_root: str

    @property
    def balanced(self) -> bool:
        """Whether every ticket is accounted for and every signed case is sent or waits."""
        tickets = self.accepted + self.refused + self.left + self.unfinished
        return self.tickets == tickets and self.signed == self.sent + self.waiting
