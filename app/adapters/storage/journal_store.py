"""The append-only journal in the database."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.adapters.storage.columns import KEY_TEXT, Base, JsonObject, in_zone, on_day
from app.domain.journal import GENESIS, JournalEntry


class JournalRow(Base):
    """One entry with the digest it chains to; triggers refuse to change or remove it."""

    __tablename__ = "journal"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(index=True)
    who: Mapped[str]
    role: Mapped[str]
    action: Mapped[str]
    subject: Mapped[str] = mapped_column(KEY_TEXT, index=True)
    clause: Mapped[str]
    seconds: Mapped[float | None]
    norm_seconds: Mapped[float | None]
    before: Mapped[JsonObject | None]
    after: Mapped[JsonObject | None]
    reason: Mapped[str]
    digest: Mapped[str]


class JournalHeadRow(Base):
    """The newest number and digest: one row, locked by whoever appends, so that the chain never forks."""

    __tablename__ = "journal_head"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]
    digest: Mapped[str]


_HEAD = select(JournalHeadRow.number, JournalHeadRow.digest)
_LOCK_HEAD = _HEAD.with_for_update()
_MOVE_HEAD = update(JournalHeadRow)
_APPEND = insert(JournalRow)


class SqlJournal:
    """Plays `app.ports.Journal`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone
        self._head: tuple[int, str] | None = None

    def append(self, entry: JournalEntry) -> None:
        """Chain an entry to the one before."""
        number, digest = self._head or self._locked_head()
        kept = _normal(entry)
        self._head = number, digest = number + 1, kept.digest_after(digest)
        # Several entries go with each step of a case: past the session, which is slower.
        connection = self._session.connection()
        connection.execute(_APPEND, _values(kept, number, digest))
        connection.execute(_MOVE_HEAD, {"number": number, "digest": digest})

    def of(self, subject: str) -> tuple[JournalEntry, ...]:
        """Entries about one subject, oldest first."""
        return self._entries(select(JournalRow).where(JournalRow.subject == subject))

    def of_day(self, day: date) -> tuple[JournalEntry, ...]:
        """Entries of one day, oldest first."""
        return self._entries(select(JournalRow).where(on_day(JournalRow.at, day, self._zone)))

    def newest_at(self) -> datetime | None:
        """The latest moment any entry tells, or None when there is none."""
        found = self._session.scalar(select(func.max(JournalRow.at)))
        return in_zone(found, self._zone) if found else None

    def root_of(self, day: date) -> str:
        """The digest of the last entry that the office wrote on or before a day."""
        on_it = select(JournalRow.digest).where(on_day(JournalRow.at, day, self._zone))
        of_day = self._session.scalar(on_it.order_by(JournalRow.number.desc()).limit(1))
        if of_day:
            return of_day
        earlier = select(JournalRow.digest).where(
            JournalRow.at < datetime.combine(day, time(), self._zone)
        )
        newest = earlier.order_by(JournalRow.at.desc(), JournalRow.number.desc()).limit(1)
        return self._session.scalar(newest) or GENESIS

    def broken_at(self) -> int | None:
        """The number of the first entry that does not follow from the one before, or None.

        An entry missing at the end counts as broken at its number.
        """
        digest, number = GENESIS, 0
        rows = self._session.scalars(select(JournalRow).order_by(JournalRow.number))
        for row in rows.yield_per(1000):
            number += 1
            digest = _entry(row, self._zone, normal=True).digest_after(digest)
            if row.number != number or row.digest != digest:
                return number
        return None if self._stored_head() == (number, digest) else number + 1

    def _stored_head(self) -> tuple[int, str]:
        found = self._session.connection().execute(_HEAD).one()
        return found.number, found.digest

    def _locked_head(self) -> tuple[int, str]:
        found = self._session.connection().execute(_LOCK_HEAD).one()
        return found.number, found.digest

    def _entries(self, query: Select[JournalRow]) -> tuple[JournalEntry, ...]:
        rows = self._session.scalars(query.order_by(JournalRow.number))
        return tuple(_entry(row, self._zone) for row in rows)


def _normal(entry: JournalEntry) -> JournalEntry:
    """The entry as it will be read again: a digest must not hang on a zone or on 1 being 1.0."""
    return replace(
        entry,
        at=entry.at.astimezone(UTC),
        seconds=None if entry.seconds is None else float(entry.seconds),
        norm_seconds=None if entry.norm_seconds is None else float(entry.norm_seconds),
    )


def _values(entry: JournalEntry, number: int, digest: str) -> dict[str, object]:
    return {
        "number": number,
        "at": entry.at,
        "who": entry.who,
        "role": entry.role,
        "action": entry.action,
        "subject": entry.subject,
        "clause": entry.clause,
        "seconds": entry.seconds,
        "norm_seconds": entry.norm_seconds,
        "before": None if entry.before is None else dict(entry.before),
        "after": None if entry.after is None else dict(entry.after),
        "reason": entry.reason,
        "digest": digest,
    }


def _entry(row: JournalRow, zone: ZoneInfo, *, normal: bool = False) -> JournalEntry:
    return JournalEntry(
        at=row.at if normal else row.at.astimezone(zone),
        who=row.who,
        role=row.role,
        action=row.action,
        subject=row.subject,
        clause=row.clause,
        seconds=row.seconds,
        norm_seconds=row.norm_seconds,
        before=row.before,
        after=row.after,
        reason=row.reason,
    )
