"""Duplicates: whether the applicant or a family member already has an open case or a queue place."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState
from app.ports import Storage, Work

_OVER = frozenset({CaseState.HANDED_OVER, CaseState.CANCELLED, CaseState.LEFT, CaseState.REFUSED})


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Somebody of this case who already stands elsewhere.

    `state` is the other case's state, or None for a place in a queue list.
    """

    iin: str
    name: str
    is_applicant: bool
    number: str
    since: datetime
    state: CaseState | None = None


class Duplicates:
    """Looks for the people of a case in other open cases of the same service and in the queue."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def of_case(self, session: Session, case_id: UUID) -> tuple[Duplicate, ...]:
        """Every other open case and queue place of the people of a case, the applicant's first."""
        session.demand(Permission.RECEIVE)
        found: dict[tuple[str, str], Duplicate] = {}
        with self._storage.read() as work:
            case = work.cases.get(case_id)
            for iin, name in _people(case).items():
                for each in (*_cases(work, case, iin, name), *_places(work, case, iin, name)):
                    found.setdefault((each.iin, each.number), each)
        return tuple(found.values())


def _people(case: Case) -> dict[str, str]:
    applicant = "".join(case.value("applicant.iin").split())
    people = {applicant: case.applicant_shown} if applicant else {}
    return people | {member.iin.digits: member.name.full for member in case.family}


def _is_applicant(case: Case, iin: str) -> bool:
    return iin == "".join(case.value("applicant.iin").split())


def _cases(work: Work, case: Case, iin: str, name: str) -> list[Duplicate]:
    return [
        Duplicate(
            iin, name, _is_applicant(case, iin), other.number.text, other.opened_at, other.state
        )
        for other in work.cases.of_person(iin)
        if other.id != case.id
        and other.service.code == case.service.code
        and other.state not in _OVER
    ]


def _places(work: Work, case: Case, iin: str, name: str) -> list[Duplicate]:
    return [
        Duplicate(
            iin, name or place.name, _is_applicant(case, iin), place.case_number, place.intake_at
        )
        for place in work.dossiers.in_queue(iin)
        if place.removed_at is None and place.case_number != case.number.text
    ]
