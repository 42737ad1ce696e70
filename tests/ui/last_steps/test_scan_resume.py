"""A feed that broke off with the program is said at the scan step, with the way on."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.domain.attachment import ScanProfile
from app.domain.case import Case, Step
from app.domain.errors import Unavailable
from app.domain.page_order import Spot
from tests.ui.last_steps.hands import part, press
from tests.ui.last_steps.reception import Reception
from tests.ui.last_steps.test_scan_by_hand import lay_in
from ui.screens.reception.scan_resume import ScanResume
from ui.widgets.message_line import MessageLine


@contextmanager
def broken_off(reception: Reception, pages: int, row: str | None) -> Iterator[Case]:
    """A case whose feed never ended: nobody closes it before the test is over."""
    work, operator = reception.counter.work, reception.counter.person()
    case = reception.counter.marked(reception.counter.opened())
    lay_in(reception, pages + 1)
    (device,) = (d for d in work.scanning.devices(operator) if d.kind.value == "folder")
    feed = work.scanning.scan(operator, case.id, Spot(row), device, ScanProfile(), lambda: False)
    for _ in range(pages):
        next(feed)
    lay_in(reception, 2)
    yield case
    feed.close()


def said(reception: Reception) -> str:
    line = part(reception, MessageLine, "scan.resume.line")
    return line.text if part(reception, ScanResume, "scan.resume").isVisible() else ""


@pytest.mark.parametrize("row", ["address", None])
def test_the_rest_goes_where_the_first_pages_went(reception: Reception, row: str | None) -> None:
    with broken_off(reception, 3, row) as case:
        reception.open(case, Step.SCAN)
        assert "3 page(s)" in said(reception)
        part(reception, MessageLine, "scan.resume.line").action_chosen.emit()
        assert said(reception) == ""
        pages = reception.counter.work.scanning.pages(reception.counter.person(), case.id)
        assert [page.document_code for page in pages] == [row] * 5
        assert [page.pile_place for page in pages] == list(range(5))
        reception.open(reception.counter.opened(), Step.SCAN)
        reception.open(case, Step.SCAN)
        assert said(reception) == ""


def test_scanning_something_else_takes_the_sentence_away(reception: Reception) -> None:
    with broken_off(reception, 1, "address") as case:
        reception.open(case, Step.SCAN)
        assert said(reception)
        press(reception, "scan.scan")
        assert said(reception) == ""
        assert (
            reception.counter.work.scanning.broken_off(reception.counter.person(), case.id) is None
        )


def test_a_feed_that_ends_in_whatever_way_is_not_spoken_of(
    reception: Reception, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = reception.counter
    case = counter.marked(counter.opened())
    lay_in(reception, 2)
    reception.open(case, Step.SCAN)
    press(reception, "scan.scan")
    assert counter.work.scanning.broken_off(counter.person(), case.id) is None
    lay_in(reception, 2)
    scanning, operator = counter.work.scanning, counter.person()
    (device,) = (d for d in scanning.devices(operator) if d.kind.value == "folder")
    feed = scanning.scan(operator, case.id, Spot("address"), device, ScanProfile(), lambda: False)
    next(feed)
    assert scanning.broken_off(operator, case.id) is not None

    def unplugged(*_: object) -> object:
        raise Unavailable("SCN-04")

    monkeypatch.setattr(type(scanning), "_store", unplugged)
    with pytest.raises(Unavailable, match="SCN-04"):
        next(feed)
    assert scanning.broken_off(operator, case.id) is None
