"""The database of a site: opened, brought up to date, and worked with in transactions."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from app.adapters.storage.engine import reading_engine, writing_engine
from app.adapters.storage.schema import bring_up_to_date
from app.adapters.storage.sql_work import SqlWork
from app.ports import Work


class SqlStorage:
    """Plays `app.ports.Storage`; may be used from several threads."""

    def __init__(self, writing: Engine, reading: Engine, zone: ZoneInfo) -> None:
        self._writing = writing
        self._reading = reading
        self._zone = zone

    @contextmanager
    def begin(self) -> Iterator[Work]:
        """A transaction that may write; takes the write lock at once.

        Raises:
            Unavailable: STO-01 another writer held the lock for five seconds.
        """
        with self._transaction(self._writing) as work:
            yield work

    @contextmanager
    def read(self) -> Iterator[Work]:
        """A transaction that only reads; never waits for a writer."""
        with self._transaction(self._reading) as work:
            yield work

    def close(self) -> None:
        """Give up all connections."""
        self._reading.dispose()
        self._writing.dispose()

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[SqlWork]:
        with (
            engine.connect() as connection,
            connection.begin() as transaction,
            Session(
                connection,
                expire_on_commit=False,
                join_transaction_mode="rollback_only",
                close_resets_only=False,
            ) as session,
        ):
            try:
                yield SqlWork(session, transaction, self._zone)
            finally:
                if transaction.is_active:
                    transaction.rollback()


def open_storage(url: str, zone: ZoneInfo, backup_folder: Path | None) -> SqlStorage:
    """Open the database of a site; create it, or bring an older one up to date.

    Args:
        url: as SQLAlchemy reads it: `sqlite:///` and a file, or the address of a server.
        zone: of the office; every moment comes back in it.
        backup_folder: where a copy goes before an older database is changed; None for no copy.

    Raises:
        Unavailable: STO-01 busy, STO-02 no place or no right, STO-08 the upgrade failed and the
            database is as it was, STO-09 the server does not answer.
        Refused: STO-03 the database belongs to a newer program, STO-07 it is damaged or not one.
    """
    writing = writing_engine(url)
    try:
        bring_up_to_date(writing, url, backup_folder)
    except BaseException:
        writing.dispose()
        raise
    return SqlStorage(writing, reading_engine(url), zone)
