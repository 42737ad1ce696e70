"""Step 9: the acceptance receipt, both copies, and the next applicant."""

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.case import CaseState, Delivery
from app.services.printing import PrintedPaper
from ui.screens.reception.column_step import ColumnStep
from ui.screens.reception.paper_pane import PaperPane
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.step_view import StepNote
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.page_header import PageHeader
from ui.widgets.text import Text


class ReceiptStep(ColumnStep):
    """The receipt of a case just sent is printed at once; Ctrl+P makes the next copy."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        super().__init__(reception, name="receipt")
        self._printed = False
        self._shown_case: object = None
        self._header = PageHeader(name="receipt.header")
        self._pane = PaperPane(reception.workplace, reception.run, name="receipt.paper")
        self._facts = Card(name="receipt.facts")
        self._labels = [Text("", "caption", "ink2") for _ in range(3)]
        self._number = Text("", "title", name="receipt.number")
        self._due = Text("", "section", wrap=True, name="receipt.due")
        self._way = Text("", "strong", wrap=True, name="receipt.way")
        self._print = Button(name="receipt.print", key="Ctrl P", icon="printer")
        self._finish = Button("", "primary", name="receipt.finish", key="Ctrl Enter")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        facts = QHBoxLayout()
        facts.setSpacing(Space.page)
        for label, value in zip(self._labels, (self._number, self._due, self._way), strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(value)
            column.addStretch(1)
            facts.addLayout(column, 0 if value is self._number else 1)
        self._facts.body.addLayout(facts)
        rows = self.column
        rows.setSpacing(Space.m)
        rows.addWidget(self._header)
        rows.addWidget(self._facts)
        rows.addWidget(self._pane, 1)

    def _connect(self) -> None:
        self._print.clicked.connect(self._on_print)
        self._pane.handed_out.connect(self._on_handed_out)
        self._finish.clicked.connect(lambda: self.reception.shell.finish())

    def title(self) -> str:
        """The step's name."""
        return self.tr("Receipt")

    def note(self) -> StepNote:
        """How many copies."""
        paper = self.reception.gathered.paper
        return StepNote(self.tr("%n copy(ies)", "", paper.copies) if paper else "")

    def buttons(self) -> tuple[Button, ...]:
        """Print, and the next applicant."""
        return (self._print, self._finish)

    def enter(self) -> None:
        """Show the receipt that registration made."""
        new = self._shown_case != self.case.id
        if new:
            self._shown_case, self._printed = self.case.id, False
        paper = self.reception.gathered.paper
        self._pane.show_paper(paper, self.tr("Acceptance receipt"))
        if new and paper is not None:
            self._pane.print_paper()

    def first_focus(self) -> QWidget | None:
        """Printing comes first, then the next applicant."""
        return self._finish if self._printed else self._print

    def refresh(self) -> None:
        """Number, day and way of the case."""
        if self.reception.case is None:
            return
        case = self.case
        self._number.setText(case.number.text)
        due = case.due_at
        day = QDate(due.year, due.month, due.day) if due else QDate()
        self._due.setText(QLocale().toString(day, QLocale.FormatType.LongFormat))
        self._way.setText(self._way_words())
        self._print.setEnabled(case.registered_at is not None)
        again = self._printed or self.reception.gathered.paper is None
        self._print.set_text(self.tr("Print another copy") if again else self.tr("Print"))

    def _way_words(self) -> str:
        if self.case.delivery is Delivery.COURIER:
            return self.tr("In the courier's bag")
        if self.case.state is CaseState.QUEUED:
            return self.tr("Waits in the outbox, goes by itself")
        return self.tr("At the gateway") if self.case.sent_at else self.tr("Not sent yet")

    def _on_print(self) -> None:
        """What did not reach the printer is printed first; after that each press makes a copy."""
        if not self._printed and self.reception.gathered.paper is not None:
            self._pane.print_paper()
            return
        registration, session = self.reception.workplace.registration, self.reception.session
        case_id = self.case.id
        self._print.set_busy(self.tr("Printing…"))
        self.reception.run(
            lambda: registration.receipt_again(session, case_id), self._made, self._fail
        )

    def _made(self, paper: PrintedPaper) -> None:
        self._print.set_busy(None)
        self._pane.show_paper(paper, self.tr("Acceptance receipt"))
        self._pane.print_paper()

    def _on_handed_out(self) -> None:
        self._printed = True
        self.refresh()
        self._finish.setFocus()

    def _fail(self, error: Exception) -> None:
        self._print.set_busy(None)
        self._pane.show_error(error)

    def retranslate(self) -> None:
        """All words of the step."""
        lead = self.tr(
            "Read the number and the day out; one copy for the applicant, one stays here"
        )
        self._header.set_words(self.tr("Receipt"), lead)
        captions = (self.tr("Number of the case"), self.tr("Result due"), self.tr("The package"))
        for label, words in zip(self._labels, captions, strict=True):
            label.setText(words)
        self._finish.set_text(self.tr("Next applicant"))
        self.refresh()
