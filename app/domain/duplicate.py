"""Duplicates: people of a case who stand in another open case or in the queue."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.case import CaseState


@dataclass(frozen=True, slots=True)
class DuplicateDecision:
    """Why a case goes on although this person already stands elsewhere."""

    case_id: UUID
    iin: str
    number: str
    reason: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Somebody of this case who already stands elsewhere.

    `state` is the other case's state, or None for a place in a queue list; `operator`, `category`
    and `address` are what the other case says, to be laid beside this one.
    """

    iin: str
    name: str
    is_applicant: bool
    number: str
    since: datetime
    state: CaseState | None = None
    other_name: str = ""
    address: str = ""
    operator: str = ""
    decision: DuplicateDecision | None = None
