"""The document list without a window: what its rows wait for, and the refusal (S 7.1, 11.7)."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from app.domain.case import Case, CaseState, ChecklistEntry, Presence
from app.domain.checklist import ChecklistRow
from app.services.printing import PrintedPaper
from ui.screens.reception.presenter import ReceptionPresenter

Failed = Callable[[Exception], None]


class DocumentsPresenter:
    """Marks rows, asks which registers answered, refuses and takes up again."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        self._reception = reception
        self._case_id: UUID | None = None
        self.answered: frozenset[str] = frozenset()
        self.refusal: PrintedPaper | None = None
        self._is_refusing = False

    @property
    def case(self) -> Case:
        """The case at the counter."""
        assert self._reception.case is not None
        return self._reception.case

    @property
    def is_draft(self) -> bool:
        """Whether rows may be marked."""
        return self.case.state is CaseState.DRAFT

    @property
    def was_refused(self) -> bool:
        """Whether the draft was refused at an earlier visit."""
        return self.case.state is CaseState.REFUSED and self.refusal is None

    def rows(self) -> tuple[ChecklistRow, ...]:
        """The document list."""
        return self._reception.checklist()

    def row(self, code: str) -> ChecklistRow | None:
        """One row of it."""
        return next((row for row in self.rows() if row.rule.code == code), None)

    def absent(self) -> list[ChecklistRow]:
        """What is not there."""
        return self._with(Presence.ABSENT)

    def undecided(self) -> list[ChecklistRow]:
        """What waits for a decision."""
        return self._with(Presence.UNKNOWN)

    def unexplained(self) -> list[ChecklistRow]:
        """What is not required, as long as nobody said why."""
        return [row for row in self.rows() if row.unexplained]

    def _with(self, presence: Presence) -> list[ChecklistRow]:
        return [row for row in self.rows() if row.entry.presence is presence]

    def begin(self) -> bool:
        """Whether a case came to the counter; what was known of the one before is forgotten.

        A refused case that is opened again comes anew: its receipt belongs to the visit that is over.
        """
        is_other = self._case_id != self.case.id
        comes_back, self._is_refusing = self.refusal is not None and not self._is_refusing, False
        if is_other or comes_back:
            self._case_id, self.answered, self.refusal = self.case.id, frozenset(), None
        return is_other or comes_back

    def ask_registers(self, done: Callable[[], None], failed: Failed) -> None:
        """Read which registers knew the applicant."""
        lookup, session = self._reception.workplace.lookup, self._reception.session
        case_id = self.case.id

        def told(known: frozenset[str]) -> None:
            self.answered = known
            done()

        self._reception.run(lambda: lookup.knowing(session, case_id), told, failed)

    def mark(self, code: str, entry: ChecklistEntry, failed: Failed) -> None:
        """Mark a row; the first that is absent starts the clock of the refusal."""
        if entry.presence is Presence.ABSENT and not self.absent():
            self._start_refusal_clock(failed)
        self._reception.mark(code, entry)

    def _start_refusal_clock(self, failed: Failed) -> None:
        registration, session = self._reception.workplace.registration, self._reception.session
        case_id = self.case.id
        self._reception.run(
            lambda: registration.start_refusal(session, case_id),
            lambda _none: self._reception.shell.show_case(),
            failed,
        )

    def mark_rest(self) -> None:
        """Everything that waits for a decision is present."""
        rest = {row.rule.code: row.entry.found(Presence.PRESENT) for row in self.undecided()}
        self._reception.mark_all(rest)
        self._reception.shell.run_on()

    def note(self, code: str, text: str) -> None:
        """Keep why a document is not required."""
        row = self.row(code)
        if row is None or row.entry.presence is not Presence.NOT_REQUIRED:
            return
        if row.entry.note != text:
            self._reception.mark(code, replace(row.entry, note=text))

    def refuse(self, done: Callable[[PrintedPaper], None], failed: Failed) -> None:
        """Refuse the reception; the receipt names everything absent."""
        registration, session = self._reception.workplace.registration, self._reception.session
        case_id = self.case.id

        def refused(paper: PrintedPaper) -> None:
            self.refusal, self._is_refusing = paper, True
            done(paper)

        self._reception.change_with(lambda: registration.refuse(session, case_id), refused, failed)

    def resume(self, done: Callable[[Case], None], failed: Failed) -> None:
        """Take up a refused draft again."""
        intake, session = self._reception.workplace.intake, self._reception.session
        case_id = self.case.id
        self._reception.change(lambda: intake.resume(session, case_id), done, failed)

    def make_application(self, done: Callable[[PrintedPaper], None], failed: Failed) -> None:
        """Make the application on paper."""
        registration, session = self._reception.workplace.registration, self._reception.session
        case_id = self.case.id
        self._reception.run(lambda: registration.print_application(session, case_id), done, failed)
