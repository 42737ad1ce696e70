"""What waits for rest comes after what is painted, once, and not when it is wanted no more."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from ui.at_rest import AtRest
from ui.tasks import Tasks


class Canvas(QWidget):
    """Notes when it is painted."""

    def __init__(self, seen: list[str]) -> None:
        super().__init__()
        self._seen = seen

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._seen.append("painted")
        return super().event(event)


def test_painting_comes_first_and_one_call_is_enough(qtbot: QtBot) -> None:
    seen: list[str] = []
    canvas = Canvas(seen)
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    rest = AtRest(canvas, lambda: seen.append("rested"))
    QTest.qWait(1)
    seen.clear()
    rest.ask()
    rest.ask()
    canvas.update()
    qtbot.waitUntil(lambda: "rested" in seen)
    QTest.qWait(1)
    assert seen == ["painted", "rested"]


def test_what_was_done_meanwhile_is_not_done_again(qtbot: QtBot) -> None:
    seen: list[str] = []
    owner = QObject()
    rest = AtRest(owner, lambda: seen.append("rested"))
    rest.ask()
    rest.forget()
    QTest.qWait(1)
    assert seen == []
    rest.ask()
    qtbot.waitUntil(lambda: seen == ["rested"])


def test_outcomes_that_wait_together_are_told_one_at_a_time(qtbot: QtBot) -> None:
    seen: list[str] = []
    canvas, tasks = Canvas(seen), Tasks()
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    QTest.qWait(1)
    seen.clear()

    def told(_value: None) -> None:
        seen.append("told")
        canvas.update()

    for _ in range(2):
        tasks.run(canvas, lambda: None, told)
    pool = tasks.findChild(QThreadPool)
    assert isinstance(pool, QThreadPool)
    # Both outcomes are there before the event loop turns again.
    QCoreApplication.sendPostedEvents(tasks)
    assert pool.waitForDone()
    qtbot.waitUntil(lambda: seen.count("painted") == 2)
    assert seen == ["told", "painted", "told", "painted"]
    tasks.close()


def test_two_that_wait_are_called_in_two_turns(qtbot: QtBot) -> None:
    seen: list[str] = []
    owner, beat = QObject(), QTimer()
    beat.timeout.connect(lambda: seen.append("turn"))
    for name in ("first", "second"):
        AtRest(owner, partial(seen.append, name)).ask()
    beat.start(0)
    qtbot.waitUntil(lambda: "second" in seen)
    assert "turn" in seen[seen.index("first") : seen.index("second")]
    assert seen.index("first") < seen.index("second")


def test_what_is_gone_is_not_called(qtbot: QtBot) -> None:
    seen: list[str] = []
    gone, stays = QObject(), QObject()
    AtRest(gone, lambda: seen.append("gone")).ask()
    AtRest(stays, lambda: seen.append("stays")).ask()
    Shiboken.delete(gone)
    qtbot.waitUntil(lambda: seen == ["stays"])
