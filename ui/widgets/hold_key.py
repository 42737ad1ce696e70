"""A key that does something as long as it is held down."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


class HoldKey(QObject):
    """Works wherever the focus is in the window.

    Signals:
        held: True when the key goes down, False when it comes up.

    Args:
        key: which.
        parent: works while this is shown and enabled.
    """

    held = Signal(bool)

    def __init__(self, key: Qt.Key, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        shortcut = QShortcut(QKeySequence(QKeyCombination(key)), parent)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._down)

    def _down(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self.held.emit(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the key to come up; another window in front counts as that."""
        if event.type() is QEvent.Type.ApplicationDeactivate or self._is_up(event):
            app = QApplication.instance()
            if app is not None:
                app.removeEventFilter(self)
            self.held.emit(False)
        return False

    def _is_up(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyRelease or not isinstance(event, QKeyEvent):
            return False
        return event.key() == self._key and not event.isAutoRepeat()
