"""Work that waits until the window is at rest: what was typed is taken, and painted."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer


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
        self._turned = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    def ask(self) -> None:
        """Call as soon as there is rest."""
        if not self._wanted:
            self._wanted, self._turned = True, False
            self._timer.start()

    def forget(self) -> None:
        """It has been done, or is wanted no more."""
        self._wanted = False
        self._timer.stop()

    def _on_turn(self) -> None:
        """What waits already, painting too, comes before; then what was typed in between."""
        if not self._turned:
            self._turned = True
            self._timer.start()
            return
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
        self._wanted = False
        self._call()
