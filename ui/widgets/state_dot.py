"""The mark of a state: works, does not, not known, under way, not begun; shape and word."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.tokens import State
from ui.widgets.paint import Painted, begin, line_of_text, text_width

MARK = 10
GAP = 7
INKS: dict[State, str] = {
    "works": "ok",
    "fails": "danger",
    "unknown": "unknown",
    "busy": "accent",
    "idle": "ink3",
}


def paint_dot(painter: QPainter, rect: QRectF, state: State, ink: QColor | None = None) -> None:
    """Draw the silhouette of a state.

    Args:
        painter: where to.
        rect: a square of about 10–14 pixels.
        state: which silhouette.
        ink: another colour than the state's own.
    """
    hue = ink if ink is not None else theme.color(INKS[state])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hue)
    if state == "works":
        painter.drawEllipse(rect)
    elif state == "fails":
        grown = rect.adjusted(-1, -1, 1, 1)
        tip = QPointF(grown.center().x(), grown.top())
        painter.drawPolygon(QPolygonF([tip, grown.bottomRight(), grown.bottomLeft()]))
    elif state == "idle":
        middle = rect.center().y()
        painter.drawRoundedRect(QRectF(rect.left(), middle - 1.25, rect.width(), 2.5), 1, 1)
    else:
        ground = Qt.BrushStyle.NoBrush if ink is not None else theme.color("surface")
        _paint_ring(painter, rect, hue, ground, half=state == "busy")


def _paint_ring(
    painter: QPainter, rect: QRectF, hue: QColor, ground: QColor | Qt.BrushStyle, *, half: bool
) -> None:
    ring = rect.adjusted(1, 1, -1, -1)
    painter.setPen(QPen(hue, 2))
    painter.setBrush(ground)
    painter.drawEllipse(ring)
    if half:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue)
        painter.drawPie(ring, -90 * 16, 180 * 16)


class StateDot(Painted):
    """A mark with its name and the hour of the last answer.

    Args:
        label: the name beside the mark; may be empty inside rows.
        name: stable object name.
        state: the state to begin with.
    """

    def __init__(
        self, label: str = "", *, name: str, state: State = "unknown", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._label = label
        self._hour = ""
        self._state: State = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    @property
    def state(self) -> State:
        """The state shown now."""
        return self._state

    def set_state(self, state: State, hour: str = "") -> None:
        """Show a state.

        Args:
            state: which.
            hour: hour of the last answer, "10:42".
        """
        self._state, self._hour = state, hour
        self._tell()

    def set_label(self, label: str) -> None:
        """Change the name beside the mark."""
        self._label = label
        self._tell()

    def state_word(self) -> str:
        """The state in words, in the language of the program."""
        words: dict[State, str] = {
            "works": self.tr("works"),
            "fails": self.tr("does not work"),
            "unknown": self.tr("not known"),
            "busy": self.tr("under way"),
            "idle": self.tr("not begun"),
        }
        return words[self._state]

    def _tell(self) -> None:
        parts = [self._label, self.state_word(), self._hour]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(self.accessibleName())
        self.show_anew(*parts)

    def changeEvent(self, event: QEvent) -> None:
        """Say the state again in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()

    def sizeHint(self) -> QSize:
        """Mark, name, hour."""
        wide = MARK + 4
        if self._label:
            wide += GAP + text_width("caption", self._label)
        if self._hour:
            wide += GAP + text_width("micro", self._hour)
        return QSize(wide, max(theme.metrics("caption").height(), MARK + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark, name, hour."""
        painter = begin(self)
        high = self.height()
        paint_dot(painter, QRectF(2, (high - MARK) / 2, MARK, MARK), self._state)
        x = float(MARK + 4 + GAP)
        ink = theme.color("danger" if self._state == "fails" else "ink2")
        wide = float(text_width("caption", self._label))
        line_of_text(painter, QRectF(x, 0, wide, high), self._label, "caption", ink)
        x += wide + GAP
        rest = QRectF(x, 0, max(self.width() - x, 0), high)
        line_of_text(painter, rest, self._hour, "micro", theme.color("ink3"))
        painter.end()
