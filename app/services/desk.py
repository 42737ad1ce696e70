"""Today at a glance: mine in progress, waiting to be sent, ready for hand-over, overdue; and search."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState
from app.domain.case_number import CaseNumber
from app.domain.case_task import CaseTask
from app.domain.delivery import OutboxMessage
from app.domain.errors import InputError
from app.domain.register import DayTotals
from app.domain.ticket import may_be_ticket
from app.ports import Clock, Storage
from app.services.registers import Registers

RETURNING = 20
"""Drafts that wait for a next visit: so many are shown, older ones are found by search."""
_MINE = (CaseState.DRAFT, CaseState.REGISTERED, CaseState.SIGNED)
_AT_WORK = (
    CaseState.QUEUED,
    CaseState.SENT,
    CaseState.WITH_COURIER,
    CaseState.AT_PROVIDER,
)


@dataclass(frozen=True, slots=True)
class Today:
    """What the desk shows; `returning` are refused or left drafts that wait for the next visit."""

    at: datetime
    mine: tuple[Case, ...]
    waiting: tuple[OutboxMessage, ...]
    ready: tuple[Case, ...]
    overdue: tuple[Case, ...]
    totals: DayTotals
    returning: tuple[Case, ...] = ()
    tasks: tuple[CaseTask, ...] = ()


class Desk:
    """Reads the day of one operator."""

    def __init__(self, storage: Storage, clock: Clock, registers: Registers) -> None:
        self._storage = storage
        self._clock = clock
        self._registers = registers

    def today(self, session: Session) -> Today:
        """Everything the desk shows, read at one moment."""
        session.demand(Permission.RECEIVE)
        now = self._clock.now()
        totals = self._registers.totals(session, now.date())
        with self._storage.read() as work:
            open_cases = work.cases.in_states(_MINE, session.office)
            at_work = work.cases.in_states(_AT_WORK, session.office)
            ready = work.cases.in_states([CaseState.RESULT_READY], session.office)
            waiting = work.outbox.waiting()
            tasks = work.tasks.open(session.office)
            returning = [
                case
                for state in (CaseState.REFUSED, CaseState.LEFT)
                for case in work.cases.newest_in(state, session.office, RETURNING)
            ]
        overdue = tuple(c for c in at_work if c.due_at and c.due_at < now)
        mine = tuple(c for c in open_cases if c.operator == session.login)
        newest = tuple(sorted(returning, key=lambda case: case.opened_at, reverse=True))
        return Today(now, mine, waiting, ready, overdue, totals, newest[:RETURNING], tasks)

    def find(self, session: Session, text: str) -> tuple[Case, ...]:
        """Cases by a ticket of today, number, IIN, phone or the beginning of a name, or by a QR."""
        session.demand(Permission.RECEIVE)
        wanted = case_number_in(text) or text.strip()
        if not wanted:
            return ()
        today = self._clock.now().date()
        with self._storage.read() as work:
            called: tuple[Case, ...] = ()
            if may_be_ticket(wanted):
                called = work.cases.of_ticket(today, session.office, wanted)
            others = work.cases.find(wanted)
        held = {case.id for case in called}
        return (*called, *(case for case in others if case.id not in held))


def case_number_in(text: str) -> str:
    """The case number in the QR of a paper ("TRZ1*R2*2015-03-10/0307-018-4*1*1/2"), else empty."""
    for part in text.strip().split("*")[1:]:
        try:
            return CaseNumber(part).text
        except InputError:
            continue
    return ""
