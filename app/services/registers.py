"""Registers of a day and its close (supervisors print them): rows, totals, papers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from app.domain.account import Permission, Session
from app.domain.case import Case
from app.domain.checklist import checklist
from app.domain.day_moves import DayMoves
from app.domain.deadline import Process
from app.domain.errors import InputError, Refused
from app.domain.register import DayBook, DayTotals, Overrun, RegisterKind, RegisterRow
from app.ports import Work
from app.services.day_totals import keep_explanation, read_moves, read_totals, sums_of
from app.services.paper_service import PaperService
from app.services.paper_values import category_shown
from app.services.printing import PrintedPaper
from app.services.register_paper import register_paper

SHORTEST_EXPLANATION = 5


class Registers(PaperService):
    """Reads a day's register and prints it."""

    def book(self, session: Session, day: date, operator: str = "") -> DayBook:
        """All registers of a day; `operator` narrows the rows to one login."""
        session.demand(Permission.PRINT_REGISTERS)
        with self._storage.read() as work:
            moves = read_moves(work, session, day)
            names = {a.login: a.name.short for a in work.accounts.all()}
            totals = whole = read_totals(work, session, moves)
            overruns = _overruns(work, day)
            at_work = sorted({case.operator for case in moves.cases.values()})
            if operator:
                moves = moves.of_operator(operator)
                totals = _explained_by(whole, sums_of(work, moves))
        return DayBook(
            day=day,
            rows={kind: self._rows(moves, kind, names, overruns) for kind in RegisterKind},
            operators=tuple((login, names.get(login, login)) for login in at_work),
            totals=totals,
            printable=whole.printable,
            operator=operator,
        )

    def rows(
        self, session: Session, kind: RegisterKind, day: date, operator: str = ""
    ) -> tuple[RegisterRow, ...]:
        """The rows of a register, by time; `operator` narrows to one login."""
        return self.book(session, day, operator).rows[kind]

    def _rows(
        self,
        moves: DayMoves,
        kind: RegisterKind,
        names: Mapping[str, str],
        overruns: Mapping[str, tuple[Overrun, ...]],
    ) -> tuple[RegisterRow, ...]:
        rows = [
            replace(self._row(case, at, names), overran=overruns.get(case.number.text, ()))
            for case, at in moves.of_kind(kind)
        ]
        if kind is RegisterKind.REFUSED:
            rows = [replace(row, due_at=None, delivery=None, cancelled_at=None) for row in rows]
        return tuple(sorted(rows, key=lambda row: (row.at, row.case_number)))

    def totals(self, session: Session, day: date) -> DayTotals:
        """What must agree at the end of a day."""
        session.demand(Permission.PRINT_REGISTERS)
        with self._storage.read() as work:
            return read_totals(work, session, read_moves(work, session, day))

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
            totals = read_totals(work, session, read_moves(work, session, day))
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
        if not book.printable:
            raise Refused("DAY-01")
        with self._storage.begin() as work:
            account = work.accounts.get(operator) if operator else None
            build = register_paper(
                self._settings, session, kind, book, account.name.full if account else operator
            )
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
            delivery=case.delivery if case.sent_at and case.sent_at.date() <= at.date() else None,
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


def _explained_by(whole: DayTotals, sums: DayTotals) -> DayTotals:
    """The sums of one operator; what explains the day explains what differs in them."""
    return sums if sums.balanced else replace(sums, explanation=whole.explanation)
