"""Tickets of the electronic queue: called, served, left (S 11.1)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.errors import InputError

TICKET_LIMIT = 20


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
