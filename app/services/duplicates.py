"""Duplicates: whether the applicant or a family member already has an open case or a queue place."""

from dataclasses import replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case
from app.domain.correction import Correction
from app.domain.duplicate import Duplicate, DuplicateDecision, in_case, in_queue, people_of
from app.domain.errors import InputError
from app.domain.person import Iin
from app.domain.public_service import PublicService
from app.ports import Catalogue, Clock, Storage, Work
from app.services.journaling import record


class Duplicates:
    """Looks for the people of a case in other open cases of the same service and in the queue."""

    def __init__(self, storage: Storage, clock: Clock, catalogue: Catalogue) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue

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
        with self._storage.read() as work:
            case = work.cases.get(case_id)
            service = self._catalogue.get(case.service.code, case.service.digest)
            return duplicates_of(work, case, service, also)

    def of_correction(
        self, session: Session, case_id: UUID, correction: Correction, also: tuple[Iin, ...] = ()
    ) -> tuple[Duplicate, ...]:
        """Those whom a correction brings into a registered case, and where else they stand.

        Args:
            session: who asks.
            case_id: the registered case.
            correction: what is right.
            also: people just typed, who are not in the correction yet.
        """
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            before = work.cases.get(case_id)
            service = self._catalogue.get(before.service.code, before.service.digest)
            after = correction.on(before, self._clock.now())
            return brought_in(work, before, after, service, also)

    def decide(
        self, session: Session, case_id: UUID, iin: str, number: str, reason: str
    ) -> DuplicateDecision:
        """The case goes on although this person stands elsewhere: why is kept with it.

        Raises:
            InputError: DUP-01 no reason given (`field="reason"`).
            Refused: CAS-01 whom the case names cannot change any more.
        """
        session.demand(Permission.RECEIVE)
        words = reason.strip()
        if not words:
            raise InputError("DUP-01", "reason")
        now = self._clock.now()
        made = DuplicateDecision(case_id, iin, number, words, session.login, now)
        with self._storage.begin() as work:
            case = work.cases.get(case_id)
            case.demand_people_open()
            work.drafts.add_decision(made)
            shown = {"duplicate": number, "person": iin}
            record(
                work, session.actor, now, "duplicate decided", case.number.text,
                after=shown, reason=words,
            )  # fmt: skip
            work.commit()
        return made


def duplicates_of(
    work: Work, case: Case, service: PublicService, also: tuple[Iin, ...] = ()
) -> tuple[Duplicate, ...]:
    """The people of a case who stand elsewhere, each with its decision; `also` as for `of_case`."""
    found: dict[tuple[str, str], Duplicate] = {}
    for iin, name in people_of(case, also).items():
        cases = (in_case(case, other, iin, name) for other in work.cases.of_person(iin))
        places = (in_queue(case, service, p, iin, name) for p in work.dossiers.in_queue(iin))
        for each in (*cases, *places):
            if each is not None:
                found.setdefault((each.iin, each.number), each)
    decided = {(d.iin, d.number): d for d in work.drafts.decisions(case.id)} if found else {}
    return tuple(replace(each, decision=decided.get(key)) for key, each in found.items())


def brought_in(
    work: Work, before: Case, after: Case, service: PublicService, also: tuple[Iin, ...] = ()
) -> tuple[Duplicate, ...]:
    """Of the people of a case after a change those who were not in it and stand elsewhere."""
    known = people_of(before)
    return tuple(d for d in duplicates_of(work, after, service, also) if d.iin not in known)
