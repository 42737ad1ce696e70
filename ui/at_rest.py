"""Work that waits until the window is at rest: what was typed is taken, and painted."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from shiboken6 import Shiboken


class AtRest(QObject):
    """Calls once for all that was asked since the last call, in a turn of the event loop of its own.

    Whatever else waits for rest is called in another turn, in the order in which it was asked for.

    Args:
        parent: with it goes what waits.
        call: what to do.
    """

    def __init__(self, parent: QObject, call: Callable[[], None]) -> None:
        super().__init__(parent)
        self.call = call

    def ask(self) -> None:
        """Call as soon as there is rest."""
        _turns().add(self)

    @property
    def waits(self) -> bool:
        """Whether a call is still to come."""
        return _turns().has(self)

    def forget(self) -> None:
        """It has been done, or is wanted no more."""
        _turns().drop(self)


class _Turns(QObject):
    """One call in each turn of the event loop, for the whole program."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._waiting: dict[AtRest, None] = {}
        self._rested: set[AtRest] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    def add(self, one: AtRest) -> None:
        """Behind those that wait; one that waits keeps its place."""
        self._waiting.setdefault(one)
        self._timer.start()

    def has(self, one: AtRest) -> bool:
        """Whether it waits."""
        return one in self._waiting

    def drop(self, one: AtRest) -> None:
        """It waits no more."""
        self._waiting.pop(one, None)
        self._rested.discard(one)

    def _on_turn(self) -> None:
        """What waits already, painting too, comes before; then what was typed in between."""
        for gone in [one for one in self._waiting if not Shiboken.isValid(one)]:
            self.drop(gone)
        first = next(iter(self._waiting), None)
        ready = first in self._rested
        self._rested.update(self._waiting)
        if first is None:
            self._timer.stop()
        elif ready:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
            self.drop(first)
            first.call()


_made: list[_Turns] = []


def _turns() -> _Turns:
    """Those of the application that runs now."""
    if not _made or not Shiboken.isValid(_made[0]):
        application = QCoreApplication.instance()
        assert application is not None
        _made[:] = [_Turns(application)]
    return _made[0]
