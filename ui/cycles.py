"""Frees what refers to itself, on the GUI thread and in small portions.

Python would do so wherever it happens to be: in the middle of a click, for a quarter of a second when
everything loaded since the start is looked through, or on a worker's thread, where no widget may die.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 400
# So many of the younger portions before an older one is looked through, and so many new things.
NEW, YOUNG, OLD = 700, 10, 10


class Cycles(QObject):
    """Looks through what is new, a portion at a time; all that is loaded already is left alone.

    Args:
        parent: when it is gone, this is.
        nobody_works: whether this is a moment for the oldest portion, which takes long.
    """

    def __init__(self, parent: QObject, nobody_works: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._nobody_works = nobody_works
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._look)

    def leave_alone_what_is_loaded(self) -> None:
        """Modules, classes, tables: they live as long as the program and need no looking through.

        Before they are left alone nothing is looked through: all of them would be new.
        """
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _look(self) -> None:
        new, young, old = gc.get_count()
        if old > OLD and self._nobody_works():
            gc.collect(2)
        elif young > YOUNG:
            gc.collect(1)
        elif new > NEW:
            gc.collect(0)
