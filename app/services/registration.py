"""The end of intake (S 7.1): registered with an acceptance receipt, or refused with a refusal receipt."""

from dataclasses import replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.address import street_of
from app.domain.case import Case, CaseAction
from app.domain.checklist import demand_package, missing, undecided
from app.domain.day_moves import moves_told
from app.domain.deadline import Process, due_at
from app.domain.errors import InputErrors, Refused
from app.domain.kept_answers import knowing
from app.domain.page_fit import demand_fits
from app.domain.papers import (
    AcceptanceReceiptPaper,
    ApplicationFormPaper,
    RefusalReceiptPaper,
)
from app.domain.public_service import DocumentRule, PublicService, Route
from app.domain.register import RegisterKind
from app.domain.request_form import applicant_faults, representative_faults
from app.ports import Work
from app.services.journaling import record_change
from app.services.paper_service import PaperService
from app.services.paper_values import (
    attachments,
    category_shown,
    csc_office,
    details,
    language_of,
    phones_of,
)
from app.services.printing import Build, PrintedPaper
from app.services.registration_guard import demand_checked

RECEIPT_COPIES = 2


class Registration(PaperService):
    """Registers or refuses a case and makes the receipt in the same transaction."""

    def register(
        self, session: Session, case_id: UUID, *, by_courier: bool = False
    ) -> tuple[Case, PrintedPaper]:
        """Register a correct and complete case; its intake time is the key of the queue.

        Args:
            session: who registers.
            case_id: of the case.
            by_courier: its papers go by courier, so that its pages may weigh what they weigh.

        Raises:
            InputErrors: the form is not correct or not complete.
            Refused: INT-01 the package is not complete, INT-02 rows of the list are undecided,
                INT-06 it is not said why rows are not required, CHK-02, CHK-03 a row cannot be so,
                INT-05 a difference from a register is undecided, DUP-02 a duplicate is, POA-02 to
                POA-08 the power of attorney does not hold, SCN-41 the gateway would not take the
                pages, RTE-01 the service knows no courier.
        """
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            service = self._service(before)
            self._demand_complete(work, before, service)
            self._demand_way(work, before, service, by_courier=by_courier)
            demand_checked(work, before, self._clock.now(), service)
            case = work.cases.put(self._registered(before, service))
            work.drafts.drop(case_id)
            record_change(work, session.actor, self._clock.now(), before, case)
            work.streets.note(street_of(case.value("applicant.address")))
            accepted_by = session.account.name.full
            paper = self._printing.print(
                work, session, self._receipt(accepted_by, case, service), RECEIPT_COPIES
            )
            work.commit()
        return case, paper

    def refuse(self, session: Session, case_id: UUID) -> tuple[Case, PrintedPaper]:
        """Refuse an incomplete package, naming all missing documents; the draft stays.

        Raises:
            Refused: INT-03 nothing is missing, so there is no ground (S 7.1), INT-02 undecided rows.
        """
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            service = self._service(before)
            absent = self._all_missing(before, service)
            case = work.cases.put(before.moved(CaseAction.REFUSE))
            record_change(work, session.actor, self._clock.now(), before, case)
            build = self._refusal(session, case, service, absent)
            paper = self._printing.print(work, session, build, RECEIPT_COPIES)
            self._processes.start(work, case.id, Process.REFUSAL_TO_ACCEPT)
            self._processes.end_all(work, session.actor, case, "refused")
            work.commit()
        return case, paper

    def start_refusal(self, session: Session, case_id: UUID) -> None:
        """Something was found missing: the five minutes of a refusal run from here (S 7.1)."""
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            self._processes.start(work, case_id, Process.REFUSAL_TO_ACCEPT)
            work.commit()

    def print_application(self, session: Session, case_id: UUID) -> PrintedPaper:
        """Print the application (annex 1) for the applicant to sign."""
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            case = work.cases.get(case_id)
            service = self._service(case)
            faults = applicant_faults(case, service, self._clock.now().date())
            if faults:
                raise InputErrors(faults)
            paper = self._printing.print(work, session, self._application(case, service))
            work.commit()
        return paper

    def receipt_again(self, session: Session, case_id: UUID) -> PrintedPaper:
        """Another copy of the acceptance receipt, with the next copy number."""
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            case = work.cases.get(case_id)
            if case.registered_at is None:
                raise Refused("INT-04")
            build = self._receipt(_accepted_by(work, case), case, self._service(case))
            paper = self._printing.print(work, session, build)
            work.commit()
        return paper

    def _service(self, case: Case) -> PublicService:
        return self._catalogue.get(case.service.code, case.service.digest)

    def _demand_complete(self, work: Work, case: Case, service: PublicService) -> None:
        today = self._clock.now().date()
        faults = (*applicant_faults(case, service, today), *representative_faults(case, today))
        if faults:
            raise InputErrors(faults)
        demand_package(case, service, knowing(case, work.cases.evidence(case.id)))

    def _demand_way(
        self, work: Work, case: Case, service: PublicService, *, by_courier: bool
    ) -> None:
        if by_courier:
            service.demand_route(Route.COURIER)
        elif Route.ELECTRONIC in service.routes:
            demand_fits(work.pages.of(case.id), self._settings.wire.message_limit)

    def _all_missing(self, case: Case, service: PublicService) -> tuple[DocumentRule, ...]:
        absent = missing(case, service)
        if not absent:
            raise Refused("INT-03")
        left = undecided(case, service)
        if left:
            raise Refused("INT-02", count=len(left))
        return absent

    def _registered(self, case: Case, service: PublicService) -> Case:
        now = self._clock.now()
        closes = self._settings.office.closes
        due = due_at(
            now, service.term_days, closes, count_first_day=self._settings.count_intake_day
        )
        return replace(case.moved(CaseAction.REGISTER), registered_at=now, due_at=due)

    def _receipt(self, accepted_by: str, case: Case, service: PublicService) -> Build:
        accepted, due = case.registered_at, case.due_at
        assert accepted is not None
        assert due is not None
        return lambda mark: AcceptanceReceiptPaper(
            number=case.number.text,
            language=language_of(case),
            mark=mark,
            office=csc_office(self._settings.office),
            service=service.title.in_(case.language),
            accepted_at=accepted,
            attachments=attachments(case, service),
            due_at=due,
            term_days=service.term_days,
            accepted_by=accepted_by,
            applicant=case.applicant_shown,
            phones=phones_of(case),
            address=case.value("applicant.address"),
            words=service.words_of("acceptance_receipt", case.language),
        )

    def _refusal(
        self,
        session: Session,
        case: Case,
        service: PublicService,
        absent: tuple[DocumentRule, ...],
    ) -> Build:
        language = case.language
        return lambda mark: RefusalReceiptPaper(
            number=case.number.text,
            language=language_of(case),
            mark=mark,
            office=csc_office(self._settings.office),
            service=service.title.in_(language),
            applicant=case.applicant_shown,
            address=case.value("applicant.address"),
            missing=tuple(rule.title.in_(language) for rule in absent),
            employee=session.account.name.full,
            executor=session.account.name.full,
            executor_phone=self._settings.office.phone,
            refused_on=self._clock.now().date(),
            words=service.words_of("refusal_receipt", language),
        )

    def _application(self, case: Case, service: PublicService) -> Build:
        return lambda mark: ApplicationFormPaper(
            number=case.number.text,
            language=language_of(case),
            mark=mark,
            head_name=self._settings.provider.head_name,
            service=service.title.in_(case.language),
            applicant=case.applicant_shown,
            address=case.value("applicant.address"),
            category=category_shown(case, service, case.language),
            attachments=attachments(case, service),
            details=details(case, service),
            applied_on=self._clock.now().date(),
            words=service.words_of("application_form", case.language),
        )


def _accepted_by(work: Work, case: Case) -> str:
    """Who registered the case, whoever prints the receipt again (S 7.1, item 4 of the receipt)."""
    moves = moves_told(work.journal.of(case.number.text))
    who = next(move.who for move in moves if move.kind is RegisterKind.ACCEPTED)
    account = work.accounts.get(who)
    return account.name.full if account else who
