from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from app.domain.attachment import JPEG, Origin, Page, PageId, sha256_of, size_of

PAGE = Page(
    id=PageId(UUID(int=1)),
    document_code=None,
    position=0,
    sha256=sha256_of(b"page"),
    size=1000,
    mime=JPEG,
    width=827,
    height=1169,
    dpi=100,
    source=Origin.SCAN,
    scanned_at=datetime(2015, 3, 10, 9, 30, tzinfo=UTC),
)


def test_the_digest_is_that_of_the_published_example() -> None:
    # FIPS 180-2, appendix B.1
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert sha256_of(b"abc") == expected


@pytest.mark.parametrize(("turns", "shown"), [([90], 90), ([90] * 4, 0), ([-90], 270)])
def test_turning(turns: list[int], shown: int) -> None:
    page = PAGE
    for degrees in turns:
        page = page.turned(degrees)
    assert page.rotation == shown


def test_a_page_is_never_askew() -> None:
    with pytest.raises(ValueError, match="45"):
        PAGE.turned(45)


def test_the_hour_of_a_page_has_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        replace(PAGE, scanned_at=datetime(2015, 3, 10, 9, 30))  # noqa: DTZ001  (what is refused)


def test_moving_changes_only_the_place() -> None:
    moved = PAGE.moved("D01", 3)
    assert (moved.document_code, moved.position) == ("D01", 3)
    assert replace(moved, document_code=None, position=0) == PAGE


def test_what_is_parked_or_in_the_bin_weighs_nothing() -> None:
    pages = [PAGE, replace(PAGE, parked=True), replace(PAGE, deleted=True)]
    assert size_of(pages) == 1000
    assert [page.goes_out for page in pages] == [True, False, False]
