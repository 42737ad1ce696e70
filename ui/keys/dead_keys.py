"""What a key says that is shown somewhere and does nothing now: no key is silent."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.keys.pressing import PRIMARY_KEY
from ui.widgets.button import Button

translate = QCoreApplication.translate
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LETTERS = (Qt.Key.Key_P, Qt.Key.Key_R, Qt.Key.Key_Y, Qt.Key.Key_Z)
_CONTROL = Qt.KeyboardModifier.ControlModifier


def cap_of(event: QKeyEvent) -> str:
    """The cap of a key that may be shown on some screen; empty for all that only type."""
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == _CONTROL and key in _ENTER:
        return PRIMARY_KEY
    plain = held == Qt.KeyboardModifier.NoModifier
    function = plain and Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12
    digit = held == Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_9
    letter = held == _CONTROL and key in _LETTERS
    if not (function or digit or letter):
        return ""
    return QKeySequence(event.keyCombination()).toString().replace("+", " ")


def why_nothing(event: QKeyEvent, screen: QWidget) -> str:
    """Why a key that nobody wanted does nothing.

    Args:
        event: the key.
        screen: what is shown.

    Returns:
        The sentence; empty for keys that are shown nowhere.
    """
    cap = cap_of(event)
    if not cap:
        return ""
    for button in _served(cap, screen):
        reason = button.toolTip() or translate("DeadKeys", "it is not possible now")
        template = translate("DeadKeys", "{button} ({key}): {reason}")
        return template.format(button=button.text(), key=cap, reason=_in_line(reason))
    words = translate("DeadKeys", "{key} does nothing here. F1 shows the keys of this screen.")
    return words.format(key=cap)


def _served(cap: str, screen: QWidget) -> Iterator[Button]:
    """The buttons that show the key; Ctrl+Enter belongs to the primary one also without a cap."""
    shown = [b for b in screen.findChildren(Button) if b.isVisible() and b.text()]
    yield from (b for b in shown if b.key == cap)
    if cap == PRIMARY_KEY:
        yield from (b for b in shown if b.is_primary)


def _in_line(reason: str) -> str:
    return "; ".join(line.rstrip(".") for line in reason.splitlines())
