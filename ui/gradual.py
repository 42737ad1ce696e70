"""Work on the GUI thread in small pieces, so that the event loop turns between them."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 1


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
        # Set anew after each piece: a timer that repeats would be served again before keys and paint.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        if self._left:
            self._left.popleft()()
            self._timer.start()
        else:
            self._done()
