"""One of the four numbers of the desk; pressing it opens what it counts."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Radius
from ui.widgets.paint import begin, box, focus_mark, line_of_text, refresh, text_width

HEIGHT = 118
PAD = 20


class Tile(QAbstractButton):
    """A number, its name, a caption, an icon.

    Args:
        title: what is counted.
        name: stable object name.
        icon: name of an icon.
        alarming: turn red when the number is not zero.
    """

    def __init__(
        self,
        title: str = "",
        *,
        name: str,
        icon: str,
        alarming: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title, self._icon, self._alarming = title, icon, alarming
        self._number, self._caption = 0, ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    @property
    def number(self) -> int:
        """The number shown."""
        return self._number

    def set_number(self, number: int, caption: str = "") -> None:
        """Show a number.

        Args:
            number: how many.
            caption: a few words under the name.
        """
        self._number, self._caption = number, caption
        self._tell()

    def set_title(self, title: str) -> None:
        """Change what is counted, as on a switch of language."""
        self._title = title
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._title}: {self._number}")
        self.setAccessibleDescription(self._caption)
        self.setToolTip(self._caption)
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def sizeHint(self) -> QSize:
        """The longer of the two lines."""
        wide = max(text_width("strong", self._title), text_width("caption", self._caption))
        return QSize(max(wide, 100) + 2 * PAD + 2, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The caption may be shortened, the name may not."""
        return QSize(text_width("strong", self._title) + 2 * PAD + 2, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, number, name, caption, icon."""
        painter = begin(self)
        area = QRectF(self.rect())
        edge = theme.color("control" if self.underMouse() else "line")
        box(painter, area, Radius.card, theme.color("surface"), edge)
        alarm = self._alarming and self._number > 0
        ink = theme.color("danger" if alarm else "ink")
        room = area.adjusted(PAD, 0, -PAD, 0)
        big = QRectF(room.left(), 14, room.width() - 40, 48)
        line_of_text(painter, big, str(self._number), "number", ink)
        mid = QRectF(room.left(), 60, room.width(), 24)
        line_of_text(painter, mid, self._title, "strong", theme.color("ink"))
        low = QRectF(room.left(), 84, room.width(), 20)
        line_of_text(painter, low, self._caption, "caption", theme.color("ink2"))
        icon = QRectF(area.right() - PAD - 22, 15, 22, 22)
        paint_icon(painter, icon, self._icon, theme.color("danger" if alarm else "ink2"))
        if self.hasFocus():
            focus_mark(painter, area, Radius.card)
        painter.end()
