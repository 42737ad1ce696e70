"""Draws the rows of a strip: titles across, pages beside each other."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui import theme
from ui.tokens import Space
from ui.widgets.page_model import PageModel
from ui.widgets.page_paint import HIGH, RING, WIDE, paint_page

BESIDE = Space.xs
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_TALL = 16_000


class PageTiles(QStyledItemDelegate):
    """Asks for the picture of a page when that page is painted, and not before.

    Args:
        strip: what it draws on.
        picture: gives the picture of a page by its key, None while there is none.
    """

    def __init__(self, strip: QListView, picture: Callable[[str], QImage | None]) -> None:
        super().__init__(strip)
        self._strip = strip
        self._picture = picture

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one title or one page."""
        model = index.model()
        if not isinstance(model, PageModel):
            return
        page, area = model.page(index), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if page is None:
            painter.setFont(theme.font("label"))
            painter.setPen(theme.color("ink2"))
            room = area.adjusted(RING, Space.s, -RING, 0)
            painter.drawText(room, _WRAPPED, str(index.data()))
        else:
            shown = replace(page, image=self._picture(page.key) or page.image)
            tile = QRectF(area.left(), area.top(), WIDE + 2 * RING, HIGH + 2 * RING)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            focused = self._strip.hasFocus() and index == self._strip.currentIndex()
            words = self.tr("blank")
            paint_page(painter, tile, shown, words, chosen=chosen, focused=focused)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A title takes the whole width, a page its sheet and ring."""
        model = index.model()
        if isinstance(model, PageModel) and model.page(index) is None:
            wide = max(self._strip.viewport().width() - 2, 2 * RING + 1)
            room = QRect(0, 0, wide - 2 * RING, _TALL)
            high = theme.metrics("label").boundingRect(room, _WRAPPED, str(index.data())).height()
            return QSize(wide, high + Space.s + Space.xs)
        return QSize(WIDE + 2 * RING + BESIDE, HIGH + 2 * RING + BESIDE)
