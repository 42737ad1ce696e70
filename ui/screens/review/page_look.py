"""One scanned page as large as there is room for, with the way to the pages beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from app.domain.attachment import Page
from ui.tokens import Space
from ui.widgets.leaf_bar import LeafBar
from ui.widgets.page_view import PageView
from ui.widgets.view import View


class PageLook(View):
    """Leafs through the pages of one document.

    Signals:
        wanted: the picture of a page is needed; carries the page.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(name="review.look")
        self._pages: tuple[Page, ...] = ()
        self._at = 0
        self._view = PageView(name="review.look.page")
        self._leaf = LeafBar(name="review.look")
        self._leaf.leafed.connect(self.go)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.xs)
        rows.addWidget(self._view, 1)
        rows.addWidget(self._leaf)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def show_page(self, pages: Sequence[Page], page: Page) -> None:
        """Look at a page of a document."""
        self._pages = tuple(pages)
        self._at = self._pages.index(page)
        self._turn()

    def set_picture(self, page: Page, image: QImage) -> None:
        """The picture came; shown when that page is still looked at."""
        if self._pages and self._pages[self._at].id == page.id:
            self._view.set_image(image, self._leaf.words)

    def go(self, step: int) -> None:
        """Turn to the next page or the one before."""
        at = min(max(self._at + step, 0), max(len(self._pages) - 1, 0))
        if at != self._at:
            self._at = at
            self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up, page down and the arrows turn."""
        steps = {
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Right: 1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.go(step)

    def retranslate(self) -> None:
        """The words in place of a page."""
        self._view.set_empty_words(self.tr("Preparing the page…"))

    def _turn(self) -> None:
        self._view.set_image(None)
        self._leaf.show_place(self._at, len(self._pages))
        self.wanted.emit(self._pages[self._at])
