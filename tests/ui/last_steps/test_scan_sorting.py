"""Reception, step 6: cover sheets are printed, come back with the pile, and sort it."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from app.adapters.pages.make import made
from app.domain.case import Case, Step
from app.domain.page_recipe import PageWarning, Recipe
from tests.sample_pages import jpeg, scanned, sheet
from tests.ui.last_steps.hands import choose_files, enabled, part, press, strip_keys
from tests.ui.last_steps.reception import Reception
from ui.widgets.message_line import MessageLine

DPI = 150


@pytest.fixture
def case(reception: Reception) -> Case:
    case = reception.counter.marked(reception.counter.opened())
    reception.open(case, Step.SCAN)
    return case


def fed(reception: Reception, monkeypatch: pytest.MonkeyPatch, *files: Path) -> None:
    choose_files(monkeypatch, "getOpenFileNames", ([str(file) for file in files], ""))
    press(reception, "scan.add_file")


def test_the_pile_sorts_itself_by_its_cover_sheets(
    reception: Reception, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(reception, "scan.covers")
    folder = reception.counter.work.papers_folder
    assert folder is not None
    (paper,) = folder.glob("*cover-sheets*.pdf")
    page = tmp_path / "page.pdf"
    page.write_bytes(made(jpeg(scanned(sheet(DPI)), DPI), None, Recipe(), DPI).data)
    pile = tmp_path / "pile.pdf"
    with pikepdf.open(paper) as covers, pikepdf.open(page) as pages, pikepdf.new() as whole:
        # The sheet of the case, then of the first row, with a page behind each.
        for cover in covers.pages[:2]:
            whole.pages.append(cover)
            whole.pages.append(pages.pages[0])
        whole.save(pile)
    fed(reception, monkeypatch, pile)
    rows = [row.rule.code for row in reception.counter.work.intake.checklist(case)]
    stored = reception.counter.work.scanning.pages(reception.counter.person(), case.id)
    assert [(p.document_code, bool(p.cover)) for p in sorted(stored, key=lambda p: p.pile_place)] == [
        (None, True), (None, False), (rows[0], True), (rows[0], False)
    ]  # fmt: skip
    assert len(strip_keys(reception)) == 2
    assert part(reception, MessageLine, "scan.notes.line").isVisible()


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
    (tmp_path / "page.jpg").write_bytes(jpeg(scanned(sheet(100)), 100))
    fed(reception, monkeypatch, tmp_path / "page.jpg")
    (page,) = reception.counter.work.scanning.pages(reception.counter.person(), case.id)
    assert page.warnings == (PageWarning.COARSE,)
    line = part(reception, MessageLine, "scan.notes.line")
    assert line.isVisible()
    assert "1" in line.accessibleName()
    press(reception, "scan.bin")
    assert not line.isVisible()
    assert not enabled(reception, "scan.register")
