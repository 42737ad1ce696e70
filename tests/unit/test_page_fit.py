"""Fitting to the limit: the mildest step that is enough, and nothing that cannot be read."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.attachment import PDF, Origin, Page, PageId, sha256_of
from app.domain.errors import Refused
from app.domain.page_fit import (
    FLOOR_DPI,
    MEBI,
    FitStep,
    choices,
    demand_fits,
    estimated,
    fitted,
    megabytes,
    mildest,
    scan_dpi,
)
from app.domain.page_recipe import PageColour, Recipe

CLEANED = Recipe(skew=1.5, whiten=True, turn=90)
PAGE = Page(
    PageId(UUID(int=1)), "application", 0, sha256_of(b""), 700_000, PDF, 2480, 3508, 300,
    Origin.SCAN, datetime(2015, 3, 10, tzinfo=UTC), recipe=CLEANED, made=CLEANED,
)  # fmt: skip
PAGES = st.builds(
    lambda size, dpi, made: replace(PAGE, size=size, dpi=dpi, recipe=made, made=made),
    st.integers(1000, 20_000_000),
    st.integers(75, 1200),
    st.sampled_from([None, CLEANED, Recipe(colour=PageColour.GREY, quality=70)]),
)


@given(PAGES)
def test_every_further_step_weighs_less(page: Page) -> None:
    sizes = [
        estimated(page, fitted(page, step))
        for step in (FitStep.QUALITY, FitStep.RESOLUTION, FitStep.GREY)
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] <= page.size


@given(PAGES, st.sampled_from(FitStep))
def test_no_step_goes_below_the_floor_or_undoes_the_cleaning(page: Page, step: FitStep) -> None:
    recipe = fitted(page, step)
    assert recipe.dpi == 0 or recipe.dpi >= min(FLOOR_DPI, scan_dpi(page))
    # Below, JPEG leaves crumbs around letters.
    assert recipe.quality == 0 or recipe.quality >= 40
    was = page.recipe or Recipe()
    assert (recipe.skew, recipe.whiten, recipe.turn) == (was.skew, was.whiten, was.turn)


@given(st.lists(PAGES, min_size=1, max_size=4), st.integers(10_000, 50_000_000))
def test_the_mildest_step_is_taken(pages: list[Page], limit: int) -> None:
    pages = [replace(p, id=PageId(UUID(int=n))) for n, p in enumerate(pages)]
    offered = choices(pages, limit)
    fitting = [choice.step for choice in offered if choice.fits]
    if fitting:
        assert mildest(pages, limit) is fitting[0]
    else:
        with pytest.raises(Refused, match="SCN-35"):
            mildest(pages, limit)


def test_what_the_gateway_takes_is_not_refused_and_a_byte_more_is() -> None:
    limit = 5 * 1024 * 1024
    demand_fits([replace(PAGE, size=limit), replace(PAGE, size=9, deleted=True)], limit)
    with pytest.raises(Refused, match="SCN-41") as refused:
        demand_fits([replace(PAGE, size=limit), replace(PAGE, size=1)], limit)
    assert refused.value.values == {"size": 5.1, "limit": 5.0}


@pytest.mark.parametrize(
    ("tenths", "told"), [(0.0, 0.0), (0.01, 0.1), (50.0, 5.0), (50.01, 5.1), (63.4, 6.4)]
)
def test_a_size_is_told_to_a_tenth_up(tenths: float, told: float) -> None:
    assert megabytes(round(tenths * MEBI / 10)) == told


@given(PAGES, st.sampled_from(FitStep))
def test_what_a_page_weighs_that_was_made_by_a_step_is_known(page: Page, step: FitStep) -> None:
    recipe = fitted(page, step)
    made = replace(page, recipe=recipe, made=recipe)
    assert estimated(made, fitted(made, step)) == made.size
    if recipe.colour is PageColour.BITONAL:
        assert estimated(made, fitted(made, FitStep.QUALITY)) == made.size


def test_a_page_in_the_bin_weighs_nothing() -> None:
    one = choices([PAGE], 10**9)
    assert choices([PAGE, replace(PAGE, deleted=True)], 10**9) == one


def test_a_stamp_keeps_its_colour_as_long_as_that_is_enough() -> None:
    assert fitted(PAGE, FitStep.RESOLUTION).colour is PageColour.AS_SCANNED
    assert fitted(PAGE, FitStep.GREY).colour is PageColour.GREY


def test_a_coarse_scan_may_stay_as_coarse_as_it_is() -> None:
    coarse = replace(PAGE, dpi=100, made=None)
    assert fitted(coarse, FitStep.GREY).dpi == 0


@given(PAGES.filter(lambda page: scan_dpi(page) < FLOOR_DPI), st.sampled_from(FitStep))
def test_a_page_scanned_below_the_floor_keeps_its_shades(page: Page, step: FitStep) -> None:
    assert fitted(page, step).colour is not PageColour.BITONAL


def test_black_and_white_is_offered_as_long_as_a_page_that_goes_out_is_fine_enough() -> None:
    coarse, fine = replace(PAGE, dpi=FLOOR_DPI - 1), replace(PAGE, dpi=FLOOR_DPI)
    binned = replace(fine, deleted=True)
    offered = [choice.step for choice in choices([coarse, binned], 1)]
    assert offered == [FitStep.QUALITY, FitStep.RESOLUTION, FitStep.GREY]
    assert [choice.step for choice in choices([coarse, fine], 1)] == list(FitStep)
