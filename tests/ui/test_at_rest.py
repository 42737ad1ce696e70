"""What waits for rest comes after what is painted, once, and not when it is wanted no more."""

from PySide6.QtCore import QEvent, QObject, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

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
    # Both outcomes are there before the event loop turns.
    assert pool.waitForDone()
    qtbot.waitUntil(lambda: seen.count("painted") == 2)
    assert seen == ["told", "painted", "told", "painted"]
    tasks.close()
