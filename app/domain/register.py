"""Registers of a day: which cases belong on them, and the rows they show."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.case import Delivery
from app.domain.deadline import Process


class RegisterKind(StrEnum):
    """The registers that are printed."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    SENT = "sent"
    ISSUED = "issued"
    COURIER = "courier"


@dataclass(frozen=True, slots=True)
class Overrun:
    """A process that took longer than its norm, by how many seconds."""

    process: Process
    seconds: int


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One line of a register; a cancelled case stays on it, as cancelled.

    `delivery` is the way it had gone by the end of the day, None when it had not.
    """

    at: datetime
    case_number: str
    applicant: str
    iin: str
    category: str
    sheets: int
    due_at: datetime | None
    operator: str
    queue_number: int | None = None
    documents: int = 0
    delivery: Delivery | None = None
    cancelled_at: datetime | None = None
    overran: tuple[Overrun, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisterTable:
    """A register worded for a file: title, names of columns, cells, and a line of totals."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    totals: tuple[str | int, ...] = ()


class FileKind(StrEnum):
    """The files a register is saved as."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class DayTotals:
    """What must agree at the end of a day.

    Tickets are visits: accepted, refused or left; signed cases are sent or wait in the outbox; paper
    packages are with the courier or held in the open bag. `explanation` is the line that somebody
    wrote about exactly the present differences.
    """

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
    paper: int = 0
    held: int = 0
    explanation: str = ""

    @property
    def lost_tickets(self) -> int:
        """Tickets that were neither accepted nor refused nor left."""
        return self.tickets - self.accepted - self.refused - self.left

    @property
    def lost_signed(self) -> int:
        """Signed cases that are neither sent nor in the outbox."""
        return self.signed - self.sent - self.waiting

    @property
    def lost_paper(self) -> int:
        """Paper packages that are neither with the courier nor in the bag."""
        return self.paper - self.with_courier - self.held

    @property
    def difference(self) -> str:
        """What does not agree, for the journal; empty when all does."""
        lost = {
            "tickets": self.lost_tickets,
            "signed": self.lost_signed,
            "paper": self.lost_paper,
        }
        return ", ".join(f"{name} {count}" for name, count in lost.items() if count)

    @property
    def balanced(self) -> bool:
        """Whether everything is accounted for."""
        return not self.difference

    @property
    def printable(self) -> bool:
        """Whether the register may be printed: it balances, or the difference is explained."""
        return self.balanced or bool(self.explanation)


@dataclass(frozen=True, slots=True)
class DayBook:
    """The registers of one day, read at one moment; `operators` are pairs of login and name.

    `operator` is the login it is narrowed to, empty for the whole office; `totals` are the sums of
    the same rows. `printable` says whether the day of the office is, whoever it is narrowed to.
    """

    day: date
    rows: Mapping[RegisterKind, tuple[RegisterRow, ...]]
    operators: tuple[tuple[str, str], ...]
    totals: DayTotals
    printable: bool
    operator: str = ""
