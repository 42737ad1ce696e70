"""A row that is one choice of several: round mark, icon, name, caption."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Radius, Size
from ui.widgets.paint import begin, box, focus_mark, line_of_text, refresh, text_width

RING = 20
PAD = 13
GAP = 14


class RadioRow(QRadioButton):
    """One choice among rows of the same parent.

    Args:
        title: its name.
        name: stable object name.
        caption: a second, smaller line.
        icon: name of an icon.
    """

    def __init__(
        self,
        title: str = "",
        *,
        name: str,
        caption: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = icon
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_words(title, caption)

    def set_words(self, title: str, caption: str = "") -> None:
        """Change name and caption.

        Args:
            title: its name.
            caption: the second line, or empty.
        """
        self.setText(title)
        self._caption = caption
        self.setAccessibleName(title)
        self.setAccessibleDescription(caption)
        self.updateGeometry()
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row can be pressed."""
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def _text_left(self) -> int:
        return PAD + RING + GAP + (Size.icon + GAP if self._icon else 0)

    def sizeHint(self) -> QSize:
        """Mark, icon and the longer of the two lines."""
        longer = max(text_width("strong", self.text()), text_width("caption", self._caption))
        return QSize(self._text_left() + longer + PAD, 53 if self._caption else 40)

    def minimumSizeHint(self) -> QSize:
        """Long captions may be shortened."""
        return QSize(
            self._text_left() + text_width("strong", self.text()) + PAD, self.sizeHint().height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, mark, icon, lines."""
        painter = begin(self)
        area = QRectF(self.rect())
        if self.isChecked():
            box(painter, area, Radius.control, theme.color("accent_soft"))
        elif self.underMouse() and self.isEnabled():
            box(painter, area, Radius.control, theme.color("sunken"))
        self._paint_mark(painter, QRectF(PAD, (area.height() - RING) / 2, RING, RING))
        if self._icon:
            at = QRectF(PAD + RING + GAP, (area.height() - 20) / 2, 20, 20)
            tint = "accent" if self.isChecked() else "ink2"
            paint_icon(painter, at, self._icon, theme.color(tint))
        self._paint_lines(painter, area)
        if self.hasFocus():
            focus_mark(painter, area, Radius.control)
        painter.end()

    def _paint_mark(self, painter: QPainter, ring: QRectF) -> None:
        tint = "accent" if self.isChecked() and self.isEnabled() else "control"
        box(painter, ring, RING / 2, theme.color("surface"), theme.color(tint), 2)
        if self.isChecked():
            box(painter, ring.adjusted(5, 5, -5, -5), RING / 2, theme.color(tint))

    def _paint_lines(self, painter: QPainter, area: QRectF) -> None:
        room = area.adjusted(self._text_left(), 0, -PAD, 0)
        ink = theme.color("ink" if self.isEnabled() else "ink3")
        if not self._caption:
            line_of_text(painter, room, self.text(), "body", ink)
            return
        upper = QRectF(room.left(), area.center().y() - 22, room.width(), 22)
        line_of_text(painter, upper, self.text(), "strong", ink)
        lower = QRectF(room.left(), area.center().y() + 1, room.width(), 19)
        line_of_text(painter, lower, self._caption, "caption", theme.color("ink2"))
