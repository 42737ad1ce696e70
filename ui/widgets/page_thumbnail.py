"""One scanned page, small: the page on white, its number in the corner."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.widgets.paint import CENTER, begin, box, focus_mark, line_of_text, refresh, text_width

WIDE, HIGH = 76, 107
RING = 4


@dataclass(frozen=True)
class Page:
    """A page as the strip shows it; `key` is stable, `image` may come later."""

    key: str
    number: int
    image: QImage | None = None
    blank: bool = False


class PageThumbnail(QAbstractButton):
    """A page that can be chosen.

    Args:
        page: what to show.
    """

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"page.{page.key}")
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._small: QImage | None = None
        self.page = page
        self.show_page(page)

    def show_page(self, page: Page) -> None:
        """Show another picture of the same page."""
        changed = page.image is not self.page.image
        self.page = page
        if changed:
            self._small = None
        words = self.tr("Blank page {number}") if page.blank else self.tr("Page {number}")
        self.setAccessibleName(words.format(number=page.number))
        self.update()

    def nextCheckState(self) -> None:
        """Pressing chooses; pressing again does not unchoose."""
        self.setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        """Draw and say it again when language or colours change."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_page(self.page)
        refresh(self, event)

    def sizeHint(self) -> QSize:
        """The page and the ring around it."""
        return QSize(WIDE + 2 * RING, HIGH + 2 * RING)

    def _scaled(self) -> QImage | None:
        image = self.page.image
        ratio = self.devicePixelRatioF()
        if image is None or image.isNull():
            return None
        if self._small is None or self._small.devicePixelRatio() != ratio:
            wanted = QSize(round((WIDE - 2) * ratio), round((HIGH - 2) * ratio))
            keep = Qt.AspectRatioMode.KeepAspectRatio
            small = image.scaled(wanted, keep, Qt.TransformationMode.SmoothTransformation)
            small.setDevicePixelRatio(ratio)
            self._small = small
        return self._small

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, page, number."""
        painter = begin(self)
        area = QRectF(self.rect())
        sheet = area.adjusted(RING, RING, -RING, -RING)
        if self.page.blank:
            self._paint_blank(painter, sheet)
        else:
            self._paint_sheet(painter, sheet)
        self._paint_number(painter, sheet)
        if self.isChecked():
            box(painter, area, 5, edge=theme.color("accent"), width=2)
        if self.hasFocus():
            focus_mark(painter, area, 5)
        painter.end()

    def _paint_sheet(self, painter: QPainter, sheet: QRectF) -> None:
        painter.fillRect(sheet, theme.color("paper"))
        small = self._scaled()
        if small is not None:
            size = small.deviceIndependentSize()
            left = sheet.center().x() - size.width() / 2
            top = sheet.center().y() - size.height() / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), small)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("control"), 1))
        painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_blank(self, painter: QPainter, sheet: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("control"), 1.5, s=Qt.PenStyle.DashLine))
        painter.drawRoundedRect(sheet.adjusted(1, 1, -1, -1), 4, 4)
        icon = QRectF(sheet.center().x() - 11, sheet.top() + 30, 22, 22)
        paint_icon(painter, icon, "file-off", theme.color("ink2"))
        below = QRectF(sheet.left() + 4, icon.bottom() + 4, sheet.width() - 8, 20)
        line_of_text(painter, below, self.tr("blank"), "micro", theme.color("ink2"), CENTER)

    def _paint_number(self, painter: QPainter, sheet: QRectF) -> None:
        words = str(self.page.number)
        wide = max(text_width("micro_strong", words) + 10, 20)
        tag = QRectF(sheet.right() - wide - 1, sheet.bottom() - 20, wide, 19)
        chosen = self.isChecked()
        ground = "accent" if chosen else "canvas" if self.page.blank else "paper"
        box(painter, tag, 4 if chosen else 0, theme.color(ground))
        plain = theme.color("ink2") if self.page.blank else theme.PAPER_INK
        ink = theme.color("on_accent") if chosen else plain
        line_of_text(painter, tag, words, "micro_strong", ink, CENTER)
