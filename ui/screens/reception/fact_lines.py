"""Facts to be read: a label and what it says, line under line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.tokens import Space
from ui.widgets.text import Text

LABEL_WIDTH = 130


class FactLines(QWidget):
    """Never a form; long facts take several lines."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.l)
        self._grid.setVerticalSpacing(Space.s)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[Text, Text]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these facts; those that say nothing are left out."""
        said = [(label, words) for label, words in facts if words]
        while len(self._lines) < len(said):
            self._add_line()
        for number, (label, words) in enumerate(self._lines):
            shown = number < len(said)
            label.setText(said[number][0] if shown else "")
            words.setText(said[number][1] if shown else "")
            label.setVisible(shown)
            words.setVisible(shown)

    def _add_line(self) -> None:
        row = len(self._lines)
        label = Text("", "label", "ink2", wrap=True)
        label.setFixedWidth(LABEL_WIDTH)
        words = Text("", "body", wrap=True, name=f"{self.objectName()}.{row}")
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._lines.append((label, words))
