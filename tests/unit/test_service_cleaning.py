"""Cleaning: pages are made by what was found or asked, sorted, and never lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.pages import thumbnails
from app.domain.attachment import PDF, Origin, Page, ScannedImage, sha256_of
from app.domain.case import Case
from app.domain.cover_sheet import Cover
from app.domain.errors import AppError, InputError, Unavailable
from app.domain.made_page import MadePage, PageLook
from app.domain.page_order import Spot
from app.domain.page_recipe import PageWarning, Recipe
from app.domain.page_text import PageText
from app.ports import PageMaker
from app.services.cleaning import Cleaning
from app.services.scanning import Scanning
from tests.counter import Counter, NoScanner
from tests.sample_pages import jpeg, sheet

FOUND = Recipe(skew=1.0, whiten=True)


class Maker:
    """Plays `PageMaker`: what it makes tells by which recipe; a cover is the page's own text."""

    def __init__(self) -> None:
        self.error: AppError | None = None
        self.meanwhile: Callable[[], object] = lambda: None

    def clean(
        self, original: bytes, dpi: int, recipe: Recipe | None, *, scanned: bool
    ) -> tuple[PageLook, MadePage]:
        text = original.decode() if original.startswith(b"TRZC") else ""
        look = PageLook(FOUND, (PageWarning.BLURRED,), text)
        return look, self.make(original, dpi, recipe or FOUND)

    def with_text(self, page: bytes, text: PageText) -> bytes:
        return page + b" " + " ".join(word.text for word in text.words).encode()

    def prepare(self) -> None:
        """Always ready."""

    def make(self, original: bytes, dpi: int, recipe: Recipe) -> MadePage:
        self.meanwhile()
        if self.error:
            raise self.error
        return MadePage(original + repr(recipe.steps).encode(), 7, 9, 150)


class Contents:
    """Plays `FileReader`: pages that hold the given bytes."""

    def __init__(self, *contents: bytes) -> None:
        self._contents = contents

    def read(self, path: Path, _cancelled: Callable[[], bool]) -> Iterator[ScannedImage]:
        for data in self._contents:
            yield ScannedImage(data, "image/jpeg", 10, 10, 200, Origin.SCAN)


@pytest.fixture
def maker() -> Maker:
    return Maker()


def cleaning(counter: Counter, maker: PageMaker) -> Cleaning:
    return Cleaning(counter.site.site.storage, counter.work.catalogue, maker)


def fed(counter: Counter, case: Case, *contents: bytes, row: str | None = None) -> list[Page]:
    storage, files = counter.site.site.storage, Contents(*contents)
    scanning = Scanning(storage, counter.work.clock, NoScanner(), files, thumbnails)
    return list(scanning.add_file(counter.person(), case.id, Spot(row), Path("pile")))


def stored(counter: Counter, case: Case, page: Page) -> Page:
    return next(
        p for p in counter.work.scanning.pages(counter.person(), case.id) if p.id == page.id
    )


def data(counter: Counter, page: Page) -> tuple[bytes, bytes]:
    """What goes out, and the scan."""
    with counter.site.site.storage.read() as work:
        return work.pages.data(page.id), work.pages.original(page.id)


def test_a_page_is_made_by_what_was_found_and_the_scan_stays(shared: Counter, maker: Maker) -> None:
    case = shared.opened()
    (page,) = fed(shared, case, b"scan")
    work, operator = cleaning(shared, maker), shared.person()
    assert work.waiting(operator, case.id) == (page.id,)
    work.clean(operator, case.id, page.id)
    made = stored(shared, case, page)
    goes_out, scan = data(shared, page)
    assert (made.recipe, made.made, made.warnings) == (FOUND, FOUND, (PageWarning.BLURRED,))
    assert (made.mime, made.width, made.height, made.dpi) == (PDF, 7, 9, 150)
    assert (made.sha256, made.size) == (sha256_of(goes_out), len(goes_out))
    assert scan == b"scan"
    assert work.waiting(operator, case.id) == ()
    assert work.clean(operator, case.id, page.id) == ()


def test_a_step_is_left_out_and_put_back(shared: Counter, maker: Maker) -> None:
    case = shared.opened()
    (page,) = fed(shared, case, b"scan")
    work, operator = cleaning(shared, maker), shared.person()
    work.clean(operator, case.id, page.id)
    first = stored(shared, case, page)
    shared.work.arranging.switch(operator, case.id, page.id, "skew")
    work.clean(operator, case.id, page.id)
    assert data(shared, page) == (b"scan('whiten',)", b"scan")
    shared.work.arranging.undo(operator, case.id)
    assert work.waiting(operator, case.id) == (page.id,)
    work.clean(operator, case.id, page.id)
    assert stored(shared, case, page) == first


def test_what_is_asked_while_a_page_is_made_is_done_next(shared: Counter, maker: Maker) -> None:
    case = shared.opened()
    (page,) = fed(shared, case, b"scan")
    work, operator = cleaning(shared, maker), shared.person()
    maker.meanwhile = lambda: shared.work.arranging.turn(operator, case.id, [page.id], 90)
    work.clean(operator, case.id, page.id)
    maker.meanwhile = lambda: None
    assert stored(shared, case, page).rotation == 90
    assert work.waiting(operator, case.id) == (page.id,)
    work.clean(operator, case.id, page.id)
    made = stored(shared, case, page)
    assert (made.rotation, made.settled) == (0, True)


@pytest.mark.parametrize("error", [InputError("SCN-22", "file"), Unavailable("SCN-34")])
def test_a_page_that_cannot_be_read_keeps_its_scan_and_says_so(
    shared: Counter, maker: Maker, error: AppError
) -> None:
    case = shared.opened()
    (page,) = fed(shared, case, b"scan")
    maker.error = error
    cleaning(shared, maker).clean(shared.person(), case.id, page.id)
    kept = stored(shared, case, page)
    assert PageWarning.UNREADABLE in kept.warnings
    assert replace(kept, warnings=(), looked=False) == page
    assert data(shared, page) == (b"scan", b"scan")
    assert cleaning(shared, maker).waiting(shared.person(), case.id) == ()


def test_a_page_signed_meanwhile_stays_as_it_was_signed(shared: Counter, maker: Maker) -> None:
    case, _ = shared.registered()
    page, *_ = shared.work.scanning.pages(shared.person(), case.id)
    maker.meanwhile = lambda: shared.sign(case)
    assert cleaning(shared, maker).clean(shared.person(), case.id, page.id) == ()
    assert stored(shared, case, page) == page


def test_one_pass_through_the_feeder_fills_all_rows(shared: Counter, maker: Maker) -> None:
    case = shared.marked(shared.opened())
    covers = {row: Cover(case.number.text, row).text.encode() for row in ("address", "application")}
    pile = fed(
        shared, case, b"loose", covers["application"], b"a1", b"a2", covers["address"], b"b1"
    )
    work, operator = cleaning(shared, maker), shared.person()
    for page_id in reversed(work.waiting(operator, case.id)):
        work.clean(operator, case.id, page_id)
    rows = [stored(shared, case, page).document_code for page in pile]
    assert rows == [None, "application", "application", "application", "address", "address"]
    pages = shared.work.scanning.pages(operator, case.id)
    out = [data(shared, page)[1] for page in pages if page.goes_out]
    assert out == [b"loose", b"b1", b"a1", b"a2"]


def test_a_cover_that_is_none_goes_out_after_all(shared: Counter, maker: Maker) -> None:
    case = shared.marked(shared.opened())
    cover, page = fed(shared, case, Cover("2015-03-10-03-07-0019-3", "address").text.encode(), b"x")
    work, operator = cleaning(shared, maker), shared.person()
    for each in (cover, page):
        work.clean(operator, case.id, each.id)
    assert not stored(shared, case, cover).goes_out
    shared.work.arranging.unpark(operator, case.id, [cover.id])
    assert stored(shared, case, cover).goes_out


def test_the_real_processes_clean_a_page(counter: Counter) -> None:
    case = counter.opened()
    (page,) = fed(counter, case, jpeg(sheet(100), 100))
    counter.work.cleaning.clean(counter.person(), case.id, page.id)
    made = stored(counter, case, page)
    assert (made.mime, made.settled, made.dpi) == (PDF, True, 100)
    small = counter.work.scanning.thumbnail(counter.person(), made, 100)
    assert max(small.width, small.height) == 100
    assert len(small.pixels) == 4 * small.width * small.height
