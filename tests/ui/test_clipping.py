"""The rule that finds what is cut, seen on parts that are cut and on parts that are not."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.clipping import clipped
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll import Scroll
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Row
from ui.widgets.text import Text

WORDS = "Уәкілетті органның шешімі күшіне енгеннен кейін"


def window(qtbot: QtBot, *parts: QWidget) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(640, 620)
    for part in parts:
        part.setParent(made)
    made.show()
    QApplication.processEvents()
    return made


def test_what_has_room_is_not_cut(qtbot: QtBot) -> None:
    text, wrapped = Text(WORDS, name="words"), Text(WORDS * 3, wrap=True, name="lines")
    button = Button("Жалғастыру", "primary", name="go")
    shown = window(qtbot)
    rows = QVBoxLayout(shown)
    for part in (text, wrapped, button):
        rows.addWidget(part)
    QApplication.processEvents()
    assert clipped(shown) == []


@pytest.mark.parametrize(
    ("size", "wrap", "why"), [((90, 30), False, "narrow"), ((200, 24), True, "low")]
)
def test_words_without_room_are_cut(
    qtbot: QtBot, size: tuple[int, int], wrap: bool, why: str
) -> None:
    text = Text(WORDS, wrap=wrap, name="words")
    shown = window(qtbot, text)
    text.setGeometry(0, 0, *size)
    assert [(cut.name, cut.words, cut.why) for cut in clipped(shown)] == [("words", WORDS, why)]


def test_a_label_over_the_edge_is_cut(qtbot: QtBot) -> None:
    text = Text("Өтініш", name="words")
    shown = window(qtbot, text)
    text.setGeometry(620, 0, text.sizeHint().width(), 30)
    assert [cut.why for cut in clipped(shown)] == ["outside"]


def test_a_button_is_never_shortened(qtbot: QtBot) -> None:
    button = Button("Жалғастыру", name="go")
    shown = window(qtbot, button)
    button.setGeometry(0, 0, 60, 44)
    assert [(cut.name, cut.why) for cut in clipped(shown)] == [("go", "narrow")]


@pytest.mark.parametrize(("kind", "seen"), [("primary", ["outside"]), ("secondary", [])])
def test_the_primary_button_must_be_seen_without_scrolling(
    qtbot: QtBot, kind: str, seen: list[str]
) -> None:
    content = QWidget()
    content.setMinimumHeight(1200)
    go = Button("Жалғастыру", "primary" if kind == "primary" else "secondary", name="go")
    go.setParent(content)
    go.setGeometry(0, 1100, 200, 44)
    scroll = Scroll(content)
    shown = window(qtbot, scroll)
    scroll.setGeometry(0, 0, 640, 620)
    QApplication.processEvents()
    # The window gave it the focus, and what has the focus is scrolled into sight.
    scroll.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    assert [cut.why for cut in clipped(shown)] == seen


def test_what_shortens_its_words_itself_is_left_alone(qtbot: QtBot) -> None:
    table = Table(name="table")
    table.set_columns((Column("name", "Тегі"),))
    table.set_rows((Row("1", (WORDS * 5,)),))
    shown = window(qtbot, table)
    table.setGeometry(0, 0, 200, 200)
    QApplication.processEvents()
    assert clipped(shown) == []


def test_what_is_hidden_is_not_looked_at(qtbot: QtBot) -> None:
    text = Text(WORDS, name="words")
    shown = window(qtbot, text)
    text.setGeometry(0, 0, 20, 30)
    text.hide()
    assert clipped(shown) == []


def test_a_narrow_action_bar_gives_the_room_of_keycaps_to_words(qtbot: QtBot) -> None:
    bar = ActionBar()
    go = Button("Сканерлеуге өту", "primary", name="go", key="Ctrl Enter")
    qtbot.addWidget(bar)
    whole = go.sizeHint().width()
    bar.set_narrow(True)
    bar.clear()
    bar.add(go)
    assert go.sizeHint().width() < whole
    bar.set_narrow(False)
    assert go.sizeHint().width() == whole


def test_a_header_puts_its_tools_under_words_that_grew(qtbot: QtBot) -> None:
    header, tool = PageHeader("Тізім", name="header"), Button("Иә", name="tool")
    header.add(tool)
    shown = window(qtbot, header)
    header.setGeometry(0, 0, 440, 120)
    QApplication.processEvents()
    assert tool.x() > 300
    tool.set_text("Барлығын қазір қайталау")
    QApplication.processEvents()
    assert tool.y() > 30
    assert clipped(shown) == []
