"""What a database error means to the person at the counter."""

import sqlite3

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm.exc import StaleDataError

from app.domain.errors import AppError, Refused, Unavailable

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DISK = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_IOERR: "input_output",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
# Names of PostgreSQL, "Appendix A. Error Codes".
_BUSY_STATES = {"55P03", "40001", "40P01"}
_DISK_STATES = {"53100": "full", "58030": "input_output", "25006": "read_only"}
_DAMAGED_STATES = {"XX001", "XX002"}
_FOREIGN_KEY_STATE, _UNIQUE_STATE = "23503", "23505"


def translate_faults(engine: Engine) -> None:
    """Let an engine raise errors of the domain instead of those of the database."""
    event.listen(engine, "handle_error", _on_error)


def _on_error(context: ExceptionContext) -> None:
    # A connection that turns out dead when it is taken up again is only replaced.
    if context.is_pre_ping:
        return
    found = _of_sqlite(context.original_exception) or _of_server(context.sqlalchemy_exception)
    if found is not None:
        raise found from context.original_exception


def _of_sqlite(error: BaseException) -> AppError | None:
    if not isinstance(error, sqlite3.Error):
        return None
    # Errors of the Python module itself carry no code of SQLite.
    extended: int = getattr(error, "sqlite_errorcode", 0)
    code = extended & 0xFF
    if code in _BUSY:
        return Unavailable("STO-01")
    if code in _DISK:
        return Unavailable("STO-02", reason=_DISK[code])
    if code in _DAMAGED:
        return Refused("STO-07")
    if extended == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return Refused("STO-04", what="owner")
    if extended in {sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY}:
        return Refused("STO-06")
    return None


def _of_server(error: BaseException | None) -> AppError | None:
    """The same for a database server, by the states of the standard and the kinds of PEP 249."""
    if not isinstance(error, DatabaseError) or isinstance(error.orig, sqlite3.Error):
        return None
    state = getattr(error.orig, "sqlstate", None)
    if state in _BUSY_STATES:
        return Unavailable("STO-01")
    if state in _DISK_STATES:
        return Unavailable("STO-02", reason=_DISK_STATES[state])
    if state in _DAMAGED_STATES:
        return Refused("STO-07")
    if state == _FOREIGN_KEY_STATE:
        return Refused("STO-04", what="owner")
    if state == _UNIQUE_STATE:
        return Refused("STO-06")
    if not isinstance(error, OperationalError):
        return None
    return Refused("STO-10") if _is_shut_out(error.orig) else Unavailable("STO-09")


def _is_shut_out(error: BaseException | None) -> bool:
    """Whether the server answered and wanted a password, or another one."""
    connection = getattr(error, "pgconn", None)
    return bool(connection and (connection.needs_password or connection.used_password))


def missing(what: str) -> Refused:
    """There is no such row.

    Args:
        what: kind of the row, such as "case".
    """
    return Refused("STO-04", what=what)


def stale(what: str) -> Refused:
    """Somebody else changed the row since it was read.

    Args:
        what: kind of the row, such as "case".
    """
    return Refused("STO-05", what=what)


STALE_ROW = StaleDataError
"""What a flush raises when another transaction was quicker on a database with many writers."""


def newer(revision: str) -> Refused:
    """The database belongs to a newer program.

    Args:
        revision: what the database says of itself.
    """
    return Refused("STO-03", revision=revision)
