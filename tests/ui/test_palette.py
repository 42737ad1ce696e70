"""The command palette: activities, actions of the screen, cases; by keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.station import CTRL, Station, at_work
from ui import theme
from ui.keys.palette import Palette
from ui.keys.palette_entries import Entry, fitting


@pytest.fixture
def station(qtbot: QtBot, shared_site: SiteWithStand) -> Iterator[Station]:
    with at_work(qtbot, shared_site, "operator") as made:
        yield made


def palette(station: Station) -> Palette:
    found = station.window.findChild(Palette)
    assert found is not None
    return found


def offered(station: Station) -> list[str]:
    rows = palette(station).list
    return [rows.item(i).text() for i in range(rows.count())]


def ask(station: Station, text: str) -> None:
    station.press(Qt.Key.Key_K, CTRL)
    station.wait_focus("palette.field.input")
    station.type(text)


def test_a_few_letters_and_enter_lead_to_a_screen(station: Station) -> None:
    ask(station, "outb")
    assert offered(station)[0].startswith("Outbox")
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: station.sees("outbox"))
    assert not palette(station).isVisible()


def test_what_the_screen_can_do_is_offered_with_its_key(station: Station) -> None:
    ask(station, "")
    assert "New reception, on this screen, F2" in offered(station)
    station.press(Qt.Key.Key_Down)
    station.press(Qt.Key.Key_Escape)
    station.wait(lambda: not palette(station).isVisible())
    assert station.sees("desk")


def test_a_case_is_found_by_its_number(station: Station) -> None:
    number = Counter(station.site).opened({"applicant.iin": "900215300007"}).number.text
    ask(station, number)
    station.wait(lambda: any(number in row for row in offered(station)))
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: station.case is not None and station.case.number.text == number)


def test_the_field_and_the_edge_are_seen_and_every_row_is_whole(station: Station) -> None:
    ask(station, "")
    shown = palette(station)
    edge = shown.grab().toImage().pixelColor(shown.width() // 2, 0)
    assert edge == theme.color("control")
    line = shown.field.line
    assert line.grab().toImage().pixelColor(line.width() // 2, 0) == theme.color("focus")
    assert shown.list.horizontalScrollBar().maximum() == 0


def test_what_the_person_can_choose_is_offered_too(station: Station) -> None:
    ask(station, "dark")
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: theme.theme_name() == "dark")
    ask(station, "log out")
    station.press(Qt.Key.Key_Return)
    station.wait_focus("login.login.input")


def test_an_empty_list_says_so(station: Station) -> None:
    ask(station, "")
    assert not station.sees("palette.nothing")
    station.type("qqq")
    assert station.sees("palette.nothing")


def test_nobody_opens_it_behind_the_lock(station: Station) -> None:
    station.press(Qt.Key.Key_L, CTRL)
    station.wait_focus("login.password.input")
    station.press(Qt.Key.Key_K, CTRL)
    assert not palette(station).isVisible()


def test_what_begins_with_the_letters_comes_first() -> None:
    def nothing() -> None: ...

    entries = [Entry("Close day", nothing), Entry("Day", nothing), Entry("Іздеу", nothing)]
    assert [e.title for e in fitting(entries, "day")] == ["Day", "Close day"]
    assert [e.title for e in fitting(entries, "іЗ")] == ["Іздеу"]
    assert fitting(entries, "day night") == ()
