"""Reads what a passport grants the steps that follow the counter's; together they keep to its term."""

import re
from datetime import timedelta

from app.adapters.catalogue.strict_table import StrictTable
from app.domain.deadline import Norm, Process
from app.domain.service_terms import CHAIN, CHECKS, DAY, Terms, proportional, together, whole

_KEYS = {
    Process.PROVIDER_REGISTRATION: "registration",
    Process.DOCUMENT_CHECK: "document_check",
    Process.FORMAL_REFUSAL: "formal_refusal",
    Process.RESOLUTION: "resolution",
    Process.EXAMINATION: "examination",
    Process.SIGNING_OF_RESULT: "signing",
    Process.RESULT_TO_CSC: "sending",
    Process.HAND_OVER: "hand_over",
}
_SPAN = re.compile(r"(-?[0-9]{1,5}) (minute|hour|day)s?")
_UNITS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": DAY}


def read_terms(table: StrictTable, term_days: int, *, by_regulation: bool) -> Terms:
    """The norms of the table `terms`, or those that follow from the term where there is none.

    Args:
        table: the passport.
        term_days: the term of the service.
        by_regulation: whether the service is the one of the regulation, by its papers.
    """
    if not table.has("terms"):
        return proportional(term_days, cited=by_regulation)
    told = table.table("terms")
    stated = {step: _norm(told, _KEYS[step]) for step in CHAIN}
    stated |= {check: _norm(told, _KEYS[check]) for check in CHECKS if told.has(_KEYS[check])}
    if told.has("result"):
        stated[Process.RESULT] = _result(told.table("result"))
    told.finish()
    # A term with a fault is told by itself; nothing is measured by what stands in for it.
    term = table.peek("term_days")
    is_sound = term == term_days and term is not True
    if is_sound and together(stated) > term_days * DAY:
        table.fault("over-the-term", "terms")
    return whole(stated, term_days)


def _norm(told: StrictTable, key: str) -> Norm:
    row = told.table(key)
    norm = Norm(row.text("clause", required=False), _limit(row))
    row.finish()
    return norm


def _result(row: StrictTable) -> Norm:
    """Only its clause: the limit is the term of the service."""
    clause = row.text("clause")
    row.finish()
    return Norm(clause, None)


def _limit(row: StrictTable) -> timedelta | None:
    text = row.text("limit")
    if not text.strip():
        return None
    found = _SPAN.fullmatch(text)
    if found is None:
        row.fault("not-a-span", "limit", text)
        return None
    limit = int(found[1]) * _UNITS[found[2]]
    if limit <= timedelta():
        row.fault("out-of-range", "limit", text)
        return None
    return limit
