"""Making pages fit the gateway's limit: steps from the mildest on, and a floor that stays legible."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil, pow

from app.domain.attachment import Page, PageId, size_of
from app.domain.errors import Refused
from app.domain.page_recipe import PageColour, Recipe

FLOOR_DPI = 200
"""Smaller print of certificates cannot be read below, in black and white no print at all."""
ROOM = 0.97
"""Share of the limit that is aimed at: sizes are estimated until the pages are made."""

MEBI = 1024 * 1024
USUAL_QUALITY, SCAN_QUALITY = 80, 85
BITONAL_BYTES_PER_PIXEL = 0.0063
GREY_SHARE = 0.85
FINENESS = 1.4
"""Fewer pixels save less than their number: edges of letters grow denser."""


TOO_LARGE, TOO_LARGE_SIGNED, NOTHING_FITS = "SCN-41", "SCN-42", "SCN-35"


class FitStep(StrEnum):
    """From the mildest to the last before a page would be hard to read."""

    QUALITY = "quality"
    RESOLUTION = "resolution"
    GREY = "grey"
    BITONAL = "bitonal"


@dataclass(frozen=True, slots=True)
class FitChoice:
    """What a step would do to a case.

    Args:
        step: all pages that go out are made by it.
        size: bytes it would weigh, estimated.
        fits: whether that is within the limit.
    """

    step: FitStep
    size: int
    fits: bool


def fitted(page: Page, step: FitStep) -> Recipe:
    """The recipe of a page made smaller by a step; what cleans the page stays.

    A page scanned below the floor goes no further than grey: letters in black and white fall apart.
    """
    recipe = page.recipe or page.made or Recipe()
    dpi = FLOOR_DPI if scan_dpi(page) > FLOOR_DPI else 0
    if step is FitStep.BITONAL and not bears_bitonal(page):
        step = FitStep.GREY
    match step:
        case FitStep.QUALITY:
            return replace(recipe, quality=60)
        case FitStep.RESOLUTION:
            return replace(recipe, quality=60, dpi=dpi)
        case FitStep.GREY:
            colour = _at_most_grey(recipe.colour)
            return replace(recipe, quality=50, dpi=dpi, colour=colour)
        case FitStep.BITONAL:
            return replace(recipe, quality=0, dpi=0, colour=PageColour.BITONAL)


def estimated(page: Page, recipe: Recipe) -> int:
    """Bytes a page would weigh made by a recipe, judged by what it weighs now."""
    now = page.made or Recipe(quality=SCAN_QUALITY)
    if _same(recipe, now, page):
        return page.size
    pixels = page.width * page.height * pow(_dpi(page, recipe) / max(1, page.dpi), 2)
    if recipe.colour is PageColour.BITONAL:
        return round(pixels * BITONAL_BYTES_PER_PIXEL)
    if now.colour is PageColour.BITONAL:
        # What it weighed in grey is not known any more; about what a page of text does.
        return round(pixels * BITONAL_BYTES_PER_PIXEL * 9 * _share(recipe))
    finer = pow(_dpi(page, recipe) / max(1, page.dpi), FINENESS)
    return round(page.size * finer * _share(recipe) / _share(now))


def choices(pages: Sequence[Page], limit: int) -> tuple[FitChoice, ...]:
    """Every step with what it would come to, the mildest first; none that would do nothing more."""
    going = [page for page in pages if page.goes_out]
    bitonal = any(bears_bitonal(page) for page in going)
    steps = (step for step in FitStep if bitonal or step is not FitStep.BITONAL)
    sizes = {step: sum(estimated(page, fitted(page, step)) for page in going) for step in steps}
    return tuple(FitChoice(step, size, size <= limit * ROOM) for step, size in sizes.items())


def mildest(pages: Sequence[Page], limit: int) -> FitStep:
    """The first step that is enough.

    Raises:
        Refused: SCN-35 even the last one is not; what it would come to is named.
    """
    offered = choices(pages, limit)
    enough = next((choice.step for choice in offered if choice.fits), None)
    if enough is None:
        raise Refused(NOTHING_FITS, size=megabytes(offered[-1].size), limit=megabytes(limit))
    return enough


def demand_fits(pages: Sequence[Page], limit: int, code: str = TOO_LARGE) -> None:
    """Refuse what the gateway would refuse.

    Raises:
        Refused: `code`; what the pages weigh and what the gateway takes are named.
    """
    size = size_of(pages)
    if size > limit:
        raise Refused(code, size=megabytes(size), limit=megabytes(limit))


def megabytes(size: int) -> float:
    """A size as people are told it: to a tenth, up, since 5.04 of 5.0 is too much and is to look so."""
    return ceil(size * 10 / MEBI) / 10


def scan_dpi(page: Page) -> int:
    """Dots per inch of the scan, as far as the page made from it still tells."""
    if page.made and page.made.dpi:
        return max(page.dpi, FLOOR_DPI + 1)
    return page.dpi


def bears_bitonal(page: Page) -> bool:
    """Whether a page was scanned finely enough to be read in black and white."""
    return scan_dpi(page) >= FLOOR_DPI


def fitted_pages(pages: Sequence[Page], step: FitStep) -> dict[PageId, Recipe]:
    """The recipes of a step for the pages that go out."""
    return {page.id: fitted(page, step) for page in pages if page.goes_out}


def _dpi(page: Page, recipe: Recipe) -> int:
    return recipe.dpi or scan_dpi(page)


def _same(recipe: Recipe, now: Recipe, page: Page) -> bool:
    """Whether a page made by a recipe is what it is now; black and white has no quality."""
    if recipe == now:
        return True
    both = recipe.colour is now.colour is PageColour.BITONAL
    return both and _dpi(page, recipe) == _dpi(page, now)


def _share(recipe: Recipe) -> float:
    quality = recipe.quality or USUAL_QUALITY
    shade = 1.0 if recipe.colour is PageColour.AS_SCANNED else GREY_SHARE
    return shade * (0.3 + 0.7 * quality / USUAL_QUALITY)


def _at_most_grey(colour: PageColour) -> PageColour:
    return PageColour.GREY if colour is PageColour.AS_SCANNED else colour
