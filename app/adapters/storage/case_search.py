"""What an operator types into the search box, as short walks along the keys of cases."""

import re
from collections.abc import Iterator

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute

from app.adapters.storage.case_mapping import phone_key
from app.adapters.storage.case_rows import CaseRow
from app.adapters.storage.columns import begins
from app.domain.kazakh_text import sort_key

_FEWEST_DIGITS = 3
"""Fewer digits than these say nothing about a phone or an IIN."""


def walks(text: str, limit: int) -> Iterator[Select[CaseRow]]:
    """The queries that together find cases whose number, IIN, phone or name begins with a text.

    Each goes along one index and stops at the limit, so that a beginning shared by a hundred
    thousand cases costs no more than one shared by ten: of names the first of the alphabet are
    found, of numbers the newest.

    Args:
        text: as typed; spaces, brackets and a leading +7 or 8 of a phone do not matter.
        limit: rows of each query.
    """
    typed = text.strip()
    by_number = select(CaseRow).where(begins(CaseRow.number, typed))
    yield by_number.order_by(CaseRow.number.desc()).limit(limit)
    by_name = select(CaseRow).where(begins(CaseRow.name_key, sort_key(typed)))
    yield by_name.order_by(CaseRow.name_key, CaseRow.opened_at.desc()).limit(limit)
    for column, key in _keys(typed):
        yield select(CaseRow).where(begins(column, key)).order_by(column).limit(limit)


def _keys(typed: str) -> Iterator[tuple[InstrumentedAttribute[str], str]]:
    digits = re.sub(r"[\s()+-]", "", typed)
    if re.fullmatch(r"[0-9]+", digits) and len(digits) >= _FEWEST_DIGITS:
        yield CaseRow.applicant_iin, digits
        for key in sorted(_phone_keys(typed, digits)):
            yield CaseRow.phone_key, key
            yield CaseRow.phone2_key, key


def _phone_keys(typed: str, digits: str) -> set[str]:
    """Half a phone number may or may not begin with the country's digit."""
    if typed.startswith("+7"):
        return {digits[1:]}
    keys = {phone_key(digits)}
    if digits[0] == "8":
        keys.add(digits[1:])
    return keys
