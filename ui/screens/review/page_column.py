"""The pages of one document under each other, beside the list; pressing one shows it large."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.attachment import Page
from ui.tokens import Space
from ui.widgets.page_paint import RING, WIDE
from ui.widgets.page_paint import Page as Shown
from ui.widgets.page_thumbnail import PageThumbnail
from ui.widgets.slim_bar import WIDTH, slim_bars


class PageColumn(QScrollArea):
    """Thumbnails from top to bottom; pictures come later, one by one.

    Signals:
        chosen: a page was pressed; carries it.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review.pages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        slim_bars(self)
        self.setFixedWidth(WIDE + 2 * RING + WIDTH)
        self._thumbs: dict[str, PageThumbnail] = {}

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show other pages; the same ones keep their pictures."""
        if list(self._thumbs) == [str(page.id) for page in pages]:
            return
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.s)
        self._thumbs = {}
        for number, page in enumerate(pages, start=1):
            thumb = PageThumbnail(Shown(str(page.id), number))
            thumb.clicked.connect(lambda _on=False, page=page: self._press(page))
            self._thumbs[str(page.id)] = thumb
            column.addWidget(thumb)
        column.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def set_picture(self, page: Page, image: QImage) -> None:
        """Show the picture of a page, when that page is still there."""
        thumb = self._thumbs.get(str(page.id))
        if thumb is not None:
            shown = thumb.page
            thumb.show_page(Shown(shown.key, shown.number, image))

    def wanting(self, page: Page) -> bool:
        """Whether the picture of a page has still to come."""
        thumb = self._thumbs.get(str(page.id))
        return thumb is not None and thumb.page.image is None

    def _press(self, page: Page) -> None:
        for key, thumb in self._thumbs.items():
            thumb.setChecked(key == str(page.id))
        self.chosen.emit(page)
