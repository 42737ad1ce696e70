"""Cleaning pages: from the feeder to a sorted PDF, pages a second beside OCRmyPDF, sizes, memory."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from time import perf_counter

import pypdfium2
import pytest
from PIL import Image

from app.adapters.pages import pdf_a, thumbnails
from app.adapters.pages.page_workers import PageWorkers
from app.adapters.scanner.file_import import FileImport
from app.adapters.scanner.process_scanner import ProcessScanner
from app.adapters.scanner.sane_test import write_test_config
from app.adapters.tesseract import Tesseract
from app.domain.attachment import ColourMode, DeviceKind, Page, ScanProfile, ScanSource
from app.domain.made_page import MadePage
from app.domain.page_order import Spot, row_of
from app.domain.page_recipe import PageColour, Recipe
from app.domain.page_text import PageText
from app.services.scanning import Scanning
from tests.counter import Counter
from tests.sample_pages import jpeg, scanned, sheet

FED = 10
MANY = 500
PAGES = 4


def samples(count: int) -> list[bytes]:
    """Pages of text at 300 dpi, each askew in its own way, every third with a stamp."""
    return [
        jpeg(scanned(sheet(300, stamp=n % 3 == 0), skew=(n % 5 - 2) * 0.7, seed=n))
        for n in range(count)
    ]


@pytest.fixture
def workers() -> Iterator[PageWorkers]:
    made = PageWorkers()
    # Both processes are started and warm, as they are after the first page of the day.
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda d: made.make(d, 300, Recipe(whiten=True)), samples(1) * 2))
    yield made
    made.close()


@pytest.mark.bench
@pytest.mark.timeout(300)
def test_from_the_feeder_to_a_sorted_pdf(counter: Counter, tmp_path: Path) -> None:
    case, operator = counter.marked(counter.opened()), counter.person()
    environment = write_test_config(tmp_path / "sane")
    scanner = ProcessScanner(DeviceKind.SANE, environment=environment)
    storage, work = counter.site.site.storage, counter.work
    scanning = Scanning(storage, work.clock, scanner, FileImport(), thumbnails)
    device = next(iter(scanner.devices()))
    profile = ScanProfile(ScanSource.FEEDER, dpi=300, colour=ColourMode.COLOUR)
    # As when the scan step comes up.
    work.cleaning.prepare()
    begun = perf_counter()
    with ThreadPoolExecutor(2) as threads:
        jobs: list[Future[tuple[Page, ...]]] = []
        for page in scanning.scan(
            operator, case.id, Spot("application"), device, profile, lambda: False
        ):
            jobs.append(threads.submit(work.cleaning.clean, operator, case.id, page.id))
            last = perf_counter()
        for job in jobs:
            job.result()
    pages = row_of(work.scanning.pages(operator, case.id), "application")
    with storage.read() as held:
        document = pdf_a.bound([held.pages.data(page.id) for page in pages])
    ended = perf_counter()
    assert len(pypdfium2.PdfDocument(document)) == FED
    assert all(page.settled and page.looked for page in pages)
    print(
        f"\n{FED} A4 pages in colour at 300 dpi from SANE's test feeder: fed in {last - begun:.2f} s"
        f" ({(last - begun) / FED:.2f} s a page), finished PDF {ended - last:.2f} s after the last"
        f" page (bar 0.5 s)"
    )


@pytest.mark.bench
@pytest.mark.timeout(600)
def test_cleaning_beside_ocrmypdf(workers: PageWorkers, tmp_path: Path) -> None:
    data = samples(PAGES)
    pile = tmp_path / "pile.pdf"
    pile.write_bytes(pdf_a.bound([workers.make(each, 300, Recipe()).data for each in data]))
    with ThreadPoolExecutor(2) as threads:
        begun = perf_counter()
        done = list(threads.map(lambda d: workers.clean(d, 300, None, scanned=True), data))
        pdf_a.bound([page.data for _, page in done])
        ours = perf_counter() - begun
    command = [sys.executable, "-m", "ocrmypdf", "--jobs", "2", "--deskew", "--clean"]
    command += ["--tesseract-timeout", "0", "--output-type", "pdf", str(pile)]
    begun = perf_counter()
    subprocess.run([*command, str(tmp_path / "out.pdf")], check=True, capture_output=True)
    theirs = perf_counter() - begun
    print(
        f"\ncleaning {PAGES} pages on {os.cpu_count()} cores: {PAGES / ours:.2f} pages/s; OCRmyPDF"
        f" --deskew --clean without OCR {PAGES / theirs:.2f} pages/s; ratio {theirs / ours:.1f}"
        f" (bar 3.0)"
    )


@pytest.mark.bench
@pytest.mark.timeout(300)
def test_sizes(workers: PageWorkers) -> None:
    bitonal = Recipe(whiten=True, colour=PageColour.BITONAL)
    grey = Recipe(whiten=True, colour=PageColour.GREY, dpi=200, quality=50)
    for name, recipe, bar in (("bitonal 300 dpi", bitonal, 60), ("grey 200 dpi", grey, 250)):
        pages = [workers.make(data, 300, recipe) for data in samples(3)]
        sizes = [len(page.data) / 1024 for page in pages]
        read = [len(_with_words(workers, page, recipe)) / 1024 for page in pages]
        print(
            f"\n{name}: {max(sizes):.1f} KB a page at most, {max(read):.1f} KB with what tesseract"
            f" reads on it (bar {bar} KB)"
        )


def _with_words(workers: PageWorkers, page: MadePage, recipe: Recipe) -> bytes:
    words = Tesseract().words(thumbnails.picture(page.data), lambda: False)
    return workers.with_text(page.data, PageText(words, page.width, page.height, recipe))


@pytest.mark.bench
@pytest.mark.timeout(900)
def test_memory_of_many_pages(counter: Counter, tmp_path: Path) -> None:
    case, operator, work = counter.marked(counter.opened()), counter.person(), counter.work
    small = jpeg(scanned(sheet(100)), 100)
    pages = [Image.open(io.BytesIO(small)).convert("L")] * MANY
    pile = tmp_path / "pile.tif"
    pages[0].save(pile, save_all=True, append_images=pages[1:], compression="jpeg", quality=40)
    before, idle = _children(), _most()
    with ThreadPoolExecutor(2) as threads:
        fed = work.scanning.add_file(operator, case.id, Spot("application"), pile)
        list(threads.map(lambda p: work.cleaning.clean(operator, case.id, p.id), fed))
        # The file above is coarse to be quick; what whole pages take counts as well.
        maker = counter.site.site.page_workers
        list(threads.map(lambda d: maker.clean(d, 300, None, scanned=True), samples(4)))
    workers = [_most(child) for child in _children() if child not in before]
    libraries = max(_value("RssFile", child) for child in _children() if child not in before)
    most = _most() - idle + sum(workers) + libraries
    print(
        f"\nmemory for {MANY} pages: {most:.0f} MB above the idle program, {len(workers)} page"
        f" processes at their peak included (bar 300 MB)"
    )


def _children() -> list[str]:
    mine = os.getpid()
    tasks = Path(f"/proc/{mine}/task").iterdir()
    return [child for task in tasks for child in (task / "children").read_text().split()]


def _most(process: str = "self") -> float:
    """The most a process ever held by itself, in MB: without files mapped, which are shared."""
    return _value("VmHWM", process) - _value("RssFile", process)


def _value(name: str, process: str) -> float:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    found = next(line for line in lines if line.startswith(f"{name}:"))
    return int(found.split()[1]) / 1024
