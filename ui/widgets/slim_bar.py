"""The narrow bar that tells where one is in what scrolls."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QStyleOptionSlider, QWidget

from ui import theme
from ui.widgets.paint import begin, box

WIDTH = 14
INSET = 4


class SlimBar(QScrollBar):
    """A thumb without a groove and without arrows."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """As wide as the thumb and the room around it."""
        return QSize(WIDTH, WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the thumb where Qt takes hold of it."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        # The class QStyle is large to make: it is made when the first bar is painted.
        style = self.style()
        thumb = style.subControlRect(
            style.ComplexControl.CC_ScrollBar, option, style.SubControl.SC_ScrollBarSlider, self
        )
        across = self.orientation() is Qt.Orientation.Horizontal
        inset = (0, INSET) if across else (INSET, 0)
        area = QRectF(thumb).adjusted(inset[0], inset[1], -inset[0], -inset[1])
        painter = begin(self)
        box(painter, area, 3, theme.color("ink2" if self.underMouse() else "control"))
        painter.end()


def slim_bars(area: QAbstractScrollArea) -> None:
    """Give something that scrolls its bars."""
    area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
    area.setHorizontalScrollBar(SlimBar(Qt.Orientation.Horizontal))
