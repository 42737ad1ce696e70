"""Tickets of the electronic queue: called, served, left (S 11.1)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.errors import InputError

TICKET_LIMIT = 20
# Capitals that look alike: the queue prints one, the keyboard of the operator writes the other.
_LIKE_CYRILLIC = str.maketrans("abcehikmoptxy", "авсенікмортху")


class TicketState(StrEnum):
    """Where a ticket stands."""

    CALLED = "called"
    SERVED = "served"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Ticket:
    """One ticket of one day; the fifteen minutes of the reception run from its call (A13)."""

    day: date
    office: int
    number: str
    counter: int
    called_at: datetime
    case_id: UUID | None = None
    left_at: datetime | None = None

    @property
    def state(self) -> TicketState:
        """A ticket with a case is served, whatever becomes of the case."""
        if self.case_id is not None:
            return TicketState.SERVED
        return TicketState.CALLED if self.left_at is None else TicketState.LEFT


def read_ticket(text: str) -> str:
    """The number of a ticket as typed or scanned.

    Raises:
        InputError: TIC-01 longer than a ticket's number, TIC-02 characters that no ticket holds.
    """
    number = text.strip(" ")
    if len(number) > TICKET_LIMIT:
        raise InputError("TIC-01", "ticket", limit=TICKET_LIMIT)
    if not all(letter.isalnum() or letter in "-/. №#" for letter in number):
        raise InputError("TIC-02", "ticket")
    return number


def may_be_ticket(typed: str) -> bool:
    """Whether what is looked for can be a ticket at all: not too long, and with a digit."""
    return len(typed) <= TICKET_LIMIT and any(letter.isdigit() for letter in typed)


def tickets_like(typed: str, held: Iterable[str]) -> tuple[str, ...]:
    """The tickets that somebody looks for who types this.

    Letters of either alphabet, signs between and the letter in front do not matter: "a047" and "47"
    find "А-047", and "А-04" its beginning.

    Args:
        typed: what is looked for.
        held: numbers of tickets.
    """
    if not may_be_ticket(typed):
        return ()
    wanted = _key(typed)
    if wanted.isdigit():
        digits = wanted.lstrip("0")
        return tuple(t for t in held if "".join(filter(str.isdigit, t)).lstrip("0") == digits)
    return tuple(ticket for ticket in held if _key(ticket).startswith(wanted))


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold())).translate(_LIKE_CYRILLIC)
