"""Reception, step 6: cover sheets are printed, come back with the pile, and sort it."""

from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.adapters.pages.make import made
from app.domain.attachment import TrayReason
from app.domain.case import Case, Step
from app.domain.page_recipe import PageWarning, Recipe
from forms import press as press_paper
from tests.golden.counter_samples import cover_sheets
from tests.sample_pages import scan
from tests.ui.last_steps.hands import choose_files, enabled, go_to_page, part, press, strip_keys
from tests.ui.last_steps.reception import Reception
from ui.widgets.button import Button
from ui.widgets.choice_field import ChoiceField
from ui.widgets.message_line import MessageLine
from ui.widgets.page_strip import PageStrip

DPI = 150


@pytest.fixture
def case(reception: Reception) -> Case:
    case = reception.counter.marked(reception.counter.opened())
    reception.open(case, Step.SCAN)
    return case


def fed(reception: Reception, monkeypatch: pytest.MonkeyPatch, *files: Path) -> None:
    choose_files(monkeypatch, "getOpenFileNames", ([str(file) for file in files], ""))
    press(reception, "scan.add_file")


def pile_of(folder: Path, covers: Sequence[pikepdf.Page]) -> Path:
    """Cover sheets with a page behind each."""
    page, pile = folder / "page.pdf", folder / "pile.pdf"
    page.write_bytes(made(scan(DPI), None, Recipe(), DPI).data)
    with pikepdf.open(page) as pages, pikepdf.new() as whole:
        for cover in covers:
            whole.pages.append(cover)
            whole.pages.append(pages.pages[0])
        whole.save(pile)
    return pile


def test_the_pile_sorts_itself_by_its_cover_sheets(
    reception: Reception, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(reception, "scan.covers")
    folder = reception.counter.work.papers_folder
    assert folder is not None
    (paper,) = folder.glob("*cover-sheets*.pdf")
    with pikepdf.open(paper) as covers:
        # The sheet of the case, then of the first row.
        fed(reception, monkeypatch, pile_of(tmp_path, covers.pages[:2]))
    rows = [row.rule.code for row in reception.counter.work.intake.checklist(case)]
    stored = reception.counter.work.scanning.pages(reception.counter.person(), case.id)
    assert [(p.document_code, bool(p.cover)) for p in sorted(stored, key=lambda p: p.pile_place)] == [
        (None, True), (None, False), (rows[0], True), (rows[0], False)
    ]  # fmt: skip
    assert len(strip_keys(reception)) == 2
    assert part(reception, MessageLine, "scan.notes.line").isVisible()


def test_show_goes_to_the_page_behind_the_cover_of_another_case(
    reception: Reception, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By mouse and by key; when a hand has filed the page there is none to go to."""
    press(reception, "scan.covers")
    assert reception.counter.work.papers_folder is not None
    (paper,) = reception.counter.work.papers_folder.glob("*cover-sheets*.pdf")
    foreign = tmp_path / "foreign.pdf"
    foreign.write_bytes(press_paper.render(cover_sheets()))
    with pikepdf.open(paper) as own, pikepdf.open(foreign) as other:
        fed(reception, monkeypatch, pile_of(tmp_path, [own.pages[1], other.pages[0]]))
    operator, work = reception.counter.person(), reception.counter.work
    pages = [page for page in work.scanning.pages(operator, case.id) if page.goes_out]
    (sorted_one,) = (page for page in pages if page.document_code)
    (stray,) = (page for page in pages if page.tray_reason is TrayReason.FOREIGN_CASE)
    strip, show = part(reception, PageStrip, "scan.strip"), "scan.notes.line.action"
    go_to_page(reception, sorted_one)
    press(reception, show)
    assert strip.selected == str(stray.id)
    go_to_page(reception, sorted_one)
    part(reception, Button, show).setFocus()
    QTest.keyClick(part(reception, Button, show), Qt.Key.Key_Space)
    assert strip.selected == str(stray.id)
    assert strip.hasFocus()
    part(reception, ChoiceField, "scan.move").chosen.emit(sorted_one.document_code)
    reception.settle()
    assert not part(reception, Button, show).isVisible()


def test_a_coarse_cover_sheet_is_no_page_to_look_at(
    reception: Reception, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It sorts and does not go out; no page bears its number."""
    counter = reception.counter
    press(reception, "scan.covers")
    assert counter.work.papers_folder is not None
    (paper,) = counter.work.papers_folder.glob("*cover-sheets*.pdf")
    drawn = pypdfium2.PdfDocument(str(paper))[1].render(scale=100 / 72).to_pil()
    drawn.save(tmp_path / "cover.jpg", dpi=(100, 100))
    fed(reception, monkeypatch, tmp_path / "cover.jpg")
    (cover,) = counter.work.scanning.pages(counter.person(), case.id)
    assert cover.cover
    assert PageWarning.COARSE in cover.warnings
    assert not part(reception, MessageLine, "scan.notes.line").isVisible()


def test_a_bad_page_is_told_before_the_applicant_leaves(
    reception: Reception, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.jpg").write_bytes(scan(100))
    fed(reception, monkeypatch, tmp_path / "page.jpg")
    (page,) = reception.counter.work.scanning.pages(reception.counter.person(), case.id)
    assert page.warnings == (PageWarning.COARSE,)
    line = part(reception, MessageLine, "scan.notes.line")
    assert line.isVisible()
    assert "1" in line.accessibleName()
    press(reception, "scan.bin")
    assert not line.isVisible()
    assert not enabled(reception, "scan.register")
