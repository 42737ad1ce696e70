"""Step 5: the document list; what is present, what is absent, and the refusal to accept."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.case import Case, CaseState, ChecklistEntry, Step
from app.domain.checklist import ChecklistRow
from app.services.printing import PrintedPaper
from ui.messages import code_of, sentence
from ui.screens.reception.column_step import ColumnStep
from ui.screens.reception.documents_list import DocumentsList
from ui.screens.reception.documents_presenter import DocumentsPresenter
from ui.screens.reception.paper_pane import PaperPane
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.run_on import Turn
from ui.screens.reception.step_view import StepNote
from ui.screens.reception.why_not_required import WhyNotRequired
from ui.tokens import Space
from ui.translation import language
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader


class DocumentsStep(ColumnStep):
    """The checklist by keys 1 to 4; F8 refuses when something is absent."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        super().__init__(reception, name="documents")
        self._presenter = DocumentsPresenter(reception)
        self._header = PageHeader(name="documents.header")
        self._message = MessageLine(name="documents.message")
        self._list = DocumentsList(name="documents.list")
        self._reason = WhyNotRequired(self._presenter, name="documents.reason")
        self._pane = PaperPane(reception.workplace, reception.run, name="documents.paper")
        self._close_paper = Button(name="documents.close_paper", small=True, icon="arrow-left")
        self._rest = Button(name="documents.rest_present", small=True, key="F6", icon="check")
        self._application = Button(
            name="documents.print_application", small=True, key="Ctrl P", icon="printer"
        )
        self._refuse = Button("", "danger", name="documents.refuse", key="F8", icon="file-off")
        self._next = Button(
            "", "primary", name="documents.next", key="Ctrl Enter", icon="arrow-right"
        )
        self._print = Button(name="documents.print", key="Ctrl P", icon="printer")
        self._finish = Button("", "primary", name="documents.finish", key="Ctrl Enter")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.s)
        row.addStretch(1)
        for part in (self._close_paper, self._rest, self._application):
            row.addWidget(part)
        rows = self.column
        rows.setSpacing(Space.m)
        for widget in (self._header, tools, self._message, self._list, self._reason):
            rows.addWidget(widget)
        rows.addWidget(self._pane, 1)
        rows.addStretch(0)
        self._pane.hide()

    def _connect(self) -> None:
        self._list.entry_chosen.connect(self._on_entry)
        self._list.row_opened.connect(self._on_opened)
        self._rest.clicked.connect(self._presenter.mark_rest)
        self._application.clicked.connect(self._print_application)
        self._close_paper.clicked.connect(self._hide_paper)
        self._refuse.clicked.connect(self._on_refuse)
        self._next.clicked.connect(lambda: self.reception.go_to(Step.SCAN))
        self._print.clicked.connect(self._pane.print_paper)
        self._finish.clicked.connect(lambda: self.reception.shell.finish())
        self._message.action_chosen.connect(self._resume)

    # --- what the shell asks ----------------------------------------------------------------

    def title(self) -> str:
        """The step's name."""
        return self.tr("Documents")

    def note(self) -> StepNote:
        """How many are absent or not decided."""
        absent, undecided = self._presenter.absent(), self._presenter.undecided()
        if absent:
            return StepNote(self.tr("%n document(s) absent", "", len(absent)), "warn")
        if not self.case.checklist or undecided:
            return StepNote()
        return StepNote(self.tr("%n document(s)", "", len(self._presenter.rows())))

    def lacking(self) -> tuple[str, ...]:
        """Absent documents by name, and how many rows wait for a decision."""
        absent, undecided = self._presenter.absent(), self._presenter.undecided()
        said = [row.rule.title.in_(language()) for row in absent]
        if undecided:
            said.append(self.tr("%n document(s) not decided yet", "", len(undecided)))
        if unexplained := self._presenter.unexplained():
            said.append(self.tr("%n document(s) not required: say why", "", len(unexplained)))
        if absent:
            said.append(self.tr("A refusal receipt will name all absent ones, in 2 copies."))
        return tuple(said)

    def buttons(self) -> tuple[Button, ...]:
        """Refuse and go on; after a refusal print and finish."""
        if self.case.state is CaseState.REFUSED:
            return (self._print, self._finish) if self._presenter.refusal else (self._finish,)
        return (self._refuse, self._next)

    def turn(self) -> Turn:
        """The next step's, once every paper is met."""
        return Turn.NEXT if self._next.isEnabled() else Turn.OPERATOR

    def prepare(self) -> None:
        """Make the rows of the list."""
        self._list.prepare(self._presenter.rows())

    def enter(self) -> None:
        """Ask which registers answered, then show the list."""
        if self._presenter.begin():
            self._message.clear()
            self._hide_paper()
        self._presenter.ask_registers(self.refresh, self._fail)

    def refresh(self) -> None:
        """Show rows, counts and which buttons may be pressed."""
        if self.reception.case is None:
            return
        rows, draft = self._presenter.rows(), self._presenter.is_draft
        self._list.show_rows(rows, self._presenter.answered, draft)
        self._header.set_words(self.tr("Documents"), self._lead(rows))
        absent, undecided = self._presenter.absent(), self._presenter.undecided()
        over = "" if draft else self.tr("The draft is not open: take it up again first")
        nothing = self.tr("No document is absent: there is nothing to refuse for")
        self._refuse.allow(bool(absent) and draft, over or nothing)
        self._next.allow(draft and all(row.met for row in rows), over or "\n".join(self.lacking()))
        self._rest.allow(draft and bool(undecided), over or self.tr("Every row is decided"))
        self._application.allow(draft, over)
        self._show_reason()
        self._show_state()

    def _show_state(self) -> None:
        if self._presenter.was_refused:
            words = self.tr("The reception of this package was refused. The draft is kept.")
            self._message.show_message("warn", words, action=self.tr("Take it up again"))

    def first_focus(self) -> QWidget | None:
        """The first row that waits for a decision; of a refused draft, the way to take it up."""
        if self._presenter.was_refused:
            return self._message.action
        rows = self._presenter.rows()
        waiting = [row for row in rows if not row.met] or list(rows)
        return self._list.row(waiting[0].rule.code) if waiting else None

    def next_fault(self) -> None:
        """To the next row that is not met, round and round."""
        codes = [row.rule.code for row in self._presenter.rows() if not row.met]
        shown = [row for code in codes if (row := self._list.row(code)) is not None]
        if not shown or self._presenter.was_refused or self._pane.isVisible():
            super().next_fault()
            return
        at = next((i for i, row in enumerate(shown) if row.hasFocus()), -1)
        shown[(at + 1) % len(shown)].setFocus()

    def _lead(self, rows: tuple[ChecklistRow, ...]) -> str:
        words = self.tr("{count} documents: {met} met, {absent} absent, {open} not decided")
        return words.format(
            count=len(rows),
            met=sum(row.met for row in rows),
            absent=len(self._presenter.absent()),
            open=len(self._presenter.undecided()),
        )

    # --- what the operator does -------------------------------------------------------------

    def _on_entry(self, code: str, entry: ChecklistEntry) -> None:
        self._message.clear()
        self._presenter.mark(code, entry, self._fail)

    def _on_opened(self, code: str) -> None:
        self._reason.ask_of(code)
        self._show_reason()

    def _show_reason(self) -> None:
        self._reason.look(covered=self._pane.isVisible())

    def _on_refuse(self) -> None:
        undecided = self._presenter.undecided()
        if undecided:
            words = self.tr("Decide on every row first: the receipt names all absent documents.")
            self._message.show_message("warn", words)
            first = self._list.row(undecided[0].rule.code)
            if first is not None:
                first.setFocus()
            return
        self._refuse.set_busy(self.tr("Refusing…"))
        self._presenter.refuse(self._refused, self._fail)

    def _refused(self, paper: PrintedPaper) -> None:
        self._refuse.set_busy(None)
        self._show_paper(paper, self.tr("Refusal receipt"))
        self._close_paper.hide()
        self.reception.shell.show_step(Step.DOCUMENTS)
        words = self.tr("Reception refused. Hand one copy to the applicant, keep the other signed.")
        self._message.show_message("ok", words)
        self._print.setFocus()

    def _print_application(self) -> None:
        def made(paper: PrintedPaper) -> None:
            self._show_paper(paper, self.tr("Application"))
            self._pane.print_paper()

        self._presenter.make_application(made, self._fail)

    def _show_paper(self, paper: PrintedPaper, title: str) -> None:
        self._list.hide()
        self._reason.hide()
        self._rest.hide()
        self._application.hide()
        self._close_paper.show()
        self._pane.show()
        self._pane.show_paper(paper, title)
        self._close_paper.setFocus()

    def _hide_paper(self) -> None:
        self._pane.hide()
        self._pane.show_paper(None, "")
        self._close_paper.hide()
        self._list.show()
        self._rest.show()
        self._application.show()

    def escape(self) -> bool:
        """Esc closes the application's preview."""
        shown = self._pane.isVisible() and self._presenter.refusal is None
        if shown:
            self._hide_paper()
        return shown

    def _resume(self) -> None:
        def resumed(_case: Case) -> None:
            self._message.clear()
            self.reception.shell.show_step(Step.DOCUMENTS)

        self._presenter.resume(resumed, self._fail)

    def _fail(self, error: Exception) -> None:
        self._refuse.set_busy(None)
        self._message.show_message("danger", sentence(error), code=code_of(error))

    def retranslate(self) -> None:
        """All words of the step."""
        self._rest.set_text(self.tr("The rest is present"))
        self._application.set_text(self.tr("Print application"))
        self._close_paper.set_text(self.tr("Back to the list"))
        self._refuse.set_text(self.tr("Refuse reception"))
        self._next.set_text(self.tr("To scanning"))
        self._print.set_text(self.tr("Print"))
        self._finish.set_text(self.tr("Next applicant"))
        self._reason.retranslate()
        self.refresh()
