"""The close of a day: three equations, a difference explained in a line, the journal's root."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.counter import FORM, Counter
from tests.ui.list_screens import (
    ANOTHER,
    LOW,
    NARROW,
    beyond_the_edge,
    entered,
    part,
    press,
    saved_papers,
    told,
)
from ui.screens.day_close.view import grouped
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.text import Text
from ui.widgets.text_area import TextArea


def words(view: QWidget, name: str) -> str:
    return part(view, Text, name).text()


def test_a_balanced_day_prints_at_once(qtbot: QtBot, counter: Counter) -> None:
    counter.queued()
    courier = counter.registered(FORM | ANOTHER)[0]
    counter.work.courier.dispatch(counter.person(), courier.id)
    view = entered(qtbot, counter, "day_close")
    assert words(view, "day_close.tickets.words").startswith("Tickets: 2 = 2 accepted")
    assert words(view, "day_close.signed.words") == "Signed: 1 = 0 sent + 1 waiting"
    assert words(view, "day_close.paper_way.words") == "Paper: 1 = 0 with the courier + 1 held"
    assert told(view, "day_close.verdict")[0] == "Everything agrees"
    assert not part(view, TextArea, "day_close.explanation").isVisible()
    press(view, "day_close.print_register")
    assert any("daily-register" in name for name in saved_papers(counter))


def test_a_difference_is_explained_before_the_register_prints(
    qtbot: QtBot, counter: Counter
) -> None:
    counter.opened()
    counter.signed(FORM | ANOTHER)
    view = entered(qtbot, counter, "day_close")
    assert words(view, "day_close.tickets.lost") == "Difference 1: receptions still open 1"
    assert words(view, "day_close.signed.lost").startswith("Difference 1: signed, but neither")
    assert not part(view, Button, "day_close.print_register").isEnabled()
    why = part(view, TextArea, "day_close.explanation")
    view.activateWindow()
    assert QTest.qWaitForWindowActive(view)
    day = part(view, DateField, "day_close.day")
    day.focus_input()
    QTest.keyClick(day.control, Qt.Key.Key_Tab)
    assert why.area.hasFocus()
    why.set_text("жоқ")
    press(view, "day_close.explain")
    assert why.fault is not None
    why.set_text("Шлюз жабық,\nбір өтініш беруші терезеде")
    press(view, "day_close.explain")
    explained = told(view, "day_close.verdict")[0]
    assert explained == "Explained: Шлюз жабық, бір өтініш беруші терезеде"
    assert part(view, Button, "day_close.print_register").isEnabled()
    entry = counter.work.outbox.history(counter.person(), day_subject(counter))[-1]
    assert (entry.action, entry.who) == ("day-explained", "operator")
    assert entry.after == {"difference": "tickets 1, signed 1"}


def day_subject(counter: Counter) -> str:
    office = counter.work.settings.office.office
    return f"day {counter.work.clock.now().date().isoformat()}/{office}"


def test_what_went_away_is_balanced(qtbot: QtBot, counter: Counter) -> None:
    counter.queued()
    counter.exchange()
    courier = counter.registered(FORM | ANOTHER)[0]
    counter.work.courier.dispatch(counter.person(), courier.id)
    counter.work.courier.hand_to_courier(counter.person(), "", "")
    view = entered(qtbot, counter, "day_close")
    assert words(view, "day_close.signed.words") == "Signed: 1 = 1 sent + 0 waiting"
    assert words(view, "day_close.paper_way.words") == "Paper: 1 = 1 with the courier + 0 held"


def test_the_root_is_read_in_groups_of_four(qtbot: QtBot, counter: Counter) -> None:
    assert grouped("0123456789abcdef" * 4).splitlines() == ["0123 4567 89AB CDEF"] * 4
    view = entered(qtbot, counter, "day_close")
    with counter.site.site.storage.read() as work:
        root = work.journal.root_of(counter.work.clock.now().date())
    assert words(view, "day_close.root") == grouped(root)
    assert told(view, "day_close.chain")[0] == "The chain of the journal is whole"


def test_nothing_is_cut_in_a_wide_and_in_a_narrow_window(
    qtbot: QtBot, counter: Counter, tmp_path: Path
) -> None:
    counter.opened()
    view = entered(qtbot, counter, "day_close")
    assert beyond_the_edge(view) == []
    assert view.grab().save(str(tmp_path / "day-close.png"))
    view.resize(NARROW, LOW)
    QApplication.processEvents()
    assert beyond_the_edge(view) == []
