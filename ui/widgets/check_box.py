"""The tick box, and the round mark of one choice among rows."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.widgets.paint import LEFT as LEFT_MIDDLE
from ui.widgets.paint import begin, box, focus_mark, line_of_text, refresh, text_width

SIDE = 20
GAP = 10
LEFT = SIDE + 4 + GAP
HEIGHT = 32
SHORTEST = 200


class CheckBox(QCheckBox):
    """A box with its words; the whole row can be pressed.

    Args:
        text: what ticking means.
        name: stable object name.
        wrap: whether the words may take several lines.
    """

    def __init__(
        self, text: str = "", *, name: str, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._wrap = wrap
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        """Change the words and the accessible name."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row can be pressed."""
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def sizeHint(self) -> QSize:
        """Box and words."""
        return QSize(LEFT + text_width("body", self.text()) + 4, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), SHORTEST), HEIGHT) if self._wrap else whole

    def hasHeightForWidth(self) -> bool:
        """Only words that wrap ask for more lines."""
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        if not self._wrap:
            return HEIGHT
        room = QRect(0, 0, width - LEFT, 16_000)
        words = theme.metrics("body").boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(HEIGHT, words.height() + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick, words."""
        painter = begin(self)
        area = QRectF(self.rect())
        mark = QRectF(2, (area.height() - SIDE) / 2, SIDE, SIDE)
        on = self.isEnabled()
        if self.isChecked():
            box(painter, mark, 5, theme.color("accent" if on else "control"))
            tick = mark.adjusted(2, 2, -2, -2)
            paint_icon(painter, tick, "check", theme.color("on_accent" if on else "surface"))
        else:
            edge = "ink2" if self.underMouse() and on else "control"
            ground = theme.color("surface" if on else "sunken")
            box(painter, mark, 5, ground, theme.color(edge), 1.5)
        if self.hasFocus():
            focus_mark(painter, mark.adjusted(-2, -2, 2, 2), 7)
        ink = theme.color("ink" if on else "ink3")
        room = area.adjusted(LEFT, 0, 0, 0)
        if self._wrap:
            painter.setFont(theme.font("body"))
            painter.setPen(ink)
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap | LEFT_MIDDLE), self.text())
        else:
            line_of_text(painter, room, self.text(), "body", ink)
        painter.setPen(QPen())
        painter.end()
