"""A sentence at the bottom centre that says why a key did nothing; it goes with the next key."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import theme
from ui.tokens import Radius, Size, Space
from ui.widgets.message_line import MessageLine
from ui.widgets.paint import begin, box

SHOWN_MS = 8000
WIDEST = 640
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr)
# A key that is somebody's shortcut comes as the first of these only.
_PRESSES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class KeyAnswer(MessageLine):
    """Lies over a parent, above its action bar, until the next key or for a while.

    Args:
        parent: what it lies over.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(name="key_answer", parent=parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        parent.installEventFilter(self)

    def say(self, words: str) -> None:
        """Show a sentence, also to a screen reader; the one before goes.

        Args:
            words: why nothing follows, and what does.
        """
        self.show_message("accent", words)
        self._place()
        self.raise_()
        self._timer.start(SHOWN_MS)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _place(self) -> None:
        over = self.parentWidget()
        if over is not None:
            wide = min(WIDEST, over.width() - 2 * Space.l)
            high = self.heightForWidth(wide)
            top = over.height() - high - Size.actions - Size.status - Space.s
            self.setGeometry((over.width() - wide) // 2, max(top, 0), wide, high)

    def clear(self) -> None:
        """Say nothing."""
        super().clear()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the window changes; go with the next key."""
        if self.isHidden():
            return False
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        elif _is_press(event):
            self.clear()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge sets it off from what it lies over."""
        super().paintEvent(event)
        painter = begin(self)
        box(painter, QRectF(self.rect()), Radius.message, edge=theme.color("accent"))
        painter.end()


def _is_press(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent):
        return False
    return event.type() in _PRESSES and event.key() not in _HELD
