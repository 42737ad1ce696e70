"""A paper in the place of a list: its pages, the printer, and the way back."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from app.services.printing import PrintedPaper
from app.services.workplace import Workplace
from ui.messages import code_of, sentence
from ui.pdf_preview import PdfPreview
from ui.presenter import Run
from ui.printing import NOT_TAKEN, PRINTER, hand_out
from ui.tokens import Space
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.view import View

NAMED_FROM = 400


class PaperPane(View):
    """Shows a paper that is already in the print journal, and prints it.

    Signals:
        closed: the operator goes back to the list.
    """

    closed = Signal()

    def __init__(self, workplace: Workplace, run: Run, *, name: str) -> None:
        super().__init__(name=name)
        self._workplace = workplace
        self._run = run
        self._paper: PrintedPaper | None = None
        self._title = ""
        self._header = PageHeader("", "", name=f"{name}.header")
        self._message = MessageLine(name=f"{name}.message")
        self._preview = PdfPreview(run, name=f"{name}.preview")
        self._back = Button("", "quiet", name=f"{name}.back", key="Esc", icon="arrow-left")
        self._print = Button("", "primary", name=f"{name}.print", key="Ctrl P", icon="printer")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        bar = ActionBar()
        bar.set_back(self._back)
        bar.add(self._print)
        rows = QVBoxLayout()
        rows.setContentsMargins(Space.page, Space.l, Space.page, Space.m)
        rows.setSpacing(Space.m)
        for part in (self._header, self._message):
            rows.addWidget(part)
        rows.addWidget(self._preview, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(rows, 1)
        outer.addWidget(bar)
        self._back.clicked.connect(self.closed)
        self._print.clicked.connect(self.print_now)
        self._message.action_chosen.connect(self._print_elsewhere)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height, the paper needs it more than its name does."""
        super().resizeEvent(event)
        self._header.setVisible(self.height() >= NAMED_FROM)

    def retranslate(self) -> None:
        """Buttons and the lead line."""
        self._back.set_text(self.tr("Back to the list"))
        self._print.set_text(self.tr("Print"))
        self._name_paper()

    def show_paper(self, paper: PrintedPaper, title: str) -> None:
        """Show a paper from its first page."""
        self._paper, self._title = paper, title
        self._message.clear()
        self._name_paper()
        self._preview.show_pdf(paper.pdf, title)

    def enter(self) -> None:
        """The first thing to do is to print."""
        self._print.setFocus()

    def print_now(self) -> None:
        """Send the paper to the printer; in training it is saved."""
        if self._paper is None:
            return
        self._print.set_busy(self.tr("Printing…"))
        hand_out(self._workplace, self._run, self._paper, self._on_printed, self._on_failed)

    def _print_elsewhere(self) -> None:
        PRINTER.forget()
        self.print_now()

    def _name_paper(self) -> None:
        paper = self._paper
        if paper is None:
            return
        words = self.tr("№ {number}, copy {copy}") if paper.copies == 1 else self._several(paper)
        self._header.set_words(self._title, words.format(number=paper.number, copy=paper.copy))

    def _several(self, paper: PrintedPaper) -> str:
        words = self.tr("№ {number}, copies {copy} to {last}")
        return words.replace("{last}", str(paper.copy + paper.copies - 1))

    def _on_printed(self, saved: Path | None) -> None:
        self._print.set_busy(None)
        if saved is None:
            words = self.tr("Sent to the printer {name}").format(name=PRINTER.name)
            self._message.show_message("ok", words, action=self.tr("Another printer"))
            return
        words = self.tr("Training: saved instead of printed as {file}")
        self._message.show_message("ok", words.format(file=saved.name))

    def _on_failed(self, error: Exception) -> None:
        self._print.set_busy(None)
        code = code_of(error)
        other = self.tr("Another printer") if code == NOT_TAKEN else ""
        self._message.show_message("danger", sentence(error), code=code, action=other)
