"""A tool over a page: an icon with its word below."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Radius, Size, Space
from ui.widgets.keycap import key_sequences
from ui.widgets.paint import CENTER, begin, box, focus_mark, line_of_text, refresh, text_width

HEIGHT = 48


class ToolButton(QAbstractButton):
    """Press to do something with the page that is shown.

    Args:
        icon: name of an icon.
        name: stable object name.
        key: the key that serves it, also in the tooltip; empty for none.
    """

    def __init__(
        self, icon: str, *, name: str, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = icon
        self._key = key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for sequence in key_sequences(key) if key else ():
            QShortcut(sequence, self).activated.connect(self.click)

    def set_text(self, text: str) -> None:
        """Say what it does."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({self._key})" if self._key else text)
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def sizeHint(self) -> QSize:
        """The word and the icon above it."""
        return QSize(text_width("micro", self.text()) + 2 * Space.s, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, word."""
        painter = begin(self)
        area = QRectF(self.rect())
        if self.isDown() or (self.underMouse() and self.isEnabled()):
            box(painter, area, Radius.control, theme.color("sunken"))
        ink = theme.color("ink" if self.isEnabled() else "ink3")
        side = float(Size.icon)
        paint_icon(painter, QRectF(area.center().x() - side / 2, 5, side, side), self._icon, ink)
        below = QRectF(0, 5 + side, area.width(), area.height() - side - 7)
        line_of_text(painter, below, self.text(), "micro", ink, CENTER)
        if self.hasFocus():
            focus_mark(painter, area, Radius.control)
        painter.end()
