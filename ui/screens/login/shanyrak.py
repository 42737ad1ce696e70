"""The left half of the login: the product's name and a shanyrak, the crown of a yurt."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.widgets.paint import begin

LOGO = 48
MARGIN = 56


class Shanyrak(QWidget):
    """Painted ground with the words of the product; never takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("login.shanyrak")
        self._product = ""
        self._what = ""
        self._motto: tuple[str, ...] = ()
        QVBoxLayout(self)

    def set_words(self, product: str, what: str, motto: tuple[str, ...]) -> None:
        """Name of the product, what it is, and the motto by lines."""
        self._product, self._what, self._motto = product, what, motto
        self.setAccessibleName(f"{product}. {what}")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as in the look; narrow windows hide it."""
        return QSize(560, 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, crown and words."""
        painter = begin(self)
        painter.fillRect(self.rect(), theme.color("nav"))
        self._draw_crown(painter)
        paint_icon(painter, QRectF(MARGIN + 6, 62, LOGO, LOGO), "tereze", theme.color("nav_text"))
        self._draw_words(painter)
        painter.end()

    def _draw_words(self, painter: QPainter) -> None:
        left = MARGIN + 6 + LOGO + 18
        painter.setPen(theme.color("nav_text"))
        painter.setFont(theme.font("title"))
        painter.drawText(QPointF(left, 84), self._product)
        painter.setPen(theme.color("nav_ink"))
        painter.setFont(theme.font("label"))
        painter.drawText(QPointF(left, 109), self._what)
        painter.setPen(theme.color("nav_text"))
        painter.setFont(theme.font("display"))
        for row, line in enumerate(self._motto):
            painter.drawText(QPointF(MARGIN, 206 + 44 * row), line)

    def _draw_crown(self, painter: QPainter) -> None:
        middle = QPointF(self.width() * 0.6, self.height() * 0.9)
        color = theme.color("nav_sel")
        for radius, width in ((352, 9), (330, 2)):
            painter.setPen(QPen(color, width))
            painter.drawEllipse(middle, radius, radius)
        self._draw_rays(painter, middle)
        clip = QPainterPath()
        clip.addEllipse(middle, 330, 330)
        painter.setClipPath(clip)
        painter.setPen(QPen(color, 7))
        for turn in (-42, 42):
            painter.save()
            painter.translate(middle)
            painter.rotate(turn)
            for offset in (-110, 0, 110):
                painter.drawArc(QRectF(offset - 900, -600, 900, 1200), -60 * 16, 120 * 16)
            painter.restore()
        painter.setClipping(False)

    def _draw_rays(self, painter: QPainter, middle: QPointF) -> None:
        pen = QPen(theme.color("nav_sel"), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.save()
        painter.translate(middle)
        for _ in range(72):
            painter.rotate(5)
            painter.drawLine(QPointF(0, -365), QPointF(0, -392))
        painter.restore()
