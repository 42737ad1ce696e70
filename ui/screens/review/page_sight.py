"""Brings the pictures of scanned pages: small ones into the list, the one looked at as large as it fits."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.domain.attachment import Page
from ui.screens.review.documents_card import DocumentsCard
from ui.screens.review.page_look import PageLook
from ui.screens.review.presenter import ReviewPresenter

SMALL_EDGE, LARGE_EDGE = 240, 1600


class PageSight(QObject):
    """Asks for each picture once it is wanted, and not before."""

    def __init__(
        self, documents: DocumentsCard, look: PageLook, presenter: ReviewPresenter
    ) -> None:
        super().__init__(look)
        self._documents = documents
        self._look = look
        self._presenter = presenter
        documents.document_chosen.connect(self._on_document)
        look.wanted.connect(self._want_page)

    def look_at(self, page: Page) -> None:
        """Put a page with those of its document into the look."""
        self._look.show_page(self._documents.pages_of(page.document_code or ""), page)

    def _on_document(self, code: str) -> None:
        for page in self._documents.pages_of(code):
            if self._documents.pages.wanting(page):
                self._presenter.picture(page, SMALL_EDGE, self._small_for(page))

    def _small_for(self, page: Page) -> Callable[[QImage], None]:
        return lambda image: self._documents.pages.set_picture(page, image)

    def _want_page(self, page: Page) -> None:
        self._presenter.picture(page, LARGE_EDGE, lambda image: self._look.set_picture(page, image))
