"""Registers of a day and its close (supervisors print them): rows, totals, papers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState, Delivery
from app.domain.checklist import checklist
from app.domain.deadline import Process
from app.domain.delivery import MessageKind, Stage
from app.domain.errors import InputError, Refused
from app.domain.paper_parts import PaperLanguage
from app.domain.paper_register_rows import Channel, DailyRegisterRow, Reconciliation
from app.domain.paper_register_rows import RegisterKind as PaperKind
from app.domain.papers import DailyRegisterPaper
from app.domain.register import DayTotals, Overrun, RegisterKind, RegisterRow
from app.domain.ticket import TicketState
from app.ports import Work
from app.services.journaling import record
from app.services.paper_service import PaperService
from app.services.paper_values import category_shown, csc_office
from app.services.printing import Build, PrintedPaper

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
# On paper the courier's cases are a register of what was sent; each row names its way.
_PAPER_KINDS = {
    RegisterKind.ACCEPTED: PaperKind.ACCEPTED,
    RegisterKind.REFUSED: PaperKind.REFUSED,
    RegisterKind.SENT: PaperKind.SENT,
    RegisterKind.ISSUED: PaperKind.ISSUED,
    RegisterKind.COURIER: PaperKind.SENT,
}
_EXPLAINED = "day-explained"
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
            totals = self._totals(work, session, day)
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
            return self._totals(work, session, day)

    def _totals(self, work: Work, session: Session, day: date) -> DayTotals:
        cases = work.cases.opened_on(day, session.office)
        states = [case.state for case in cases]
        paper = [c.number.text for c in cases if c.delivery is Delivery.COURIER]
        electronic = [c for c in cases if c.state in _SIGNED and c.delivery is not Delivery.COURIER]
        bag = work.bags.open_bag()
        held = len(set(bag.case_numbers).intersection(paper)) if bag else 0
        gone = sum(
            ticket.state is TicketState.LEFT for ticket in work.tickets.of_day(day, session.office)
        )
        totals = DayTotals(
            day=day,
            tickets=len(cases) + gone,
            accepted=sum(case.registered_at is not None for case in cases),
            refused=states.count(CaseState.REFUSED),
            left=states.count(CaseState.LEFT) + gone,
            unfinished=states.count(CaseState.DRAFT),
            signed=len(electronic),
            sent=sum(case.sent_at is not None for case in electronic),
            waiting=_in_outbox(work, electronic),
            paper=len(paper),
            with_courier=len(paper) - held,
            held=held,
            journal_root=work.journal.root(),
        )
        return replace(totals, explanation=_explanation(work, session, totals))

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
            totals = self._totals(work, session, day)
            record(
                work,
                session.actor,
                self._clock.now(),
                _EXPLAINED,
                _subject(session, day),
                after={"difference": totals.difference},
                reason=line,
            )
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
            build = self._paper(session, kind, book.rows[kind], book.totals)
            paper = self._printing.print(work, session, build)
            work.commit()
        return paper

    def _row(self, case: Case, at: datetime, names: Mapping[str, str]) -> RegisterRow:
        service = self._catalogue.get(case.service.code, case.service.digest)
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
            cancelled_at=case.cancelled_at,
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
            kind=_PAPER_KINDS[kind],
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
            explanation=totals.explanation,
            compiled_by=session.account.name.full,
            checked_by="",
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


def _subject(session: Session, day: date) -> str:
    return f"day {day.isoformat()}/{session.office}"


def _explanation(work: Work, session: Session, totals: DayTotals) -> str:
    """The newest line about exactly this difference."""
    if totals.balanced:
        return ""
    entries = work.journal.of(_subject(session, totals.day))
    told = [e for e in entries if (e.after or {}).get("difference") == totals.difference]
    return told[-1].reason if told else ""


def _in_outbox(work: Work, cases: Sequence[Case]) -> int:
    numbers = {case.number.text for case in cases if case.sent_at is None}
    waiting = work.outbox.waiting()
    requests = (m for m in waiting if m.kind is MessageKind.REQUEST)
    return len(numbers & {m.case_number for m in requests if m.stage is not Stage.AT_GATEWAY})


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
        cancelled=row.cancelled_at is not None,
        over_seconds=max((over.seconds for over in row.overran), default=0),
    )
