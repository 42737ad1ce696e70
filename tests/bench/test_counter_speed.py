"""A key typed until its field is painted, and a case asked for until it is shown, over a million cases."""

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, sleep
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.paths import Places
from tests.bench.many_cases import fill
from tests.counter import Counter
from tests.ui.first_steps.reception import Reception
from tests.workplace import site_in
from ui import theme
from ui.tasks import Tasks

T = TypeVar("T")
CASES = 1_000_000
TYPED = {
    "applicant.iin": "900215300007",
    "applicant.surname": "Сейтқазы-Әбдірахманова" * 4,
    "applicant.given_name": "Ержан Гүлбаһрам " * 4,
    "applicant.phone": "+7 701 555 01 42",
    "applicant.address": "Астана қаласы, Көк тас көшесі, 84-үй, 42-пәтер",
}
BETWEEN_KEYS = 0.05
"""Seconds; nobody types so fast."""
OPENINGS, WARM = 30, 3


class Painted(QObject):
    """Notes when a widget, and all of the window that was painted with it, stood on the screen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        self._began = False
        self._window = widget.window()
        for watched in (widget, self._window):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt calls it so)
        if event.type() is QEvent.Type.UpdateRequest and watched is self._window:
            # Painting and handing over to the screen are one call; the moment wanted is its end.
            done = self._window.event(event)
            if self._began and not self.at:
                self.at = perf_counter()
            return done
        if event.type() is QEvent.Type.Paint and watched is not self._window:
            self._began = True
        return False

    def wait(self) -> None:
        """Wait for the next time from now on."""
        self.at, self._began = 0.0, False


class Pool:
    """A `Run` on the program's own threads."""

    def __init__(self) -> None:
        self._tasks = Tasks()

    def __call__(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self._tasks.run(self._tasks, job, done, failed)


@pytest.fixture
def many(seed: Path, tmp_path: Path) -> Iterator[Counter]:
    """A counter with a million cases in its database."""
    with site_in(tmp_path, seed) as site:
        counter = Counter(site)
        counter.opened()
        fill(Places(tmp_path).database, CASES)
        yield counter


def typed(line: QLineEdit, text: str) -> Iterator[float]:
    """Milliseconds from each key to the painted field.

    The keys come at their times, whether the window is busy or not: what holds it up counts.
    """
    line.setFocus()
    line.clear()
    QApplication.processEvents()
    painted = Painted(line)
    struck = perf_counter()
    for letter in text:
        struck += BETWEEN_KEYS
        while perf_counter() < struck:
            QApplication.processEvents()
            sleep(BETWEEN_KEYS / 100)
        painted.wait()
        none = Qt.KeyboardModifier.NoModifier
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, none, letter)
        QApplication.sendEvent(line, key)
        while not painted.at:
            QApplication.processEvents()
        yield (painted.at - struck) * 1000


def opened(reception: Reception, counter: Counter) -> Iterator[float]:
    """Milliseconds from asking for a case to its name in the summary."""
    operator = counter.person()
    for case in counter.work.desk.find(operator, "А")[:OPENINGS]:
        begun = perf_counter()
        reception.presenter.open_case(case.id)
        while reception.presenter.case is None or reception.case.id != case.id:
            QApplication.processEvents()
        QApplication.processEvents()
        yield (perf_counter() - begun) * 1000


@pytest.mark.bench
@pytest.mark.timeout(900)
def test_the_counter_keeps_pace_with_the_hand(
    qtbot: QtBot, qapp: QApplication, many: Counter
) -> None:
    theme.apply(qapp, "light")
    reception = Reception(many.work, many.person(), Pool())
    qtbot.addWidget(reception.window)
    row = "service.row.housing-queue"
    qtbot.waitUntil(lambda: reception.window.findChild(QWidget, row) is not None)
    reception.open_case()
    qtbot.waitUntil(lambda: reception.presenter.case is not None)
    keys = [
        took
        for name, text in TYPED.items()
        for took in typed(reception.part(f"{name}.input", QLineEdit), text)
    ]
    shown = list(opened(reception, many))[WARM:]
    print(
        f"\nkey to painted field with its check, p99 {quantiles(keys, n=100)[-1]:.1f} ms (bar 16),"
        f" median {median(keys):.1f} ms, {len(keys)} keys;"
        f" opening a case, p95 {quantiles(shown, n=20)[-1]:.1f} ms (bar 100),"
        f" median {median(shown):.1f} ms, over {CASES:,} cases"
    )
