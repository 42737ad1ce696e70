"""QR codes drawn as vectors from the matrix of segno."""

from functools import lru_cache

import segno
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

Run = tuple[int, int, int]
"""Row, first column, number of dark modules side by side."""


@lru_cache(maxsize=64)
def _runs(content: str) -> tuple[int, tuple[Run, ...]]:
    """The size in modules and the dark runs, level M, not raised to fill the version."""
    matrix = segno.make_qr(content, error="m", boost_error=False).matrix
    found: list[Run] = []
    for row, modules in enumerate(matrix):
        start = None
        for column, dark in enumerate((*modules, 0)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                found.append((row, start, column - start))
                start = None
    return len(matrix), tuple(found)


def draw_qr(canvas: Canvas, content: str, x: float, y: float, size: float) -> None:
    """Draws a QR without its white border; keep four modules of white around it.

    Args:
        canvas: to draw on.
        content: upper-case Latin, digits and `* / - .` keep it coarse.
        x: left edge, points.
        y: lower edge, points.
        size: side, points.
    """
    modules, runs = _runs(content)
    side = size / modules
    path = canvas.beginPath()
    for row, column, length in runs:
        path.rect(x + column * side, y + size - (row + 1) * side, length * side, side)
    canvas.saveState()
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


class QR(Flowable):
    """A QR in the flow.

    Args:
        content: what it says.
        size: side in points.
    """

    def __init__(self, content: str, size: float) -> None:
        super().__init__()
        self._content = content
        self.width = self.height = size

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its side, twice."""
        return self.width, self.height

    def draw(self) -> None:
        """Draws at the origin of the canvas."""
        draw_qr(self.canv, self._content, 0, 0, self.width)
