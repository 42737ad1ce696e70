"""Every older database of a server is brought up to date as a file is: wholly, or not at all."""

import io
import itertools
from contextlib import redirect_stdout
from datetime import datetime
from uuid import UUID

import pytest
from alembic import command
from sqlalchemy.exc import DBAPIError

from app.adapters.storage import open_storage
from app.adapters.storage.engine import upgrading_engine
from app.adapters.storage.schema import REVISIONS
from app.adapters.storage.upgrading import configuration
from app.domain.case_number import CaseNumber
from app.domain.errors import Refused, Unavailable
from app.domain.journal import JournalEntry
from tests.databases import ALMATY, Database, Server

MORNING = datetime(2015, 3, 10, 9, 0, tzinfo=ALMATY)
_NAMES = itertools.count(1)
_COLUMNS = """SELECT table_name, column_name, data_type, is_nullable, column_default, collation_name
    FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2"""
_INDEXES = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"
_TRIGGERS = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1"
_POINTERS = "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint ORDER BY 1"
PAGE_OF_0002 = """
INSERT INTO pages (id, owner, document_code, position, sha256, size, mime, width, height, dpi,
    source, scanned_at, rotation, blank, parked, deleted)
VALUES ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', 'id', 0,
    'x', 1, 'image/jpeg', 1, 1, 200, 'scan', '2015-03-10 03:00:00+00', 90, false, false, false)
"""
CASE_OF_0003 = """
INSERT INTO cases (id, number, day_key, serial, service_code, service_version, service_digest,
    office, counter, operator, opened_at, ticket, state, step, fields, family, circumstances,
    checklist, data_unavailable, version, applicant_iin, name_key, phone_key, phone2_key)
VALUES ('{id}', '{number}', '2015-03-10/0307-', {serial}, 'housing-queue', '1', 'x', 3, 7, 'aigul',
    '2015-03-10 03:00:00+00', '', 'draft', 'applicant', '{{}}', '[]', '[]', '{{}}', '[]', 1, '',
    '{name}', '', '')
"""


def made(server: Server, revision: str) -> Database:
    """A database as the program of that revision left it."""
    database = server.make(f"old-{next(_NAMES)}")
    config = configuration()
    engine = upgrading_engine(database.url)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()
    return database


def tables(database: Database) -> list[list[tuple[object, ...]]]:
    return [database.ask(each) for each in (_COLUMNS, _INDEXES, _TRIGGERS, _POINTERS)]


@pytest.mark.parametrize("revision", [REVISIONS[0], REVISIONS[-2]])
def test_older_database_becomes_what_a_new_one_is_and_works(
    database_server: Server, site_on_server: Database, revision: str
) -> None:
    old = made(database_server, revision)
    storage = open_storage(old.url, ALMATY, None)
    with storage.begin() as work:
        work.journal.append(JournalEntry(MORNING, "aigul", "operator", "x", "y"))
        assert work.journal.broken_at() is None
        work.commit()
    storage.close()
    assert tables(old) == tables(site_on_server)
    with pytest.raises(DBAPIError, match="append-only"):
        old.run("DELETE FROM journal")


def test_tables_are_what_the_program_thinks_they_are(site_on_server: Database) -> None:
    config = configuration()
    engine = upgrading_engine(site_on_server.url)
    with engine.begin() as connection, redirect_stdout(io.StringIO()):
        config.attributes["connection"] = connection
        command.check(config)
    engine.dispose()


def test_turned_page_and_names_keep_their_meaning(database_server: Server) -> None:
    old = made(database_server, "0002")
    names = ("яков ян", "әбен әлия", "абай ахат")
    numbers = [CaseNumber.give(MORNING.date(), 3, 7, n).text for n in (1, 2, 3)]
    rows = [
        CASE_OF_0003.format(id=UUID(int=n), number=numbers[n - 1], serial=n, name=name)
        for n, name in enumerate(names, start=1)
    ]
    old.run(PAGE_OF_0002, *(row.replace(":", "\\:") for row in rows))
    storage = open_storage(old.url, ALMATY, None)
    with storage.read() as work:
        (page,) = work.pages.of(UUID(int=2))
        found = [work.cases.find(name)[0].id.int for name in ("Абай", "ӘБЕН", "яков Я")]
    storage.close()
    assert (page.rotation, page.looked, page.warnings, page.goes_out) == (90, False, (), True)
    assert found == [3, 2, 1]
    assert old.ask("SELECT serial FROM cases ORDER BY name_key") == [(3,), (2,), (1,)]


def test_database_of_a_newer_program_is_refused_and_not_touched(database_server: Server) -> None:
    new = made(database_server, REVISIONS[-1])
    new.run("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Refused, match="STO-03"):
        open_storage(new.url, ALMATY, None)
    assert new.ask("SELECT version_num FROM alembic_version") == [("9999",)]


def test_failed_upgrade_leaves_the_old_database_whole(database_server: Server) -> None:
    old = made(database_server, "0001")
    # The function goes through, and then its trigger finds its name taken.
    old.run(
        "CREATE FUNCTION way() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "CREATE TRIGGER journal_no_truncate BEFORE TRUNCATE ON journal EXECUTE FUNCTION way()",
    )
    before = tables(old)
    with pytest.raises(Unavailable, match="STO-08"):
        open_storage(old.url, ALMATY, None)
    assert tables(old) == before
