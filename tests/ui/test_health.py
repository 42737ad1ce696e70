"""Health on the screen: what fails says what to do."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.counter import Counter
from tests.ui.provider import Stage
from ui.widgets.message_line import MessageLine
from ui.widgets.state_dot import StateDot


def test_a_gateway_that_is_down_says_what_to_do_until_it_answers(
    qtbot: QtBot, shared: Counter
) -> None:
    stage = Stage(qtbot, shared, "health", "administrator")
    shared.site.stand.faults.set("gateway", "down")
    stage.key(Qt.Key.Key_F5)
    assert stage.part("health.gateway.state", StateDot).state == "fails"
    advice = stage.part("health.gateway.what_to_do", MessageLine)
    assert (advice.code, len(advice.text) > 20) == ("GTW-01", True)
    shared.site.stand.faults.clear()
    stage.press("health.check")
    assert stage.part("health.gateway.state", StateDot).state == "works"
    assert not stage.has("health.gateway.what_to_do")


def test_what_was_never_asked_is_not_called_working(qtbot: QtBot, counter: Counter) -> None:
    stage = Stage(qtbot, counter, "health", "supervisor")
    assert stage.part("health.gbd_fl.state", StateDot).state == "unknown"


def test_what_fails_stands_first(qtbot: QtBot, shared: Counter) -> None:
    shared.work.health.heard("scanner", "SCN-01")
    stage = Stage(qtbot, shared, "health", "administrator")
    dots = [dot for dot in stage.view.findChildren(StateDot) if dot.isVisible()]
    first = min(dots, key=lambda dot: dot.mapTo(stage.view, dot.rect().topLeft()).y())
    assert first.objectName() == "health.scanner.state"
