"""Where the paper lies in the picture, and whether a corner of it is missing."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from app.adapters.pages.picture import Pixels
from app.domain.page_recipe import MAX_SKEW

CONTRAST = 30
"""Grey levels between the paper and what lies around it; less cannot be told from a shadow."""
RING_SHARE = 0.012
SMALLEST_SHARE, LARGEST_SHARE = 0.02, 0.985
DARK_GROUND = 90
CARD_SHARE = 0.03
"""Of a picture that is dark otherwise: a card where a whole sheet would find room."""
SHEET_FILLED = 0.85
CORNER_SHARE = 0.06
CORNER_FILLED = 0.72
OUTLINE_BLUR, LEAST_OPPOSITE = 0.004, 0.8


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet seen on darker ground.

    Args:
        centre: x and y, in pixels of the examined picture.
        size: width and height of the levelled sheet.
        skew: degrees to turn the picture clockwise so that the sheet lies level.
        cut: a corner of the sheet is folded or missing.
    """

    centre: tuple[float, float]
    size: tuple[float, float]
    skew: float
    cut: bool


def paper_in(grey: Pixels) -> Paper | None:
    """Find the sheet.

    Args:
        grey: the picture at `LOOK_DPI`.

    Returns:
        None when the sheet fills the picture or cannot be told from what is around it.
    """
    mask = _mask(grey)
    if mask is None:
        return None
    found, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not found:
        return None
    outline = max(found, key=cv2.contourArea)
    (x, y), (width, height), angle = cv2.minAreaRect(outline)
    if not SMALLEST_SHARE * grey.size < width * height < LARGEST_SHARE * grey.size:
        return None
    if _is_dark(grey) and cv2.contourArea(outline) < SHEET_FILLED * width * height:
        # A photograph has bright places, too; a sheet is one all over.
        return None
    skew, (width, height) = _levelled(angle, (width, height))
    if abs(skew) > MAX_SKEW:
        return None
    sheet = Paper((x, y), (width, height), skew, cut=False)
    cut = _corner_missing(mask, sheet) and not _seen_from_the_side(outline)
    return Paper((x, y), (width, height), skew, cut)


def _mask(grey: Pixels) -> Pixels | None:
    """White where paper is; None where the edge of the picture is as bright as the paper."""
    calm = cv2.medianBlur(grey, 5)
    ring = max(1, round(min(grey.shape) * RING_SHARE))
    edges = (calm[:ring], calm[-ring:], calm[:, :ring], calm[:, -ring:])
    ground = min(float(np.median(edge)) for edge in edges)
    share = 100 * (1 - CARD_SHARE) if ground < DARK_GROUND and _is_dark(grey) else 85
    paper = float(np.percentile(calm[::4, ::4], share))
    if paper - ground < CONTRAST:
        return None
    mask = np.where(calm > (paper + ground) / 2, 255, 0).astype(np.uint8)
    size = max(3, round(min(grey.shape) * 0.03)) | 1
    kernel = np.ones((size, size), np.uint8)
    # The writing on the paper is closed; a band keeps what touches the edge from being eroded.
    band = cv2.copyMakeBorder(mask, size, size, size, size, cv2.BORDER_CONSTANT, value=0)
    closed = cv2.morphologyEx(band, cv2.MORPH_CLOSE, kernel)
    return np.ascontiguousarray(closed[size:-size, size:-size], dtype=np.uint8)


def _levelled(angle: float, size: tuple[float, float]) -> tuple[float, tuple[float, float]]:
    """OpenCV gives a rectangle by any of its four sides; the one nearest to level is ours."""
    width, height = size
    while angle > 45:
        angle, width, height = angle - 90, height, width
    while angle < -45:
        angle, width, height = angle + 90, height, width
    return -angle, (width, height)


def _is_dark(grey: Pixels) -> bool:
    return float(np.median(grey[::4, ::4])) < DARK_GROUND


def _seen_from_the_side(outline: cv2.typing.MatLike) -> bool:
    """Whether the sheet has its four corners and only looks narrower where it is further away."""
    corners = cv2.approxPolyDP(outline, OUTLINE_BLUR * cv2.arcLength(outline, True), True)
    if len(corners) != 4:
        return False
    around = np.roll(corners, -1, axis=0) - corners
    sides = np.linalg.norm(around.reshape(4, 2).astype(np.float32), axis=1)
    pairs = ((sides[0], sides[2]), (sides[1], sides[3]))
    return all(min(pair) > LEAST_OPPOSITE * max(pair) for pair in pairs)


def _corner_missing(mask: Pixels, sheet: Paper) -> bool:
    """Whether one of the four corner triangles of the sheet is not paper."""
    edge = round(min(sheet.size) * CORNER_SHARE)
    if edge < 4:
        return False
    wide, high = (round(side) for side in sheet.size)
    matrix = cv2.getRotationMatrix2D(sheet.centre, -sheet.skew, 1.0)
    matrix[0, 2] += wide / 2 - sheet.centre[0]
    matrix[1, 2] += high / 2 - sheet.centre[1]
    level = cv2.warpAffine(mask, matrix, (wide, high))
    corners = (level[:edge, :edge], level[:edge, ::-1][:, :edge])
    below = (level[::-1][:edge, :edge], level[::-1, ::-1][:edge, :edge])
    rows, columns = np.indices((edge, edge))
    triangle = rows + columns < edge
    inner = triangle & (rows > math.ceil(edge * 0.1)) & (columns > math.ceil(edge * 0.1))
    return any(float(np.mean(c[inner]) / 255) < CORNER_FILLED for c in (*corners, *below))
