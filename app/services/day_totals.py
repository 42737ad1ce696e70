"""The sums of a day, and the line that explains why they differ."""

from dataclasses import replace
from datetime import date, datetime

from app.domain.account import Session
from app.domain.case import CaseState
from app.domain.day_moves import DayMoves, moves_told
from app.domain.delivery import MessageKind, Stage
from app.domain.register import DayTotals, RegisterKind
from app.domain.ticket import TicketState
from app.ports import Work
from app.services.journaling import record

_EXPLAINED = "day-explained"


def read_moves(work: Work, session: Session, day: date) -> DayMoves:
    """What happened to the cases of this office on a day."""
    told = moves_told(work.journal.of_day(day))
    moved = work.cases.numbered({move.number for move in told}, session.office)
    cases = {c.number.text: c for c in (*work.cases.opened_on(day, session.office), *moved)}
    return DayMoves(day, cases, tuple(move for move in told if move.number in cases))


def read_totals(work: Work, session: Session, moves: DayMoves) -> DayTotals:
    """What must agree at the end of a day, with the explanation where it does not."""
    totals = sums_of(work, moves, _gone(work, session, moves.day))
    return replace(totals, explanation=_explanation(work, session, totals))


def sums_of(work: Work, moves: DayMoves, gone: int = 0) -> DayTotals:
    """The sums of what happened on a day.

    A ticket is a visit: one that ended on the day, or that it left open. What was signed is what
    went on the day, and what the day left signed.

    Args:
        work: tells of the outbox, the courier's bags and the journal.
        moves: a day's, or those of one operator.
        gone: how many went away with their ticket before a case was opened.
    """
    accepted, refused, sent, paper = (
        len(moves.of_kind(kind))
        for kind in (
            RegisterKind.ACCEPTED, RegisterKind.REFUSED, RegisterKind.SENT, RegisterKind.COURIER,
        )
    )  # fmt: skip
    left = len(moves.left_in(CaseState.LEFT)) + gone
    unfinished = len(moves.left_in(CaseState.DRAFT))
    taken = _taken(work, moves)
    return DayTotals(
        day=moves.day,
        tickets=accepted + refused + left + unfinished,
        accepted=accepted,
        refused=refused,
        left=left,
        unfinished=unfinished,
        signed=sent + len(moves.left_in(CaseState.SIGNED, CaseState.QUEUED)),
        sent=sent,
        waiting=_waiting(work, moves),
        paper=paper,
        with_courier=taken,
        held=paper - taken,
        journal_root=work.journal.root_of(moves.day),
    )


def _taken(work: Work, moves: DayMoves) -> int:
    """How many packages of the day the courier took on the same day."""
    taken = {number for bag in work.bags.handed_on(moves.day) for number in bag.case_numbers}
    return sum(case.number.text in taken for case, _ in moves.of_kind(RegisterKind.COURIER))


def _waiting(work: Work, moves: DayMoves) -> int:
    """How many the day left in the outbox; one that waits still must be found there."""
    requests = (m for m in work.outbox.waiting() if m.kind is MessageKind.REQUEST)
    there = {m.case_number for m in requests if m.stage is not Stage.AT_GATEWAY}
    queued = moves.left_in(CaseState.QUEUED)
    return sum(n in there or moves.cases[n].state is not CaseState.QUEUED for n in queued)


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
