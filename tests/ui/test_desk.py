"""The desk by keys: from the tiles to the cases, what a tile lists, the way out of a search."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from app.domain.case import Case
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.first_steps.reception import Later
from tests.ui.list_screens import ANOTHER
from tests.ui.station import CTRL, Station, at_work
from ui.frame import Frame
from ui.main_window import MainWindow
from ui.screens.catalogue import make_screen
from ui.screens.desk.view import DeskView
from ui.widgets.card import Card
from ui.widgets.list_row import ListRow


@pytest.fixture
def case(shared_site: SiteWithStand) -> Case:
    return Counter(shared_site).opened(ANOTHER)


@pytest.fixture
def station(qtbot: QtBot, shared_site: SiteWithStand, case: Case) -> Iterator[Station]:
    with at_work(qtbot, shared_site, "operator") as made:
        made.wait(lambda: made.sees(f"desk.case.{case.number}"))
        yield made


def tab_to(station: Station, name: str) -> None:
    for _ in range(8):
        if station.focus == name:
            return
        station.press(Qt.Key.Key_Tab)
    raise AssertionError(station.focus)


def first_row(station: Station) -> str:
    work = station.window.findChild(Card, "desk.work")
    assert work is not None
    return next(row.objectName() for row in work.findChildren(ListRow) if row.isVisible())


def test_tab_goes_from_the_tiles_to_the_cases(station: Station) -> None:
    tab_to(station, "desk.overdue")
    station.press(Qt.Key.Key_Tab)
    assert station.focus == first_row(station)
    station.press(Qt.Key.Key_Backtab)
    assert station.focus == "desk.overdue"


def test_a_tile_leads_to_the_cases_it_counts(station: Station, case: Case) -> None:
    tab_to(station, "desk.overdue")
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: not station.sees(f"desk.case.{case.number}"))
    station.press(Qt.Key.Key_Escape)
    station.wait(lambda: station.sees(f"desk.case.{case.number}"))
    tab_to(station, "desk.mine")
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: station.focus == first_row(station))


def test_enter_on_a_row_opens_its_case(station: Station, case: Case) -> None:
    tab_to(station, "desk.overdue")
    for _ in range(20):
        station.press(Qt.Key.Key_Tab)
        if station.focus == f"desk.case.{case.number}":
            break
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: station.case is not None and station.case.id == case.id)


def test_the_keys_stay_on_their_case_while_the_day_is_read_anew(station: Station) -> None:
    station.press(Qt.Key.Key_F3)
    tab_to(station, "desk.overdue")
    station.press(Qt.Key.Key_Tab)
    before, row = station.focus, QApplication.focusWidget()
    assert isinstance(row, ListRow)
    desk = station.window.findChild(DeskView)
    assert desk is not None
    # What the exchange with the gateway does when it moved something.
    desk.refresh()
    station.wait(lambda: not Shiboken.isValid(row))
    assert station.focus == before


def test_enter_after_a_search_goes_to_what_was_found(station: Station, case: Case) -> None:
    station.press(Qt.Key.Key_F3)
    station.type(ANOTHER["applicant.iin"])
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: station.focus == first_row(station))
    station.press(Qt.Key.Key_F3)
    station.press(Qt.Key.Key_A, CTRL)
    station.type(case.number.text)
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: station.case is not None and station.case.id == case.id)


def test_a_ticket_of_today_finds_its_case(station: Station) -> None:
    counter = Counter(station.site)
    called = counter.work.intake.open(counter.person(), "housing-queue", "Б-733")
    station.press(Qt.Key.Key_F3)
    station.type("733")
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: station.focus == f"desk.case.{called.number}")


def test_the_day_read_late_does_not_take_the_place_of_a_search(
    qtbot: QtBot, shared: Counter, case: Case
) -> None:
    later = Later()
    later.held = True
    desk = make_screen("desk", shared.work, shared.person(), later)
    assert isinstance(desk, DeskView)
    window = MainWindow()
    qtbot.addWidget(window)
    Frame(window).show_screen(desk)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.enter()
    line = desk.findChild(QLineEdit, "desk.search.input")
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, ANOTHER["applicant.iin"])
    QTest.keyClick(line, Qt.Key.Key_Return)
    later.step()
    assert line.hasFocus()
    later.go_on()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"desk.case.{case.number}"


def test_esc_leaves_a_search(station: Station, case: Case) -> None:
    station.press(Qt.Key.Key_F3)
    station.type("900000000000")
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: not station.sees(f"desk.case.{case.number}"))
    station.press(Qt.Key.Key_Escape)
    station.wait(lambda: station.sees(f"desk.case.{case.number}"))
    assert station.focus == "desk.new"
