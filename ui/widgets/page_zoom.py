"""One page that can be gone close to: fitted into the room, dot by dot, and what lies between."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.tokens import Radius
from ui.widgets.page_view import MARGIN, PageView
from ui.widgets.paint import begin, box, focus_mark

STEP = 1.25
CLOSEST = 2.0
"""Logical pixels for a dot of the page."""
PAN = 60
DOTS = 1600
"""Of the longer side; a page shown with more than these needs all it has."""
_PANS = {
    Qt.Key.Key_Left: QPointF(-PAN, 0),
    Qt.Key.Key_Right: QPointF(PAN, 0),
    Qt.Key.Key_Up: QPointF(0, -PAN),
    Qt.Key.Key_Down: QPointF(0, PAN),
}


class PageZoom(PageView):
    """Wheel with Ctrl goes closer, wheel, mouse and arrows move what is too large.

    Signals:
        zoomed: it is seen from nearer or farther.

    Args:
        name: stable object name.
    """

    zoomed = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._natural = QSize(1, 1)
        self._scale = 0.0
        self._middle = QPointF(0.5, 0.5)
        self._held: QPointF | None = None

    def show_page(self, image: QImage | None, natural: tuple[int, int], label: str) -> None:
        """Show a page; the zoom stays.

        Args:
            image: as good as is there now.
            natural: its width and height in dots, whatever the image has.
            label: what it is, for the screen reader.
        """
        self._natural = QSize(max(natural[0], 1), max(natural[1], 1))
        self.set_image(image, label)

    def show_picture(self, image: QImage | None) -> None:
        """A better picture of the same page came."""
        self.set_image(image, self.accessibleName())

    @property
    def is_fitted(self) -> bool:
        """Whether all of the page is seen."""
        return not self._scale

    @property
    def scale(self) -> float:
        """Logical pixels for a dot of the page."""
        return self._scale or self._fit()

    @property
    def is_close(self) -> bool:
        """Whether more dots are needed than a picture of `DOTS` has."""
        longest = max(self._natural.width(), self._natural.height())
        return bool(self._scale) and self.scale * self.devicePixelRatioF() * longest > DOTS

    def fit(self) -> None:
        """All of the page."""
        self._set_scale(0.0)

    def dot_by_dot(self) -> None:
        """One dot of the page on one of the screen."""
        self._set_scale(1 / self.devicePixelRatioF())

    def closer(self, steps: int) -> None:
        """Go nearer, or farther by negative steps."""
        scale = min(self.scale * pow(STEP, steps), max(CLOSEST, self._fit()))
        self._set_scale(0.0 if scale <= self._fit() else scale)

    def sizeHint(self) -> QSize:
        """Takes what is left over; what stands below it is to be seen without scrolling."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Two of them find room beside each other."""
        return QSize(112, 150)

    def _fit(self) -> float:
        wide = max(self.width() - 2 * MARGIN, 1) / self._natural.width()
        high = max(self.height() - 2 * MARGIN, 1) / self._natural.height()
        return min(wide, high)

    def _set_scale(self, scale: float) -> None:
        if scale == self._scale:
            return
        self._scale = scale
        if not scale:
            self._middle = QPointF(0.5, 0.5)
        self.update()
        self.zoomed.emit()

    def _sheet(self) -> QRectF:
        """Where the page lies, also beyond the edges."""
        size = self._natural.toSizeF() * self.scale
        left = self.width() / 2 - self._middle.x() * size.width()
        top = self.height() / 2 - self._middle.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def _pan(self, by: QPointF) -> None:
        sheet = self._sheet()
        x = self._middle.x() + by.x() / sheet.width()
        y = self._middle.y() + by.y() / sheet.height()
        self._middle = QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl goes nearer to what is under the cursor; without it the page moves."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self._zoom_at(event.position(), 1 if turned > 0 else -1)
        elif self._scale:
            self._pan(QPointF(-event.angleDelta().x() / 2, -turned / 2))
        else:
            event.ignore()
            return
        event.accept()

    def _zoom_at(self, at: QPointF, steps: int) -> None:
        before = self._sheet()
        kept = (at.x() - before.left()) / before.width(), (at.y() - before.top()) / before.height()
        self.closer(steps)
        now = self._sheet()
        if self._scale:
            there = QPointF(now.left() + kept[0] * now.width(), now.top() + kept[1] * now.height())
            self._pan(there - at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page."""
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it along."""
        if self._held is not None and self._scale:
            self._pan(self._held - event.position())
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move a page that is too large."""
        by = _PANS.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if by is not None and self._scale and plain:
            self._pan(by)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the well and what is seen of the page."""
        if self._image is None or self._image.isNull() or not self._scale:
            super().paintEvent(event)
        else:
            self._paint_near(begin(self), self._image)
        if self.hasFocus():
            painter = begin(self)
            focus_mark(painter, QRectF(self.rect()), Radius.message)
            painter.end()

    def _paint_near(self, painter: QPainter, image: QImage) -> None:
        area, sheet = QRectF(self.rect()), self._sheet()
        box(painter, area, Radius.message, theme.color("line"))
        seen = sheet.intersected(area.adjusted(2, 2, -2, -2))
        across, down = image.width() / sheet.width(), image.height() / sheet.height()
        source = QRectF(
            (seen.left() - sheet.left()) * across,
            (seen.top() - sheet.top()) * down,
            seen.width() * across,
            seen.height() * down,
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(seen, theme.color("paper"))
        painter.drawImage(seen, image, source)
        painter.end()
