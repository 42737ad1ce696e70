"""Pages in the database, their bytes in a table of their own."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.adapters.storage.columns import Base
from app.adapters.storage.faults import missing
from app.domain.attachment import Origin, Page, PageId


class PageRow(Base):
    """What is known of a page of a case or a dossier (`owner`)."""

    __tablename__ = "pages"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    owner: Mapped[UUID] = mapped_column(index=True)
    document_code: Mapped[str | None]
    position: Mapped[int]
    sha256: Mapped[str]
    size: Mapped[int]
    mime: Mapped[str]
    width: Mapped[int]
    height: Mapped[int]
    dpi: Mapped[int]
    source: Mapped[str]
    scanned_at: Mapped[datetime]
    rotation: Mapped[int]
    blank: Mapped[bool]
    parked: Mapped[bool]
    deleted: Mapped[bool]


class PageBytesRow(Base):
    """The picture of a page, as scanned; never changes."""

    __tablename__ = "page_bytes"

    page_id: Mapped[UUID] = mapped_column(ForeignKey("pages.id"), primary_key=True)
    data: Mapped[bytes]


class SqlPages:
    """Plays `app.ports.Pages`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone

    def add(self, owner: UUID, page: Page, data: bytes) -> None:
        """Store a page of a case or a dossier with its bytes."""
        row = PageRow(id=page.id, owner=owner)
        _fill(row, page)
        picture = PageBytesRow(page_id=page.id, data=data)
        self._session.add(row)
        self._session.flush()
        self._session.add(picture)
        self._session.flush()
        # A stack of scans must not pile up in memory until the transaction ends.
        self._session.expunge(picture)

    def of(self, owner: UUID) -> tuple[Page, ...]:
        """Pages of a case or a dossier, the bin included, by document and position.

        Those of the tray, which have no document yet, come first.
        """
        rows = self._session.scalars(select(PageRow).where(PageRow.owner == owner))
        pages = (self._page(row) for row in rows)
        return tuple(sorted(pages, key=_place))

    def put(self, owner: UUID, page: Page) -> None:
        """Store what changed of a page; raises Refused STO-04 when the owner has no such page."""
        row = self._session.get(PageRow, page.id)
        if row is None or row.owner != owner:
            raise missing("page")
        _fill(row, page)
        self._session.flush()

    def data(self, page: PageId) -> bytes:
        """The bytes of a page; raises Refused STO-04 when there is none."""
        found = self._session.scalar(select(PageBytesRow.data).where(PageBytesRow.page_id == page))
        if found is None:
            raise missing("page")
        return found

    def _page(self, row: PageRow) -> Page:
        return Page(
            id=PageId(row.id),
            document_code=row.document_code,
            position=row.position,
            sha256=row.sha256,
            size=row.size,
            mime=row.mime,
            width=row.width,
            height=row.height,
            dpi=row.dpi,
            source=Origin(row.source),
            scanned_at=row.scanned_at.astimezone(self._zone),
            rotation=row.rotation,
            blank=row.blank,
            parked=row.parked,
            deleted=row.deleted,
        )


def _place(page: Page) -> tuple[str, int, datetime, UUID]:
    return (page.document_code or "", page.position, page.scanned_at, page.id)


def _fill(row: PageRow, page: Page) -> None:
    row.document_code = page.document_code
    row.position = page.position
    row.sha256 = page.sha256
    row.size = page.size
    row.mime = page.mime
    row.width = page.width
    row.height = page.height
    row.dpi = page.dpi
    row.source = page.source.value
    row.scanned_at = page.scanned_at
    row.rotation = page.rotation
    row.blank = page.blank
    row.parked = page.parked
    row.deleted = page.deleted
