"""Registers of a day and its close (supervisors print them): rows, totals, papers."""

from datetime import date, datetime

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState, Delivery
from app.domain.checklist import checklist
from app.domain.paper_parts import (
    Channel,
    DailyRegisterRow,
    PaperLanguage,
    Reconciliation,
)
from app.domain.paper_parts import RegisterKind as PaperKind
from app.domain.papers import DailyRegisterPaper
from app.domain.register import DayTotals, RegisterKind, RegisterRow
from app.domain.settings import Settings
from app.ports import Catalogue, Clock, Storage, Work
from app.services.paper_values import category_shown, csc_office
from app.services.printing import Build, PrintedPaper, Printing

_SIGNED = frozenset(
    {
        CaseState.SIGNED,
        CaseState.QUEUED,
        CaseState.SENT,
        CaseState.AT_PROVIDER,
        CaseState.RESULT_READY,
        CaseState.HANDED_OVER,
    }
)
_WAITING = frozenset({CaseState.SIGNED, CaseState.QUEUED})


class Registers:
    """Reads a day's register and prints it."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogue: Catalogue,
        printing: Printing,
        settings: Settings,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._printing = printing
        self._settings = settings

    def rows(
        self, session: Session, kind: RegisterKind, day: date, operator: str = ""
    ) -> tuple[RegisterRow, ...]:
        """The rows of a register, by time; `operator` narrows to one login."""
        session.demand(Permission.PRINT_REGISTERS)
        with self._storage.read() as work:
            cases = [c for c in self._cases(work, session) if _moment(c, kind, day)]
            names = {a.login: a.name.short for a in work.accounts.all()}
        chosen = (c for c in cases if not operator or c.operator == operator)
        rows = [self._row(c, kind, day, names) for c in chosen]
        return tuple(sorted(rows, key=lambda row: (row.at, row.case_number)))

    def totals(self, session: Session, day: date) -> DayTotals:
        """What must agree at the end of a day."""
        session.demand(Permission.PRINT_REGISTERS)
        with self._storage.read() as work:
            cases = work.cases.opened_on(day, session.office)
            root = work.journal.root()
        states = [case.state for case in cases]
        accepted = sum(case.registered_at is not None for case in cases)
        waiting = sum(state in _WAITING for state in states)
        electronic = [c for c in cases if c.state in _SIGNED and c.delivery is not Delivery.COURIER]
        return DayTotals(
            day=day,
            tickets=len(cases),
            accepted=accepted,
            refused=states.count(CaseState.REFUSED),
            left=states.count(CaseState.LEFT),
            unfinished=states.count(CaseState.DRAFT),
            signed=len(electronic),
            sent=len(electronic) - waiting,
            waiting=waiting,
            with_courier=sum(c.delivery is Delivery.COURIER for c in cases),
            journal_root=root,
        )

    def print_register(self, session: Session, kind: RegisterKind, day: date) -> PrintedPaper:
        """Print a register with its totals and the root of the journal."""
        rows = self.rows(session, kind, day)
        totals = self.totals(session, day)
        with self._storage.begin() as work:
            build = self._paper(session, kind, rows, totals)
            paper = self._printing.print(work, session, build)
            work.commit()
        return paper

    def _cases(self, work: Work, session: Session) -> tuple[Case, ...]:
        return work.cases.in_states(tuple(CaseState), session.office)

    def _row(self, case: Case, kind: RegisterKind, day: date, names: dict[str, str]) -> RegisterRow:
        service = self._catalogue.get(case.service.code, case.service.digest)
        at = _moment(case, kind, day)
        assert at is not None
        return RegisterRow(
            at=at,
            case_number=case.number.text,
            applicant=case.applicant_shown,
            iin=case.value("applicant.iin").replace(" ", ""),
            category=category_shown(case, service, self._settings.language),
            sheets=sum(r.entry.sheets for r in checklist(case, service) if r.on_paper),
            due_at=case.due_at,
            operator=names.get(case.operator, case.operator),
            queue_number=case.queue_number,
            documents=sum(r.on_paper for r in checklist(case, service)),
            by_courier=case.delivery is Delivery.COURIER,
        )

    def _paper(
        self,
        session: Session,
        kind: RegisterKind,
        rows: tuple[RegisterRow, ...],
        totals: DayTotals,
    ) -> Build:
        language = (
            PaperLanguage.RUSSIAN if self._settings.language == "ru" else PaperLanguage.KAZAKH
        )
        return lambda mark: DailyRegisterPaper(
            number=totals.day.isoformat(),
            language=language,
            mark=mark,
            office=csc_office(self._settings.office),
            kind=PaperKind(kind.value),
            day=totals.day,
            rows=tuple(_paper_row(row) for row in rows),
            reconciliation=Reconciliation(
                tickets=totals.tickets,
                accepted=totals.accepted,
                refused=totals.refused,
                left=totals.left,
                signed=totals.signed,
                sent=totals.sent,
                waiting=totals.waiting,
            ),
            journal_root=totals.journal_root,
            compiled_by=session.account.name.full,
            checked_by="",
        )


def _moment(case: Case, kind: RegisterKind, day: date) -> datetime | None:
    moments = {
        RegisterKind.ACCEPTED: case.registered_at,
        RegisterKind.REFUSED: case.refused_at,
        RegisterKind.SENT: case.sent_at if case.delivery is not Delivery.COURIER else None,
        RegisterKind.ISSUED: case.handed_at,
        RegisterKind.COURIER: case.sent_at if case.delivery is Delivery.COURIER else None,
    }
    at = moments[kind]
    return at if at and at.date() == day else None


def _paper_row(row: RegisterRow) -> DailyRegisterRow:
    channel = Channel.COURIER if row.by_courier else Channel.GATEWAY
    return DailyRegisterRow(
        at=row.at,
        case_number=row.case_number,
        applicant=row.applicant,
        category=row.category,
        documents=row.documents,
        sheets=row.sheets,
        channel=channel,
        due_on=row.due_at.date() if row.due_at else None,
        operator=row.operator,
    )
