"""One choice of a segment."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.tokens import Radius, Size
from ui.widgets.paint import CENTER, begin, box, focus_mark, line_of_text, refresh, text_width

INSET = 3


class SegmentItem(QAbstractButton):
    """One of the choices.

    Args:
        text: its words.
        small: the smaller of the two sizes.
    """

    def __init__(self, text: str, *, small: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self._small = small
        self.set_words(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Change the words and the accessible name."""
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()

    def _role(self) -> str:
        return "caption" if self._small else "body"

    def _role_on(self) -> str:
        return "label" if self._small else "strong"

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def sizeHint(self) -> QSize:
        """Measured by the heavier weight, so that choosing moves nothing."""
        high = (Size.small if self._small else Size.field) - 2 * INSET
        return QSize(text_width(self._role_on(), self.text()) + (24 if self._small else 28), high)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and words."""
        painter = begin(self)
        area, on = QRectF(self.rect()), self.isEnabled()
        ink = theme.color("ink2" if on else "ink3")
        if self.isChecked():
            ground = "accent" if on else "line"
            ink = theme.color("on_accent" if on else "ink3")
            box(painter, area, Radius.segment, theme.color(ground))
        elif self.underMouse() and on:
            box(painter, area, Radius.segment, theme.color("sunken"))
        role = self._role_on() if self.isChecked() else self._role()
        line_of_text(painter, area, self.text(), role, ink, CENTER)
        if self.hasFocus():
            self._mark_focus(painter, area)
        painter.end()

    def _mark_focus(self, painter: QPainter, area: QRectF) -> None:
        if self.isChecked():
            inner = area.adjusted(2, 2, -2, -2)
            box(painter, inner, Radius.segment - 2, edge=theme.color("on_accent"), width=2)
        else:
            focus_mark(painter, area, Radius.segment)
