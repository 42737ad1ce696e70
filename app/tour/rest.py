"""Knows when what a window shows will stay as it is."""

from time import perf_counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.tasks import Tasks

STILL_SECONDS = 0.06
"""Longer than from one piece of a screen to the next, shorter than from one blink of the caret to another."""
LONG_SECONDS = 1.0
"""What still runs after so long runs behind the screen: pages are read, signatures raised."""


class WindowRest(QObject):
    """Sees what the window paints and what its tasks do."""

    def __init__(self, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._painted = perf_counter()
        window.installEventFilter(self)

    @property
    def has_come(self) -> bool:
        """Whether nothing was painted for a while, nor is about to be."""
        still = perf_counter() - self._painted
        return still > (STILL_SECONDS if self._tasks.are_idle else LONG_SECONDS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Everything that is painted is asked for by such an event of the window."""
        if event.type() is QEvent.Type.UpdateRequest:
            self._painted = perf_counter()
        return super().eventFilter(watched, event)
