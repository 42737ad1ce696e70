"""A panel that comes in from the right over the screen where there is no room beside it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.paint import lay_ground

FADE_MS = 120


class Drawer(QFrame):
    """Holds a widget while it is open.

    Args:
        parent: what it lies over; the drawer keeps to its right edge.
        name: stable object name.
    """

    def __init__(self, parent: QWidget, *, name: str = "drawer") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        lay_ground(self, "surface")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._slide: QPropertyAnimation | None = None
        parent.installEventFilter(self)
        self.hide()

    def hold(self, widget: QWidget) -> None:
        """Take a widget in."""
        self._rows.addWidget(widget)
        widget.show()

    @property
    def is_open(self) -> bool:
        """Whether it is seen."""
        return not self.isHidden()

    def toggle(self) -> None:
        """Open or close."""
        if self.is_open:
            self.hide()
            return
        self._place()
        self.show()
        self.raise_()
        if theme.motion_allowed():
            self._slide_in()

    def _slide_in(self) -> None:
        end = self.pos()
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(FADE_MS)
        self._slide.setStartValue(end + QPoint(24, 0))
        self._slide.setEndValue(end)
        self._slide.start()

    def _place(self) -> None:
        over = self.parentWidget()
        if over is not None:
            wide = min(self.sizeHint().width(), over.width())
            self.setGeometry(over.width() - wide, 0, wide, over.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the right edge when the window changes."""
        if event.type() is QEvent.Type.Resize and self.is_open:
            self._place()
        return super().eventFilter(watched, event)
