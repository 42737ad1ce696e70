"""QR codes drawn as vectors from the matrix of segno."""

from functools import lru_cache

import segno
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

_MASK = 2
"""Any mask can be read; trying all eight costs more than drawing the page."""


def _drawn(content: str) -> tuple[int, str]:
    """The size in modules and the dark runs as drawing orders, one unit a module.

    Level M, not raised to fill the version, so that the modules stay coarse.
    """
    matrix = segno.make_qr(content, error="m", boost_error=False, mask=_MASK).matrix
    modules = len(matrix)
    orders: list[str] = []
    for row, cells in enumerate(matrix):
        start = None
        for column, dark in enumerate((*cells, 0)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                orders.append(f"{start} {modules - row - 1} {column - start} 1 re")
                start = None
    return modules, " ".join([*orders, "f"])


_drawing = lru_cache(maxsize=64)(_drawn)


def draw_qr(
    canvas: Canvas, content: str, x: float, y: float, size: float, *, once: bool = False
) -> None:
    """Draws a QR without its white border; keep four modules of white around it.

    Args:
        canvas: to draw on.
        content: upper-case Latin, digits and `* / - .` keep it coarse.
        x: left edge, points.
        y: lower edge, points.
        size: side, points.
        once: it comes on this paper only, so it is not kept.
    """
    modules, orders = (_drawn if once else _drawing)(content)
    canvas.saveState()
    canvas.setFillGray(0)
    canvas.translate(x, y)
    canvas.scale(size / modules, size / modules)
    canvas._code.append(orders)
    canvas.restoreState()


class QR(Flowable):
    """A QR in the flow.

    Args:
        content: what it says.
        size: side in points.
        once: it comes on this paper only, so it is not kept.
    """

    def __init__(self, content: str, size: float, *, once: bool = False) -> None:
        super().__init__()
        self._once = once
        self._content = content
        self.width = self.height = size

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its side, twice."""
        return self.width, self.height

    def draw(self) -> None:
        """Draws at the origin of the canvas."""
        draw_qr(self.canv, self._content, 0, 0, self.width, once=self._once)
