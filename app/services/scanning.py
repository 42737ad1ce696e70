"""Scanning (S 11.7): each page is on disk before the next is drawn."""

import logging
from collections.abc import Callable, Generator, Iterable
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

from app.domain.account import SEES_CASE, Permission, Session
from app.domain.attachment import (
    MAX_CASE_PAGES,
    Device,
    Page,
    PageId,
    ScannedImage,
    ScanProfile,
    sha256_of,
)
from app.domain.errors import AppError, Refused
from app.domain.feed import BrokenFeed, Feed
from app.domain.page_order import Spot
from app.domain.raster import Raster
from app.ports import Clock, FileReader, PageImages, Scanner, Storage, Work
from app.services.page_steps import put_in_place

Pages = Generator[Page, None, None]
_log = logging.getLogger(__name__)


class Scanning:
    """Brings pages into a case from a scanner or from files."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        scanner: Scanner,
        files: FileReader,
        images: PageImages,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._scanner = scanner
        self._files = files
        self._images = images

    def devices(self, session: Session) -> tuple[Device, ...]:
        """What can be scanned from now."""
        session.demand(Permission.RECEIVE)
        return self._scanner.devices()

    def scan(
        self,
        session: Session,
        case_id: UUID,
        spot: Spot,
        device: Device,
        profile: ScanProfile,
        cancelled: Callable[[], bool],
    ) -> Pages:
        """Draw pages to a place in the case; each yielded page is already stored.

        While it lasts the pass is marked; one that broke off with the program goes on with its
        pile. Whoever stops early closes the generator.
        """
        session.demand(Permission.RECEIVE)
        images = self._scanner.scan(device, profile, cancelled)
        return self._marked(case_id, self._stored(session, case_id, spot, images, marked=True))

    def add_file(
        self,
        session: Session,
        case_id: UUID,
        spot: Spot,
        path: Path,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Pages:
        """Bring in the pages of a file; each yielded page is already stored."""
        session.demand(Permission.RECEIVE)
        return self._stored(session, case_id, spot, self._files.read(path, cancelled))

    def broken_off(self, session: Session, case_id: UUID) -> BrokenFeed | None:
        """The pass that was under way when the program ended; None when all ended well."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            feed = work.pages.feed(case_id)
            pages = work.pages.of(case_id) if feed else ()
        if feed is None:
            return None
        came = [page for page in pages if page.scanned_at >= feed.begun_at and not page.deleted]
        return BrokenFeed(feed.document, len(came))

    def pages(self, session: Session, owner: UUID) -> tuple[Page, ...]:
        """Pages of a case or of a dossier, the bin included."""
        session.demand(*SEES_CASE)
        with self._storage.read() as work:
            return work.pages.of(owner)

    def thumbnail(self, session: Session, page: Page, edge: int) -> Raster:
        """A small picture of a page, upright."""
        session.demand(*SEES_CASE)
        with self._storage.read() as work:
            data = work.pages.data(page.id)
        return self._images.thumbnail(data, edge, page.rotation)

    def scan_picture(self, session: Session, page: Page, edge: int) -> Raster:
        """A small picture of a page as it was scanned, turned as it goes out, to compare with."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            data = work.pages.original(page.id)
        return self._images.thumbnail(data, edge, page.recipe.turn if page.recipe else 0)

    def picture_of(self, data: bytes, edge: int) -> Raster:
        """A small picture of a page that is not stored, such as a sample."""
        return self._images.thumbnail(data, edge, 0)

    def picture(self, session: Session, page: Page) -> bytes:
        """The whole picture of a page as it goes out, as JPEG or PNG, for whoever reads it."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            data = work.pages.data(page.id)
        return self._images.picture(data)

    def _marked(self, case_id: UUID, pages: Pages) -> Pages:
        """The pages of a pass; however it ends, it is under way no more."""
        try:
            yield from pages
        finally:
            try:
                with self._storage.begin() as work:
                    work.pages.mark_feed(case_id, None)
                    work.commit()
            except AppError as error:
                # The pages are there; at worst the next start says that some may be missing.
                _log.warning("the end of a feed could not be kept: %s", error.code)

    def _stored(
        self,
        session: Session,
        case_id: UUID,
        spot: Spot,
        images: Iterable[ScannedImage],
        *,
        marked: bool = False,
    ) -> Pages:
        """One pass: pages that come in together are a pile, which cover sheets may sort."""
        feed, first = Feed(uuid4(), spot.document, self._clock.now()), 0
        if marked:
            feed, first = self._going_on(case_id, spot, feed)
        begun = feed if marked else None
        for place, image in enumerate(images, first):
            yield self._store(session, case_id, spot, image, (feed.pile, place), begun)
            spot, begun = replace(spot, replaces=None), None

    def _going_on(self, case_id: UUID, spot: Spot, new: Feed) -> tuple[Feed, int]:
        """The pass into the same row that broke off, or a new one; and the next place in its pile."""
        with self._storage.read() as work:
            feed = work.pages.feed(case_id)
            pages = work.pages.of(case_id) if feed else ()
        if feed is None or feed.document != spot.document or spot.before or spot.replaces:
            return new, 0
        places = [page.pile_place for page in pages if page.pile == feed.pile]
        return feed, max(places, default=-1) + 1

    def _store(
        self,
        session: Session,
        case_id: UUID,
        spot: Spot,
        image: ScannedImage,
        pile: tuple[UUID, int],
        begun: Feed | None,
    ) -> Page:
        with self._storage.begin() as work:
            work.cases.get(case_id).demand_pages_open()
            page = self._page(work, case_id, spot.document, image, pile)
            work.pages.add(case_id, page, image.data)
            if begun is not None:
                work.pages.mark_feed(case_id, begun)
            if spot.before or spot.replaces:
                page = put_in_place(work, session, self._clock.now(), case_id, page, spot)
            work.commit()
        return page

    def _page(
        self,
        work: Work,
        case_id: UUID,
        document: str | None,
        image: ScannedImage,
        pile: tuple[UUID, int],
    ) -> Page:
        held = work.pages.of(case_id)
        if len(held) >= MAX_CASE_PAGES:
            raise Refused("SCN-31", limit=MAX_CASE_PAGES)
        positions = [page.position for page in held if page.document_code == document]
        return Page(
            id=PageId(uuid4()),
            document_code=document,
            position=max(positions, default=-1) + 1,
            sha256=sha256_of(image.data),
            size=len(image.data),
            mime=image.mime,
            width=image.width,
            height=image.height,
            dpi=image.dpi,
            source=image.origin,
            scanned_at=self._clock.now(),
            blank=image.blank,
            parked=image.blank,
            pile=pile[0],
            pile_place=pile[1],
        )
