"""The two sheets the papers are printed on, and where things stand on them."""

from dataclasses import dataclass

from reportlab.lib.units import mm


@dataclass(frozen=True)
class Sheet:
    """One sheet; all lengths in points.

    Args:
        size: width and height.
        left: margin; 25 mm on portrait sheets, for binding.
        right: margin.
        top: margin; 20 mm on landscape sheets, whose top is the binding edge.
        frame_bottom: where the text ends, above the lower edge.
        footer: height of the footer's rule above the lower edge.
        landscape: the binding edge is the top.
    """

    size: tuple[float, float]
    left: float
    right: float
    top: float
    frame_bottom: float
    footer: float
    landscape: bool = False

    @property
    def width(self) -> float:
        """Of the text."""
        return self.size[0] - self.left - self.right

    @property
    def right_edge(self) -> float:
        """Where the text ends at the right."""
        return self.size[0] - self.right


PORTRAIT = Sheet((210 * mm, 297 * mm), 25 * mm, 15 * mm, 13 * mm, 30 * mm, 26 * mm)
LANDSCAPE = Sheet((297 * mm, 210 * mm), 15 * mm, 15 * mm, 20 * mm, 28 * mm, 23 * mm, True)

HALF = 81 * mm
GAP = 8 * mm
LABEL = 54 * mm
"""Halves 81 + 8 + 81; label and value 54 + 116."""

RUNNING_HEAD_HEIGHT = 11 * mm
"""What the running head takes from the later pages, with its air."""
