"""Which tables a database has: looked at cheaply at each start, changed only when needed."""

from pathlib import Path

from sqlalchemy import Engine, inspect, text

from app.adapters.storage.faults import newer

REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
)
"""Every revision this program knows, oldest first; the last one is what it works with."""

EMPTY = ""


def bring_up_to_date(engine: Engine, url: str, backup_folder: Path | None) -> None:
    """Create the tables of an empty database, upgrade those of an older one.

    Args:
        engine: to look with.
        url: of the same database.
        backup_folder: where a copy goes first.

    Raises:
        Refused: STO-03 the database is newer than the program.
        Unavailable: STO-08 the upgrade failed; the database is as it was.
    """
    found = stored_revision(engine)
    if found == REVISIONS[-1]:
        return
    if found != EMPTY and found not in REVISIONS:
        raise newer(found)
    # Alembic takes longer to load than the login may take, and is needed once in a release.
    from app.adapters.storage.upgrading import upgrade

    engine.dispose()
    upgrade(url, found, backup_folder)


def stored_revision(engine: Engine) -> str:
    """The revision of a database, empty for one without tables."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return EMPTY
        return connection.scalar(text("SELECT version_num FROM alembic_version")) or EMPTY
