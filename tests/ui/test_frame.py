"""The frame: what it shows to whom, and how it adapts to its width."""

from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.account import Role
from tests.counter import Counter
from ui.frame import Frame
from ui.main_window import MainWindow
from ui.navigation import activities_for, first_activity
from ui.surroundings import Surroundings
from ui.tasks import Tasks
from ui.widgets.top_bar import ClockValue


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    frame = Frame(made)
    frame.set_navigation(activities_for([Role.OPERATOR]), "desk")
    frame.show_screen(QWidget())
    made.show()
    QApplication.processEvents()
    yield made
    made.close()


@pytest.fixture
def frame(window: MainWindow) -> Frame:
    found = window.findChild(Frame)
    assert isinstance(found, Frame)
    return found


def seen(window: MainWindow, name: str) -> bool:
    part = window.findChild(QWidget, name)
    return part is not None and part.isVisible()


def widen(window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    QApplication.processEvents()


def test_each_role_sees_its_own_activities() -> None:
    assert "reception" in activities_for([Role.OPERATOR])
    assert "review" not in activities_for([Role.OPERATOR])
    assert first_activity([Role.OPERATOR]) == "desk"
    assert first_activity([Role.EXECUTOR]) == "review"
    assert activities_for([Role.ADMINISTRATOR]) == ("accounts", "settings", "health")


def test_an_activity_is_chosen_in_the_rail(window: MainWindow, frame: Frame, qtbot: QtBot) -> None:
    item = window.findChild(QWidget, "nav.outbox")
    assert item is not None
    with qtbot.waitSignal(frame.activity_chosen) as blocker:
        QTest.mouseClick(item, Qt.MouseButton.LeftButton)
    assert blocker.args == ["outbox"]


def test_what_waits_is_told_in_the_rail_and_below(window: MainWindow, frame: Frame) -> None:
    frame.set_outbox_count(5)
    item = window.findChild(QWidget, "nav.outbox")
    assert item is not None
    assert "5" in item.accessibleName()
    assert "5" in frame.status.waiting.accessibleName()


class HangingLine:
    """Tasks whose rounds never come to an end, as when the gateway does not answer."""

    def run(self, _owner: object, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        done(job())

    def every(self, *_: object) -> "HangingLine":
        return self

    def now(self) -> None:
        """Ask the gateway, and wait for it."""


def test_what_was_just_sent_is_counted_while_the_gateway_does_not_answer(
    window: MainWindow, frame: Frame, shared: Counter
) -> None:
    surroundings = Surroundings(frame, shared.work, cast("Tasks", HangingLine()))
    surroundings.begin(shared.person())
    before = shared.work.sending.waiting_count()
    shared.queued()
    surroundings.exchange_now()
    assert f"{before + 1}" in frame.status.waiting.accessibleName()
    frame.deleteLater()


def test_a_narrow_window_puts_activities_behind_a_button(window: MainWindow) -> None:
    assert seen(window, "nav")
    assert not seen(window, "top.menu")
    widen(window, 683, 384)
    assert not seen(window, "nav")
    assert seen(window, "top.menu")
    widen(window, 1366, 768)
    assert seen(window, "nav")


def test_a_narrow_window_names_the_worst_connection(window: MainWindow, frame: Frame) -> None:
    for which in ("gbd_fl", "enis", "gateway", "key", "scanner", "printer"):
        frame.set_state(which, "works", "10:42")
    frame.set_state("gateway", "fails", "10:31")
    widen(window, 683, 384)
    assert not seen(window, "state.gbd_fl")
    assert seen(window, "state.worst")
    assert "Gateway" in frame.status.worst.accessibleName()


def test_login_has_no_frame(window: MainWindow, frame: Frame) -> None:
    frame.set_band("offline", "No connection since 10:31")
    assert seen(window, "band")
    login = QWidget()
    window.show_page(login)
    assert window.page_shown is login
    for part in ("nav", "top", "status", "band"):
        assert not seen(window, part), part
    frame.show_screen(QWidget())
    assert seen(window, "band")


def test_clocks_are_seen_only_while_they_run(window: MainWindow, frame: Frame) -> None:
    assert not seen(window, "clock.reception")
    frame.set_clocks(ClockValue(720, 900, "reception, 15 min"), None)
    assert seen(window, "clock.reception")
    assert not seen(window, "clock.process")
    assert frame.top.clocks[0].stage == "warn"
    frame.set_clocks(None, None)
    assert not seen(window, "clock.reception")


def test_a_person_locks_the_screen_by_key(window: MainWindow, frame: Frame, qtbot: QtBot) -> None:
    window.activateWindow()
    with qtbot.waitSignal(frame.operator_action_chosen) as blocker:
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert blocker.args == ["lock"]
    window.show_page(QWidget())
    with qtbot.assertNotEmitted(frame.operator_action_chosen):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("width", [1366, 1000, 683])
def test_nothing_stands_outside_the_window(window: MainWindow, frame: Frame, width: int) -> None:
    frame.set_office("ХҚО № 3 бөлімі", "7-терезе · Есіл ауданы")
    frame.set_operator("Ахметова Айнұр", "ХҚО операторы")
    frame.set_ticket("Б-047")
    clock = ClockValue(262, 300, "2-үдеріс, 5 мин")
    frame.set_clocks(clock, clock)
    widen(window, width, 768)
    assert window.width() == width
    top = frame.top
    assert top.operator.geometry().right() <= top.width()
    assert frame.status.clock.geometry().right() <= frame.status.width()


def test_a_screen_too_small_for_the_usual_size_is_filled(window: MainWindow) -> None:
    window.hide()
    window.fill_small_screen()
    window.show()
    usual = QSize(1366, 768)
    fits = window.screen().availableGeometry().size().boundedTo(usual) == usual
    assert window.isMaximized() is not fits
