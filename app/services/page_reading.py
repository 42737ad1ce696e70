"""Reading pages (S 11.7): their words go into the page that is sent, unseen, when there is time for it."""

import logging
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.attachment import PDF, Page, PageId, sha256_of, size_of
from app.domain.errors import Cancelled, Refused, Unavailable
from app.domain.page_recipe import Recipe
from app.domain.page_text import PageText, TextWord
from app.ports import PageImages, PageMaker, Storage, TextReader, Work
from app.services.health import Health

PART = "page_text"
_CANNOT = ("OCR-01", "OCR-02")
_log = logging.getLogger(__name__)


class PageReading:
    """Reads one page after another in the background; nothing ever waits for it."""

    def __init__(
        self,
        storage: Storage,
        maker: PageMaker,
        images: PageImages,
        reader: TextReader,
        health: Health,
        message_limit: int,
    ) -> None:
        self._storage = storage
        self._maker = maker
        self._images = images
        self._reader = reader
        self._health = health
        self._limit = message_limit

    def read(
        self, session: Session, case_id: UUID, page_id: PageId, cancelled: Callable[[], bool]
    ) -> Page | None:
        """Look for the text of a page that was made, and lay it into what goes out.

        Returns:
            The page as it is now, without words where they would not fit the gateway's limit; None
            when it changed meanwhile or the case is signed.

        Raises:
            Unavailable: OCR-01, OCR-02 no page can be read on this computer.
            Cancelled: `cancelled` said so.
        """
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            page = _unread(work, case_id, page_id)
            data = work.pages.data(page_id) if page else b""
        if page is None:
            return None
        words = self._words(page, self._images.picture(data), cancelled)
        text = PageText(words, page.width, page.height, page.made or Recipe())
        with_words = self._maker.with_text(data, text)
        if cancelled():
            # Signing has begun: the request holds the digest of what is there now.
            raise Cancelled
        return self._keep(case_id, page, text, with_words)

    def _words(
        self, page: Page, picture: bytes, cancelled: Callable[[], bool]
    ) -> tuple[TextWord, ...]:
        try:
            words = self._reader.words(picture, cancelled)
        except Unavailable as error:
            self._health.heard(PART, error.code)
            if error.code in _CANNOT:
                raise
            _log.warning("page %s could not be read: %s", page.id, error.code)
            return ()
        self._health.heard(PART)
        return words

    def _keep(self, case_id: UUID, asked: Page, text: PageText, data: bytes) -> Page | None:
        with self._storage.begin() as work:
            held = _unread(work, case_id, asked.id)
            if held is None or held.sha256 != asked.sha256:
                return None
            page = replace(held, read=True)
            if size_of(work.pages.of(case_id)) + len(data) - held.size <= self._limit:
                page = replace(page, sha256=sha256_of(data), size=len(data))
                work.pages.make(case_id, page, data)
            else:
                work.pages.put(case_id, page)
            work.pages.keep_text(page.id, text)
            work.commit()
        return page


def is_unread(page: Page) -> bool:
    """Whether a page goes out, is made as it was asked for, and nobody looked for its text yet."""
    return page.goes_out and page.looked and page.settled and page.mime == PDF and not page.read


def _unread(work: Work, case_id: UUID, page_id: PageId) -> Page | None:
    if not work.cases.get(case_id).pages_open:
        return None
    page = next((each for each in work.pages.of(case_id) if each.id == page_id), None)
    if page is None:
        raise Refused("STO-04")
    return page if is_unread(page) else None
