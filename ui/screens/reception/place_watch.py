"""Watches the cursor and the keys in a reception, and puts both back after a crash."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.domain.case import Step
from app.domain.draft import Place


class Typed(Protocol):
    """What of a step is typed and not yet saved."""

    def unsaved(self) -> Mapping[str, str]:
        """Texts by the object names of their controls."""

    def put_back(self, unsaved: Mapping[str, str]) -> Mapping[str, str]:
        """Show them again; returns which controls are called otherwise now."""


class PlaceWatch(QObject):
    """Tells of every move of the cursor inside a view.

    Args:
        view: the screen that is watched.
        moved: called after each move and each key.
    """

    def __init__(self, view: QWidget, moved: Callable[[], None]) -> None:
        super().__init__(view)
        self._view = view
        self._moved = moved
        self._line: QLineEdit | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def place(self, step: Step, typed: Typed) -> Place:
        """Where the operator is now."""
        control = self._focused()
        if control is None:
            return Place(step, "", 0, dict(typed.unsaved()))
        unsaved = dict(typed.unsaved())
        if isinstance(control, QLineEdit) and control.isModified():
            unsaved[control.objectName()] = control.text()
        return Place(step, control.objectName(), _caret(control), unsaved)

    def put_back(self, place: Place, typed: Typed) -> None:
        """Show what was typed, and put the cursor where it was."""
        renamed = typed.put_back(place.unsaved)
        name = renamed.get(place.control, place.control)
        control = self._view.findChild(QWidget, name) if name else None
        if control is None or not control.isVisible() or not control.isEnabled():
            return
        text = place.unsaved.get(place.control)
        if isinstance(control, QLineEdit) and text is not None and control.text() != text:
            retype(control, text)
        control.setFocus()
        if isinstance(control, QLineEdit):
            control.deselect()
            control.setCursorPosition(min(place.caret, len(control.text())))

    def _focused(self) -> QWidget | None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self._view.isAncestorOf(focused)
        return focused if inside else None

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._line is not None:
            self._line.cursorPositionChanged.disconnect(self._on_line)
            self._line.destroyed.disconnect(self._forget)
            self._line = None
        if new is None or not self._view.isAncestorOf(new):
            return
        if isinstance(new, QLineEdit):
            self._line = new
            new.cursorPositionChanged.connect(self._on_line)
            new.destroyed.connect(self._forget)
        self._moved()

    def _on_line(self, _old: int, _new: int) -> None:
        self._moved()

    def _forget(self) -> None:
        self._line = None


def retype(line: QLineEdit, text: str) -> None:
    """Put a text in as if it were typed, so that it is saved like any other."""
    line.setText(text)
    line.setModified(True)
    line.textEdited.emit(text)


def _caret(control: QWidget) -> int:
    if isinstance(control, QLineEdit):
        return control.cursorPosition()
    if isinstance(control, QPlainTextEdit):
        return control.textCursor().position()
    return 0
