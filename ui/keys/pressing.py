"""Enter presses what has the focus, Ctrl+Enter the primary button, on every screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.widgets.button import Button

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PRIMARY_KEY = "Ctrl Enter"
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
    """The primary button of a screen, while it can be pressed.

    Where the key stands in another button, it is that one's alone, also while it cannot be pressed.
    """
    shown = [button for button in screen.findChildren(Button) if button.isVisible()]
    primary = next((b for b in shown if b.is_primary and b.isEnabled()), None)
    owner = next((button for button in shown if button.key == PRIMARY_KEY), primary)
    return primary if owner is primary else None


def _press(widget: QWidget | None) -> bool:
    if not isinstance(widget, QAbstractButton) or not widget.isEnabled():
        return False
    widget.click()
    return True
