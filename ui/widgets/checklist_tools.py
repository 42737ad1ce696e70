"""What stands in an open row of the checklist: the four states, original or copy, sheets."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.tokens import Space
from ui.widgets.keycap import Keycap
from ui.widgets.segment import Segment
from ui.widgets.stepper import Stepper
from ui.widgets.text import Text

Presence = Literal["", "present", "absent", "registry", "not_needed"]
CopyKind = Literal["original", "copy"]
PRESENCES: tuple[Presence, ...] = ("present", "absent", "registry", "not_needed")
MOST_SHEETS = 200


class ChecklistTools(QWidget):
    """Made when its row opens for the first time: of a list of rows one is open.

    Args:
        name: stable object name of the row.
    """

    presence_chosen = Signal(str)
    kind_chosen = Signal(str)
    sheets_chosen = Signal(int)

    def __init__(self, *, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._choice = Segment(name=f"{name}.state", small=True)
        self._kind = Segment(name=f"{name}.kind", small=True)
        self._sheets = Stepper(name=f"{name}.sheets", highest=MOST_SHEETS)
        self._caps = [Keycap("1"), Text("–", "micro", "ink2"), Keycap("4")]
        self._choice.chosen.connect(self.presence_chosen)
        self._kind.chosen.connect(self.kind_chosen)
        self._sheets.changed.connect(self.sheets_chosen)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(Space.s)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._second.setAlignment(Qt.AlignmentFlag.AlignLeft)
        for line in (self._first, self._second):
            line.setSpacing(Space.s)
            column.addLayout(line)
        self._first.addWidget(self._choice)
        for cap in self._caps:
            self._first.addWidget(cap)
        self._first.addStretch(1)
        self._first.addWidget(self._kind)
        self._first.addWidget(self._sheets)

    def name_all(self, title: str, words: Mapping[Presence, str]) -> None:
        """Say everything in the language of the program.

        Args:
            title: the document's name.
            words: the states.
        """
        self._choice.set_options([(key, words[key]) for key in PRESENCES])
        self._choice.setAccessibleName(title)
        self._kind.set_options([("original", self.tr("Original")), ("copy", self.tr("Copy"))])
        self._kind.setAccessibleName(self.tr("Original or copy"))
        self._sheets.set_labels(self.tr("Sheets"), self.tr("One less"), self.tr("One more"))

    def show_values(self, presence: Presence, kind: CopyKind, sheets: int, words: str) -> None:
        """Show what is known; original or copy and sheets only of what is present."""
        self._choice.set_value(presence)
        self._kind.set_value(kind)
        self._sheets.set_value(sheets)
        self._sheets.set_words(words)
        present = presence == "present"
        self._kind.setVisible(present)
        self._sheets.setVisible(present)
        for cap in self._caps:
            cap.setVisible(not present)

    def set_offered(self, offered: Mapping[str, bool]) -> None:
        """Offer each of these states or not."""
        for state, allowed in offered.items():
            self._choice.set_option_enabled(state, allowed)

    def set_narrow(self, narrow: bool) -> None:
        """Give original or copy and sheets a line of their own where the row is narrow."""
        wanted = self._second if narrow else self._first
        other = self._first if narrow else self._second
        if other.indexOf(self._kind) >= 0:
            for part in (self._kind, self._sheets):
                other.removeWidget(part)
                wanted.addWidget(part)
