"""Cover sheets: what their code says, and which row each page of a pile goes to."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.attachment import JPEG, Origin, Page, PageId, TrayReason, sha256_of
from app.domain.cover_sheet import Cover, is_cover, read_cover, sorted_pile

CASE, ROWS = "2015-03-10-03-07-0018-5", ("application", "address", "income")
PILE = UUID(int=7)
NOT_HERE = {
    Cover("2015-03-10-03-07-0019-3", "address").text: TrayReason.FOREIGN_CASE,
    Cover(CASE, "diploma").text: TrayReason.UNKNOWN_ROW,
    Cover(CASE, "address").text.replace("TRZC1", "TRZC2"): TrayReason.OTHER_VERSION,
    Cover(CASE, "address").text.replace("address", "income"): TrayReason.DAMAGED,
    "TRZC1 nonsense": TrayReason.DAMAGED,
}


def page(place: int, cover: str = "", **changes: object) -> Page:
    made = Page(
        PageId(uuid4()), "application", place, sha256_of(b""), 1, JPEG, 1, 1, 200, Origin.SCAN,
        datetime(2015, 3, 10, tzinfo=UTC), cover=cover, pile=PILE, pile_place=place,
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]  # any field


def rows(*pages: Page) -> list[str | None]:
    """The rows of pages after sorting, in the order of the pile."""
    changed = {p.id: p for p in sorted_pile(pages, CASE, ROWS)}
    return [changed.get(p.id, p).document_code for p in pages]


@given(st.sampled_from(ROWS))
def test_what_a_cover_says_is_read_again(row: str) -> None:
    assert read_cover(Cover(CASE, row).text, CASE, ROWS) == Cover(CASE, row)
    assert read_cover(Cover(CASE).text, CASE, ROWS) == Cover(CASE)


@pytest.mark.parametrize("text", NOT_HERE)
def test_a_cover_that_does_not_belong_here_says_why(text: str) -> None:
    assert is_cover(text)
    assert read_cover(text, CASE, ROWS) is NOT_HERE[text]


def test_codes_of_other_documents_are_no_covers() -> None:
    assert not is_cover("https://egov.kz/check?id=1")
    assert not is_cover("TRZ1*R1*2015-03-10/0307-018-5*1*1/2")


def test_a_cover_names_nobody() -> None:
    assert Cover(CASE, "address").text.split()[:3] == ["TRZC1", CASE, "address"]


def test_pages_follow_the_cover_before_them() -> None:
    pile = (
        page(0, Cover(CASE, "address").text),
        page(1),
        page(2),
        page(3, Cover(CASE, "income").text),
        page(4),
    )
    assert rows(*pile) == ["address", "address", "address", "income", "income"]
    changed = sorted_pile(pile, CASE, ROWS)
    assert [p.position for p in sorted(changed, key=lambda p: p.pile_place)] == [0, 1, 2, 0, 1]


def test_pages_before_the_first_cover_lie_in_the_tray() -> None:
    pile = page(0), page(1, Cover(CASE, "address").text), page(2)
    assert rows(*pile) == [None, "address", "address"]
    assert {p.tray_reason for p in sorted_pile(pile, CASE, ROWS)} == {TrayReason.NO_COVER, None}


@pytest.mark.parametrize("text", NOT_HERE)
def test_pages_behind_a_wrong_cover_lie_in_the_tray_with_the_reason(text: str) -> None:
    pile = page(0, Cover(CASE, "address").text), page(1), page(2, text), page(3)
    assert rows(*pile) == ["address", "address", None, None]
    reasons = {p.pile_place: p.tray_reason for p in sorted_pile(pile, CASE, ROWS)}
    assert reasons == {0: None, 1: None, 2: NOT_HERE[text], 3: NOT_HERE[text]}


def test_pages_behind_the_sheet_of_the_case_wait_for_a_row() -> None:
    pile = page(0, Cover(CASE).text), page(1), page(2, Cover(CASE, "income").text), page(3)
    assert rows(*pile) == [None, None, "income", "income"]


def test_a_pile_without_covers_stays_where_it_was_put() -> None:
    assert sorted_pile((page(0), page(1)), CASE, ROWS) == ()


def test_what_was_moved_by_hand_stays_there() -> None:
    moved = page(1, pile=None, document_code="income")
    assert rows(page(0, Cover(CASE, "address").text), moved) == ["address", "income"]


def test_sorted_pages_come_behind_those_already_in_the_row() -> None:
    old = page(0, pile=None, document_code="address", position=4)
    pile = page(0, Cover(CASE, "address").text), page(1)
    assert [p.position for p in sorted_pile((old, *pile), CASE, ROWS)] == [5, 6]


@given(st.permutations(range(6)))
def test_the_order_in_which_pages_were_examined_does_not_matter(order: list[int]) -> None:
    covers = {0: Cover(CASE, "income").text, 3: Cover(CASE, "address").text}
    ids = [PageId(UUID(int=n)) for n in range(6)]
    held = {n: page(n, id=ids[n]) for n in range(6)}
    for number in order:
        held[number] = replace(held[number], cover=covers.get(number, ""))
        for changed in sorted_pile(tuple(held.values()), CASE, ROWS):
            held[changed.pile_place] = changed
    last = [held[n].document_code for n in range(6)]
    assert last == ["income"] * 3 + ["address"] * 3
    assert sorted_pile(tuple(held.values()), CASE, ROWS) == ()
