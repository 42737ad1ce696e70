"""A pile with cover sheets scanned in two passes: sorted as soon as the second pass is in."""

import pytest

from app.domain.attachment import Page
from app.domain.case import Case
from app.domain.cover_sheet import Cover
from app.domain.page_order import row_of
from tests.counter import Counter
from tests.unit.test_service_cleaning import Maker, cleaning, data, fed


class Pile:
    """Three sheets behind two covers, both sides of each sheet, in a draft."""

    def __init__(self, counter: Counter) -> None:
        self.counter, self.maker = counter, Maker()
        self.case: Case = counter.marked(counter.opened())
        self.fronts: list[Page] = []
        self.backs: list[Page] = []

    def _cover(self, row: str) -> bytes:
        return Cover(self.case.number.text, row).text.encode()

    def scan_fronts(self) -> None:
        sheets = self._cover("application"), b"a1", b"a2", self._cover("address"), b"b1"
        self.fronts = fed(self.counter, self.case, *sheets)

    def scan_backs(self) -> None:
        sheets = b"b1 back", b"address back", b"a2 back", b"a1 back", b"application back"
        self.backs = fed(self.counter, self.case, *sheets)

    def clean(self) -> None:
        work, operator = cleaning(self.counter, self.maker), self.counter.person()
        for page in work.waiting(operator, self.case.id):
            work.clean(operator, self.case.id, page)

    def interleave(self) -> None:
        fronts, backs = ([page.id for page in side] for side in (self.fronts, self.backs))
        arranging = self.counter.work.arranging
        arranging.interleave(self.counter.person(), self.case.id, fronts, backs)

    def row(self, code: str | None) -> list[str]:
        pages = self.counter.work.scanning.pages(self.counter.person(), self.case.id)
        lying = [page for page in row_of(pages, code) if not page.cover]
        return [data(self.counter, page)[1].decode() for page in lying]


@pytest.fixture
def pile(shared: Counter) -> Pile:
    return Pile(shared)


APPLICATION = ["application back", "a1", "a1 back", "a2", "a2 back"]
ADDRESS = ["address back", "b1", "b1 back"]


@pytest.mark.parametrize("cleaned", ["before", "between", "after"])
def test_both_sides_lie_behind_their_cover(pile: Pile, cleaned: str) -> None:
    pile.scan_fronts()
    if cleaned == "between":
        pile.clean()
    pile.scan_backs()
    if cleaned != "after":
        pile.clean()
    pile.interleave()
    if cleaned == "after":
        pile.clean()
    assert (pile.row("application"), pile.row("address"), pile.row(None)) == (
        APPLICATION,
        ADDRESS,
        [],
    )


def test_undone_the_passes_are_two_piles_again_and_done_again_they_sort(pile: Pile) -> None:
    pile.scan_fronts()
    pile.scan_backs()
    pile.clean()
    before = pile.counter.work.scanning.pages(pile.counter.person(), pile.case.id)
    pile.interleave()
    pile.counter.work.arranging.undo(pile.counter.person(), pile.case.id)
    assert pile.counter.work.scanning.pages(pile.counter.person(), pile.case.id) == before
    pile.interleave()
    assert pile.row("address") == ADDRESS


def test_a_back_goes_where_its_front_was_put_by_hand(pile: Pile) -> None:
    pile.scan_fronts()
    pile.clean()
    moved = pile.fronts[1].id
    arranging, operator = pile.counter.work.arranging, pile.counter.person()
    arranging.move(operator, pile.case.id, [moved], "category_proof")
    pile.scan_backs()
    pile.clean()
    pile.interleave()
    assert pile.row("category_proof") == ["a1", "a1 back"]
    assert pile.row("application") == ["application back", "a2", "a2 back"]
