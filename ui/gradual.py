"""Work on the GUI thread in small pieces, so that the event loop turns between them."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class Gradual(QObject):
    """Does one piece in each turn of the event loop, then tells that all are done.

    Args:
        owner: when it is gone, the rest is dropped.
        pieces: done in order, each short.
        done: called after the last piece.
    """

    def __init__(
        self, owner: QObject, pieces: Iterable[Callable[[], object]], done: Callable[[], None]
    ) -> None:
        super().__init__(owner)
        self._left = deque(pieces)
        self._done = done
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        if self._left:
            self._left.popleft()()
            return
        self._timer.stop()
        self._done()
