"""Registers of a day and its close (supervisors print them): rows, totals, papers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.account import Permission, Session
from app.domain.case import Case, Delivery
from app.domain.checklist import checklist
from app.domain.deadline import Process
from app.domain.errors import InputError, Refused
from app.domain.register import DayTotals, Overrun, RegisterKind, RegisterRow
from app.ports import Work
from app.services.day_totals import keep_explanation, read_totals
from app.services.paper_service import PaperService
from app.services.paper_values import category_shown
from app.services.printing import PrintedPaper
from app.services.register_paper import register_paper

SHORTEST_EXPLANATION = 5


@dataclass(frozen=True, slots=True)
class DayBook:
    """The registers of one day, read at one moment; `operators` are pairs of login and name."""

    day: date
    rows: Mapping[RegisterKind, tuple[RegisterRow, ...]]
    operators: tuple[tuple[str, str], ...]
    totals: DayTotals


class Registers(PaperService):
    """Reads a day's register and prints it."""

    def book(self, session: Session, day: date, operator: str = "") -> DayBook:
        """All registers of a day; `operator` narrows the rows to one login."""
        session.demand(Permission.PRINT_REGISTERS)
        with self._storage.read() as work:
            cases = work.cases.dated_on(day, session.office)
            names = {a.login: a.name.short for a in work.accounts.all()}
            totals = read_totals(work, session, day)
            overruns = _overruns(work, day)
        chosen = tuple(c for c in cases if not operator or c.operator == operator)
        at_work = sorted({case.operator for case in cases})
        return DayBook(
            day=day,
            rows={kind: self._rows(chosen, kind, day, names, overruns) for kind in RegisterKind},
            operators=tuple((login, names.get(login, login)) for login in at_work),
            totals=totals,
        )

    def rows(
        self, session: Session, kind: RegisterKind, day: date, operator: str = ""
    ) -> tuple[RegisterRow, ...]:
        """The rows of a register, by time; `operator` narrows to one login."""
        return self.book(session, day, operator).rows[kind]

    def _rows(
        self,
        cases: tuple[Case, ...],
        kind: RegisterKind,
        day: date,
        names: Mapping[str, str],
        overruns: Mapping[str, tuple[Overrun, ...]],
    ) -> tuple[RegisterRow, ...]:
        rows = [
            replace(self._row(case, at, names), overran=overruns.get(case.number.text, ()))
            for case in cases
            if (at := _moment(case, kind, day))
        ]
        return tuple(sorted(rows, key=lambda row: (row.at, row.case_number)))

    def totals(self, session: Session, day: date) -> DayTotals:
        """What must agree at the end of a day."""
        session.demand(Permission.PRINT_REGISTERS)
        with self._storage.read() as work:
            return read_totals(work, session, day)

    def explain(self, session: Session, day: date, text: str) -> DayTotals:
        """Explain in a line why the sums of a day differ; it holds for this difference only.

        Raises:
            InputError: DAY-02 too short to explain anything (`field="explanation"`).
        """
        session.demand(Permission.PRINT_REGISTERS)
        line = " ".join(text.split())
        if len(line) < SHORTEST_EXPLANATION:
            raise InputError("DAY-02", "explanation", shortest=SHORTEST_EXPLANATION)
        with self._storage.begin() as work:
            totals = read_totals(work, session, day)
            keep_explanation(work, session, self._clock.now(), totals, line)
            work.commit()
        return self.totals(session, day)

    def journal_broken_at(self, session: Session) -> int | None:
        """The number of the first journal entry that does not follow from the one before."""
        session.demand(Permission.PRINT_REGISTERS)
        with self._storage.read() as work:
            return work.journal.broken_at()

    def print_register(
        self, session: Session, kind: RegisterKind, day: date, operator: str = ""
    ) -> PrintedPaper:
        """Print a register with its totals and the root of the journal.

        Raises:
            Refused: DAY-01 the sums of the day differ and nobody explained why.
        """
        book = self.book(session, day, operator)
        if not book.totals.printable:
            raise Refused("DAY-01")
        with self._storage.begin() as work:
            build = register_paper(self._settings, session, kind, book.rows[kind], book.totals)
            paper = self._printing.print(work, session, build)
            work.commit()
        return paper

    def _row(self, case: Case, at: datetime, names: Mapping[str, str]) -> RegisterRow:
        service = self._catalogue.get(case.service.code, case.service.digest)
        on_paper = [row for row in checklist(case, service) if row.on_paper]
        return RegisterRow(
            at=at,
            case_number=case.number.text,
            applicant=case.applicant_shown,
            iin=case.value("applicant.iin").replace(" ", ""),
            category=category_shown(case, service, self._settings.language),
            sheets=sum(row.entry.sheets for row in on_paper),
            due_at=case.due_at,
            operator=names.get(case.operator, case.operator),
            queue_number=case.queue_number,
            documents=len(on_paper),
            by_courier=case.delivery is Delivery.COURIER,
            cancelled_at=case.cancelled_at,
        )


def _overruns(work: Work, day: date) -> Mapping[str, tuple[Overrun, ...]]:
    """What ran over its norm on a day, by case, as the journal tells it."""
    found: dict[str, tuple[Overrun, ...]] = {}
    for entry in work.journal.of_day(day):
        if entry.overran:
            over = round((entry.seconds or 0) - (entry.norm_seconds or 0))
            process = Overrun(Process(entry.action), over)
            found[entry.subject] = (*found.get(entry.subject, ()), process)
    return found


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
