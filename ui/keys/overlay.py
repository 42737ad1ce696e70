"""What lies over the window while it is open: help, the palette."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui import theme
from ui.widgets.paint import begin, box, lay_ground


class Overlay(QFrame):
    """A popup with an edge: nothing else sets it off from the cards below.

    Args:
        window: what it lies over.
        name: stable object name.
    """

    def __init__(self, window: QWidget, *, name: str) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName(name)
        lay_ground(self, "surface")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge; the ground fills itself."""
        painter = begin(self)
        box(painter, QRectF(self.rect()), 0, edge=theme.color("control"))
        painter.end()
