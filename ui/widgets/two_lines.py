"""A strong line over a small one, shortened where there is no room."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.widgets.paint import Painted, begin, line_of_text, text_width

ICON_ROOM = 36


class TwoLines(Painted):
    """Two lines, with an icon before them if wanted.

    Args:
        name: stable object name.
        icon: name of an icon.
    """

    def __init__(self, *, name: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = icon
        self._upper, self._lower = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_lines(self, upper: str, lower: str) -> None:
        """Change both lines."""
        self._upper, self._lower = upper, lower
        self.setAccessibleName(", ".join(part for part in (upper, lower) if part))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    @property
    def says_something(self) -> bool:
        """Whether there is anything to read."""
        return bool(self._upper or self._lower)

    def _left(self) -> int:
        return ICON_ROOM if self._icon else 0

    def sizeHint(self) -> QSize:
        """The longer of the two lines."""
        longer = max(text_width("strong", self._upper), text_width("caption", self._lower))
        return QSize(self._left() + longer + 2, 44)

    def minimumSizeHint(self) -> QSize:
        """May be shortened."""
        return QSize(self._left() + 60, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and lines."""
        painter = begin(self)
        middle = self.height() / 2
        if self._icon:
            at = QRectF(1, middle - 11, 22, 22)
            paint_icon(painter, at, self._icon, theme.color("ink2"))
        wide = self.width() - self._left()
        upper = QRectF(self._left(), middle - 20, wide, 22)
        line_of_text(painter, upper, self._upper, "strong", theme.color("ink"))
        lower = QRectF(self._left(), middle + 1, wide, 19)
        line_of_text(painter, lower, self._lower, "caption", theme.color("ink2"))
        painter.end()
