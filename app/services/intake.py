"""Intake (S 7.1, 11.3, 11.7): a case is opened, filled, checked, and registered or refused."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from app.domain.account import Permission, Session
from app.domain.case import (
    Case,
    CaseAction,
    CaseState,
    ChecklistEntry,
    FieldValue,
    ServiceRef,
    Source,
    Step,
)
from app.domain.case_number import CaseNumber
from app.domain.checklist import ChecklistRow, checklist, demand_possible, with_family
from app.domain.deadline import Process
from app.domain.errors import InputError
from app.domain.extra_fields import demand_nobody_twice
from app.domain.kept_answers import knowing, with_own_marks
from app.domain.person import FamilyMember
from app.domain.public_service import PublicService
from app.domain.request_form import applicant_faults, representative_faults
from app.domain.settings import Settings
from app.domain.site_details import RECEPTION, demand_set
from app.domain.ticket import read_ticket
from app.ports import Catalogue, Clock, Storage, Work
from app.services.journaling import record_change
from app.services.process_log import ProcessLog
from app.services.tickets import serve

LOOKED_BACK = 500
"""So many of the office's newest cases say which service is asked for."""
_AFTER_REQUEST_FORM = (Step.CHECK, Step.DOCUMENTS, Step.SCAN, Step.SIGN, Step.SEND, Step.RECEIPT)


class Intake:
    """Keeps the draft of a case: every change is on disk when a method returns."""

    def __init__(
        self, storage: Storage, clock: Clock, catalogue: Catalogue, settings: Settings
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._settings = settings
        self._processes = ProcessLog(clock, catalogue)

    def open(self, session: Session, service_code: str, ticket: str = "") -> Case:
        """Open a case: it gets its number, a draft is stored, the clocks start (S 7.1, 11.3).

        Args:
            session: who opens it.
            service_code: the public service.
            ticket: of the electronic queue, if any; the reception runs from its call (A13).

        Raises:
            InputError: TIC-01, TIC-02 no ticket looks like this (`field="ticket"`).
            Refused: SET-06 the site does not say what numbers and receipts carry; a case that could
                not be registered is not begun.
        """
        session.demand(Permission.RECEIVE)
        demand_set(self._settings, *RECEPTION)
        number = read_ticket(ticket)
        service = self._catalogue.get(service_code)
        self._catalogue.keep(service)
        with self._storage.begin() as work:
            case = self._new_case(work, session, service, number)
            work.cases.add(case)
            called = serve(work, case)
            self._processes.start(work, case.id, Process.RECEPTION, called)
            self._processes.start(work, case.id, Process.REQUEST_FORM)
            work.commit()
        return case

    def _new_case(self, work: Work, session: Session, service: PublicService, ticket: str) -> Case:
        now = self._clock.now()
        prefix = CaseNumber.prefix(now.date(), session.office, session.counter)
        serial = work.cases.next_serial(prefix)
        return Case(
            id=uuid4(),
            number=CaseNumber.give(now.date(), session.office, session.counter, serial),
            service=ServiceRef(service.code, service.version, service.digest),
            office=session.office,
            counter=session.counter,
            operator=session.login,
            opened_at=now,
            ticket=ticket,
        )

    def services(self, session: Session) -> tuple[PublicService, ...]:
        """The public services of the site, the one most likely asked for first.

        Those this operator chose come by how late, then those the office opens by how often, both
        among its newest cases, then the others as their passports say.
        """
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            newest = work.cases.newest_services(session.office, LOOKED_BACK)
        chosen = [code for operator, code in newest if operator == session.login]
        mine = {code: -place for place, code in enumerate(reversed(chosen))}
        used = Counter(code for _, code in newest)
        return tuple(
            sorted(self._catalogue.services(), key=lambda s: (mine.get(s.code, 1), -used[s.code]))
        )

    def get(self, session: Session, case_id: UUID) -> Case:
        """The case as stored."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            return work.cases.get(case_id)

    def service_of(self, case: Case) -> PublicService:
        """The passport in the version the case was opened with."""
        return self._catalogue.get(case.service.code, case.service.digest)

    def save(
        self,
        session: Session,
        case_id: UUID,
        values: Mapping[str, str],
        source: Source = Source.TYPED,
        note: str = "",
        seen: Case | None = None,
    ) -> Case:
        """Save what was entered, as it was entered; unchanged fields keep their source.

        Args:
            session: who enters it.
            case_id: of which case.
            values: by the names of the form's fields.
            source: where the values come from.
            note: kept with each value, and the reason in the journal.
            seen: the case as the operator had it on the screen, so that nothing is written over
                what somebody else entered meanwhile.

        Raises:
            Refused: CAS-02 somebody else entered something since.
        """

        def enter(_work: Work, case: Case) -> Case:
            now = self._clock.now()
            changed = {
                name: FieldValue(value, source, now, note)
                for name, value in values.items()
                if case.value(name) != value or (source is not Source.TYPED and value)
            }
            return with_own_marks(case, case.with_fields(changed)) if changed else case

        return self._change(session, case_id, enter, seen, reason=note)

    def save_family(
        self,
        session: Session,
        case_id: UUID,
        members: tuple[FamilyMember, ...],
        seen: Case | None = None,
    ) -> Case:
        """Save the family members who live with the applicant (annex 1); `seen` as for `save`.

        Raises:
            InputError: FAM-01 an IIN stands there twice (`field="family"`).
        """
        session.demand(Permission.RECEIVE)
        demand_nobody_twice(members)
        return self._change(session, case_id, lambda _, case: with_family(case, members), seen)

    def save_circumstances(
        self, session: Session, case_id: UUID, codes: frozenset[str], seen: Case | None = None
    ) -> Case:
        """Save the circumstances that decide which papers are needed; `seen` as for `save`."""
        return self._change(
            session, case_id, lambda _, case: replace(case, circumstances=codes), seen
        )

    def mark(
        self,
        session: Session,
        case_id: UUID,
        code: str,
        entry: ChecklistEntry,
        seen: Case | None = None,
    ) -> Case:
        """Mark one row of the document list; `seen` as for `save`.

        Raises:
            Refused: CHK-02, CHK-03 the row cannot be so.
        """

        def found(work: Work, case: Case) -> Case:
            rule = self.service_of(case).document(code)
            if rule is not None:
                demand_possible(rule, entry, knowing(case, work.cases.evidence(case_id)))
            return replace(case, checklist={**case.checklist, code: entry})

        return self._change(session, case_id, found, seen)

    def go_to(self, session: Session, case_id: UUID, step: Step) -> Case:
        """Remember where the operator is; process 2 ends and process 5 starts on the way."""
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            case = work.cases.get(case_id)
            if step in _AFTER_REQUEST_FORM:
                self._processes.end_if_running(work, session.actor, case, Process.REQUEST_FORM)
            if step is Step.DOCUMENTS:
                self._processes.end_if_running(work, session.actor, case, Process.DATA_CHECK)
                self._processes.start(work, case.id, Process.FILL_SCAN_SIGN)
            stored = work.cases.put(replace(case, step=step))
            work.commit()
        return stored

    def applicant_faults(self, case: Case) -> tuple[InputError, ...]:
        """Everything that keeps the applicant's part from being complete."""
        return applicant_faults(case, self.service_of(case), self._clock.now().date())

    def representative_faults(self, case: Case) -> tuple[InputError, ...]:
        """Everything that keeps the representative's part from being complete."""
        return representative_faults(case, self._clock.now().date())

    def checklist(self, case: Case) -> tuple[ChecklistRow, ...]:
        """The document list that applies to the case."""
        return checklist(case, self.service_of(case))

    def leave(self, session: Session, case_id: UUID) -> Case:
        """The applicant left without handing in; the draft stays."""
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            case = work.cases.get(case_id)
            left = work.cases.put(case.moved(CaseAction.LEAVE))
            self._processes.end_all(work, session.actor, left, "left")
            record_change(work, session.actor, self._clock.now(), case, left)
            work.commit()
        return left

    def resume(self, session: Session, case_id: UUID) -> Case:
        """Take up a refused or left draft at the next visit; the clocks start anew.

        A refused one goes on at its document list, where what is missing is still marked.
        """
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            case = work.cases.get(case_id)
            moved = case.moved(CaseAction.RESUME)
            if case.state is CaseState.REFUSED:
                moved = replace(moved, step=Step.DOCUMENTS)
            resumed = work.cases.put(moved)
            work.drafts.drop(case_id)
            for process in (Process.RECEPTION, _process_of(resumed.step)):
                self._processes.start(work, case.id, process)
            record_change(work, session.actor, self._clock.now(), case, resumed)
            work.commit()
        return resumed

    def clocks(self, session: Session, case_id: UUID) -> Mapping[Process, datetime]:
        """When each process that still runs was started."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            runs = work.cases.processes(case_id)
        return {run.process: run.started_at for run in runs if run.ended_at is None}

    def _change(
        self,
        session: Session,
        case_id: UUID,
        change: Callable[[Work, Case], Case],
        seen: Case | None = None,
        reason: str = "",
    ) -> Case:
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            before.demand_unchanged_since(seen)
            after = change(work, before)
            if after == before:
                return before
            before.demand_form_open()
            stored = work.cases.put(after)
            record_change(work, session.actor, self._clock.now(), before, stored, reason)
            work.commit()
        return stored


def _process_of(step: Step) -> Process:
    """The process that is taken up again with a step."""
    return Process.FILL_SCAN_SIGN if step in _AFTER_REQUEST_FORM else Process.REQUEST_FORM
