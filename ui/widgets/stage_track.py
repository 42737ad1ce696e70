"""The four stops of a message on its way; the mark of the current one is a state."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui import theme
from ui.tokens import State
from ui.widgets.paint import box
from ui.widgets.state_dot import paint_dot

STOP = 8
CURRENT = 12
LENGTH = 126


def paint_track(painter: QPainter, area: QRectF, stops: int, at: int, state: State) -> None:
    """Draw a track.

    Args:
        painter: where to.
        area: as wide as the track is long; the track runs through its middle.
        stops: how many.
        at: index of the current one.
        state: the mark of the current one.
    """
    middle = area.center().y()
    left, length = area.left() + CURRENT / 2, area.width() - CURRENT
    step = length / max(stops - 1, 1)
    painter.fillRect(QRectF(left, middle - 1.5, length, 3), theme.color("line"))
    painter.fillRect(QRectF(left, middle - 1.5, step * at, 3), theme.color("accent"))
    for index in range(stops):
        x = left + step * index
        if index == at:
            side = CURRENT + 6
            gap = QRectF(x - side / 2, middle - side / 2, side, side)
            painter.fillRect(gap.adjusted(0, 6, 0, -6), theme.color("surface"))
            mark = QRectF(x - CURRENT / 2, middle - CURRENT / 2, CURRENT, CURRENT)
            paint_dot(painter, mark, state)
            continue
        dot = QRectF(x - STOP / 2, middle - STOP / 2, STOP, STOP)
        if index < at:
            box(painter, dot.adjusted(-0.5, -0.5, 0.5, 0.5), STOP, theme.color("accent"))
        else:
            box(painter, dot, STOP, theme.color("surface"), theme.color("control"), 1.5)
