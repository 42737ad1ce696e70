"""Lines of text: how they lean, whether they stand on their side, whether they are upside down."""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.adapters.pages.picture import Pixels

Points = tuple[NDArray[np.float32], NDArray[np.float32]]

FEWEST_POINTS = 400
MOST_POINTS = 12_000
WIDEST, COARSE, FINE = 8.0, 0.5, 0.05
SHARP_PEAK = 1.15
SIDEWAYS = 1.6
RAGGED_LINES, RAGGED_SHARE = 5, 1.8


def ink_of(grey: Pixels) -> Pixels:
    """White where something is written: darker than its own surroundings."""
    around = cv2.blur(grey, (31, 31))
    darker = cv2.subtract(around, grey)
    ink = np.where(darker > 28, 255, 0).astype(np.uint8)
    edge = max(2, round(min(grey.shape) * 0.02))
    ink[:edge], ink[-edge:], ink[:, :edge], ink[:, -edge:] = 0, 0, 0, 0
    return ink


@dataclass(frozen=True, slots=True)
class Lean:
    """How the lines of a page lie.

    Args:
        skew: degrees to turn the page clockwise so that they lie level or upright.
        sideways: they run up and down.
    """

    skew: float = 0.0
    sideways: bool = False


def lean_of(ink: Pixels) -> Lean:
    """How the lines of text on a page lie.

    Args:
        ink: of the page at `LOOK_DPI`.

    Returns:
        A skew within ±8 degrees; a level page where lines cannot be told.
    """
    points = _points(ink)
    if points is None:
        return Lean()
    rows, columns = points
    across, score = _sharpest((rows, columns))
    down, score_down = _sharpest((columns, -rows))
    if score_down > SIDEWAYS * score:
        return Lean(_finely((columns, -rows), down), sideways=True)
    return Lean(_finely(points, across))


def _sharpest(points: Points) -> tuple[float, float]:
    """The angle at which lines stand out most, and how much; 0 where none do."""
    angles = np.arange(-WIDEST, WIDEST + COARSE / 2, COARSE)
    scores = [_score(points, float(angle)) for angle in angles]
    best = int(np.argmax(scores))
    told = scores[best] >= SHARP_PEAK * float(np.median(scores))
    return (float(angles[best]) if told and 0 < best < len(angles) - 1 else 0.0), scores[best]


def _finely(points: Points, angle: float) -> float:
    near = np.arange(angle - COARSE, angle + COARSE + FINE / 2, FINE)
    scores = [_score(points, float(each)) for each in near]
    return round(float(near[int(np.argmax(scores))]), 2)


def upside_down(ink: Pixels) -> bool | None:
    """Whether lines begin in a row at the right: text begins in a row at the left.

    Args:
        ink: of a levelled page whose lines run across.

    Returns:
        None where both edges are alike, as in tables.
    """
    starts, ends = _line_edges(ink)
    if len(starts) < RAGGED_LINES:
        return None
    left, right = _spread(starts), _spread(ends)
    if right > RAGGED_SHARE * left:
        return False
    return True if left > RAGGED_SHARE * right else None


def _points(ink: Pixels) -> Points | None:
    rows, columns = np.nonzero(ink)
    if len(rows) < FEWEST_POINTS:
        return None
    step = max(1, len(rows) // MOST_POINTS)
    return rows[::step].astype(np.float32), columns[::step].astype(np.float32)


def _score(points: Points, angle: float) -> float:
    """How sharply lines stand out when the page is turned clockwise by an angle."""
    rows, columns = points
    lean = math.tan(math.radians(angle))
    heights = (rows + columns * lean).astype(np.int32)
    profile = np.bincount(heights - int(heights.min())).astype(np.float64)
    return float(np.sum(np.diff(profile) ** 2))


def _line_edges(ink: Pixels) -> tuple[list[int], list[int]]:
    """Where each line of text begins and ends, in pixels."""
    joined = cv2.dilate(ink, np.ones((1, 25), np.uint8))
    profile = np.count_nonzero(joined, axis=1) > 0.02 * ink.shape[1]
    jumps = np.diff(np.concatenate(([0], profile.view(np.int8), [0])))
    tops, bottoms = np.nonzero(jumps == 1)[0], np.nonzero(jumps == -1)[0]
    starts, ends = [], []
    for top, bottom in zip(tops, bottoms, strict=True):
        columns = np.nonzero(np.count_nonzero(ink[top:bottom], axis=0))[0]
        if 4 <= bottom - top <= 40 and len(columns) > 20:
            starts.append(int(columns[0]))
            ends.append(int(columns[-1]))
    return starts, ends


def _spread(places: list[int]) -> float:
    """How far apart the middle half and the rest lie, without a few strays; at least one pixel."""
    return max(2.0, float(np.mean(np.abs(np.asarray(places) - np.median(places)))))
