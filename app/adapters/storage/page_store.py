"""Pages in the database, their bytes in a table of their own."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.adapters.storage.columns import Base, JsonList, JsonObject
from app.adapters.storage.faults import missing
from app.adapters.storage.feed_store import mark_feed, marked_feed
from app.adapters.storage.page_step_store import PageStepRow, step_of, step_row
from app.adapters.storage.page_text_store import PageTextRow, keep_text, kept_text
from app.domain.attachment import Origin, Page, PageId, TrayReason
from app.domain.feed import Feed
from app.domain.page_order import PageStep
from app.domain.page_recipe import PageWarning, recipe_of, recipe_values
from app.domain.page_text import PageText


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
    blank: Mapped[bool]
    parked: Mapped[bool]
    deleted: Mapped[bool]
    recipe: Mapped[JsonObject | None]
    made: Mapped[JsonObject | None]
    looked: Mapped[bool]
    warnings: Mapped[JsonList]
    cover: Mapped[str]
    pile: Mapped[UUID | None]
    pile_place: Mapped[int]
    tray_reason: Mapped[str | None]
    read: Mapped[bool]


class PageBytesRow(Base):
    """The picture of a page, as scanned; never changes."""

    __tablename__ = "page_bytes"

    page_id: Mapped[UUID] = mapped_column(ForeignKey("pages.id"), primary_key=True)
    data: Mapped[bytes]


class PageMadeRow(Base):
    """The page made from it by a recipe, once there is one: what goes out."""

    __tablename__ = "page_made"

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

    def make(self, owner: UUID, page: Page, data: bytes) -> None:
        """Store what changed of a page and the bytes that go out from now on."""
        self.put(owner, page)
        # Merged by hand: loading the old picture only to replace it would cost its size again.
        self._session.execute(delete(PageMadeRow).where(PageMadeRow.page_id == page.id))
        picture = PageMadeRow(page_id=page.id, data=data)
        self._session.add(picture)
        self._session.flush()
        self._session.expunge(picture)

    def data(self, page: PageId) -> bytes:
        """The bytes that go out; raises Refused STO-04 when there is no such page."""
        made = self._session.scalar(select(PageMadeRow.data).where(PageMadeRow.page_id == page))
        return self.original(page) if made is None else made

    def original(self, page: PageId) -> bytes:
        """The scan itself; raises Refused STO-04 when it is kept no more."""
        found = self._session.scalar(select(PageBytesRow.data).where(PageBytesRow.page_id == page))
        if found is None:
            raise missing("page")
        return found

    def forget_originals(self, owner: UUID) -> None:
        """Drop the scans of pages of which something made from them has gone out, and their words."""
        made = select(PageMadeRow.page_id).join(PageRow, PageRow.id == PageMadeRow.page_id)
        owned = made.where(PageRow.owner == owner)
        for kind in (PageBytesRow, PageTextRow):
            self._session.execute(
                delete(kind).where(kind.page_id.in_(owned)),
                execution_options={"synchronize_session": False},
            )

    def keep_text(self, page: PageId, text: PageText) -> None:
        """Keep what was read on a page, instead of what was read before."""
        keep_text(self._session, page, text)

    def text(self, page: PageId) -> PageText | None:
        """What was read on a page last."""
        return kept_text(self._session, page)

    def mark_feed(self, owner: UUID, feed: Feed | None) -> None:
        """Keep that a pass through the scanner is under way in a case, or that none is."""
        mark_feed(self._session, owner, feed)

    def feed(self, owner: UUID) -> Feed | None:
        """The pass that is under way in a case, or broke off with the program."""
        return marked_feed(self._session, owner, self._zone)

    def put_step(self, owner: UUID, step: PageStep) -> None:
        """Keep a step of the operator; the same number again replaces it."""
        self._session.merge(step_row(owner, step))
        self._session.flush()

    def steps(self, owner: UUID) -> tuple[PageStep, ...]:
        """The steps of the operator in a case, oldest first."""
        rows = select(PageStepRow).where(PageStepRow.owner == owner).order_by(PageStepRow.number)
        return tuple(step_of(row, self._zone) for row in self._session.scalars(rows))

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
            blank=row.blank,
            parked=row.parked,
            deleted=row.deleted,
            recipe=recipe_of(row.recipe),
            made=recipe_of(row.made),
            looked=row.looked,
            warnings=tuple(PageWarning(each) for each in row.warnings),
            cover=row.cover,
            pile=row.pile,
            pile_place=row.pile_place,
            tray_reason=TrayReason(row.tray_reason) if row.tray_reason else None,
            read=row.read,
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
    row.blank = page.blank
    row.parked = page.parked
    row.deleted = page.deleted
    row.recipe = recipe_values(page.recipe)
    row.made = recipe_values(page.made)
    row.looked = page.looked
    row.warnings = [each.value for each in page.warnings]
    row.cover = page.cover
    row.pile = page.pile
    row.pile_place = page.pile_place
    row.tray_reason = page.tray_reason.value if page.tray_reason else None
    row.read = page.read
