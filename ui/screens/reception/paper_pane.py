"""A paper that has just been made: its preview, and what became of its printing."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.errors import Cancelled
from app.services.printing import PrintedPaper
from app.services.workplace import Workplace
from ui.messages import code_of, sentence
from ui.pdf_preview import PdfPreview
from ui.presenter import Run
from ui.printing import NOT_TAKEN, PRINTER, hand_out
from ui.tokens import Space
from ui.widgets.message_line import MessageLine
from ui.widgets.view import View


class PaperPane(View):
    """Shows a paper and prints it.

    Args:
        workplace: says where papers go.
        run: how slow work is done away from the screen.
        name: stable object name; parts are `name.preview`, `name.message`.

    Signals:
        handed_out: the paper reached the printer; in training, the folder.
    """

    handed_out = Signal()

    def __init__(self, workplace: Workplace, run: Run, *, name: str) -> None:
        super().__init__(name=name)
        self._workplace = workplace
        self._run = run
        self.paper: PrintedPaper | None = None
        self.preview = PdfPreview(run, name=f"{name}.preview")
        self.message = MessageLine(name=f"{name}.message")
        self.message.action_chosen.connect(self._print_elsewhere)
        self.preview.setMinimumHeight(240)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.s)
        rows.addWidget(self.message)
        rows.addWidget(self.preview, 1)

    def show_paper(self, paper: PrintedPaper | None, title: str) -> None:
        """Show a paper; None empties the pane."""
        if paper is not self.paper or paper is None:
            self.paper = paper
            self.message.clear()
            self.preview.show_pdf(paper.pdf if paper else b"", title)

    def print_paper(self) -> None:
        """Print what is shown, every copy of it."""
        if self.paper is not None:
            hand_out(self._workplace, self._run, self.paper, self._printed, self.show_error)

    def _print_elsewhere(self) -> None:
        PRINTER.forget()
        self.print_paper()

    def show_error(self, error: Exception) -> None:
        """Say why there is no paper; who closed the print dialog knows."""
        if isinstance(error, Cancelled):
            self.message.clear()
            return
        code = code_of(error)
        other = self.tr("Another printer") if code == NOT_TAKEN else ""
        self.message.show_message("danger", sentence(error), code=code, action=other)

    def _printed(self, file: Path | None) -> None:
        self.handed_out.emit()
        if file is None:
            words = self.tr("Sent to the printer {name}").format(name=PRINTER.name)
            other = self.tr("Another printer")
            self.message.show_message("ok", words, icon="printer", action=other)
        else:
            words = self.tr("Training: saved as {file} in the papers folder")
            self.message.show_message("ok", words.format(file=file.name), icon="printer")
