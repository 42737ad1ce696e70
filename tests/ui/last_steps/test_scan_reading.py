"""Pages are read while the operator looks at them; what cannot be read is not spoken of."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.adapters.pages import thumbnails
from app.domain.case import Step
from app.domain.errors import Unavailable
from app.domain.page_text import TextWord
from app.services.page_reading import PageReading
from app.services.workplace import Workplace
from tests.counter import Counter
from tests.ui.last_steps.hands import part, press
from tests.ui.last_steps.reception import Reception, make_reception
from tests.ui.last_steps.test_scan_by_hand import lay_in
from ui.widgets.message_line import MessageLine


class Reader:
    """Plays `TextReader`: one word on each page, or no reader at all."""

    def __init__(self) -> None:
        self.asked = 0
        self.able = True

    def languages(self) -> tuple[str, ...]:
        return ("kaz", "rus")

    def words(self, picture: bytes, cancelled: Callable[[], bool]) -> tuple[TextWord, ...]:
        self.asked += 1
        assert not cancelled()
        if not self.able:
            raise Unavailable("OCR-01")
        return (TextWord("Өтініш", 1, 1, 60, 12, 0),)


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def at_scanner(qtbot: QtBot, counter: Counter, reader: Reader) -> Reception:
    site, work = counter.site.site, counter.work
    reading = PageReading(site.storage, site.page_workers, thumbnails, reader, work.health)
    scanning = replace(work.settings.scanning, text_layer=True)
    settings = replace(work.settings, scanning=scanning)

    class Able(Counter):
        @property
        def work(self) -> Workplace:
            return replace(work, reading=reading, settings=settings)

    reception = make_reception(qtbot, Able(counter.site))
    reception.open(counter.marked(counter.opened()), Step.SCAN)
    return reception


def test_pages_are_read_once_they_are_clean(at_scanner: Reception, reader: Reader) -> None:
    lay_in(at_scanner, 3)
    press(at_scanner, "scan.scan")
    pages = at_scanner.presenter.gathered.pages
    assert [page.read for page in pages] == [True] * 3
    assert reader.asked == 3
    assert pages == at_scanner.counter.work.scanning.pages(at_scanner.case.id)


def test_where_nothing_can_be_read_pages_go_on_and_nothing_is_said(
    at_scanner: Reception, reader: Reader
) -> None:
    reader.able = False
    lay_in(at_scanner, 2)
    press(at_scanner, "scan.scan")
    assert [page.settled for page in at_scanner.presenter.gathered.pages] == [True] * 2
    assert reader.asked == 1
    assert not part(at_scanner, MessageLine, "scan.message").isVisible()
