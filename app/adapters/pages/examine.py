"""A page examined: which steps clean it, what is wrong with it, whether it is a cover sheet."""

import cv2
import numpy as np

from app.adapters.pages.covers import cover_text
from app.adapters.pages.lines import Lean, ink_of, lean_of, upside_down
from app.adapters.pages.paper import Paper, paper_in
from app.adapters.pages.picture import LOOK_DPI, Pixels, grey_of, smaller
from app.adapters.pages.quality import nearly_empty, warnings_of
from app.adapters.pages.tones import is_coloured
from app.domain.made_page import PageLook
from app.domain.page_recipe import Box, PageColour, PageWarning, Recipe

LEAST_SKEW = 0.15
"""Degrees; turning by less costs sharpness and shows nothing."""
PAPER_BRIGHTNESS = 128


def examined(pixels: Pixels, dpi: int, *, scanned: bool) -> PageLook:
    """Look at a page.

    Args:
        pixels: of the whole page.
        dpi: dots per inch.
        scanned: it lay on a scanner, so it is cut to its paper; pictures out of files are not.

    Returns:
        The recipe that cleans it, the warnings, and what its cover code says.
    """
    grey = grey_of(pixels)
    small = smaller(grey, min(1.0, LOOK_DPI / dpi))
    paper = paper_in(small) if scanned else None
    scale = grey.shape[1] / small.shape[1]
    alone = small if paper is None else _inside(small, paper)
    ink = ink_of(alone)
    part, grey_part = (
        each if paper is None else _around(each, paper, scale) for each in (pixels, grey)
    )
    cut = paper is not None and paper.cut
    warnings = warnings_of(grey, grey_part, ink, dpi, cut=cut)
    if PageWarning.DARK in warnings or min(small.shape) < 2:
        return PageLook(Recipe(), warnings)
    recipe = _recipe(small, ink, paper, scale)
    colour = PageColour.AS_SCANNED
    if pixels.ndim == 3 and not is_coloured(part):
        colour = PageColour.GREY
    found = Recipe(recipe.skew, recipe.crop, _is_paper(alone), recipe.turn, colour=colour)
    return PageLook(found, warnings, cover_text(grey, dpi))


def _recipe(small: Pixels, ink: Pixels, paper: Paper | None, scale: float) -> Recipe:
    lean = Lean(paper.skew) if paper and nearly_empty(ink) else lean_of(ink)
    skew = lean.skew if abs(lean.skew) >= LEAST_SKEW else 0.0
    level = levelled(ink, skew)
    lines = np.ascontiguousarray(np.rot90(level)) if lean.sideways else level
    # Turned by a quarter anticlockwise to be read; if that shows it upside down, clockwise it is.
    upset = upside_down(lines)
    way = {(False, True): 180, (True, True): 90, (True, False): 270, (True, None): 270}
    crop = _box(paper, skew, small, scale) if paper else None
    return Recipe(skew, crop, turn=way.get((lean.sideways, upset), 0))


def levelled(pixels: Pixels, degrees: float) -> Pixels:
    """The picture turned clockwise on a canvas of its own size, paper-white where nothing was."""
    if not degrees:
        return np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    turned = cv2.warpAffine(
        np.ascontiguousarray(pixels),
        matrix,
        (width, height),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(turned, dtype=np.uint8)


def _inside(small: Pixels, paper: Paper) -> Pixels:
    """The picture with everything around the paper painted over in the paper's brightness."""
    mask = np.zeros(small.shape, np.uint8)
    inner = (max(1.0, side * 0.985) for side in paper.size)
    corners = cv2.boxPoints((paper.centre, (next(inner), next(inner)), -paper.skew))
    cv2.fillConvexPoly(mask, corners.astype(np.int32), 255)
    bright = int(np.median(small[mask > 0])) if mask.any() else 255
    return np.where(mask > 0, small, bright).astype(np.uint8)


def _around(pixels: Pixels, paper: Paper, scale: float) -> Pixels:
    """The part of the whole picture in which the paper lies, without most of the ground."""
    corners = cv2.boxPoints((paper.centre, paper.size, -paper.skew)) * scale
    left, top = (max(0, int(low)) for low in corners.min(axis=0))
    right, bottom = (int(high) + 1 for high in corners.max(axis=0))
    return pixels[top:bottom, left:right]


def _box(paper: Paper, skew: float, small: Pixels, scale: float) -> Box:
    """The paper in the picture once it is levelled, in pixels of the whole picture."""
    height, width = small.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -skew, 1.0)
    x, y = matrix @ np.array([*paper.centre, 1.0])
    wide, high = paper.size
    left, top = max(0.0, x - wide / 2), max(0.0, y - high / 2)
    right, bottom = min(float(width), x + wide / 2), min(float(height), y + high / 2)
    sides = (round(each * scale) for each in (left, top, right - left, bottom - top))
    return Box(*sides)


def _is_paper(small: Pixels) -> bool:
    return float(np.median(small)) >= PAPER_BRIGHTNESS
