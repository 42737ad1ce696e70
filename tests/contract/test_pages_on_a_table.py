"""What a camera on a stand sees: a sheet or a card on a dark table, seen a little from the side."""

import cv2
import numpy as np
import pytest

from app.adapters.pages.examine import examined
from app.domain.made_page import PageLook
from app.domain.page_recipe import PageWarning
from tests.sample_pages import Pixels, sheet

DPI = 150
# A picture half as large again as what lies in it, as a camera with a wide view gives it.
VIEW = (2700, 2000)
DARK_TABLE, WOOD = 40, 115


def lying(page: Pixels, skew: float = 2.0, ground: int = DARK_TABLE, slant: float = 0.0) -> Pixels:
    """The page on a table; slanted, its upper edge lies further away."""
    width, height = VIEW
    high, wide = page.shape[:2]
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    lean = np.deg2rad(skew)
    turn = np.array([[np.cos(lean), np.sin(lean)], [-np.sin(lean), np.cos(lean)]])
    placed = (corners - (wide / 2, high / 2)) @ turn
    placed[:2, 0] *= 1 - slant
    placed = np.asarray(placed + np.array([width / 2, height / 2]), np.float32)
    view = cv2.getPerspectiveTransform(corners, placed)
    seen = cv2.warpPerspective(page, view, VIEW, flags=cv2.INTER_AREA, borderValue=(ground,) * 3)
    grain = np.random.default_rng(1).normal(0, 4, (height, width, 1))
    soft = cv2.GaussianBlur(seen * 0.92 + grain, (3, 3), 0)
    return np.ascontiguousarray(np.clip(soft, 0, 255), dtype=np.uint8)


def card() -> Pixels:
    """A part of a sheet, as large as an identity card."""
    width, height = (round(side / 25.4 * DPI) for side in (85.6, 54.0))
    return np.ascontiguousarray(sheet(DPI)[120 : 120 + height, 130 : 130 + width])


def photograph() -> Pixels:
    """Dark all over with a bright, ragged sky: no sheet."""
    dark = np.full((VIEW[1], VIEW[0], 3), 35, np.uint8)
    cv2.ellipse(dark, (1300, 900), (700, 420), 20, 0, 360, (210, 210, 210), -1)
    return dark


def look(pixels: Pixels) -> PageLook:
    return examined(pixels, DPI, scanned=True)


@pytest.mark.parametrize("ground", [DARK_TABLE, WOOD])
def test_a_sheet_on_a_table_is_cut_out_levelled_and_whitened(ground: int) -> None:
    found = look(lying(sheet(DPI), ground=ground))
    height, width = sheet(DPI).shape[:2]
    assert found.warnings == ()
    assert found.recipe.whiten
    assert found.recipe.skew == pytest.approx(-2.0, abs=0.3)
    assert found.recipe.crop is not None
    assert found.recipe.crop.width == pytest.approx(width, rel=0.02)
    assert found.recipe.crop.height == pytest.approx(height, rel=0.02)


def test_a_card_on_a_dark_table_is_cut_out() -> None:
    found = look(lying(card()))
    assert PageWarning.DARK not in found.warnings
    assert found.recipe.crop is not None
    assert found.recipe.crop.width == pytest.approx(card().shape[1], rel=0.04)


def test_a_dark_picture_that_is_no_sheet_is_not_cut() -> None:
    found = look(photograph())
    assert PageWarning.DARK in found.warnings
    assert found.recipe.crop is None


def test_a_sheet_seen_from_the_side_has_all_its_corners() -> None:
    assert PageWarning.CUT_OFF not in look(lying(sheet(DPI), slant=0.1)).warnings


def test_a_folded_corner_is_missed_on_a_table_too() -> None:
    folded = sheet(DPI).copy()
    fold = np.array([[0, 0], [150, 0], [0, 150]], np.int32)
    cv2.fillPoly(folded, [fold], (DARK_TABLE,) * 3)
    assert PageWarning.CUT_OFF in look(lying(folded)).warnings


def test_a_blurred_sheet_on_a_table_is_told() -> None:
    soft = np.asarray(cv2.GaussianBlur(lying(sheet(DPI)), (0, 0), 4), np.uint8)
    assert PageWarning.BLURRED in look(soft).warnings
