"""How a scanned page looks when it is small: the sheet on white, its number, its marks."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap, QPixmapCache

from ui import theme
from ui.icons import paint_icon
from ui.widgets.paint import CENTER, box, focus_mark, line_of_text, text_width

WIDE, HIGH = 76, 107
RING = 4


@dataclass(frozen=True)
class Page:
    """A page as a strip shows it.

    Args:
        key: stable.
        number: shown in its corner.
        image: may come later.
        blank: set aside because nothing is on it.
        note: what is wrong with it, in words; marked on the page.
    """

    key: str
    number: int
    image: QImage | None = None
    blank: bool = False
    note: str = ""


def paint_page(
    painter: QPainter,
    area: QRectF,
    page: Page,
    words: str = "",
    *,
    chosen: bool = False,
    focused: bool = False,
) -> None:
    """Draw ring, sheet, number and mark.

    Args:
        painter: where to, smooth.
        area: the page and the ring around it.
        page: what to draw.
        words: said on a blank page.
        chosen: with the ring.
        focused: with the mark of the focus.
    """
    sheet = area.adjusted(RING, RING, -RING, -RING)
    if page.blank:
        _paint_blank(painter, sheet, words)
    else:
        _paint_sheet(painter, sheet, page.image)
    if page.note:
        _paint_mark(painter, sheet)
    _paint_number(painter, sheet, page, chosen)
    if chosen:
        box(painter, area, 5, edge=theme.color("accent"), width=2)
    if focused:
        focus_mark(painter, area, 5)


def _paint_sheet(painter: QPainter, sheet: QRectF, image: QImage | None) -> None:
    painter.fillRect(sheet, theme.color("paper"))
    if image is not None and not image.isNull():
        small = _scaled(image, sheet.size().toSize(), painter.device().devicePixelRatioF())
        size = small.deviceIndependentSize()
        left = sheet.center().x() - size.width() / 2
        top = sheet.center().y() - size.height() / 2
        target = QRectF(left, top, size.width(), size.height())
        painter.drawPixmap(target, small, QRectF(small.rect()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("control"), 1))
    painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5))


def _scaled(image: QImage, room: QSize, ratio: float) -> QPixmap:
    """The picture at the size it is drawn at; those drawn last are kept by Qt's bounded cache."""
    key = f"page-{image.cacheKey()}-{room.width()}x{room.height()}-{ratio}"
    small = QPixmap()
    if QPixmapCache.find(key, small):
        return small
    wanted = QSize(round((room.width() - 2) * ratio), round((room.height() - 2) * ratio))
    keep = Qt.AspectRatioMode.KeepAspectRatio
    smooth = Qt.TransformationMode.SmoothTransformation
    small = QPixmap.fromImage(image.scaled(wanted, keep, smooth))
    small.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, small)
    return small


def _paint_blank(painter: QPainter, sheet: QRectF, words: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("control"), 1.5, s=Qt.PenStyle.DashLine))
    painter.drawRoundedRect(sheet.adjusted(1, 1, -1, -1), 4, 4)
    icon = QRectF(sheet.center().x() - 11, sheet.top() + 30, 22, 22)
    paint_icon(painter, icon, "file-off", theme.color("ink2"))
    below = QRectF(sheet.left() + 4, icon.bottom() + 4, sheet.width() - 8, 20)
    line_of_text(painter, below, words, "micro", theme.color("ink2"), CENTER)


def _paint_mark(painter: QPainter, sheet: QRectF) -> None:
    """A warning sign in the corner; what it means is said under the page and to the reader."""
    tag = QRectF(sheet.left() + 1, sheet.bottom() - 21, 22, 20)
    box(painter, tag, 4, theme.color("warn_soft"))
    paint_icon(painter, tag.adjusted(3, 2, -3, -2), "alert-triangle", theme.color("warn"))


def _paint_number(painter: QPainter, sheet: QRectF, page: Page, chosen: bool) -> None:
    words = str(page.number)
    wide = max(text_width("micro_strong", words) + 10, 20)
    tag = QRectF(sheet.right() - wide - 1, sheet.bottom() - 20, wide, 19)
    ground = "accent" if chosen else "canvas" if page.blank else "paper"
    box(painter, tag, 4 if chosen else 0, theme.color(ground))
    plain = theme.color("ink2") if page.blank else theme.PAPER_INK
    ink = theme.color("on_accent") if chosen else plain
    line_of_text(painter, tag, words, "micro_strong", ink, CENTER)
