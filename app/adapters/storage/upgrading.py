"""Alembic revisions, run in one transaction after a copy of the database was put aside."""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from app.adapters.storage.engine import sqlite_file, upgrading_engine
from app.domain.errors import AppError, Unavailable

_LOG = logging.getLogger(__name__)
_HERE = Path(__file__).resolve().parent


def configuration() -> Config:
    """Where the revisions lie, in the source tree and in the installed program alike."""
    config = Config()
    # A percent sign in a folder's name would be read as a reference.
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    return config


def upgrade(url: str, found: str, backup_folder: Path | None) -> None:
    """Bring a database to the newest revision: wholly or not at all.

    Args:
        url: of the database.
        found: its revision, empty for a database without tables.
        backup_folder: where a copy of an older database goes first; None for no copy.

    Raises:
        Unavailable: STO-08 a revision failed.
    """
    source = sqlite_file(url)
    if found and backup_folder and source:
        _put_aside(source, backup_folder / f"{source.stem}-before-upgrade-from-{found}.db")
    if not found and source:
        # It will hold people's papers; the files beside it take its rights.
        source.chmod(0o600)
    engine = upgrading_engine(url)
    try:
        with engine.begin() as connection:
            _run(connection)
    except AppError:
        raise
    except Exception as error:
        _LOG.exception("the database could not be upgraded from revision %s", found or "none")
        raise Unavailable("STO-08", revision=found) from error
    finally:
        engine.dispose()


def _run(connection: Connection) -> None:
    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name == "sqlite":
        # Rows were not watched while tables were rebuilt.
        lost = connection.execute(text("PRAGMA foreign_key_check")).first()
        if lost is not None:
            raise ValueError(f"a row of {lost[0]} points to nothing")


def _put_aside(source: Path, target: Path) -> None:
    """A whole copy, readable by its owner only; takes its name when it is complete."""
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".part")
    partial.unlink(missing_ok=True)
    partial.touch(mode=0o600)
    try:
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(partial)) as new:
            old.backup(new)
    except sqlite3.Error as error:
        raise Unavailable("STO-02", reason="backup") from error
    partial.replace(target)
