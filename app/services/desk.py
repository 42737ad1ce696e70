"""Today at a glance: mine in progress, waiting to be sent, ready for hand-over, overdue; and search."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState
from app.domain.delivery import OutboxMessage
from app.domain.register import DayTotals
from app.ports import Clock, Storage
from app.services.registers import Registers

_MINE = (CaseState.DRAFT, CaseState.REGISTERED, CaseState.SIGNED)
_AT_WORK = (
    CaseState.QUEUED,
    CaseState.SENT,
    CaseState.WITH_COURIER,
    CaseState.AT_PROVIDER,
)


@dataclass(frozen=True, slots=True)
class Today:
    """What the desk shows."""

    at: datetime
    mine: tuple[Case, ...]
    waiting: tuple[OutboxMessage, ...]
    ready: tuple[Case, ...]
    overdue: tuple[Case, ...]
    totals: DayTotals


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
        overdue = tuple(c for c in at_work if c.due_at and c.due_at < now)
        mine = tuple(c for c in open_cases if c.operator == session.login)
        return Today(now, mine, waiting, ready, overdue, totals)

    def find(self, session: Session, text: str) -> tuple[Case, ...]:
        """Cases by number, IIN, phone or the beginning of a name."""
        session.demand(Permission.RECEIVE)
        if not text.strip():
            return ()
        with self._storage.read() as work:
            return work.cases.find(text.strip())
