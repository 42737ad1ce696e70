"""What is wrong with a page: blurred, cut off, coarse, dark, nearly empty."""

import cv2
import numpy as np

from app.adapters.pages.picture import Pixels, smaller
from app.domain.page_recipe import PageWarning

READABLE_DPI = 150
SHARP_AT_DPI = 150
INK_CONTRAST = 50
EDGE_STEEPNESS = 0.42
DARK = 70
EMPTY_SHARE = 0.0025
TOUCHING_EDGE = 6
BELIEVABLE_INCHES = (1.5, 24.0)


def warnings_of(
    grey: Pixels, sheet: Pixels, ink: Pixels, dpi: int, *, cut: bool
) -> tuple[PageWarning, ...]:
    """Everything the operator should see before the applicant leaves.

    Args:
        grey: the whole page, as scanned.
        sheet: what there is of it without the ground it lies on.
        ink: of the page at `LOOK_DPI`.
        dpi: dots per inch of the scan.
        cut: a corner of the sheet is missing.

    Returns:
        In the order of `PageWarning`.
    """
    dark = float(np.median(sheet[::8, ::8])) < DARK
    found = {
        PageWarning.BLURRED: not dark and blurred(sheet, dpi),
        PageWarning.CUT_OFF: cut or (not dark and _runs_off(grey, dpi)),
        PageWarning.COARSE: dpi < READABLE_DPI,
        PageWarning.ODD_SIZE: not _believable(sheet, dpi),
        PageWarning.NEARLY_EMPTY: not dark and nearly_empty(ink),
        PageWarning.DARK: dark,
    }
    return tuple(warning for warning, is_so in found.items() if is_so)


def nearly_empty(ink: Pixels) -> bool:
    """Whether hardly anything is written on the page."""
    return cv2.countNonZero(ink) < EMPTY_SHARE * ink.size


def blurred(grey: Pixels, dpi: int) -> bool:
    """Whether no edge of the writing is steep: at 150 dpi ink turns to paper within two pixels."""
    small = smaller(grey, SHARP_AT_DPI / dpi) if dpi > SHARP_AT_DPI else grey
    low, high = (float(np.percentile(small[::5, ::5], share)) for share in (1, 75))
    if high - low < INK_CONTRAST:
        return False
    calm = cv2.GaussianBlur(small, (3, 3), 0)
    across = cv2.absdiff(calm[:, 1:], calm[:, :-1])
    steepest = float(np.percentile(across[::6], 99.7))
    return steepest < EDGE_STEEPNESS * (high - low) / 2


def _runs_off(grey: Pixels, dpi: int) -> bool:
    """Whether writing runs over an edge of the picture: several strokes in its last half millimetre."""
    depth = max(2, round(dpi / 50))
    edges = (grey[:depth], grey[-depth:], grey[:, :depth].T, grey[:, -depth:].T)
    return any(_strokes(np.ascontiguousarray(edge), dpi) >= TOUCHING_EDGE for edge in edges)


def _strokes(edge: Pixels, dpi: int) -> int:
    """Separate dark strokes as wide as those of letters along an edge."""
    line = edge.max(axis=0)
    paper = float(np.percentile(line, 75))
    if paper < DARK * 2:
        return 0
    dark = line < paper - INK_CONTRAST
    jumps = np.diff(np.concatenate(([0], dark.view(np.int8), [0])))
    lengths = np.nonzero(jumps == -1)[0] - np.nonzero(jumps == 1)[0]
    thinnest, widest = max(1, dpi // 150), dpi // 8
    return int(np.count_nonzero((lengths >= thinnest) & (lengths <= widest)))


def _believable(grey: Pixels, dpi: int) -> bool:
    smallest, largest = BELIEVABLE_INCHES
    inches = [side / dpi for side in grey.shape[:2]]
    return bool(smallest <= max(inches) <= largest and max(inches) < 6 * min(inches))
