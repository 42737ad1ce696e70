"""Connections to the database; the one place that knows how SQLite differs from a server."""

import json
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, Pool, QueuePool

from app.adapters.storage.faults import translate_faults

BUSY_SECONDS = 5.0
_WRITING = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON")
_READING = (*_WRITING, "PRAGMA query_only=ON")
# A table is rebuilt by dropping the old one, which must not take the rows that point to it along.
_UPGRADING = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=OFF")


def writing_engine(url: str) -> Engine:
    """Transactions that take the write lock at once.

    Args:
        url: as SQLAlchemy reads it: `sqlite:///C:/data/tereze.db`, `postgresql+psycopg://…`.
    """
    return _engine(make_url(url), _WRITING, "BEGIN IMMEDIATE", QueuePool)


def reading_engine(url: str) -> Engine:
    """Transactions that see one state of the database and cannot change it."""
    return _engine(make_url(url), _READING, "BEGIN", QueuePool, read_only=True)


def upgrading_engine(url: str) -> Engine:
    """One connection for changing tables."""
    return _engine(make_url(url), _UPGRADING, "BEGIN IMMEDIATE", NullPool)


def sqlite_file(url: str) -> Path | None:
    """The file of an embedded database, None for a server."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    return Path(parsed.database)


def _engine(
    url: URL, settings: tuple[str, ...], begin: str, pool: type[Pool], *, read_only: bool = False
) -> Engine:
    # Errors reach logs, and the values in them are people.
    options: dict[str, Any] = {
        "poolclass": pool,
        "json_serializer": _json,
        "hide_parameters": True,
    }
    if pool is QueuePool:
        options |= {"pool_size": 4, "max_overflow": -1}
    if url.get_backend_name() == "sqlite":
        engine = _sqlite(url, settings, begin, options)
    else:
        options["isolation_level"] = "REPEATABLE READ" if read_only else "READ COMMITTED"
        engine = create_engine(url, pool_pre_ping=True, **options)
        if read_only:
            engine = engine.execution_options(postgresql_readonly=True)
    translate_faults(engine)
    return engine


def _sqlite(url: URL, settings: tuple[str, ...], begin: str, options: dict[str, Any]) -> Engine:
    arguments = {} if "timeout" in url.query else {"timeout": BUSY_SECONDS}
    engine = create_engine(url, connect_args=arguments, **options)

    def on_connect(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        assert isinstance(connection, sqlite3.Connection)
        # The driver's own transactions begin too late and leave table changes out.
        connection.isolation_level = None
        for setting in settings:
            connection.execute(setting)

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
