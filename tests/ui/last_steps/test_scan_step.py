"""Reception, step 6: pages from the pile and from files, and the registration."""

from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.attachment import Page, ScannedImage
from app.domain.case import Case, CaseState, Step
from app.domain.errors import Cancelled
from tests.counter import NEEDED, Counter, Pictures
from tests.ui.last_steps.hands import (
    choose_files,
    enabled,
    go_to_page,
    part,
    press,
    state,
    strip_keys,
)
from tests.ui.last_steps.reception import Reception, make_reception
from ui.frame import Frame
from ui.widgets.button import Button
from ui.widgets.choice_field import ChoiceField
from ui.widgets.message_line import MessageLine
from ui.widgets.text import Text

T = TypeVar("T")


class Steps:
    """A `Run` whose jobs wait until the test lets them go, one at a time."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    def __call__(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        def go() -> None:
            try:
                value = job()
            except Exception as error:
                failed(error)
            else:
                done(value)

        self._waiting.append(go)

    def one(self) -> None:
        self._waiting.popleft()()

    def all(self) -> None:
        while self._waiting:
            self.one()

    def more(self) -> bool:
        return bool(self._waiting)


def at_scanning(reception: Reception) -> Case:
    case = reception.counter.marked(reception.counter.opened())
    reception.open(case, Step.SCAN)
    return case


def test_each_page_shows_as_soon_as_it_is_stored(qtbot: QtBot, counter: Counter) -> None:
    run = Steps()
    reception = make_reception(qtbot, counter, run)
    case = at_scanning(reception)
    run.all()
    qtbot.waitUntil(run.more)
    run.all()
    press(reception, "scan.scan")
    for count in (1, 2):
        run.one()
        while len(strip_keys(reception)) < count:
            run.one()
        stored = counter.work.scanning.pages(counter.person(), case.id)
        assert len(stored) >= count
    assert part(reception, Button, "scan.scan").is_busy


def test_while_scanners_are_looked_for_it_says_so_and_keeps_the_keys(
    qtbot: QtBot, counter: Counter
) -> None:
    run = Steps()
    reception = make_reception(qtbot, counter, run)
    at_scanning(reception)
    run.all()
    lead = part(reception, Text, "scan.header.lead")
    assert lead.text().startswith("Looking for scanners")
    focus = reception.window.focusWidget()
    assert focus is reception.view.step or reception.view.step.isAncestorOf(focus)
    qtbot.waitUntil(run.more)
    run.all()
    assert "Looking" not in lead.text()
    assert reception.window.focusWidget() is part(reception, Button, "scan.scan")


def test_a_reception_behind_another_screen_takes_no_key_from_it(
    qtbot: QtBot, counter: Counter
) -> None:
    run = Steps()
    reception = make_reception(qtbot, counter, run)
    at_scanning(reception)
    run.all()
    frame, elsewhere = reception.window.findChild(Frame), QLineEdit()
    assert isinstance(frame, Frame)
    frame.show_screen(elsewhere)
    elsewhere.setFocus()
    elsewhere.setText("М")
    reception.view.show_case()
    assert reception.window.focusWidget() is elsewhere
    assert elsewhere.hasFocus()


def test_escape_stops_the_scanner_and_keeps_the_pages(qtbot: QtBot, counter: Counter) -> None:
    run = Steps()
    reception = make_reception(qtbot, counter, run)
    window = reception.window
    case = at_scanning(reception)
    run.all()
    qtbot.waitUntil(run.more)
    run.all()
    over = QSignalSpy(reception.view.finished)
    QTest.keyClick(window, Qt.Key.Key_F5)
    while not strip_keys(reception):
        run.one()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    run.all()
    stored = counter.work.scanning.pages(counter.person(), case.id)
    assert 1 <= len(stored) < 5
    assert len(strip_keys(reception)) == len(stored)
    assert part(reception, MessageLine, "scan.message").isVisible()
    assert over.count() == 0


class Endless:
    """Plays `FileReader`: its second page takes for ever, and somebody presses Esc meanwhile."""

    def __init__(self, escape: Callable[[], None]) -> None:
        self._escape = escape

    def read(self, path: Path, cancelled: Callable[[], bool]) -> Iterator[ScannedImage]:
        yield from Pictures().read(path, cancelled)
        self._escape()
        assert cancelled()
        raise Cancelled


def test_escape_stops_the_reading_of_a_file_in_mid_page(
    reception: Reception, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, counter = at_scanning(reception), reception.counter
    pressed = Endless(lambda: QTest.keyClick(reception.window, Qt.Key.Key_Escape))
    monkeypatch.setattr(counter.work.scanning, "_files", pressed)
    choose_files(monkeypatch, "getOpenFileNames", (["pile.tif"], ""))
    press(reception, "scan.add_file")
    assert len(counter.work.scanning.pages(counter.person(), case.id)) == 1
    assert "stopped" in part(reception, MessageLine, "scan.message").text
    assert not part(reception, Button, "scan.scan").is_busy


def test_the_pile_is_sorted_into_its_rows(reception: Reception) -> None:
    case = at_scanning(reception)
    press(reception, "scan.scan")
    assert len(strip_keys(reception)) == 5
    page = reception.presenter.gathered.pages[-1]
    go_to_page(reception, page)
    move = part(reception, ChoiceField, "scan.move")
    move.set_value("category_proof")
    move.chosen.emit("category_proof")
    stored = {
        p.id: p for p in reception.counter.work.scanning.pages(reception.counter.person(), case.id)
    }
    assert stored[page.id].document_code == "category_proof"
    assert not enabled(reception, "scan.register")


def test_pages_are_turned_binned_and_taken_back(reception: Reception, qtbot: QtBot) -> None:
    case = at_scanning(reception)
    page = reception.counter.page(case.id)
    reception.presenter.reload_pages()
    press(reception, "scan.rotate")
    turned = stored_page(reception, case)
    assert turned.recipe is not None
    assert (turned.recipe.turn, turned.settled) == (90, True)
    QTest.keyClick(reception.window, Qt.Key.Key_Delete)
    assert stored_page(reception, case).deleted
    assert strip_keys(reception) == []
    window = reception.window
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not stored_page(reception, case).deleted
    assert strip_keys(reception) == [str(page.id)]


def stored_page(reception: Reception, case: Case) -> Page:
    (page,) = reception.counter.work.scanning.pages(reception.counter.person(), case.id)
    return page


def test_pages_change_places(reception: Reception) -> None:
    case = at_scanning(reception)
    first, second = reception.counter.page(case.id), reception.counter.page(case.id)
    reception.presenter.reload_pages()
    assert strip_keys(reception) == [str(first.id), str(second.id)]
    go_to_page(reception, second)
    press(reception, "scan.earlier")
    assert strip_keys(reception) == [str(second.id), str(first.id)]
    positions = {
        p.id: p.position
        for p in reception.counter.work.scanning.pages(reception.counter.person(), case.id)
    }
    assert positions[second.id] < positions[first.id]


def test_a_blank_page_is_parked_and_can_be_taken_back(
    reception: Reception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = at_scanning(reception)
    blank = tmp_path / "blank.png"
    Image.new("RGB", (827, 1169), "white").save(blank, dpi=(100, 100))
    choose_files(monkeypatch, "getOpenFileNames", ([str(blank)], ""))
    press(reception, "scan.add_file")
    assert stored_page(reception, case).parked
    assert strip_keys(reception) == []
    press(reception, "scan.take_back")
    assert not stored_page(reception, case).parked
    assert len(strip_keys(reception)) == 1


def test_an_empty_folder_says_so_and_the_pages_stay(reception: Reception) -> None:
    case = at_scanning(reception)
    press(reception, "scan.scan")
    press(reception, "scan.scan")
    assert part(reception, MessageLine, "scan.message").code == "SCN-17"
    assert len(reception.counter.work.scanning.pages(reception.counter.person(), case.id)) == 5
    assert not part(reception, Button, "scan.scan").is_busy


def test_a_file_that_is_no_page_is_named_and_harms_nothing(
    reception: Reception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_scanning(reception)
    wrong = tmp_path / "letter.txt"
    wrong.write_text("not a page")
    choose_files(monkeypatch, "getOpenFileNames", ([str(wrong)], ""))
    press(reception, "scan.add_file")
    assert part(reception, MessageLine, "scan.message").code == "SCN-20"
    assert strip_keys(reception) == []


def test_registering_waits_for_every_paper_but_the_identity_document(
    reception: Reception,
) -> None:
    case = at_scanning(reception)
    for code in NEEDED:
        assert not enabled(reception, "scan.register")
        if code != "identity_document":
            reception.counter.page(case.id, code)
            reception.presenter.reload_pages()
    press(reception, "scan.register")
    assert state(reception) is CaseState.REGISTERED
    assert reception.case.step is Step.SIGN
    paper = reception.presenter.gathered.paper
    assert paper is not None
    assert (paper.form, paper.copies) == ("acceptance-receipt", 2)
