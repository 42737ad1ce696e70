"""Measures the longest time the event loop did not turn."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 4


class StallMeter(QObject):
    """A heartbeat on the GUI thread; the longest gap between two beats is the longest stall."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest_ms = 0.0
        self.where = ""
        self.at = ""
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to measure."""
        self._last = perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """End."""
        self._timer.stop()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Leave out what the tour itself does on the GUI thread, such as looking for words that are cut."""
        self._told()
        yield
        self._last = perf_counter()

    def _beat(self) -> None:
        self._told()

    def _told(self) -> None:
        now = perf_counter()
        gap = (now - self._last) * 1000 - BEAT_MS
        if gap > self.longest_ms:
            self.longest_ms, self.at = gap, self.where
        self._last = now
