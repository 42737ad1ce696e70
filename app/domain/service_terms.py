"""What the steps of one service may take: as its passport says, else in the regulation's proportions."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from app.domain.deadline import Norm, Process

DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)

CHAIN = (
    Process.PROVIDER_REGISTRATION,
    Process.RESOLUTION,
    Process.EXAMINATION,
    Process.SIGNING_OF_RESULT,
    Process.RESULT_TO_CSC,
    Process.HAND_OVER,
)
"""The steps that follow one another from the arrival at the provider's to the hand-over (S 7.2-7.7)."""

CHECKS = (Process.DOCUMENT_CHECK, Process.FORMAL_REFUSAL)
"""What is done within the first of them (S 12.2, 12.3)."""

_TERM_DAYS = 30
_REGULATION = {
    Process.PROVIDER_REGISTRATION: Norm("7.2", 15 * _MINUTE),
    Process.RESOLUTION: Norm("7.3", DAY),
    Process.EXAMINATION: Norm("7.4", 25 * DAY),
    Process.SIGNING_OF_RESULT: Norm("7.5", DAY),
    Process.RESULT_TO_CSC: Norm("7.6", DAY),
    Process.HAND_OVER: Norm("7.7", DAY),
    Process.DOCUMENT_CHECK: Norm("12.2", 2 * _MINUTE),
    Process.FORMAL_REFUSAL: Norm("12.3", 5 * _MINUTE),
    Process.RESULT: Norm("12.4", _TERM_DAYS * DAY),
}

Terms = Mapping[Process, Norm]


def proportional(term_days: int, *, cited: bool) -> Terms:
    """The norms of a service whose passport states none.

    Steps that the regulation measures in days get the same share of the term as there, 25 of 30
    days for the examination; those it measures in minutes take as many minutes.

    Args:
        term_days: of the service.
        cited: whether it goes by the regulation, so that its clauses are named.
    """
    return {
        process: Norm(norm.clause if cited else "", _share(norm.limit, term_days))
        for process, norm in _REGULATION.items()
    }


def whole(stated: Terms, term_days: int) -> Terms:
    """The norms that a passport states, and those it may leave out: checks, and the term itself."""
    rest = proportional(term_days, cited=False)
    result = stated.get(Process.RESULT, rest[Process.RESULT])
    return {**rest, **stated, Process.RESULT: replace(result, limit=term_days * DAY)}


def together(terms: Terms) -> timedelta:
    """How long the steps of the chain may take one after the other."""
    return sum((terms[step].limit or timedelta() for step in CHAIN if step in terms), timedelta())


def _share(limit: timedelta | None, term_days: int) -> timedelta | None:
    if limit is None or limit < DAY:
        return limit
    return limit * term_days / _TERM_DAYS
