"""What the tests of lists share: a screen over a real counter, and its parts by name."""

from typing import TypeVar

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.counter import Counter
from ui.presenter import run_at_once
from ui.screens.catalogue import make_screen, signal_of
from ui.screens.list_page import ListPage
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.segment import Segment
from ui.widgets.table import Table

P = TypeVar("P", bound=QWidget)
WIDE, HIGH = 1274, 664
# A window of 1366 by 768 at 200 %, without the bars around.
NARROW, LOW = 683, 300
ANOTHER = {
    "applicant.iin": "850731400126",
    "applicant.surname": "Әбдірова",
    "applicant.given_name": "Жанар",
    "applicant.patronymic": "Сағатқызы",
    "applicant.birth_date": "1985-07-31",
}


def entered(qtbot: QtBot, counter: Counter, screen: str, login: str = "operator") -> ListPage:
    """A screen that has come to the front."""
    view = make_screen(screen, counter.work, counter.person(login), run_at_once)
    assert isinstance(view, ListPage)
    qtbot.addWidget(view)
    view.resize(WIDE, HIGH)
    view.show()
    view.enter()
    QApplication.processEvents()
    return view


def part(view: QWidget, kind: type[P], name: str) -> P:
    """A part of a screen by its name."""
    found = view.findChild(kind, name)
    assert found is not None, name
    return found


def press(view: QWidget, name: str) -> None:
    """Click a button that can be clicked."""
    button = part(view, Button, name)
    assert button.isVisible(), name
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def rows(view: QWidget, name: str) -> list[tuple[str, ...]]:
    """The cells of a table."""
    return [row.cells for row in part(view, Table, name).model.rows]


def told(view: QWidget, name: str) -> tuple[str, str]:
    """The sentence and the code of a message line."""
    line = part(view, MessageLine, name)
    return line.text, line.code


def printed(counter: Counter, number: str) -> list[tuple[str, int]]:
    """Form and copy of every paper printed under a number."""
    with counter.site.site.storage.read() as work:
        return [(form, copy) for form, copy, _, _ in work.papers.printed(number)]


def saved_papers(counter: Counter) -> list[str]:
    """Names of the papers that training saved instead of printing."""
    folder = counter.work.papers_folder
    assert folder is not None
    return sorted(path.name for path in folder.glob("*.pdf"))


def beyond_the_edge(view: QWidget) -> list[str]:
    """Names of buttons, fields and sentences that stick out of the window at the right."""
    shown = (w for w in view.findChildren(QWidget) if w.isVisible() and w.objectName())
    kinds = (Button, MessageLine, Segment, Field, PageHeader)
    parts = (w for w in shown if isinstance(w, kinds))
    edges = {w.objectName(): w.mapTo(view, w.rect().topRight()).x() for w in parts}
    return sorted(name for name, edge in edges.items() if edge >= view.width())


def signal(view: QWidget, name: str) -> SignalInstance:
    """A signal of a screen by its name."""
    found = signal_of(view, name)
    assert found is not None, name
    return found
