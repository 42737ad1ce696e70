"""The page processes: what they find on pages, what they make of them, and what stops them."""

import io
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from app.adapters.pages.page_workers import PageWorkers
from app.adapters.pages.thumbnails import thumbnail
from app.adapters.scanner.page_image import prepare
from app.domain.attachment import Origin
from app.domain.errors import InputError, Unavailable
from app.domain.made_page import PageLook
from app.domain.page_recipe import Box, PageColour, PageWarning, Recipe
from app.ports import PageMaker
from forms import press
from tests.golden.counter_samples import acceptance, cover_sheets
from tests.sample_pages import Pixels, jpeg, scan, scanned, seen, sheet, turned

DPI = 150


@pytest.fixture(scope="module")
def workers() -> Iterator[PageWorkers]:
    made = PageWorkers()
    yield made
    made.close()


def look(workers: PageMaker, pixels: Pixels, dpi: int = DPI) -> PageLook:
    return workers.clean(jpeg(pixels, dpi), dpi, None, scanned=True)[0]


def on_ground(pixels: Pixels, skew: float) -> Pixels:
    """The sheet on the dark lid of a scanner, a finger wide around it."""
    height, width = pixels.shape[:2]
    bed = np.full((height + 150, width + 150, 3), 45, np.uint8)
    bed[75 : 75 + height, 75 : 75 + width] = pixels
    return turned(bed, skew, 45)


@pytest.mark.parametrize("skew", [0.0, 0.7, -2.3, 6.0])
def test_the_skew_of_a_page_is_found(workers: PageWorkers, skew: float) -> None:
    assert look(workers, scanned(sheet(DPI), skew)).recipe.skew == pytest.approx(-skew, abs=0.1)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_page_fed_sideways_or_upside_down_is_set_upright(
    workers: PageWorkers, turns: int
) -> None:
    fed = np.ascontiguousarray(np.rot90(scanned(sheet(DPI), 0.5), turns))
    assert look(workers, fed).recipe.turn == turns * 90


def test_a_page_whose_way_up_cannot_be_told_stays(workers: PageWorkers) -> None:
    table = np.full((1754, 1240, 3), 255, np.uint8)
    for row in range(200, 1500, 60):
        cv2.rectangle(table, (100, row), (1140, row + 40), (0, 0, 0), 2)
    assert look(workers, table).recipe.turn == 0


def test_a_page_is_cut_to_its_paper(workers: PageWorkers) -> None:
    paper = scanned(sheet(DPI))
    recipe = look(workers, on_ground(paper, 3.0)).recipe
    assert recipe.skew == pytest.approx(-3.0, abs=0.15)
    assert recipe.crop is not None
    height, width = paper.shape[:2]
    assert recipe.crop.width == pytest.approx(width, abs=12)
    assert recipe.crop.height == pytest.approx(height, abs=12)
    assert look(workers, paper).recipe.crop is None


def test_a_picture_out_of_a_file_is_not_cut(workers: PageWorkers) -> None:
    data = jpeg(on_ground(scanned(sheet(DPI)), 0), DPI)
    assert workers.clean(data, DPI, None, scanned=False)[0].recipe.crop is None


def test_a_stamp_keeps_its_colour_and_plain_text_becomes_grey(workers: PageWorkers) -> None:
    assert look(workers, scanned(sheet(DPI, stamp=True))).recipe.colour is PageColour.AS_SCANNED
    assert look(workers, scanned(sheet(DPI))).recipe.colour is PageColour.GREY


def folded() -> Pixels:
    paper = scanned(sheet(DPI)).copy()
    width = paper.shape[1]
    cv2.fillPoly(paper, [np.array([[width, 0], [width, 150], [width - 150, 0]])], (45, 45, 45))
    return on_ground(paper, 1.0)


def blurred() -> Pixels:
    return np.asarray(cv2.GaussianBlur(scanned(sheet(DPI)), (0, 0), 3.5), dtype=np.uint8)


def running_off() -> Pixels:
    return np.ascontiguousarray(scanned(sheet(DPI))[:, 200:])


WARNED: dict[str, tuple[Pixels, int, PageWarning]] = {
    "blurred": (blurred(), DPI, PageWarning.BLURRED),
    "corner folded": (folded(), DPI, PageWarning.CUT_OFF),
    "lines cut": (running_off(), DPI, PageWarning.CUT_OFF),
    "coarse": (scanned(sheet(100)), 100, PageWarning.COARSE),
    "a wall, not a page": (scanned(sheet(DPI)), 40, PageWarning.ODD_SIZE),
    "nearly empty": (scanned(np.full((1754, 1240, 3), 255, np.uint8)), DPI, PageWarning.NEARLY_EMPTY),
    "black": (np.zeros((1754, 1240, 3), np.uint8), DPI, PageWarning.DARK),
}  # fmt: skip


@pytest.mark.parametrize("name", WARNED)
def test_a_bad_page_is_warned_of(workers: PageWorkers, name: str) -> None:
    pixels, dpi, warning = WARNED[name]
    assert warning in look(workers, pixels, dpi).warnings


@pytest.mark.parametrize("dpi", [150, 300])
def test_a_good_page_is_warned_of_nothing(workers: PageWorkers, dpi: int) -> None:
    assert look(workers, scanned(sheet(dpi), 1.2), dpi).warnings == ()


def test_white_paper_is_white_and_ink_is_dark(workers: PageWorkers) -> None:
    _, page = workers.clean(scan(DPI), DPI, None, scanned=True)
    shades = np.asarray(seen(thumbnail(page.data, 2000)).convert("L"))
    assert np.mean(shades == 255) > 0.75
    assert shades.min() < 60


def test_the_same_page_is_made_the_same(workers: PageWorkers) -> None:
    data = scan(DPI, 1)
    recipe, page = workers.clean(data, DPI, None, scanned=True)
    assert workers.make(data, DPI, recipe.recipe) == page


def test_what_is_not_to_be_changed_goes_in_as_it_is(workers: PageWorkers) -> None:
    data = scan(DPI)
    page = workers.make(data, DPI, Recipe())
    with pikepdf.open(io.BytesIO(page.data)) as document:
        assert document.pages[0].Resources.XObject.Im0.read_raw_bytes() == data


def test_steps_are_done_in_their_order(workers: PageWorkers) -> None:
    data = scan(DPI)
    recipe = Recipe(crop=Box(0, 0, 800, 300), turn=90, dpi=75, colour=PageColour.BITONAL)
    page = workers.make(data, DPI, recipe)
    assert (page.width, page.height, page.dpi) == (150, 400, 75)


def test_black_on_white_stays_black_on_white(workers: PageWorkers) -> None:
    data = scan(DPI)
    page = workers.make(data, DPI, Recipe(whiten=True, colour=PageColour.BITONAL))
    shades = np.asarray(seen(thumbnail(page.data, 2000)).convert("L"))
    assert 0.8 < np.mean(shades > 128) < 0.99


ODD_MODES = {
    "palette": Image.linear_gradient("L").resize((300, 400)).convert("P"),
    "alpha": Image.new("RGBA", (300, 400), (10, 20, 30, 128)),
    "print colours": Image.new("CMYK", (300, 400), (20, 90, 10, 0)),
    "sixteen bits": Image.new("I;16", (300, 400), 40_000),
    "black and white": Image.new("1", (300, 400), 1),
    "one line": Image.new("L", (4000, 64), 200),
}


@pytest.mark.parametrize("name", ODD_MODES)
def test_pictures_of_every_kind_are_made(workers: PageWorkers, name: str) -> None:
    came = prepare(ODD_MODES[name], Origin.FILE)
    _, page = workers.clean(came.data, came.dpi, None, scanned=False)
    assert (page.width, page.height) == (came.width, came.height)


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (3, 2)])
def test_a_page_of_a_few_pixels_is_made_all_the_same(
    workers: PageWorkers, size: tuple[int, int]
) -> None:
    data = jpeg(np.full((size[1], size[0], 3), 200, np.uint8), DPI)
    _, page = workers.clean(data, DPI, None, scanned=True)
    assert (page.width, page.height) == size


def test_a_gigantic_page_is_made(workers: PageWorkers) -> None:
    wide = np.full((4000, 9000), 255, np.uint8)
    assert workers.clean(jpeg(wide, 600), 600, None, scanned=True)[1].width == 9000


def test_what_is_no_picture_is_said_and_the_process_lives_on(workers: PageWorkers) -> None:
    for _ in range(3):
        with pytest.raises(InputError, match="SCN-22"):
            workers.make(b"\xff\xd8 no picture", DPI, Recipe())
    assert look(workers, sheet(DPI)).warnings == ()


def test_a_process_that_dies_costs_one_page(workers: PageWorkers) -> None:
    code = "import os, signal; input(); os.kill(os.getpid(), signal.SIGKILL)"
    broken = PageWorkers([sys.executable, "-c", code])
    for _ in range(3):
        with pytest.raises(Unavailable, match="SCN-34"):
            broken.make(jpeg(sheet(DPI), DPI), DPI, Recipe())
    broken.close()


def test_a_page_that_holds_its_process_up_is_given_up_on_every_system() -> None:
    """Windows has no alarm, so it must not be what ends the process."""
    code = (
        "import signal, threading\n"
        "from app.adapters.pages import page_worker\n"
        "if hasattr(signal, 'SIGALRM'): del signal.SIGALRM\n"
        "page_worker.MOST_SECONDS = 1\n"
        "page_worker.made = lambda *_: threading.Event().wait()\n"
        "page_worker.main()"
    )
    hung = PageWorkers([sys.executable, "-c", code])
    with pytest.raises(Unavailable, match="SCN-34"):
        hung.make(jpeg(sheet(DPI), DPI), DPI, Recipe())
    hung.close()


def test_no_more_processes_than_allowed_however_many_ask(workers: PageWorkers) -> None:
    data = scan(DPI)
    with ThreadPoolExecutor(6) as threads:
        made = list(threads.map(lambda _: workers.make(data, DPI, Recipe(whiten=True)), range(6)))
    assert len({page.data for page in made}) == 1


def test_a_printed_cover_sheet_is_read_when_it_comes_back_from_the_feeder(
    workers: PageWorkers,
) -> None:
    paper = cover_sheets()
    drawn = pypdfium2.PdfDocument(press.render(paper))[0].render(scale=DPI / 72).to_pil()
    pixels = np.ascontiguousarray(np.asarray(drawn.convert("RGB"))[:, :, ::-1], dtype=np.uint8)
    for fed in (scanned(pixels, 2.0, grain=12), np.ascontiguousarray(np.rot90(pixels))):
        assert look(workers, fed).cover == paper.covers[0][1]


def test_the_code_in_the_footer_of_our_papers_makes_no_cover_of_them(workers: PageWorkers) -> None:
    drawn = pypdfium2.PdfDocument(press.render(acceptance()))[0].render(scale=300 / 72).to_pil()
    pixels = np.asarray(drawn.convert("L"), dtype=np.uint8)
    assert look(workers, pixels, 300).cover == ""


def test_processes_made_ready_are_those_that_work() -> None:
    made = PageWorkers()
    made.prepare()
    made.prepare()
    assert made.make(jpeg(sheet(DPI), DPI), DPI, Recipe()).dpi == DPI
    made.close()
