"""Work that waits until the window is at rest: what was typed is taken, and painted."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

_KIND = QEvent.Type(QEvent.registerEventType())
_AFTER_PAINTING = Qt.EventPriority.LowEventPriority.value - 1
"""Qt paints at its low priority."""


class AtRest(QObject):
    """Calls once for all that was asked since the last call, in a turn of the event loop of its own.

    Args:
        parent: with it goes what waits.
        call: what to do.
    """

    def __init__(self, parent: QObject, call: Callable[[], None]) -> None:
        super().__init__(parent)
        self._call = call
        self._wanted = False
        # The turn of its own; what is typed meanwhile comes before it.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._post)

    def ask(self) -> None:
        """Call as soon as there is rest."""
        if not self._wanted:
            self._wanted = True
            self._timer.start()

    def forget(self) -> None:
        """It has been done, or is wanted no more."""
        self._wanted = False

    def event(self, event: QEvent) -> bool:
        """The rest has come."""
        if event.type() is not _KIND:
            return super().event(event)
        if self._wanted:
            self._wanted = False
            self._call()
        return True

    def _post(self) -> None:
        QCoreApplication.postEvent(self, QEvent(_KIND), _AFTER_PAINTING)
