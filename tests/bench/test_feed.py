"""What a feed of ten A4 pages (300 dpi, colour) costs the thread of the window; bar 50 ms at a stretch."""

from collections.abc import Callable
from time import perf_counter, thread_time
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from app.domain.attachment import DeviceKind, ScanProfile, ScanSource
from app.domain.case import Step
from app.domain.page_order import Spot
from tests.counter import Counter
from tests.ui.last_steps.hands import part, press
from tests.ui.last_steps.reception import make_reception
from ui.tasks import Tasks
from ui.widgets.button import Button
from ui.widgets.choice_field import ChoiceField
from ui.widgets.page_strip import PageStrip
from ui.widgets.segment import SegmentField

T = TypeVar("T")
SANE = "test:0"
PAGES = 10
PROFILE = ScanProfile(source=ScanSource.FEEDER, dpi=300)


class Beats(QObject):
    """A heartbeat of the window's thread: the most it worked between two beats, and altogether."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last = thread_time()
        self._timer.start(4)

    def _beat(self) -> None:
        now = thread_time()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


def without_a_window(counter: Counter) -> float:
    """The same feed through the service alone, in seconds."""
    person, case = counter.person(), counter.marked(counter.opened())
    scanning = counter.work.scanning
    device = next(d for d in scanning.devices(person) if d.kind is DeviceKind.SANE)
    begun = perf_counter()
    drawn = scanning.scan(person, case.id, Spot("application"), device, PROFILE, lambda: False)
    assert len(list(drawn)) == PAGES
    return perf_counter() - begun


class Pool:
    """A `Run` on the program's own threads."""

    def __init__(self) -> None:
        self.tasks = Tasks()
        self.owner: QObject = self.tasks

    def __call__(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self.tasks.run(self.owner, job, done, failed)


@pytest.mark.bench
@pytest.mark.timeout(300)
def test_the_window_stays_free_during_a_feed(counter: Counter, qtbot: QtBot) -> None:
    bare, pool = without_a_window(counter), Pool()
    reception = make_reception(qtbot, counter, pool)
    # What comes back after the window has gone is not wanted any more.
    pool.owner = reception.view
    case = counter.marked(counter.opened())
    reception.open(case, Step.SCAN)
    device = part(reception, ChoiceField, "scan.scanner.device")
    # The folder is offered first, the scanner after it.
    qtbot.waitUntil(lambda: bool(device.value()), timeout=30_000)
    device.set_value(SANE)
    assert device.value() == SANE
    part(reception, SegmentField, "scan.scanner.dpi").set_value("300")
    beats, strip = Beats(), part(reception, PageStrip, "scan.strip")
    begun, worked = perf_counter(), thread_time()
    beats.start()
    press(reception, "scan.scan")
    qtbot.waitUntil(
        lambda: len(counter.work.scanning.pages(counter.person(), case.id)) == PAGES,
        timeout=120_000,
    )
    took, own = perf_counter() - begun, thread_time() - worked
    qtbot.waitUntil(lambda: not part(reception, Button, "scan.scan").is_busy, timeout=60_000)
    assert strip.isVisible()
    pool.tasks.drain()
    print(
        f"\nfeed of {PAGES} pages: {took / bare:.2f} x the feed without a window ({bare:.1f} s); "
        f"the window's thread worked {own / PAGES * 1000:.1f} ms a page, "
        f"{beats.longest_ms:.1f} ms at most between two beats (bar 50)"
    )
