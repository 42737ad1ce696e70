"""The tick box, and the round mark of one choice among rows."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.widgets.paint import begin, box, focus_mark, line_of_text, refresh, text_width

SIDE = 20
GAP = 10
HEIGHT = 32


class CheckBox(QCheckBox):
    """A box with its words; the whole row can be pressed.

    Args:
        text: what ticking means.
        name: stable object name.
    """

    def __init__(self, text: str = "", *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

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
        return QSize(SIDE + 4 + GAP + text_width("body", self.text()) + 4, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

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
        room = area.adjusted(SIDE + 4 + GAP, 0, 0, 0)
        line_of_text(painter, room, self.text(), "body", ink)
        painter.setPen(QPen())
        painter.end()
