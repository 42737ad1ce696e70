"""Scanning (S 11.7): each page is on disk before the next is drawn."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

from app.domain.account import Permission, Session
from app.domain.attachment import (
    MAX_CASE_PAGES,
    Device,
    Page,
    PageId,
    ScannedImage,
    ScanProfile,
    sha256_of,
)
from app.domain.errors import Refused
from app.ports import Clock, FileReader, PageImages, Scanner, Storage, Work


class Scanning:
    """Brings pages into a case from a scanner or from files, and arranges them."""

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
        document: str | None,
        device: Device,
        profile: ScanProfile,
        cancelled: Callable[[], bool],
    ) -> Iterator[Page]:
        """Draw pages into a row of the document list; each yielded page is already stored."""
        session.demand(Permission.RECEIVE)
        images = self._scanner.scan(device, profile, cancelled)
        return (self._store(case_id, document, image) for image in images)

    def add_file(
        self, session: Session, case_id: UUID, document: str | None, path: Path
    ) -> Iterator[Page]:
        """Bring in the pages of a file; each yielded page is already stored."""
        session.demand(Permission.RECEIVE)
        return (self._store(case_id, document, image) for image in self._files.read(path))

    def pages(self, owner: UUID) -> tuple[Page, ...]:
        """Pages of a case, the bin included."""
        with self._storage.read() as work:
            return work.pages.of(owner)

    def thumbnail(self, page: Page, edge: int) -> bytes:
        """A small picture of a page, upright."""
        with self._storage.read() as work:
            data = work.pages.data(page.id)
        return self._images.thumbnail(data, edge, page.rotation)

    def turn(self, session: Session, case_id: UUID, page_id: PageId, degrees: int) -> Page:
        """Turn a page by quarter turns; the stored bytes stay as they were scanned."""
        return self._change(session, case_id, page_id, lambda page: page.turned(degrees))

    def throw_away(self, session: Session, case_id: UUID, page_id: PageId) -> Page:
        """Put a page into the bin."""
        return self._change(session, case_id, page_id, lambda page: replace(page, deleted=True))

    def take_back(self, session: Session, case_id: UUID, page_id: PageId) -> Page:
        """Take a page back from the bin or from where blank pages are parked."""
        return self._change(
            session, case_id, page_id, lambda page: replace(page, deleted=False, parked=False)
        )

    def move(
        self, session: Session, case_id: UUID, page_id: PageId, document: str | None, position: int
    ) -> Page:
        """Put a page at another place or into another row."""
        return self._change(session, case_id, page_id, lambda page: page.moved(document, position))

    def _store(self, case_id: UUID, document: str | None, image: ScannedImage) -> Page:
        with self._storage.begin() as work:
            work.cases.get(case_id).demand_pages_open()
            page = self._page(work, case_id, document, image)
            work.pages.add(case_id, page, image.data)
            work.commit()
        return page

    def _page(self, work: Work, case_id: UUID, document: str | None, image: ScannedImage) -> Page:
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
        )

    def _change(
        self, session: Session, case_id: UUID, page_id: PageId, change: Callable[[Page], Page]
    ) -> Page:
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            work.cases.get(case_id).demand_pages_open()
            page = next((p for p in work.pages.of(case_id) if p.id == page_id), None)
            if page is None:
                raise Refused("STO-04")
            changed = change(page)
            work.pages.put(case_id, changed)
            work.commit()
        return changed
