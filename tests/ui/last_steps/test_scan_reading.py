"""Pages are read while the operator looks at them; what cannot be read is not spoken of."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.adapters.pages import thumbnails
from app.domain.case import CaseState, Step
from app.domain.errors import Unavailable
from app.domain.page_text import TextWord
from app.services.page_reading import PageReading
from app.services.workplace import Workplace
from app.stand.pki import KEY_PASSWORD
from tests.counter import Counter
from tests.ui.last_steps.hands import at_signing, part, press, state
from tests.ui.last_steps.reception import Reception, make_reception
from tests.ui.last_steps.test_scan_by_hand import lay_in
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField


class Reader:
    """Plays `TextReader`: one word on each page, or no reader at all."""

    def __init__(self) -> None:
        self.asked = 0
        self.able = True
        self.meanwhile: Callable[[], object] = lambda: None

    def languages(self) -> tuple[str, ...]:
        return ("kaz", "rus")

    def words(self, picture: bytes, cancelled: Callable[[], bool]) -> tuple[TextWord, ...]:
        self.asked += 1
        self.meanwhile()
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
    reading = PageReading(site.storage, site.page_workers, thumbnails, reader, work.health, 10**9)
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
    assert pages == at_scanner.counter.work.scanning.pages(
        at_scanner.counter.person(), at_scanner.case.id
    )


def test_where_nothing_can_be_read_pages_go_on_and_nothing_is_said(
    at_scanner: Reception, reader: Reader
) -> None:
    reader.able = False
    lay_in(at_scanner, 2)
    press(at_scanner, "scan.scan")
    assert [page.settled for page in at_scanner.presenter.gathered.pages] == [True] * 2
    assert reader.asked == 1
    assert not part(at_scanner, MessageLine, "scan.message").isVisible()


def test_what_is_left_at_signing_is_read_there_and_told(
    at_scanner: Reception, reader: Reader
) -> None:
    counter, notes = at_scanner.counter, list[str]()
    case = counter.marked(counter.opened())
    for _ in range(2):
        page = counter.page(case.id)
        counter.work.cleaning.clean(counter.person(), case.id, page.id)
    counter.work.registration.register(counter.person(), case.id)
    at_scanner.presenter.go_to(Step.DOCUMENTS)
    reader.meanwhile = lambda: notes.append(at_scanner.view.step.note().words)
    at_scanner.open(case, Step.SIGN)
    assert [len(notes), "2" in notes[0], "1" in notes[1]] == [2, True, True]
    assert at_scanner.view.step.note().words == ""
    assert [page.read for page in counter.work.scanning.pages(counter.person(), case.id)] == [
        True
    ] * 2


class Told:
    """Plays `ReadingRound`: three pages are left, whatever happens."""

    left = 3

    def __init__(self) -> None:
        self.heard: list[str] = []

    def go_on(self) -> None:
        self.heard.append("go on")

    def stop(self) -> None:
        self.heard.append("stop")


def test_signing_waits_for_no_page(reception: Reception) -> None:
    told = Told()
    reception.presenter.reading = told
    at_signing(reception)
    password = part(reception, TextField, "sign.password")
    password.set_text("wrong")
    press(reception, "sign.sign")
    assert told.heard[-2:] == ["stop", "go on"]
    password.set_text(KEY_PASSWORD)
    told.heard.clear()
    press(reception, "sign.sign")
    assert told.heard[0] == "stop"
    assert "go on" not in told.heard
    assert state(reception) is CaseState.SIGNED
