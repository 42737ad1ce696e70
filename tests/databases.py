"""Databases for tests: a file of SQLite, and a throw-away PostgreSQL, one server for a test process."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import NullPool, create_engine, text

from app.adapters.storage import SqlStorage, open_storage
from app.adapters.storage.rows import METADATA

ALMATY = ZoneInfo("Asia/Almaty")
LOCKED = "locked"
"""The name of a database that wants its password; the others let everybody in."""
_DEBIAN = Path("/usr/lib/postgresql")
# The server refuses to run for root; Debian has made a user for it.
_SERVANT = "postgres"
# The server's own order of letters is not the program's: what relies on it is found out.
_MAKING = "-N -A trust -U tereze -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US"
_RUNNING = "-F -c listen_addresses='' -c shared_buffers=16MB -c max_connections=40"


@dataclass(frozen=True)
class Database:
    """A database by its address."""

    url: str

    @property
    def server(self) -> bool:
        """Whether programs on other machines may write in it."""
        return self.url.startswith("postgresql")

    def run(self, *statements: str) -> None:
        """Do something past the program, as a stranger with the password would."""
        engine = create_engine(self.url, poolclass=NullPool)
        with engine.begin() as connection:
            for each in statements:
                connection.execute(text(each))

    def ask(self, question: str) -> list[tuple[object, ...]]:
        """What the database itself says."""
        engine = create_engine(self.url, poolclass=NullPool)
        with engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(question))]


class Server:
    """PostgreSQL on a socket in a folder of its own, gone with the tests."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        # Names of sockets are short: the folder of the tests lies too deep.
        self._folder = Path(tempfile.mkdtemp(prefix="tereze-pg-"))
        self._servant = _SERVANT if os.geteuid() == 0 else None
        if self._servant:
            shutil.chown(self._folder, self._servant, pwd.getpwnam(self._servant).pw_gid)
        self._run("initdb", *_MAKING.split())
        rights = self._folder / "data" / "pg_hba.conf"
        rights.write_text(f"local {LOCKED} all scram-sha-256\nlocal all all trust\n")
        log = str(self._folder / "log")
        self._run("pg_ctl", "start", "-w", "-l", log, "-o", f"-k {self._folder} {_RUNNING}")

    def close(self) -> None:
        """Stop it and remove everything."""
        self._run("pg_ctl", "stop", "-m", "immediate")
        shutil.rmtree(self._folder)

    def address(self, name: str) -> str:
        """Where the program finds a database of this server."""
        return f"postgresql+psycopg://tereze@/{name}?host={self._folder}"

    def make(self, name: str) -> Database:
        """A new database without tables."""
        asking = create_engine(self.address("postgres"), isolation_level="AUTOCOMMIT")
        with asking.connect() as connection:
            connection.execute(text(f'CREATE DATABASE "{name}"'))
        asking.dispose()
        return Database(self.address(name))

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), "-D", str(self._folder / "data"), *arguments]
        subprocess.run(
            command,
            check=True,
            stdout=subprocess.DEVNULL,
            user=self._servant,
            group=self._servant,
            extra_groups=[] if self._servant else None,
            cwd=self._folder,
        )


def _programs() -> Path | None:
    """Debian keeps the programs of the server out of the path, by version."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    kept = sorted(_DEBIAN.glob("*/bin/initdb"))
    return kept[-1].parent if kept else None


@pytest.fixture(scope="session")
def database_server() -> Iterator[Server]:
    """One server for all tests of a process; they are skipped where it is not installed."""
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL's initdb is not installed (Debian: apt-get install postgresql)")
    server = Server(programs)
    yield server
    server.close()


@pytest.fixture(scope="session")
def locked_database(database_server: Server) -> tuple[Database, str]:
    """A database without tables that wants a password, and the password."""
    password = "Құлып-2015 @/:%"
    made = database_server.make(LOCKED)
    Database(database_server.address("postgres")).run(
        f"ALTER ROLE tereze PASSWORD '{password}'".replace(":", "\\:")
    )
    return made, password


@pytest.fixture(scope="session")
def site_on_server(database_server: Server) -> Database:
    """The tables of a site, made once."""
    made = database_server.make("site")
    open_storage(made.url, ALMATY, None).close()
    return made


@pytest.fixture(scope="session")
def site_in_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same in a file."""
    file = tmp_path_factory.mktemp("empty") / "site.db"
    open_storage(f"sqlite:///{file}", ALMATY, None).close()
    return file


@pytest.fixture
def server_database(site_on_server: Database) -> Database:
    """The database of the server, emptied: making one takes longer than most tests."""
    tables = [table.name for table in METADATA.sorted_tables if table.name != "journal_head"]
    site_on_server.run(
        # The journal lets nobody remove anything, and rows point to one another.
        "SET LOCAL session_replication_role = replica",
        *[f"DELETE FROM {name}" for name in tables],
        f"UPDATE journal_head SET number = 0, digest = '{'0' * 64}'",
    )
    return site_on_server


@pytest.fixture
def file_database(site_in_file: Path, tmp_path: Path) -> Database:
    """A new database in a file."""
    shutil.copy(site_in_file, tmp_path / "site.db")
    return Database(f"sqlite:///{tmp_path / 'site.db'}")


@pytest.fixture(params=["file", "server"])
def database(request: pytest.FixtureRequest) -> Database:
    """An empty database of either kind: what a storage must do, it must do on both."""
    found = request.getfixturevalue(f"{request.param}_database")
    assert isinstance(found, Database)
    return found


@pytest.fixture
def storage(database: Database) -> Iterator[SqlStorage]:
    """The storage of a site in Almaty over it."""
    opened = open_storage(database.url, ALMATY, None)
    yield opened
    opened.close()
