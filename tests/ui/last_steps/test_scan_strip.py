"""Reception, step 6: pages are arranged in the strip, several at once, by keys and by dragging."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.account import Session
from app.domain.attachment import Page, PageId
from app.domain.case import Case, Step
from app.domain.page_recipe import Recipe
from app.domain.raster import Raster
from app.services.scanning import Scanning
from tests.sample_pages import scan
from tests.ui.last_steps.hands import choose_files, enabled, go_to_page, part, press, strip_keys
from tests.ui.last_steps.reception import Reception
from ui.screens.reception.recipe_row import RecipeRow
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.page_strip import PageStrip
from ui.widgets.page_zoom import PageZoom
from ui.widgets.toggle_chip import ToggleChip

MANY = 500
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def case(reception: Reception) -> Case:
    case = reception.counter.marked(reception.counter.opened())
    reception.open(case, Step.SCAN)
    return case


@pytest.fixture
def pages(reception: Reception, case: Case) -> list[Page]:
    pages = [reception.counter.page(case.id) for _ in range(4)]
    reception.presenter.reload_pages()
    return pages


def stored(reception: Reception, case: Case) -> dict[PageId, Page]:
    return {
        page.id: page
        for page in reception.counter.work.scanning.pages(reception.counter.person(), case.id)
    }


def strip_of(reception: Reception) -> PageStrip:
    return part(reception, PageStrip, "scan.strip")


def choose(reception: Reception, first: Page, more: int) -> None:
    """The first page, and the next ones with Shift."""
    go_to_page(reception, first)
    strip = strip_of(reception)
    strip.setFocus()
    for _ in range(more):
        QTest.keyClick(strip, Key.Key_Right, SHIFT)


def order(reception: Reception, pages: Sequence[Page]) -> str:
    letters = {str(page.id): "abcdefgh"[place] for place, page in enumerate(pages)}
    return "".join(letters[key] for key in strip_keys(reception))


def test_hundreds_of_pages_are_painted_not_made(
    reception: Reception, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = reception.counter.page(case.id)
    asked: list[PageId] = []
    picture = Scanning.thumbnail

    def drawn(self: Scanning, session: Session, wanted: Page, edge: int) -> Raster:
        asked.append(wanted.id)
        return picture(self, session, page, edge)

    reception.presenter.reload_pages()
    QApplication.processEvents()
    few = len(reception.view.findChildren(QWidget))
    monkeypatch.setattr(Scanning, "thumbnail", drawn)
    settled = replace(page, looked=True, recipe=Recipe(), made=Recipe())
    many = [replace(settled, id=PageId(uuid4()), position=n) for n in range(MANY)]
    reception.presenter.gathered.pages = tuple(many)
    reception.view.show_case()
    QApplication.processEvents()
    assert len(strip_keys(reception)) == MANY
    assert len(reception.view.findChildren(QWidget)) <= few + 2
    strip = strip_of(reception)
    seen = [
        each.id
        for each in many
        if strip.visualRect(strip.pages.index_of(str(each.id))).intersects(strip.viewport().rect())
    ]
    assert 0 < len(seen) < 30
    assert set(asked) <= {*seen, many[-1].id}
    QTest.keyClick(strip, Key.Key_Home)
    QApplication.processEvents()
    assert many[0].id in asked
    assert len(set(asked)) < 60


def test_several_pages_are_binned_at_once_and_come_back_by_one_step(
    reception: Reception, case: Case, pages: list[Page]
) -> None:
    choose(reception, pages[1], more=1)
    QTest.keyClick(reception.window, Key.Key_Delete)
    assert order(reception, pages) == "ad"
    QTest.keyClick(reception.window, Key.Key_Z, CTRL)
    assert order(reception, pages) == "abcd"


def test_several_pages_pass_the_page_before_them_by_keys(
    reception: Reception, pages: list[Page]
) -> None:
    choose(reception, pages[2], more=1)
    QTest.keyClick(reception.window, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert order(reception, pages) == "acdb"
    QTest.keyClick(reception.window, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert order(reception, pages) == "abcd"


def drop(reception: Reception, page: Page, at: QPoint) -> None:
    """What Qt sends when the page is let go over a place."""
    strip = strip_of(reception)
    data = strip.pages.mimeData([strip.pages.index_of(str(page.id))])
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    copy, viewport = Qt.DropAction.CopyAction, strip.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(at, copy, *held))
    QApplication.sendEvent(viewport, QDragMoveEvent(at, copy, *held))
    strip.grab()
    QApplication.sendEvent(viewport, QDropEvent(QPointF(at), copy, *held))


def test_a_page_is_dragged_before_another_and_into_another_row(
    reception: Reception, case: Case, pages: list[Page]
) -> None:
    strip = strip_of(reception)
    QApplication.processEvents()
    first = strip.visualRect(strip.pages.index_of(str(pages[0].id)))
    drop(reception, pages[3], first.topLeft() + QPoint(4, 40))
    assert order(reception, pages) == "dabc"
    titles = [r for r in range(strip.pages.rowCount()) if strip.pages.place_before(r + 1).group]
    row = next(r for r in titles if strip.pages.place_before(r + 1).group == "category_proof")
    drop(reception, pages[0], strip.visualRect(strip.pages.index(row)).center())
    assert stored(reception, case)[pages[0].id].document_code == "category_proof"


def test_a_row_is_split_from_a_page_on(reception: Reception, case: Case, pages: list[Page]) -> None:
    go_to_page(reception, pages[2])
    press(reception, "scan.split")
    rows = [stored(reception, case)[page.id].document_code for page in pages]
    assert rows[:2] == ["application", "application"]
    assert rows[2] == rows[3] != "application"


@pytest.mark.parametrize(("tool", "expected"), [("scan.replace", "axcd"), ("scan.insert", "axbcd")])
def test_a_page_comes_to_a_place_of_its_own(
    reception: Reception,
    case: Case,
    pages: list[Page],
    tool: str,
    expected: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "new.jpg").write_bytes(scan(150))
    choose_files(monkeypatch, "getOpenFileNames", ([str(tmp_path / "new.jpg")], ""))
    go_to_page(reception, pages[1])
    press(reception, tool)
    assert part(reception, MessageLine, "scan.message").isVisible()
    press(reception, "scan.add_file")
    new = next(each for each in stored(reception, case) if each not in {p.id for p in pages})
    letters = {str(page.id): letter for page, letter in zip(pages, "abcd", strict=True)}
    letters[str(new)] = "x"
    assert "".join(letters[key] for key in strip_keys(reception)) == expected


def test_the_bin_is_opened_and_gives_back_one_or_all(
    reception: Reception, case: Case, pages: list[Page]
) -> None:
    choose(reception, pages[0], more=2)
    press(reception, "scan.bin")
    assert order(reception, pages) == "d"
    press(reception, "scan.binned")
    strip = part(reception, PageStrip, "scan.aside.strip")
    assert strip.isVisible()
    assert len(strip.pages.keys) == 3
    press(reception, "scan.aside.restore")
    assert order(reception, pages) == "ad"
    press(reception, "scan.aside.restore_all")
    assert order(reception, pages) == "abcd"
    assert part(reception, PageZoom, "scan.page").isVisible()
    assert not part(reception, Button, "scan.binned").isVisible()


def test_what_was_done_to_a_page_is_left_out_and_done_again(
    reception: Reception, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.jpg").write_bytes(scan(150, 2.0))
    choose_files(monkeypatch, "getOpenFileNames", ([str(tmp_path / "page.jpg")], ""))
    press(reception, "scan.add_file")
    (page,) = stored(reception, case).values()
    assert page.made is not None
    assert part(reception, ToggleChip, "scan.recipe.whiten").isChecked() is page.made.whiten
    press(reception, "scan.recipe.whiten")
    (left_out,) = stored(reception, case).values()
    assert left_out.made is not None
    assert left_out.made.whiten is not page.made.whiten
    press(reception, "scan.recipe.whiten")
    (again,) = stored(reception, case).values()
    assert again.made == page.made


def test_the_scan_is_shown_while_a_key_is_held(reception: Reception, pages: list[Page]) -> None:
    row = part(reception, RecipeRow, "scan.recipe")
    strip = strip_of(reception)
    strip.setFocus()
    QTest.keyPress(strip, Key.Key_F11)
    assert row.comparing
    QTest.keyRelease(strip, Key.Key_F11)
    assert not row.comparing


def test_a_page_is_gone_close_to_by_keys(reception: Reception, pages: list[Page]) -> None:
    view = part(reception, PageZoom, "scan.page")
    strip_of(reception).setFocus()
    fitted = view.scale
    QTest.keyClick(strip_of(reception), Key.Key_Plus)
    QTest.keyClick(strip_of(reception), Key.Key_Minus)
    assert view.is_fitted
    QTest.keyClick(strip_of(reception), Key.Key_1, CTRL)
    assert view.scale == pytest.approx(1 / view.devicePixelRatioF()) or view.scale == fitted
    QTest.keyClick(strip_of(reception), Key.Key_0, CTRL)
    assert view.is_fitted


def test_after_scanning_the_keys_are_at_the_next_thing_to_do(
    reception: Reception, case: Case
) -> None:
    QTest.keyClick(reception.window, Key.Key_F5)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() in {"scan.scan", "scan.strip"}
    assert not enabled(reception, "scan.register")
