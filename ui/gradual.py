"""Work on the GUI thread in small pieces, so that the event loop turns between them."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from shiboken6 import Shiboken

from ui.at_rest import AtRest


class Gradual(QObject):
    """Does one piece at each rest of the event loop, then tells that all are done.

    Args:
        owner: when it is gone, the rest is dropped.
        pieces: done in order, each short.
        done: called after the last piece.
    """

    def __init__(
        self, owner: QObject, pieces: Iterable[Callable[[], object]], done: Callable[[], None]
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._left = deque(pieces)
        self._done = done
        self._rest = AtRest(self, self._next)
        self._rest.ask()

    def _next(self) -> None:
        if not Shiboken.isValid(self._owner):
            return
        if self._left:
            self._left.popleft()()
            self._rest.ask()
        else:
            self._done()
