"""Which of the pictures that a camera gives is taken: the sharpest, once the light is steady."""

from collections.abc import Iterator
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Frame: TypeAlias = NDArray[np.uint8]
"""Blue, green and red, as OpenCV gives them."""

MOST_DROPPED = 30
"""A second of pictures, some seconds of a slow camera; after that it is taken as it is."""
STEADY_CHANGE, STEADY_FRAMES = 2.0, 3
CHOSEN_AMONG = 5
BLACK = 40


def best_of(frames: Iterator[Frame]) -> Frame | None:
    """The picture to keep.

    The first ones are dropped until as many as `STEADY_FRAMES` after one another are equally
    bright; black ones are never steady, many cameras begin with some.

    Args:
        frames: as they come; not more than needed are drawn.

    Returns:
        The sharpest of the next few; None when no picture comes or they end before one is chosen.
    """
    if not _settled(frames):
        return None
    chosen: Frame | None = None
    sharpest = -1.0
    for _ in range(CHOSEN_AMONG):
        frame = next(frames, None)
        if frame is None:
            return None
        sharp = _sharpness(frame)
        if sharp > sharpest:
            chosen, sharpest = frame, sharp
    return chosen


def is_black(frame: Frame) -> bool:
    """Whether nothing is seen: the lens is covered; a lit sheet is brighter in some place."""
    return float(np.percentile(frame[::8, ::8], 99)) < BLACK


def _settled(frames: Iterator[Frame]) -> bool:
    """Drop pictures until they are equally bright; False when they end."""
    steady, before = 0, -1.0
    for _ in range(MOST_DROPPED):
        frame = next(frames, None)
        if frame is None:
            return False
        bright = float(np.mean(frame[::8, ::8]))
        alike = abs(bright - before) < STEADY_CHANGE and not is_black(frame)
        steady, before = (steady + 1 if alike else 0), bright
        if steady >= STEADY_FRAMES:
            break
    return True


def _sharpness(frame: Frame) -> float:
    grey = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
    return float(np.var(cv2.Laplacian(grey, cv2.CV_16S)))
