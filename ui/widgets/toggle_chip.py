"""Something that is done or left out: a chip with a tick."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.widgets.paint import LEFT, begin, box, focus_mark, line_of_text, refresh, text_width

HEIGHT = 32
SIDE = 16
PAD = 10


class ToggleChip(QAbstractButton):
    """Pressed: done; not pressed: left out.

    Args:
        name: stable object name.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Say what is done."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def sizeHint(self) -> QSize:
        """Tick and words; ticking moves nothing."""
        return QSize(text_width("label", self.text()) + SIDE + 3 * PAD - 4, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, tick, words."""
        painter, area = begin(self), QRectF(self.rect())
        on, can = self.isChecked(), self.isEnabled()
        ground, edge = ("accent_soft", "accent") if on else ("surface", "control")
        box(painter, area, HEIGHT / 2, theme.color(ground), theme.color(edge if can else "line"))
        ink = theme.color("accent" if on and can else "ink2" if can else "ink3")
        mark = QRectF(PAD, (area.height() - SIDE) / 2, SIDE, SIDE)
        paint_icon(painter, mark, "check" if on else "x", ink)
        room = area.adjusted(PAD + SIDE + PAD - 4, 0, 0, 0)
        line_of_text(painter, room, self.text(), "label", ink, LEFT)
        if self.hasFocus():
            focus_mark(painter, area, HEIGHT / 2)
        painter.end()
