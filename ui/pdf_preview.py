"""Papers on the screen: pages of a PDF as pictures, and a pane to leaf through them."""

import pypdfium2 as pdfium
from PySide6.QtCore import QMutex, QMutexLocker, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.domain.raster import Raster
from ui.messages import sentence
from ui.presenter import Run
from ui.raster_image import image_of
from ui.tokens import Space
from ui.widgets.leaf_bar import LeafBar
from ui.widgets.page_view import PageView
from ui.widgets.view import View

SCREEN_EDGE = 1600
"""Pixels at the longer side: sharp on a screen at 200 %."""

# pdfium may be in one thread at a time only.
_PDFIUM = QMutex()


def pdf_pages(pdf: bytes, edge: int = SCREEN_EDGE) -> tuple[QImage, ...]:
    """Draw every page; for a thread of its own, since it takes a while.

    Args:
        pdf: the document.
        edge: pixels at the longer side of each page.

    Raises:
        Refused: PRN-04 the bytes are no readable PDF.
    """
    with QMutexLocker(_PDFIUM):
        try:
            document = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as damaged:
            raise Refused("PRN-04") from damaged
        try:
            return tuple(_page(document, number, edge) for number in range(len(document)))
        finally:
            document.close()


def _page(document: pdfium.PdfDocument, number: int, edge: int) -> QImage:
    page = document[number]
    bitmap = page.render(scale=edge / max(page.get_size()), prefer_bgrx=True)
    try:
        return image_of(Raster(bitmap.width, bitmap.height, bytes(bitmap.buffer)))
    finally:
        bitmap.close()
        page.close()


class PdfPreview(View):
    """One page of a paper at a time, with the way to the others.

    Args:
        run: how pages are drawn away from the screen.
        name: stable object name; parts are `name.page`, `name.before`, `name.after`.
    """

    def __init__(self, run: Run, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._run = run
        self._pages: tuple[QImage, ...] = ()
        self._at = 0
        self._wanted = b""
        self._title = ""
        self._view = PageView(name=f"{name}.page")
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._leaf = LeafBar(name=name)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._leaf.leafed.connect(self._go)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.xs)
        rows.addWidget(self._view, 1)
        rows.addWidget(self._leaf)

    @property
    def page_count(self) -> int:
        """How many pages the paper on the screen has."""
        return len(self._pages)

    def show_pdf(self, pdf: bytes, title: str) -> None:
        """Show a paper from its first page; no bytes empties the pane."""
        self._wanted, self._title, self._at = pdf, title, 0
        self._pages = ()
        self._refresh()
        if pdf:
            self._run(
                lambda: pdf_pages(pdf),
                lambda pages: self._take(pdf, pages),
                lambda error: self._view.set_empty_words(sentence(error)),
            )

    def _take(self, pdf: bytes, pages: tuple[QImage, ...]) -> None:
        if pdf is self._wanted:
            self._pages = pages
            self._refresh()

    def _go(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), max(len(self._pages) - 1, 0))
        self._refresh()

    def _refresh(self) -> None:
        shown = self._pages[self._at] if self._pages else None
        self._leaf.show_place(self._at, len(self._pages))
        self._leaf.setVisible(len(self._pages) > 1)
        words = f"{self._title}. {self._leaf.words}" if shown else self._title
        self._view.set_image(shown, words)
        self._view.set_empty_words(self.tr("Preparing the paper…") if self._wanted else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down leaf."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._go(step)

    def retranslate(self) -> None:
        """The words in place of a page."""
        self._refresh()
