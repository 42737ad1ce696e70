"""Duplicates: people of a case who stand in another open case or in the queue."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.case import Case, CaseState
from app.domain.dossier import QueueEntry
from app.domain.errors import Refused
from app.domain.person import Iin
from app.domain.public_service import PublicService

OVER = frozenset({CaseState.HANDED_OVER, CaseState.CANCELLED, CaseState.LEFT, CaseState.REFUSED})
"""Another case in these states is no duplicate any more."""


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


def people_of(case: Case, also: Iterable[Iin] = ()) -> dict[str, str]:
    """Whom a case names: names by identification numbers, the applicant's first.

    Args:
        case: the case at the counter.
        also: people just typed, who are not stored with the case yet.
    """
    applicant = _applicant(case)
    people = {applicant: case.applicant_shown} if applicant else {}
    people |= {member.digits: member.name.full for member in case.family if member.iin is not None}
    return people | {iin.digits: "" for iin in also if iin.digits not in people}


def in_case(case: Case, other: Case, iin: str, name: str) -> Duplicate | None:
    """The person in another case of the same service that is not over; None where it is none."""
    same = other.id == case.id or other.service.code != case.service.code
    if same or other.state in OVER:
        return None
    return Duplicate(
        iin=iin,
        name=name or _name_in(other, iin),
        is_applicant=iin == _applicant(case),
        number=other.number.text,
        since=other.opened_at,
        state=other.state,
        other_name=other.applicant_shown,
        address=other.value("applicant.address"),
        operator=other.operator,
    )


def in_queue(
    case: Case, service: PublicService, place: QueueEntry, iin: str, name: str
) -> Duplicate | None:
    """The person in a list of this service; None where the place is given up or this case's own."""
    lists = {category.queue_list for category in service.categories}
    own = place.case_number == case.number.text
    if place.removed_at is not None or own or place.queue_list not in lists:
        return None
    return Duplicate(
        iin=iin,
        name=name or place.name,
        is_applicant=iin == _applicant(case),
        number=place.case_number,
        since=place.intake_at,
        other_name=place.name,
    )


def undecided(duplicates: Iterable[Duplicate]) -> tuple[Duplicate, ...]:
    """Those beside whom nobody has said yet why the case goes on."""
    return tuple(each for each in duplicates if each.decision is None)


def demand_decided(duplicates: Iterable[Duplicate]) -> None:
    """Refuse with DUP-02 while it is not said of each why the case goes on beside it.

    The regulation is silent on them; a citizen stands once in a list (article 74 of the Law).
    """
    left = undecided(duplicates)
    if left:
        raise Refused("DUP-02", count=len(left))


def _applicant(case: Case) -> str:
    return "".join(case.value("applicant.iin").split())


def _name_in(case: Case, iin: str) -> str:
    members = (m.name.full for m in case.family if m.digits == iin)
    return case.applicant_shown if iin == _applicant(case) else next(members, "")
