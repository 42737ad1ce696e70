"""Hands and eyes of the tour: finds what is on the screen, clicks, types, waits, takes pictures."""

import logging
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from shiboken6 import Shiboken

from app.tour.rest import WindowRest
from app.tour.stall import StallMeter
from ui.clipping import clipped
from ui.main_window import MainWindow
from ui.pdf_preview import PdfPreview
from ui.tasks import Task, Tasks
from ui.widgets.button import Button

_log = logging.getLogger(__name__)
PATIENCE_SECONDS = 20.0
TURN_MS = 8
SOON_SECONDS, LATER_MS = 0.1, 20
"""What did not come soon is looked for less often: looking takes the time of what is to come."""


class Stuck(Exception):
    """A step of a journey did not come about in time."""


class Driver:
    """Works the window as a person would, only faster."""

    def __init__(self, window: MainWindow, tasks: Tasks, pictures: Path) -> None:
        self.window = window
        self.stall = StallMeter(window)
        self._tasks = tasks
        self._rest = WindowRest(window, tasks)
        self._pictures = pictures
        self._taken: list[str] = []
        self._seen: dict[str, QWidget] = {}
        self.clipped: list[str] = []

    @property
    def pictures(self) -> tuple[str, ...]:
        """Names of the pictures taken."""
        return tuple(self._taken)

    def wait_for(self, what: str, condition: Callable[[], bool]) -> None:
        """Turn the event loop until a condition holds.

        Raises:
            Stuck: it did not within twenty seconds.
        """
        self.stall.where = what
        begun = perf_counter()
        while not self._holds(condition):
            waited = perf_counter() - begun
            if waited > PATIENCE_SECONDS:
                raise Stuck(what)
            self._turn_for(TURN_MS if waited < SOON_SECONDS else LATER_MS)

    def _holds(self, condition: Callable[[], bool]) -> bool:
        """Looking is the tour's own work: people look with their eyes."""
        with self.stall.paused():
            return condition()

    def sees(self, name: str) -> bool:
        """Whether something of this name can be seen."""
        return self._visible(name) is not None

    def words(self, name: str) -> str:
        """What a text of this name says; empty when it is not seen."""
        label = self._visible(name)
        return label.text() if isinstance(label, QLabel) else ""

    def enabled(self, name: str) -> bool:
        """Whether something of this name can be seen and used."""
        return self._usable(name)

    def find(self, name: str) -> QWidget:
        """What has this name, once it can be seen and used."""
        self.wait_for(name, lambda: self._usable(name))
        found = self._visible(name)
        assert found is not None
        return found

    def click(self, name: str) -> None:
        """Click it in its middle."""
        widget = self.find(name)
        spot = widget.rect().center()
        if isinstance(widget, QAbstractButton) and not widget.hitButton(spot):
            spot = QPoint(10, widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot)
        self.turn()

    def type(self, name: str, text: str) -> None:
        """Put the caret into a field, clear it and type."""
        widget = self.find(name)
        widget.setFocus()
        self.wait_for(f"the caret is in {name}", widget.hasFocus)
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        for letter in text:
            _strike(widget, letter)
            self.turn()

    def choose(self, name: str, key: str) -> None:
        """Choose an entry of a combo box by its key, with the arrow keys."""
        widget = self.find(name)
        assert isinstance(widget, QComboBox)
        self.wait_for(f"{name} offers {key}", lambda: widget.findData(key) >= 0)
        target = widget.findData(key)
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Home)
        self.turn()
        while widget.currentIndex() < target:
            before = widget.currentIndex()
            QTest.keyClick(widget, Qt.Key.Key_Down)
            self.turn()
            if widget.currentIndex() == before:
                raise Stuck(f"{name} does not reach {key}")

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key wherever the focus is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)
        self.turn()

    def has_focus(self, name: str) -> bool:
        """Whether the caret is there."""
        widget = self._visible(name)
        return widget is not None and widget.hasFocus()

    def turn(self) -> None:
        """Let the event loop turn once."""
        self._turn_for(1)

    def _turn_for(self, milliseconds: int) -> None:
        """As `QTest.qWait` does, which keeps the interpreter from all other threads while it sleeps."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop, loop.quit)
        loop.exec()

    def start(self, job: Callable[[], object]) -> Task:
        """Do something of our own off the GUI thread."""
        return self._tasks.run(self.window, job, lambda _done: None)

    def picture(self, name: str) -> None:
        """Take a picture of the window once nothing is under way on it; saved off the GUI thread."""
        # What was read last is told already, but not painted before the event loop has turned.
        for _ in range(2):
            self.wait_for(f"{name} has come to rest", self._has_come_to_rest)
            self.turn()
        # What is on the screen already; to draw it once more would be a stall of our own making.
        painted = self.window.backingStore().paintDevice()
        image = painted.copy() if isinstance(painted, QImage) else self.window.grab().toImage()
        file = f"{len(self._taken) + 1:02d}-{name}.png"
        self._taken.append(file)
        with self.stall.paused():
            self._look_for_cut_words(file)
        target = str(self._pictures / file)
        self.start(lambda: image.save(target))

    def _look_for_cut_words(self, file: str) -> None:
        for cut in clipped(self.window):
            self.clipped.append(f"{file}: {cut}")
            _log.warning("%s", self.clipped[-1])

    def _has_come_to_rest(self) -> bool:
        if not self._rest.has_come:
            return False
        shown = (p for p in self.window.findChildren(PdfPreview) if p.isVisible())
        return all(preview.page_count for preview in shown)

    def _usable(self, name: str) -> bool:
        widget = self._visible(name)
        if widget is None or not widget.isEnabled():
            return False
        return not (isinstance(widget, Button) and widget.is_busy)

    def _visible(self, name: str) -> QWidget | None:
        seen = self._seen.get(name)
        if seen is not None and Shiboken.isValid(seen) and seen.isVisible():
            return seen
        found: list[QObject] = self.window.findChildren(QWidget, name)
        widgets = [w for w in found if isinstance(w, QWidget) and w.isVisible()]
        if widgets:
            # To look through the whole window each time would take longer than what is waited for.
            self._seen[name] = widgets[-1]
        return widgets[-1] if widgets else None


def _strike(widget: QWidget, letter: str) -> None:
    """One letter of any alphabet: QTest knows the Latin keys only."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, none, letter))
