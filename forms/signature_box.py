"""The place on a letter that is kept free for the visible electronic signature."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from forms.sheet import PORTRAIT

_HEIGHT = 27 * mm
_AIR = 1 * mm
_LOWER = PORTRAIT.frame_bottom - 2 * mm

SIGNATURE_ROOM = _HEIGHT - 2 * mm + _AIR
"""Points that a letter leaves free above the end of its text, on every page."""


@dataclass(frozen=True)
class SignatureBox:
    """Where a visible signature may be put afterwards.

    Args:
        page: counted from 0; -1 is the last.
        rectangle: left, lower, right, upper edge in points from the lower left corner.
    """

    page: int
    rectangle: tuple[float, float, float, float]


SIGNATURE_BOX = SignatureBox(
    -1, (PORTRAIT.left, _LOWER, PORTRAIT.left + 150 * mm, _LOWER + _HEIGHT)
)
"""Free of text on every letter that carries no printed signature block."""
