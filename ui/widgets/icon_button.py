"""A press target that is only an icon, in bars where its place says what it does."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.widgets.paint import begin, box, focus_mark, refresh

SIDE = 40


class IconButton(QAbstractButton):
    """An icon to press; its words are in the tooltip and for the screen reader.

    Args:
        icon: name of an icon.
        name: stable object name.
        side: of the square, logical pixels.
    """

    def __init__(
        self, icon: str, *, name: str, side: int = SIDE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side = side
        self.setObjectName(name)
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Say what it does."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and icon."""
        painter = begin(self)
        area = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            box(painter, area, 8, theme.color("sunken"))
        ink = theme.color("ink" if self.isEnabled() else "ink3")
        icon = 22 if self._side >= SIDE else 16
        inset = (self._side - icon) / 2
        inner = area.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, inner, self._icon, ink)
        if self.hasFocus():
            focus_mark(painter, area, 8)
        painter.end()
