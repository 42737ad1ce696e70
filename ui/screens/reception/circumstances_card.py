"""The circumstances of the applicant: tick boxes from the passport, since documents depend on them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.local_text import Choice
from ui.tokens import Space
from ui.translation import language
from ui.widgets.card import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.text import Text


class CircumstancesCard(Card):
    """Two columns where the words fit, else one.

    Signals:
        changed: the codes that are ticked, as a frozenset.
    """

    changed = Signal(object)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", name=name, parent=parent)
        self._choices: tuple[Choice, ...] = ()
        self._boxes: dict[str, CheckBox] = {}
        self._lead = Text("", "caption", "ink2", wrap=True)
        self.add(self._lead)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.column)
        self._grid.setVerticalSpacing(0)
        self.add(self._holder)

    def show_choices(self, choices: Sequence[Choice], ticked: frozenset[str]) -> None:
        """Show the choices of a passport; those ticked stay ticked."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self._make()
        for code, box in self._boxes.items():
            if box.isChecked() != (code in ticked):
                box.setChecked(code in ticked)

    def ticked(self) -> frozenset[str]:
        """The codes that are ticked."""
        return frozenset(code for code, box in self._boxes.items() if box.isChecked())

    def retranslate(self) -> None:
        """The words in the language of the program."""
        self.set_title(self.tr("Circumstances"))
        self._lead.setText(self.tr("Ask and tick: the list of documents follows from them"))
        for choice in self._choices:
            words = choice.title.in_(language())
            self._boxes[choice.code].set_text(words[:1].upper() + words[1:])
        self._lay_out()

    def _make(self) -> None:
        for box in self._boxes.values():
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for choice in self._choices:
            name = f"{self.objectName()}.{choice.code}"
            box = CheckBox(name=name, wrap=True, parent=self._holder)
            box.clicked.connect(lambda _on: self.changed.emit(self.ticked()))
            self._boxes[choice.code] = box
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between one and two columns."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        half = (self.width() - 2 * Space.xl - Space.column) // 2
        row = column = 0
        for box in self._boxes.values():
            whole = box.sizeHint().width() > half
            if column and whole:
                row, column = row + 1, 0
            self._grid.addWidget(box, row, column, 1, 2 if whole else 1)
            column = 0 if whole or column else 1
            row += 0 if column else 1
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
