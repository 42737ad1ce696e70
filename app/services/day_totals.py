"""The sums of a day, and the line that explains why they differ."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from app.domain.account import Session
from app.domain.case import Case, CaseState, Delivery
from app.domain.delivery import MessageKind, Stage
from app.domain.register import DayTotals
from app.domain.ticket import TicketState
from app.ports import Work
from app.services.journaling import record

_SIGNED = frozenset(
    {
        CaseState.SIGNED,
        CaseState.QUEUED,
        CaseState.SENT,
        CaseState.AT_PROVIDER,
        CaseState.RESULT_READY,
        CaseState.HANDED_OVER,
    }
)
_EXPLAINED = "day-explained"


def read_totals(work: Work, session: Session, day: date) -> DayTotals:
    """What must agree at the end of a day, with the explanation where it does not."""
    cases = work.cases.opened_on(day, session.office)
    states = [case.state for case in cases]
    electronic = [c for c in cases if c.state in _SIGNED and c.delivery is not Delivery.COURIER]
    paper = [c.number.text for c in cases if c.delivery is Delivery.COURIER]
    held = _in_bag(work, paper)
    gone = _gone(work, session, day)
    totals = DayTotals(
        day=day,
        tickets=len(cases) + gone,
        accepted=sum(case.registered_at is not None for case in cases),
        refused=states.count(CaseState.REFUSED),
        left=states.count(CaseState.LEFT) + gone,
        unfinished=states.count(CaseState.DRAFT),
        signed=len(electronic),
        sent=sum(case.sent_at is not None for case in electronic),
        waiting=_in_outbox(work, electronic),
        paper=len(paper),
        with_courier=len(paper) - held,
        held=held,
        journal_root=work.journal.root(),
    )
    return replace(totals, explanation=_explanation(work, session, totals))


def keep_explanation(
    work: Work, session: Session, at: datetime, totals: DayTotals, line: str
) -> None:
    """Write into the journal why the sums of a day differ; it holds for this difference only."""
    record(
        work,
        session.actor,
        at,
        _EXPLAINED,
        day_subject(session, totals.day),
        after={"difference": totals.difference},
        reason=line,
    )


def _in_bag(work: Work, paper: Sequence[str]) -> int:
    """How many cases on paper the courier has not taken yet."""
    bag = work.bags.open_bag()
    return len(set(bag.case_numbers).intersection(paper)) if bag else 0


def _gone(work: Work, session: Session, day: date) -> int:
    """How many went away with their ticket before a case was opened."""
    tickets = work.tickets.of_day(day, session.office)
    return sum(ticket.state is TicketState.LEFT for ticket in tickets)


def day_subject(session: Session, day: date) -> str:
    """How the journal names a day of an office."""
    return f"day {day.isoformat()}/{session.office}"


def _explanation(work: Work, session: Session, totals: DayTotals) -> str:
    """The newest line about exactly this difference."""
    if totals.balanced:
        return ""
    entries = work.journal.of(day_subject(session, totals.day))
    told = [e for e in entries if (e.after or {}).get("difference") == totals.difference]
    return told[-1].reason if told else ""


def _in_outbox(work: Work, cases: Sequence[Case]) -> int:
    numbers = {case.number.text for case in cases if case.sent_at is None}
    waiting = work.outbox.waiting()
    requests = (m for m in waiting if m.kind is MessageKind.REQUEST)
    return len(numbers & {m.case_number for m in requests if m.stage is not Stage.AT_GATEWAY})
