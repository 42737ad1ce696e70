"""Results: the list by age, the chosen one, its hand-over and its paper copy."""

from uuid import UUID

from app.domain.account import Session
from app.domain.case import Case, ResultKind
from app.services.printing import PrintedPaper
from app.services.workplace import Workplace
from ui.presenter import Run
from ui.screens.list_page import ListPage
from ui.screens.results.detail import ResultDetail
from ui.screens.results.letter_form import LetterForm
from ui.screens.results.presenter import Opened, ResultsPresenter, Waiting
from ui.screens.results.words import kind_words
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Row

# Two days short of a month: time to call the applicant.
OLD_DAYS = 28


class ResultsView(ListPage):
    """What waits to be collected, the oldest first."""

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(workplace, run, name="results")
        self._workplace = workplace
        self._presenter = ResultsPresenter(self, workplace, session, run)
        self._waiting: Waiting | None = None
        self._table = Table(name="results.table")
        self._detail_pane = ResultDetail(may_certify=self._presenter.may_certify)
        listed = Card(name="results.list_card", flush=True)
        listed.add(self._table, 1)
        self.set_panes(listed, self._detail_pane)
        self._table.row_chosen.connect(self._on_row)
        self._detail_pane.hand_over_asked.connect(self._on_hand_over)
        self._detail_pane.paper_asked.connect(self._presenter.print_paper)
        self._letter: LetterForm | None = None
        self._letter_button = Button("", name="results.letter_came", key="F6", icon="mail")
        self.add_tool(self._letter_button)
        self._letter_button.clicked.connect(self._on_letter)
        self._session, self._run = session, run
        self.retranslate()

    def enter(self) -> None:
        """Read the list; the list has the focus."""
        super().enter()
        self._table.grid.setFocus()

    def refresh(self) -> None:
        """Read the list again."""
        self._presenter.load()

    def choose(self, case_id: UUID) -> None:
        """Show this case's result."""
        self._presenter.want(case_id)

    def retranslate(self) -> None:
        """Header, columns, rows."""
        lead = ""
        if self._waiting is not None:
            count = len(self._waiting.cases)
            lead = self.tr("%n result(s) wait to be collected, the oldest first", "", count)
        self.header.set_words(self.tr("Results"), lead)
        self._letter_button.set_text(self.tr("Letter on paper"))
        self._table.set_label(self.tr("Results that wait"))
        self._table.set_columns(
            (
                Column("applicant", self.tr("Applicant"), 0, strong=True),
                Column("case", self.tr("Case")),
                Column("kind", self.tr("Result")),
                Column("arrived", self.tr("Arrived")),
                Column("days", self.tr("Days"), align="right"),
            )
        )
        if self._waiting is not None:
            self._show_rows(self._waiting)

    def show_waiting(self, waiting: Waiting) -> None:
        """Fill the list."""
        self._waiting = waiting
        self.retranslate()

    def show_case(self, case: Case | None) -> None:
        """Show a chosen case and mark its row."""
        self._detail_pane.show_case(case)
        if case is not None:
            self._table.select(str(case.id))

    def show_opened(self, opened: Opened) -> None:
        """Show the checked result."""
        self._detail_pane.show_opened(opened)

    def show_unbelieved(self, error: Exception) -> None:
        """Show why a result is not believed."""
        self._detail_pane.show_unbelieved(error)

    def show_certifiers(self, names: tuple[str, ...]) -> None:
        """Show who may certify a paper copy."""
        self._detail_pane.show_certifiers(names)

    def show_handed_over(self, case: Case) -> None:
        """Say that a result left the house."""
        words = self.tr("Handed over: {name}, {number}")
        told = words.format(name=case.applicant_shown, number=case.number.text)
        self.message.show_message("ok", told)
        self._table.grid.setFocus()

    def show_printed(self, paper: PrintedPaper) -> None:
        """Show the paper; Ctrl+P prints it."""
        case = self._presenter.chosen
        refusal = case is not None and case.result_kind is ResultKind.REASONED_REFUSAL
        kind = ResultKind.REASONED_REFUSAL if refusal else ResultKind.NOTIFICATION
        self.paper.show_paper(paper, kind_words(kind))
        self.show_paper()

    def _show_rows(self, waiting: Waiting) -> None:
        self._table.set_rows([self._row(case, waiting.days(case)) for case in waiting.cases])

    def _row(self, case: Case, days: int) -> Row:
        kind = kind_words(case.result_kind)
        if case.queue_number is not None:
            kind = self.tr("{kind}, № {number}").format(kind=kind, number=case.queue_number)
        arrived = f"{case.result_at:%d.%m.%Y}" if case.result_at else ""
        cells = (case.applicant_shown, case.number.text, kind, arrived, str(days))
        return Row(str(case.id), cells, (("days", "warn"),) if days >= OLD_DAYS else ())

    def _on_row(self, key: str) -> None:
        chosen = self._presenter.chosen
        cases = self._waiting.cases if self._waiting else ()
        found = next((case for case in cases if str(case.id) == key), None)
        if found is not None and (chosen is None or chosen.id != found.id):
            self.message.clear()
            self._presenter.choose(found)

    def _on_letter(self) -> None:
        if self._letter is None:
            self._letter = LetterForm(self._workplace, self._session, self._run)
            self._letter.noted.connect(self._on_noted)
            self._letter.left.connect(self._on_left)
            self.add_page(self._letter)
        self.show_page(self._letter)
        self._letter.begin()

    def _on_left(self) -> None:
        self.show_list()
        self._table.grid.setFocus()

    def _on_noted(self, case: Case) -> None:
        self._on_left()
        self.choose(case.id)
        words = self.tr("The letter is noted: {name}, {number}")
        told = words.format(name=case.applicant_shown, number=case.number.text)
        self.message.show_message("ok", told)

    def _on_hand_over(self) -> None:
        checked = self._detail_pane.identity.isChecked()
        self._presenter.hand_over(identity_checked=checked)
