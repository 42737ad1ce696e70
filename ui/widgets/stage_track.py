"""The four stops of a message on its way; the mark of the current one is a state."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.tokens import State
from ui.widgets.paint import Painted, begin, box, line_of_text, text_width
from ui.widgets.state_dot import paint_dot

STOP = 8
CURRENT = 12
LENGTH = 126


def paint_track(painter: QPainter, area: QRectF, stops: int, at: int, state: State) -> None:
    """Draw a track; also used by table delegates.

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


class StageTrack(Painted):
    """Where a message is, with the word of the stop under the track.

    Args:
        name: stable object name.
        labels: the words of the stops, in order.
    """

    def __init__(self, *, name: str, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._labels = tuple(labels)
        self._at = 0
        self._state: State = "idle"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Change the words, as on a switch of language."""
        self._labels = tuple(labels)
        self.set_stage(self._at, self._state)

    def set_stage(self, at: int, state: State) -> None:
        """Show the current stop.

        Args:
            at: index of the stop.
            state: its mark.
        """
        self._at, self._state = at, state
        self.setAccessibleName(f"{self._labels[at]} ({at + 1}/{len(self._labels)})")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Track and word."""
        longest = max((text_width("caption", label) for label in self._labels), default=0)
        return QSize(max(LENGTH, longest + 4), 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and word."""
        painter = begin(self)
        track = QRectF(0, 2, LENGTH, 16)
        paint_track(painter, track, len(self._labels), self._at, self._state)
        below = QRectF(2, 20, self.width() - 2, 19)
        line_of_text(painter, below, self._labels[self._at], "caption", theme.color("ink2"))
        painter.end()
