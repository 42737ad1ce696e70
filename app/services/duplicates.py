"""Duplicates: whether the applicant or a family member already has an open case or a queue place."""

from dataclasses import replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState
from app.domain.duplicate import Duplicate, DuplicateDecision
from app.domain.errors import InputError
from app.domain.person import Iin
from app.ports import Clock, Storage, Work
from app.services.journaling import record

_OVER = frozenset({CaseState.HANDED_OVER, CaseState.CANCELLED, CaseState.LEFT, CaseState.REFUSED})


class Duplicates:
    """Looks for the people of a case in other open cases of the same service and in the queue."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def of_case(
        self, session: Session, case_id: UUID, also: tuple[Iin, ...] = ()
    ) -> tuple[Duplicate, ...]:
        """Every other open case and queue place of the people of a case, the applicant's first.

        Args:
            session: who asks.
            case_id: the case at the counter.
            also: people just typed, who are not stored with the case yet.
        """
        session.demand(Permission.RECEIVE)
        found: dict[tuple[str, str], Duplicate] = {}
        with self._storage.read() as work:
            case = work.cases.get(case_id)
            decided = {(d.iin, d.number): d for d in work.drafts.decisions(case_id)}
            for iin, name in _people(case, also).items():
                for each in (*_cases(work, case, iin, name), *_places(work, case, iin, name)):
                    found.setdefault((each.iin, each.number), each)
        return tuple(replace(each, decision=decided.get(key)) for key, each in found.items())

    def decide(
        self, session: Session, case_id: UUID, iin: str, number: str, reason: str
    ) -> DuplicateDecision:
        """The case goes on although this person stands elsewhere: why is kept with it.

        Raises:
            InputError: DUP-01 no reason given (`field="reason"`).
        """
        session.demand(Permission.RECEIVE)
        words = reason.strip()
        if not words:
            raise InputError("DUP-01", "reason")
        now = self._clock.now()
        made = DuplicateDecision(case_id, iin, number, words, session.login, now)
        with self._storage.begin() as work:
            case = work.cases.get(case_id)
            case.demand_form_open()
            work.drafts.add_decision(made)
            shown = {"duplicate": number, "person": iin}
            record(
                work, session.actor, now, "duplicate decided", case.number.text,
                after=shown, reason=words,
            )  # fmt: skip
            work.commit()
        return made


def _people(case: Case, also: tuple[Iin, ...]) -> dict[str, str]:
    applicant = "".join(case.value("applicant.iin").split())
    people = {applicant: case.applicant_shown} if applicant else {}
    people |= {member.iin.digits: member.name.full for member in case.family}
    return people | {iin.digits: "" for iin in also if iin.digits not in people}


def _is_applicant(case: Case, iin: str) -> bool:
    return iin == "".join(case.value("applicant.iin").split())


def _cases(work: Work, case: Case, iin: str, name: str) -> list[Duplicate]:
    return [
        Duplicate(
            iin,
            name or _name_in(other, iin),
            _is_applicant(case, iin),
            other.number.text,
            other.opened_at,
            other.state,
            other.applicant_shown,
            other.value("applicant.address"),
            other.operator,
        )
        for other in work.cases.of_person(iin)
        if other.id != case.id
        and other.service.code == case.service.code
        and other.state not in _OVER
    ]


def _name_in(case: Case, iin: str) -> str:
    members = (m.name.full for m in case.family if m.iin.digits == iin)
    return case.applicant_shown if _is_applicant(case, iin) else next(members, "")


def _places(work: Work, case: Case, iin: str, name: str) -> list[Duplicate]:
    return [
        Duplicate(
            iin,
            name or place.name,
            _is_applicant(case, iin),
            place.case_number,
            place.intake_at,
            other_name=place.name,
        )
        for place in work.dossiers.in_queue(iin)
        if place.removed_at is None and place.case_number != case.number.text
    ]
