"""Tickets of the electronic queue (S 11.1): called, served, or left without being served."""

from dataclasses import replace
from datetime import datetime

from app.domain.account import Permission, Session
from app.domain.case import Case
from app.domain.errors import InputError, Refused
from app.domain.ticket import Ticket, TicketState, read_ticket
from app.ports import Clock, Storage, Work
from app.services.journaling import record


class Tickets:
    """Keeps when each ticket was called and what became of it."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def call(self, session: Session, text: str) -> Ticket:
        """A ticket is called to this counter: its fifteen minutes begin (A13).

        A ticket called before keeps its hour; one that had left and came back is called anew.

        Raises:
            InputError: TIC-01, TIC-02 no ticket looks like this, TIC-03 empty (`field="ticket"`).
        """
        session.demand(Permission.RECEIVE)
        number, now = _read(text), self._clock.now()
        with self._storage.begin() as work:
            held = work.tickets.get(now.date(), session.office, number)
            if held is not None and held.state is not TicketState.LEFT:
                return held
            ticket = Ticket(now.date(), session.office, number, session.counter, now)
            work.tickets.put(ticket)
            record(work, session.actor, now, "ticket called", _subject(ticket), clause="11.1")
            work.commit()
        return ticket

    def leave(self, session: Session, text: str) -> Ticket:
        """Whoever held the ticket left without being served; the close of the day counts it.

        Raises:
            InputError: as for `call`.
            Refused: TIC-04 the ticket was served: its case is accepted, refused or left.
        """
        session.demand(Permission.RECEIVE)
        number, now = _read(text), self._clock.now()
        with self._storage.begin() as work:
            held = work.tickets.get(now.date(), session.office, number)
            ticket = held or Ticket(now.date(), session.office, number, session.counter, now)
            if ticket.state is TicketState.SERVED:
                raise Refused("TIC-04")
            left = replace(ticket, left_at=ticket.left_at or now)
            work.tickets.put(left)
            waited = (now - ticket.called_at).total_seconds()
            record(
                work, session.actor, now, "ticket left", _subject(left), clause="11.1",
                seconds=waited,
            )  # fmt: skip
            work.commit()
        return left


def serve(work: Work, case: Case) -> datetime:
    """The ticket of a case just opened is served; returns the moment its reception began.

    Several cases may be handed in with one ticket: the first takes the time since the call.
    """
    now = case.opened_at
    if not case.ticket:
        return now
    held = work.tickets.get(now.date(), case.office, case.ticket)
    ticket = held or Ticket(now.date(), case.office, case.ticket, case.counter, now)
    if ticket.state is TicketState.SERVED:
        return now
    began = now if ticket.state is TicketState.LEFT else ticket.called_at
    work.tickets.put(replace(ticket, case_id=case.id, left_at=None, called_at=began))
    return began


def _read(text: str) -> str:
    number = read_ticket(text)
    if not number:
        raise InputError("TIC-03", "ticket")
    return number


def _subject(ticket: Ticket) -> str:
    return f"ticket {ticket.day.isoformat()}/{ticket.office}/{ticket.number}"
