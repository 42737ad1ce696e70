"""Both sides by a feeder that takes one: each back behind its front, whatever was drawn."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.attachment import JPEG, Origin, Page, PageId
from app.domain.errors import Refused
from app.domain.manual_duplex import interleaved
from ui.screens.reception.two_passes import TwoPasses


def page(number: int, place: int) -> Page:
    return Page(
        id=PageId(UUID(int=number)),
        document_code="application",
        position=place,
        sha256="0" * 64,
        size=1,
        mime=JPEG,
        width=1,
        height=1,
        dpi=200,
        source=Origin.SCAN,
        scanned_at=datetime(2026, 11, 25, tzinfo=UTC),
    )


@given(sheets=st.integers(1, 40), before=st.integers(0, 5), after=st.integers(0, 5))
def test_every_back_lies_behind_its_front_and_nothing_else_moves(
    sheets: int, before: int, after: int
) -> None:
    """Sheet n has the numbers 2n and 2n + 1; the turned pile begins with the last sheet."""
    others = [page(1000 + n, n) for n in range(before)]
    fronts = [page(2 * n, before + n) for n in range(sheets)]
    backs = [page(2 * n + 1, before + 2 * sheets - 1 - n) for n in range(sheets)]
    backs.sort(key=lambda one: one.position)
    others += [page(2000 + n, before + 2 * sheets + n) for n in range(after)]
    put = interleaved(
        [*others, *fronts, *backs], [one.id for one in fronts], [one.id for one in backs]
    )
    in_order = sorted(put, key=lambda one: one.position)
    assert [one.id.int for one in in_order] == list(range(2 * sheets))
    assert [one.position for one in in_order] == list(range(before, before + 2 * sheets))


@pytest.mark.parametrize(("fronts", "backs"), [(3, 2), (2, 3), (1, 0)])
def test_an_uneven_pile_is_told_and_left_alone(fronts: int, backs: int) -> None:
    pages = [page(n, n) for n in range(fronts + backs)]
    ids = [one.id for one in pages]
    with pytest.raises(Refused) as caught:
        interleaved(pages, ids[:fronts], ids[fronts:])
    assert caught.value.code == "SCN-40"
    assert caught.value.values == {"fronts": fronts, "backs": backs}


def test_a_pass_that_broke_off_goes_on() -> None:
    passes, case = TwoPasses(), uuid4()
    for number in (1, 2):
        passes.begin(case)
        passes.took(page(number, number))
    assert not passes.ended()
    passes.begin(case)
    passes.took(page(3, 3))
    passes.begin(case)
    passes.took(page(4, 4))
    assert passes.ended()
    assert [one.int for one in passes.fronts] == [1, 2]
    assert [one.int for one in passes.backs] == [3, 4]


def test_the_next_case_begins_anew() -> None:
    passes = TwoPasses()
    passes.begin(uuid4())
    passes.took(page(1, 1))
    assert not passes.ended()
    passes.begin(uuid4())
    assert (passes.fronts, passes.turned) == ([], False)
