"""How many dots per inch a camera's picture has: nobody says, so it is told from the sheet.

A camera does not know how far away the paper lies. Two things are known: a sheet that lies whole in
the picture is not larger than it, and papers at a counter are A4. So a sheet of A proportions that
can be told from its ground is taken as A4; where none can be told, as with a card, the whole picture
is taken as large as is needed to show an A4 sheet. Both err by telling too few dots of a small paper
close by, never too many of an A4 sheet: it is rather warned once too often that small print may
not be read.
"""

import cv2
import numpy as np

from app.adapters.scanner.camera_frames import Frame

A4_INCHES = (210 / 25.4, 297 / 25.4)
LOOK_EDGE = 800
# The square root of two, as far as a camera that looks on from the side changes it.
PROPORTIONS = (1.28, 1.56)
SMALLEST_SHARE, LEAST_FILLED = 0.05, 0.85
GROUND_CONTRAST = 30


def dots_per_inch(frame: Frame) -> int:
    """Dots per inch of a picture.

    Args:
        frame: the whole picture.

    Returns:
        At most what an A4 sheet that lies whole in the picture can have.
    """
    short, long = sorted(frame.shape[:2])
    view = min(short / A4_INCHES[0], long / A4_INCHES[1])
    sheet = _longer_side(frame)
    told = min(view, sheet / A4_INCHES[1]) if sheet else view
    return max(1, round(float(told)))


def _longer_side(frame: Frame) -> float:
    """Pixels of the longer side of a sheet of A proportions on darker ground; 0 when none is seen."""
    share = min(1.0, LOOK_EDGE / max(frame.shape[:2]))
    grey = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    calm = cv2.medianBlur(small, 5)
    _, mask = cv2.threshold(calm, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    if not 0 < cv2.countNonZero(mask) < mask.size:
        return 0.0
    if float(np.median(calm[mask > 0])) - float(np.median(calm[mask == 0])) < GROUND_CONTRAST:
        return 0.0
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    found, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    outline = max(found, key=cv2.contourArea)
    _, sides, _ = cv2.minAreaRect(outline)
    short, long = sorted(sides)
    if long * short < SMALLEST_SHARE * small.size or not short:
        return 0.0
    filled = cv2.contourArea(outline) / (long * short)
    is_sheet = filled >= LEAST_FILLED and PROPORTIONS[0] <= long / short <= PROPORTIONS[1]
    return long / share if is_sheet else 0.0
