"""Reading pages in the background: words go into the page, and nothing waits for them."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from app.adapters.pages import thumbnails
from app.domain.account import Session
from app.domain.attachment import PDF, Page, PageId, sha256_of
from app.domain.case import Case
from app.domain.errors import AppError, Cancelled, Unavailable
from app.domain.page_order import Spot
from app.domain.page_text import TextWord
from app.services.health import Condition, Health
from app.services.page_reading import PART, PageReading, is_unread
from app.services.scanning import Scanning
from tests.counter import Counter, NoScanner
from tests.sample_pages import jpeg, sheet
from tests.unit.test_service_cleaning import Contents

WORD = TextWord("Өтініш", 10, 10, 60, 12, 0)


class Reader:
    """Plays `TextReader`: finds one word, or fails as told."""

    def __init__(self) -> None:
        self.asked = 0
        self.error: AppError | None = None
        self.meanwhile: Callable[[], object] = lambda: None

    def languages(self) -> tuple[str, ...]:
        return ("kaz", "rus")

    def words(self, picture: bytes, cancelled: Callable[[], bool]) -> tuple[TextWord, ...]:
        assert picture.startswith(b"\xff\xd8")
        self.asked += 1
        self.meanwhile()
        if cancelled():
            raise Cancelled
        if self.error:
            raise self.error
        return (WORD,)


class Desk:
    """A draft with one cleaned page, and somebody who reads it."""

    def __init__(self, counter: Counter) -> None:
        self.counter, self.reader = counter, Reader()
        self.health = Health(counter.work.clock)
        site = counter.site.site
        self.limit(10**9)
        self.case: Case = counter.marked(counter.opened())
        scanning = Scanning(
            site.storage,
            counter.work.clock,
            NoScanner(),
            Contents(jpeg(sheet(50), 50)),
            thumbnails,
        )
        person: Session = counter.person()
        (page,) = scanning.add_file(person, self.case.id, Spot("application"), Path("pile"))
        self.id: PageId = page.id
        self.clean()

    def limit(self, size: int) -> None:
        site = self.counter.site.site
        self.reading = PageReading(
            site.storage, site.page_workers, thumbnails, self.reader, self.health, size
        )

    def clean(self) -> None:
        self.counter.work.cleaning.clean(self.counter.person(), self.case.id, self.id)

    def read(self, cancelled: Callable[[], bool] = lambda: False) -> Page | None:
        return self.reading.read(self.counter.person(), self.case.id, self.id, cancelled)

    @property
    def page(self) -> Page:
        pages = self.counter.work.scanning.pages(self.counter.person(), self.case.id)
        return next(page for page in pages if page.id == self.id)

    @property
    def data(self) -> bytes:
        with self.counter.site.site.storage.read() as work:
            return work.pages.data(self.id)

    @property
    def has_words(self) -> bool:
        with pikepdf.open(BytesIO(self.data)) as document:
            return "/Font" in document.pages[0].Resources


@pytest.fixture
def desk(shared: Counter) -> Desk:
    return Desk(shared)


def test_words_lie_in_the_page_that_goes_out(desk: Desk) -> None:
    before = desk.page
    assert is_unread(before)
    read = desk.read()
    assert read == desk.page
    assert desk.has_words
    assert replace(desk.page, read=False, sha256=before.sha256, size=before.size) == before
    assert (desk.page.sha256, desk.page.size, desk.page.mime) == (
        sha256_of(desk.data),
        len(desk.data),
        PDF,
    )
    assert desk.read() is None
    assert desk.reader.asked == 1
    assert {p.part: p.condition for p in desk.health.known()}[PART] is Condition.WORKS


def test_a_page_made_smaller_keeps_its_words_and_one_turned_is_read_again(desk: Desk) -> None:
    desk.read()
    operator, arranging = desk.counter.person(), desk.counter.work.arranging
    arranging.switch(operator, desk.case.id, desk.id, "colour")
    desk.clean()
    assert (desk.has_words, is_unread(desk.page), desk.page.settled) == (True, False, True)
    arranging.turn(operator, desk.case.id, [desk.id], 90)
    assert not is_unread(desk.page)
    desk.clean()
    assert (desk.has_words, is_unread(desk.page)) == (False, True)


def test_a_registered_case_is_read_until_it_is_signed(desk: Desk) -> None:
    operator = desk.counter.person()
    desk.reader.meanwhile = lambda: desk.counter.work.registration.register(operator, desk.case.id)
    assert desk.read() == desk.page
    assert desk.has_words
    desk.counter.scanned(desk.case)
    desk.counter.sign(desk.case)


def test_a_case_signed_meanwhile_goes_on_without(desk: Desk) -> None:
    before, operator = desk.data, desk.counter.person()
    desk.counter.work.registration.register(operator, desk.case.id)
    desk.counter.scanned(desk.case)
    desk.reader.meanwhile = lambda: desk.counter.sign(desk.case)
    assert desk.read() is None
    assert desk.data == before
    assert desk.read() is None
    assert desk.reader.asked == 1


def test_once_signing_has_begun_a_page_stays_as_it_is(desk: Desk) -> None:
    before, asked = desk.data, iter((False, True))
    with pytest.raises(Cancelled):
        desk.read(lambda: next(asked))
    assert desk.data == before


def test_words_for_which_there_is_no_room_stay_out(desk: Desk) -> None:
    before = desk.page
    desk.limit(before.size)
    assert desk.read() == replace(before, read=True)
    assert (desk.page, desk.has_words) == (replace(before, read=True), False)


def test_a_page_turned_meanwhile_is_not_given_the_old_words(desk: Desk) -> None:
    operator, arranging = desk.counter.person(), desk.counter.work.arranging
    desk.reader.meanwhile = lambda: arranging.turn(operator, desk.case.id, [desk.id], 90)
    assert desk.read() is None
    assert not desk.has_words


def test_a_page_that_nobody_waits_for_stays_unread(desk: Desk) -> None:
    with suppress(Cancelled):
        desk.read(lambda: True)
    assert is_unread(desk.page)
    assert not desk.has_words


def test_a_page_that_cannot_be_read_is_not_tried_for_ever(desk: Desk) -> None:
    desk.reader.error = Unavailable("OCR-03")
    assert desk.read() == desk.page
    assert not is_unread(desk.page)
    assert not desk.has_words


def test_where_no_page_can_be_read_the_health_screen_knows_why(desk: Desk) -> None:
    desk.reader.error = Unavailable("OCR-01")
    with pytest.raises(Unavailable, match="OCR-01"):
        desk.read()
    assert is_unread(desk.page)
    assert {p.part: p.code for p in desk.health.known()}[PART] == "OCR-01"
