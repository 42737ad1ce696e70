"""The applicant's screen: large, read-only, with one thing to press."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.read_back import ReadBack
from ui import theme
from ui.applicant_screen.own_words import CONFIRM, HEADING, PRINT, THANKS, said
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.widgets.view import View

SIZE = (900, 700)


class ApplicantScreen(View):
    """A window of its own, on the second monitor where there is one.

    Args:
        parent: with which it goes.

    Signals:
        confirmed: the applicant pressed the button.
        print_wanted: the applicant would rather read it on paper.
    """

    confirmed = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(name="applicant_screen", ground="surface", parent=parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowTitle("Tereze")
        self._shown: ReadBack | None = None
        self._heading = Text("", "display", wrap=True, name="applicant_screen.heading")
        self._lines = Scroll()
        self._confirm = Button("", "primary", name="applicant_screen.confirm", icon="check")
        self._print = Button("", name="applicant_screen.print", icon="printer")
        buttons = QHBoxLayout()
        buttons.addWidget(self._print)
        buttons.addStretch(1)
        buttons.addWidget(self._confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 32)
        column.setSpacing(Space.xl)
        column.addWidget(self._heading)
        column.addWidget(self._lines, 1)
        column.addLayout(buttons)
        self._confirm.clicked.connect(self.confirmed)
        self._print.clicked.connect(self.print_wanted)

    def show_read_back(self, shown: ReadBack, *, confirmed: bool) -> None:
        """Show what will be signed, and whether it is confirmed already."""
        language = shown.language
        self._heading.setText(said(HEADING, language))
        self._confirm.set_text(said(THANKS if confirmed else CONFIRM, language))
        self._confirm.setEnabled(not confirmed)
        self._print.set_text(said(PRINT, language))
        if shown != self._shown:
            self._shown = shown
            self._fill(shown)

    def open_beside(self, window: QWidget) -> None:
        """Come up on another monitor than a window's, over the whole of it; else beside it."""
        others = [s for s in QGuiApplication.screens() if s is not window.screen()]
        theme.dress(self)
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.resize(*SIZE)
            self.show()

    def _fill(self, shown: ReadBack) -> None:
        inner = View(name="applicant_screen.lines", ground="surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.m, 0)
        column.setSpacing(2)
        for name, value in shown.lines:
            column.addWidget(Text(name, "body", "ink2", wrap=True))
            column.addWidget(Text(value, "title", wrap=True))
            column.addSpacing(Space.m)
        column.addStretch(1)
        old = self._lines.widget()
        self._lines.set_content(inner)
        if old is not None:
            old.deleteLater()
