"""Passes through the scanner that are under way, in the database."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKey, delete
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.adapters.storage.columns import Base
from app.domain.feed import Feed


class FeedRow(Base):
    """The pass of a case that is under way, or broke off with the program."""

    __tablename__ = "feeds"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    pile: Mapped[UUID]
    document: Mapped[str | None]
    begun_at: Mapped[datetime]


def mark_feed(session: Session, case_id: UUID, feed: Feed | None) -> None:
    """Keep that a pass is under way, or that none is."""
    session.execute(delete(FeedRow).where(FeedRow.case_id == case_id))
    if feed is not None:
        row = FeedRow(
            case_id=case_id, pile=feed.pile, document=feed.document, begun_at=feed.begun_at
        )
        session.add(row)
        session.flush()
        session.expunge(row)


def marked_feed(session: Session, case_id: UUID, zone: ZoneInfo) -> Feed | None:
    """The pass marked last and not ended."""
    row = session.get(FeedRow, case_id)
    return Feed(row.pile, row.document, row.begun_at.astimezone(zone)) if row else None
