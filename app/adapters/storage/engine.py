"""Connections to the database; the one place that knows how SQLite differs from a server."""

import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, Pool, QueuePool

from app.adapters.storage.faults import translate_faults

BUSY_SECONDS = 5.0
_WAIT = "timeout"
# Any number, as long as nothing else of the database takes it: the lock of the one who writes.
_WRITER = 7_110_733
_WRITING = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON")
_READING = (*_WRITING, "PRAGMA query_only=ON")
# A table is rebuilt by dropping the old one, which must not take the rows that point to it along.
_UPGRADING = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=OFF")


def writing_engine(url: str) -> Engine:
    """Transactions that take the write lock at once: one writer of a site at a time.

    Args:
        url: as SQLAlchemy reads it: `sqlite:///C:/data/tereze.db`, `postgresql+psycopg://…`; with
            `?timeout=0.1` a busy database is waited for as many seconds.
    """
    return _engine(make_url(url), _WRITING, QueuePool)


def reading_engine(url: str) -> Engine:
    """Transactions that see one state of the database and cannot change it."""
    return _engine(make_url(url), _READING, QueuePool, read_only=True)


def upgrading_engine(url: str) -> Engine:
    """One connection for changing tables."""
    return _engine(make_url(url), _UPGRADING, NullPool)


def with_password(url: str, password: str) -> str:
    """The address of a database with the password that the keyring keeps for it.

    Args:
        url: as the settings say it.
        password: empty for none.
    """
    parsed = make_url(url)
    if not password or parsed.get_backend_name() == "sqlite":
        return url
    return parsed.set(password=password).render_as_string(hide_password=False)


def sqlite_file(url: str) -> Path | None:
    """The file of an embedded database, None for a server."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    return Path(parsed.database)


def _engine(
    url: URL, settings: tuple[str, ...], pool: type[Pool], *, read_only: bool = False
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
        engine = _sqlite(url, settings, read_only, options)
    else:
        engine = _server(url, read_only, options)
    translate_faults(engine)
    return engine


def _sqlite(
    url: URL, settings: tuple[str, ...], read_only: bool, options: dict[str, Any]
) -> Engine:
    arguments = {} if _WAIT in url.query else {_WAIT: BUSY_SECONDS}
    engine = create_engine(url, connect_args=arguments, **options)

    def on_connect(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        assert isinstance(connection, sqlite3.Connection)
        # The driver's own transactions begin too late and leave table changes out.
        connection.isolation_level = None
        for setting in settings:
            connection.execute(setting)

    event.listen(engine, "connect", on_connect)
    _begin_with(engine, "BEGIN" if read_only else "BEGIN IMMEDIATE")
    return engine


def _server(url: URL, read_only: bool, options: dict[str, Any]) -> Engine:
    wait = float(_last(url.query.get(_WAIT, ())) or BUSY_SECONDS)
    url = url.difference_update_query([_WAIT])
    options["isolation_level"] = "REPEATABLE READ" if read_only else "READ COMMITTED"
    # A server that was started again leaves dead connections behind.
    engine = create_engine(url, pool_pre_ping=True, **options)
    if read_only:
        return engine.execution_options(postgresql_readonly=True)
    # Numbers are given by looking at the last one, so writers come one after another here too;
    # and what is acknowledged is on the server's disk, whatever the server is set to.
    _begin_with(
        engine,
        f"SELECT set_config('lock_timeout', '{wait * 1000:.0f}ms', true),"
        f" set_config('synchronous_commit', 'on', true), pg_advisory_xact_lock({_WRITER})",
    )
    return engine


def _begin_with(engine: Engine, statement: str) -> None:
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    event.listen(engine, "begin", on_begin)


def _last(values: str | Sequence[str]) -> str:
    """An address may say a thing twice."""
    return values if isinstance(values, str) else "".join(values[-1:])


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
