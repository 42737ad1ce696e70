"""The parts: what they say, what they do with keys, what they never cut."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.shown_parts import keep_windows, shown
from ui import theme
from ui.clipping import clipped
from ui.tokens import DARK, LIGHT, State
from ui.translation import LANGUAGES, Translation
from ui.widgets.button import Button
from ui.widgets.checklist_row import LOOKS, ChecklistRow
from ui.widgets.choice_field import ChoiceField
from ui.widgets.clock_badge import ClockBadge, clock_words, stage_of
from ui.widgets.compare_row import CompareRow
from ui.widgets.field_grid import FieldGrid
from ui.widgets.message_line import MessageLine
from ui.widgets.page_model import PageGroup
from ui.widgets.page_paint import Page
from ui.widgets.page_strip import PageStrip
from ui.widgets.segment import Segment
from ui.widgets.state_dot import StateDot
from ui.widgets.step_rail import Step
from ui.widgets.stepper import Stepper
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Row
from ui.widgets.text import Text
from ui.widgets.text_field import TextField
from ui.widgets.workspace import Workspace

__all__ = ["keep_windows"]


def test_a_key_presses_the_button_it_stands_in(qtbot: QtBot) -> None:
    button = Button("Continue", "primary", name="go", key="Ctrl Enter")
    field = TextField("Name", name="name")
    shown(qtbot, field, button)
    field.focus_input()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(field.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_digit_key_is_typed_while_a_field_has_the_focus(qtbot: QtBot) -> None:
    button = Button("Take", name="take", key="1")
    field = TextField("Name", name="name")
    shown(qtbot, field, button)
    field.focus_input()
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(field.line, Qt.Key.Key_1)
    assert field.text() == "1"


@pytest.mark.parametrize("state", ["off", "busy"])
def test_a_button_that_is_off_or_busy_cannot_be_pressed(qtbot: QtBot, state: str) -> None:
    button = Button("Send", "primary", name="send", key="F9")
    window = shown(qtbot, button)
    if state == "off":
        button.setEnabled(False)
    else:
        button.set_busy("Sending…")
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.keyClick(window, Qt.Key.Key_F9)
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_arrows_move_a_segment(qtbot: QtBot) -> None:
    segment = Segment(name="s", options=[("a", "One"), ("b", "Two"), ("c", "Three")])
    shown(qtbot, segment)
    segment.set_value("a")
    with qtbot.waitSignal(segment.chosen) as blocker:
        QTest.keyClick(segment, Qt.Key.Key_Right)
    assert blocker.args == ["b"]
    assert segment.value() == "b"


@pytest.mark.parametrize(
    ("elapsed", "norm", "stage", "words"),
    [
        (0, 900, "calm", "0:00"),
        (719, 900, "calm", "11:59"),
        (720, 900, "warn", "12:00"),
        (900, 900, "warn", "15:00"),
        (942, 900, "over", "+0:42"),
        (96, None, "no_norm", "1:36"),
    ],
)
def test_a_clock_against_its_norm(elapsed: int, norm: int | None, stage: str, words: str) -> None:
    assert stage_of(elapsed, norm) == stage
    assert clock_words(elapsed, norm) == words


def test_a_running_clock_does_not_change_its_width(qtbot: QtBot) -> None:
    badge = ClockBadge(name="clock")
    shown(qtbot, badge)
    badge.set_time(71, 900, "reception")
    before = badge.sizeHint()
    badge.set_time(88, 900, "reception")
    assert badge.sizeHint() == before


def test_states_differ_by_shape_not_only_by_colour(qtbot: QtBot) -> None:
    masks = set()
    states: tuple[State, ...] = ("works", "fails", "unknown", "busy", "idle")
    for state in states:
        dot = StateDot(name="dot", state=state)
        qtbot.addWidget(dot)
        picture = dot.grab().toImage()
        ground = picture.pixelColor(0, 0)
        masks.add(
            tuple(
                picture.pixelColor(x, y).lightness() < ground.lightness() - 40
                for x in range(14)
                for y in range(picture.height())
            )
        )
        assert dot.state_word() in dot.accessibleName()
    assert len(masks) == len(states)


def test_a_message_stays_until_it_is_solved(qtbot: QtBot) -> None:
    line = MessageLine(name="message")
    shown(qtbot, line)
    assert not line.isVisible()
    line.show_message("danger", "Mend it", code="INT-04", action="Go there", key="F4")
    assert line.isVisible()
    with qtbot.waitSignal(line.action_chosen):
        QTest.keyClick(line, Qt.Key.Key_F4)
    line.clear()
    assert not line.isVisible()


@pytest.mark.parametrize("width", [1366, 683])
def test_steps_are_reached_by_alt_and_their_number(qtbot: QtBot, width: int) -> None:
    space, field = Workspace(), TextField("Field", name="field")
    space.set_middle(field)
    shown(qtbot, space).resize(width, 400)
    space.set_steps([Step("a", "One", enabled=False), Step("b", "Two"), Step("c", "Three")])
    QApplication.processEvents()
    field.focus_input()
    with qtbot.waitSignal(space.step_chosen) as blocker:
        QTest.keyClick(field.line, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert blocker.args == ["b"]
    with qtbot.assertNotEmitted(space.step_chosen):
        QTest.keyClick(field.line, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert field.text() == ""


def test_digits_choose_the_state_of_a_document(qtbot: QtBot) -> None:
    row = ChecklistRow(1, "Application", "The law says so.", name="d1")
    before = TextField("Before", name="before")
    shown(qtbot, before, row)
    before.focus_input()
    with qtbot.waitSignal(row.opened):
        row.setFocus()
    with qtbot.waitSignal(row.presence_chosen) as blocker:
        QTest.keyClick(row, Qt.Key.Key_2)
    assert blocker.args == ["absent"]


def test_no_state_of_a_document_is_cut_in_any_language(
    qtbot: QtBot, translation: Translation
) -> None:
    row = ChecklistRow(1, "Application", "", name="d1")
    window = shown(qtbot, row)
    for language in LANGUAGES:
        translation.use(language)
        for presence in LOOKS:
            row.set_values(presence)
            QApplication.processEvents()
            assert clipped(window) == [], (language, presence)


def test_an_absent_document_keeps_its_sentence_when_closed(qtbot: QtBot) -> None:
    row = ChecklistRow(1, "Application", "The law says so.", name="d1")
    shown(qtbot, row)
    closed = row.sizeHint().height()
    row.set_values("absent")
    row.set_open(False)
    assert row.sizeHint().height() > closed


def test_only_a_difference_asks_for_a_decision(qtbot: QtBot) -> None:
    same, other = CompareRow(name="same"), CompareRow(name="other")
    same.show_values("Name", "A", "A", differs=False)
    other.show_values("Street", "A", "B", differs=True)
    window = shown(qtbot, same, other)
    assert (same.is_open, other.is_open) == (False, True)
    with qtbot.waitSignal(other.registry_taken):
        QTest.keyClick(window, Qt.Key.Key_1)
    other.set_decision("taken from the registry")
    assert not other.is_open


def test_sheets_are_counted_by_keys_within_limits(qtbot: QtBot) -> None:
    stepper = Stepper(name="sheets", lowest=1, highest=3)
    shown(qtbot, stepper)
    for _ in range(5):
        QTest.keyClick(stepper, Qt.Key.Key_Up)
    assert stepper.value == 3


def test_pages_are_walked_by_arrows(qtbot: QtBot) -> None:
    strip = PageStrip()
    shown(qtbot, strip)
    pages = tuple(Page(str(n), n, blank=n == 3) for n in (1, 2, 3))
    strip.set_groups([PageGroup("Application", pages)])
    strip.select("1")
    with qtbot.waitSignal(strip.chosen) as blocker:
        QTest.keyClick(strip, Qt.Key.Key_Right)
    assert blocker.args == ["2"]


def test_a_table_keeps_the_current_row_and_is_no_trap_for_tab(qtbot: QtBot) -> None:
    table = Table(name="t")
    shown(qtbot, table)
    table.set_columns([Column("a", "Name", 0), Column("b", "Sheets", align="right")])
    table.set_rows([Row("1", ("One", "5")), Row("2", ("Two", "7"))])
    table.select("2")
    table.set_rows([Row("0", ("Nil", "1")), Row("1", ("One", "5")), Row("2", ("Two", "8"))])
    assert table.current_key == "2"
    assert not table.grid.tabKeyNavigation()
    with qtbot.waitSignal(table.row_chosen) as blocker:
        table.grid.setFocus()
        QTest.keyClick(table.grid, Qt.Key.Key_Up)
    assert blocker.args == ["1"]
    assert table.model.headerData(99, Qt.Orientation.Horizontal) is None


def test_field_columns_are_even(qtbot: QtBot) -> None:
    grid = FieldGrid()
    shown(qtbot, grid)
    fields = [TextField(str(n), name=str(n)) for n in range(3)]
    for field in fields:
        grid.add(field, 2)
    grid.add(ChoiceField("c", name="c"), 3)
    grid.add(ChoiceField("d", name="d"), 3)
    grid.window().resize(900, 400)
    QApplication.processEvents()
    widths = [field.width() for field in fields]
    assert max(widths) - min(widths) <= 1
    grid.window().resize(400, 400)
    QApplication.processEvents()
    assert fields[0].y() == fields[1].y() < fields[2].y()


MAKERS: list[Callable[[], QWidget]] = [
    lambda: Button("Жалғастыру", "primary", name="b", key="Ctrl Enter", icon="arrow-right"),
    lambda: Button("Қабылдаудан бас тарту", "danger", name="b", key="F8", icon="file-off"),
    lambda: StateDot("ЖТ МДҚ", name="d", state="fails"),
    lambda: Segment(name="s", options=[("a", "Қазақша"), ("b", "Русский")]),
]


@pytest.mark.parametrize("make", MAKERS)
def test_a_part_is_wide_enough_for_its_words(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, make: Callable[[], QWidget]
) -> None:
    part = make()
    qtbot.addWidget(part)
    part.resize(part.sizeHint())
    whole = part.grab().toImage()
    monkeypatch.setattr(
        theme.exact_metrics("body").__class__, "elidedText", lambda *_args: pytest.fail("cut")
    )
    assert part.grab().toImage() == whole


def test_words_take_the_colours_of_the_other_theme(qtbot: QtBot) -> None:
    plain, warning = Text("plain"), Text("warning", ink="danger")
    window = shown(qtbot, plain, warning)
    light = [part.palette().windowText().color() for part in (plain, warning)]
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "dark")
    QApplication.processEvents()
    dark = [part.palette().windowText().color() for part in (plain, warning)]
    assert light == [QColor(LIGHT.ink), QColor(LIGHT.danger)]
    assert dark == [QColor(DARK.ink), QColor(DARK.danger)]
    assert window.grab().toImage().pixelColor(1, 1) == QColor(DARK.canvas)
