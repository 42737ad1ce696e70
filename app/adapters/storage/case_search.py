"""What an operator types into the search box, as a condition on cases."""

import re

from sqlalchemy import ColumnElement, or_

from app.adapters.storage.case_mapping import phone_key
from app.adapters.storage.case_rows import CaseRow
from app.adapters.storage.columns import begins
from app.domain.person import folded

_FEWEST_DIGITS = 3
"""Fewer digits than these say nothing about a phone or an IIN."""


def matching(text: str) -> ColumnElement[bool]:
    """Cases whose number, IIN, phone or name begins with a text.

    Args:
        text: as typed; spaces, brackets and a leading +7 or 8 of a phone do not matter.
    """
    typed = text.strip()
    conditions = [begins(CaseRow.number, typed), begins(CaseRow.name_key, folded(typed))]
    digits = re.sub(r"[\s()+-]", "", typed)
    if re.fullmatch(r"[0-9]+", digits) and len(digits) >= _FEWEST_DIGITS:
        conditions.append(begins(CaseRow.applicant_iin, digits))
        for key in _phone_keys(typed, digits):
            conditions += [begins(CaseRow.phone_key, key), begins(CaseRow.phone2_key, key)]
    return or_(*conditions)


def _phone_keys(typed: str, digits: str) -> set[str]:
    """Half a phone number may or may not begin with the country's digit."""
    if typed.startswith("+7"):
        return {digits[1:]}
    keys = {phone_key(digits)}
    if digits[0] == "8":
        keys.add(digits[1:])
    return keys
