"""The signed code at the end of a receipt, with the words that say what it is for."""

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from app.domain.papers import Receipt
from forms.codes import QR
from forms.flow import empty, grid, plain
from forms.sheet import PORTRAIT
from forms.styles import RIGHT, UNDER_LINE
from forms.texts import furniture

SIDE = 26 * mm
"""49 modules of half a millimetre: a scan of 150 dpi reads them."""
_AIR = 6 * mm
BESIDE = PORTRAIT.width - SIDE - _AIR
"""What is left for the signatures, points."""


def sealed(paper: Receipt, beside: Flowable) -> Flowable:
    """The last lines of a receipt with its code at their right; the lines alone without a code.

    Args:
        paper: whose code it is.
        beside: as wide as `BESIDE`.
    """
    if not paper.code:
        return beside
    words = plain(furniture(paper.language)["receipt_code"], UNDER_LINE, RIGHT)
    return grid(
        [[beside, QR(paper.code, SIDE, once=True)], [words, empty()]],
        [PORTRAIT.width - SIDE, SIDE],
        ("SPAN", (1, 0), (1, 1)),
        ("RIGHTPADDING", (0, 0), (0, -1), _AIR),
        ("VALIGN", (0, 1), (0, 1), "BOTTOM"),
    )
