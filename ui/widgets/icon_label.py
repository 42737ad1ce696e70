"""A word with an icon before it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.widgets.paint import Painted, begin, line_of_text, text_width

GAP = 10


class IconLabel(Painted):
    """An icon and a word in one colour.

    Args:
        icon: name of an icon.
        text: the word.
        ink: colour token.
        role: type role.
        name: stable object name.
    """

    def __init__(
        self,
        icon: str,
        text: str,
        ink: str = "ink2",
        *,
        role: str = "caption",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_content(icon, text, ink)

    @property
    def text(self) -> str:
        """The word shown."""
        return self._text

    def set_content(self, icon: str, text: str, ink: str = "ink2") -> None:
        """Change icon, word and colour."""
        self._icon, self._text, self._ink = icon, text, ink
        self.setAccessibleName(text)
        self.show_anew(icon, text, ink)

    def _side(self) -> int:
        return theme.metrics(self._role).height()

    def sizeHint(self) -> QSize:
        """Icon and word."""
        side = self._side()
        return QSize(side + GAP + text_width(self._role, self._text) + 2, side + 2)

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and word."""
        painter = begin(self)
        area, side = QRectF(self.rect()), self._side()
        ink = theme.color(self._ink if self.isEnabled() else "ink3")
        if self._icon:
            paint_icon(painter, QRectF(0, (area.height() - side) / 2, side, side), self._icon, ink)
        room = area.adjusted(side + GAP, 0, 0, 0)
        line_of_text(painter, room, self._text, self._role, ink)
        painter.end()
