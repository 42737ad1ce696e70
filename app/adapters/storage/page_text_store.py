"""What was read on pages, in the database."""

from uuid import UUID

from sqlalchemy import ForeignKey, delete
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.adapters.storage.columns import Base, JsonObject
from app.domain.attachment import PageId
from app.domain.page_text import PageText, text_of, text_values


class PageTextRow(Base):
    """The words of a page and where they stand."""

    __tablename__ = "page_text"

    page_id: Mapped[UUID] = mapped_column(ForeignKey("pages.id"), primary_key=True)
    text: Mapped[JsonObject]


def keep_text(session: Session, page: PageId, text: PageText) -> None:
    """Keep what was read on a page, instead of what was read before."""
    session.execute(delete(PageTextRow).where(PageTextRow.page_id == page))
    row = PageTextRow(page_id=page, text=text_values(text))
    session.add(row)
    session.flush()
    session.expunge(row)


def kept_text(session: Session, page: PageId) -> PageText | None:
    """What was read on a page last."""
    row = session.get(PageTextRow, page)
    return None if row is None else text_of(row.text)
