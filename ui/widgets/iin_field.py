"""The field of the 12-digit IIN, checked while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from ui.widgets.text_field import TextField

LENGTH = 12


class IinField(TextField):
    """An IIN, 52 high, digits 20/600.

    Args:
        label: the field's name.
        name: stable object name.
        check: given the 12 digits, the sentence about the fault or None.
    """

    completed = Signal(str)

    def __init__(
        self,
        label: str = "",
        *,
        name: str,
        check: Callable[[str], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, name=name, role="digits", max_length=LENGTH, parent=parent)
        self._check = check
        digits = QRegularExpression(r"\d*")
        self.line.setValidator(QRegularExpressionValidator(digits, self.line))
        self.line.textChanged.connect(self._look_at)
        self.line.left.connect(self._look_at_whole)
        self._told = ""

    def _look_at(self, text: str) -> None:
        if len(text) < LENGTH:
            self._told = ""
            self.set_fault(None)
            return
        sentence = self._check(text)
        self.set_fault(sentence)
        if sentence is None and text != self._told:
            self._told = text
            self.completed.emit(text)

    def _look_at_whole(self) -> None:
        missing = LENGTH - len(self.text())
        if 0 < missing < LENGTH:
            template = self.tr("%n more digit(s) needed", "", missing)
            self.set_fault(template)
