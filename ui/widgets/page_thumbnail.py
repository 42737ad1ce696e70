"""One scanned page, small, as a button of its own."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.widgets.page_paint import HIGH, RING, WIDE, Page, paint_page
from ui.widgets.paint import begin, refresh


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
        self.page = page
        self.show_page(page)

    def show_page(self, page: Page) -> None:
        """Show another picture of the same page."""
        self.page = page
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, page, number."""
        painter = begin(self)
        area, focused = QRectF(self.rect()), self.hasFocus()
        words = self.tr("blank")
        paint_page(painter, area, self.page, words, chosen=self.isChecked(), focused=focused)
        painter.end()
