"""The field of the 12-digit IIN, checked while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
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
        super().__init__(label, name=name, role="digits", parent=parent)
        self._check = check
        self.line.textChanged.connect(self._look_at)
        self.line.left.connect(self._look_at_whole)
        self._told = ""

    def _look_at(self, text: str) -> None:
        typed = _without_spaces(text)
        if _is_begun(typed):
            self._told = ""
            self.set_fault(None)
            return
        sentence = self._check(typed)
        self.set_fault(sentence)
        if sentence is None and typed != self._told:
            self._told = typed
            self.completed.emit(typed)

    def changeEvent(self, event: QEvent) -> None:
        """Say the fault again in the new language."""
        super().changeEvent(event)
        if event.type() is not QEvent.Type.LanguageChange or self.fault is None:
            return
        typed = _without_spaces(self.text())
        if _is_begun(typed):
            self._look_at_whole()
        else:
            self.set_fault(self._check(typed))

    def _look_at_whole(self) -> None:
        typed = _without_spaces(self.text())
        if typed and _is_begun(typed):
            self.set_fault(self.tr("%n more digit(s) needed", "", LENGTH - len(typed)))


def _without_spaces(text: str) -> str:
    """A number is often copied with spaces in it."""
    return "".join(text.split())


def _is_begun(typed: str) -> bool:
    """Whether these are good digits, and not yet all."""
    return len(typed) < LENGTH and (not typed or (typed.isascii() and typed.isdigit()))
