"""Enter presses what has the focus, Ctrl+Enter the primary button, on every screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.widgets.button import Button

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def is_enter(event: QKeyEvent) -> bool:
    """Whether it is Enter alone, of the letters or of the digits."""
    return event.key() in ENTER and not event.modifiers() & ~_KEYPAD


def begins_ticket(event: QKeyEvent) -> bool:
    """Whether it is a character that no field wanted and that may stand in a ticket of the queue."""
    held = event.modifiers() & ~(_KEYPAD | Qt.KeyboardModifier.ShiftModifier)
    text = event.text()
    alone = held == Qt.KeyboardModifier.NoModifier and len(text) == 1
    return alone and (text.isalnum() or text in "-/.№#")


def press_by_enter(event: QKeyEvent, screen: QWidget) -> bool:
    """Press what Enter or Ctrl+Enter means now.

    Args:
        event: a key that no part of the screen wanted.
        screen: what is shown.

    Returns:
        Whether something was pressed.
    """
    if is_enter(event):
        return _press(QApplication.focusWidget())
    control = event.modifiers() & ~_KEYPAD == Qt.KeyboardModifier.ControlModifier
    if event.key() in ENTER and control:
        return _press(primary_of(screen))
    return False


def primary_of(screen: QWidget) -> Button | None:
    """The primary button of a screen, while it can be pressed."""
    shown = (b for b in screen.findChildren(Button) if b.isVisible() and b.isEnabled())
    return next((button for button in shown if button.is_primary), None)


def _press(widget: QWidget | None) -> bool:
    if not isinstance(widget, QAbstractButton) or not widget.isEnabled():
        return False
    widget.click()
    return True
