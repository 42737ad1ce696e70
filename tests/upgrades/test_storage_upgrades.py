"""Every older database is brought up to date: wholly, or not at all."""

import io
import shutil
import sqlite3
import stat
from contextlib import closing, redirect_stdout
from datetime import date, datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from alembic import command
from alembic.script import ScriptDirectory

from app.adapters.storage import open_storage, upgrading
from app.adapters.storage.engine import upgrading_engine
from app.adapters.storage.schema import REVISIONS
from app.adapters.storage.upgrading import configuration
from app.domain.account import Role
from app.domain.case_number import CaseNumber
from app.domain.errors import Refused, Unavailable
from app.domain.journal import GENESIS, JournalEntry

ALMATY = ZoneInfo("Asia/Almaty")
MORNING = datetime(2015, 3, 10, 9, 0, tzinfo=ALMATY)

ACCOUNT_OF_0001 = """
INSERT INTO accounts (login_key, login, surname, given_name, patronymic, role, iin, post,
    password_hash, authorised_person, active, failed_attempts, locked_until)
VALUES ('aigul', 'Aigul', 'Сәрсен', 'Айгүл', '', 'operator', '850203300129', 'оператор', '$x',
    1, 1, 2, '2015-03-10 03:00:00.000000')
"""

NUMBERS = [CaseNumber.give(MORNING.date(), 3, 7, n).text for n in (1, 2, 3)]
CASE_OF_0003 = """
INSERT INTO cases (id, number, day_key, serial, service_code, service_version, service_digest,
    office, counter, operator, opened_at, ticket, state, step, fields, family, circumstances,
    checklist, data_unavailable, version, applicant_iin, name_key, phone_key, phone2_key)
VALUES (:id, :number, '2015-03-10/0307-', :serial, 'housing-queue', '1', 'x', 3, 7, 'aigul',
    '2015-03-10 03:00:00.000000', '', 'draft', 'applicant', '{}', '[]', '[]', '{}', '[]', 1, '',
    :name, '', '')
"""


def url_of(file: Path) -> str:
    return f"sqlite:///{file}"


def make(file: Path, revision: str) -> None:
    """A database as the program of that revision left it, with an account in it."""
    config = configuration()
    engine = upgrading_engine(url_of(file))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.exec_driver_sql(ACCOUNT_OF_0001)
    engine.dispose()


def ask(file: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as raw:
        return raw.execute(question).fetchall()


def run(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as raw:
        raw.execute(statement)
        raw.commit()


def dump(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as raw:
        return list(raw.iterdump())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "100% деректер"
    folder.mkdir()
    return folder / "site.db"


def test_program_knows_every_revision_in_order() -> None:
    walked = ScriptDirectory.from_config(configuration()).walk_revisions()
    assert tuple(reversed([script.revision for script in walked])) == REVISIONS


def test_program_may_be_installed_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A percent sign means something in the settings of Alembic.
    place = tmp_path / "100% бағдарлама"
    shutil.copytree(Path(upgrading.__file__).parent, place)
    monkeypatch.setattr(upgrading, "_HERE", place)
    walked = ScriptDirectory.from_config(configuration()).walk_revisions()
    assert len(list(walked)) == len(REVISIONS)


@pytest.mark.parametrize("revision", REVISIONS)
def test_older_database_becomes_what_a_new_one_is_keeps_its_people_and_works(
    file: Path, site_in_file: Path, revision: str
) -> None:
    make(file, revision)
    storage = open_storage(url_of(file), ALMATY, file.parent / "backups")
    with storage.begin() as work:
        account = work.accounts.get("AIGUL")
        assert account is not None
        assert (account.login, account.role, account.locked_until) == (
            "Aigul",
            Role.OPERATOR,
            MORNING,
        )
        work.journal.append(JournalEntry(MORNING, "aigul", "operator", "x", "y"))
        assert work.journal.broken_at() is None
        work.commit()
    storage.close()
    tables = "SELECT name, sql FROM sqlite_master ORDER BY name"
    assert ask(file, tables) == ask(site_in_file, tables)
    assert ask(file, "SELECT version_num FROM alembic_version") == [(REVISIONS[-1],)]
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        run(file, "DELETE FROM journal")


def test_tables_are_what_the_program_thinks_they_are(file: Path) -> None:
    open_storage(url_of(file), ALMATY, None).close()
    config = configuration()
    engine = upgrading_engine(url_of(file))
    with engine.begin() as connection, redirect_stdout(io.StringIO()):
        config.attributes["connection"] = connection
        command.check(config)
    engine.dispose()


def test_turned_page_of_0002_stays_turned(file: Path) -> None:
    make(file, "0002")
    run(
        file,
        """INSERT INTO pages (id, owner, document_code, position, sha256, size, mime, width, height,
        dpi, source, scanned_at, rotation, blank, parked, deleted)
        VALUES ('00000000000000000000000000000001', '00000000000000000000000000000002', 'id', 0,
        'x', 1, 'image/jpeg', 1, 1, 200, 'scan', '2015-03-10 03:00:00.000000', 90, 0, 0, 0)""",
    )
    storage = open_storage(url_of(file), ALMATY, None)
    with storage.read() as work:
        (page,) = work.pages.of(UUID(int=2))
    storage.close()
    assert (page.rotation, page.looked, page.warnings, page.goes_out) == (90, False, (), True)


def test_names_of_0003_are_found_in_kazakh_order(file: Path) -> None:
    make(file, "0003")
    with closing(sqlite3.connect(file)) as raw:
        for n, name in enumerate(("яков ян", "әбен әлия", "абай ахат"), start=1):
            raw.execute(CASE_OF_0003, {"id": f"{n:032x}", "number": NUMBERS[n - 1], "name": name,
                                       "serial": n})  # fmt: skip
        raw.commit()
    storage = open_storage(url_of(file), ALMATY, None)
    with storage.read() as work:
        found = [work.cases.find(name)[0].id.int for name in ("Абай", "ӘБЕН", "яков Я")]
    storage.close()
    assert found == [3, 2, 1]
    assert [row[0] for row in ask(file, "SELECT number FROM cases ORDER BY name_key")] == [
        NUMBERS[2],
        NUMBERS[1],
        NUMBERS[0],
    ]


def test_copy_is_put_aside_before_an_upgrade_only(file: Path) -> None:
    backups = file.parent / "backups"
    make(file, "0001")
    before = dump(file)
    open_storage(url_of(file), ALMATY, backups).close()
    open_storage(url_of(file), ALMATY, backups).close()
    (copy,) = backups.iterdir()
    assert copy.name == "site-before-upgrade-from-0001.db"
    assert dump(copy) == before
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_new_database_needs_no_copy(file: Path) -> None:
    storage = open_storage(url_of(file), ALMATY, file.parent / "backups")
    with storage.read() as work:
        assert work.journal.root_of(date(2015, 3, 10)) == GENESIS
    storage.close()
    assert not (file.parent / "backups").exists()


def test_new_database_is_read_by_its_owner_only(file: Path) -> None:
    storage = open_storage(url_of(file), ALMATY, None)
    with storage.begin() as work:
        work.inbox.add("gw-1", MORNING)
        work.commit()
        rights = {each.name: stat.S_IMODE(each.stat().st_mode) for each in file.parent.iterdir()}
    storage.close()
    assert rights == {"site.db": 0o600, "site.db-wal": 0o600, "site.db-shm": 0o600}


def test_database_of_a_newer_program_is_refused_and_not_touched(file: Path) -> None:
    make(file, REVISIONS[-1])
    run(file, "UPDATE alembic_version SET version_num = '9999'")
    before = dump(file)
    with pytest.raises(Refused) as refusal:
        open_storage(url_of(file), ALMATY, file.parent / "backups")
    assert refusal.value.code == "STO-03"
    assert refusal.value.values == {"revision": "9999"}
    assert dump(file) == before


@pytest.mark.parametrize(
    "obstacle",
    [
        # The second statement of the revision fails, after the first has gone through.
        """CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'in the way'); END""",
        # All statements go through, and then a row is found that points to nothing.
        "INSERT INTO case_persons VALUES ('00000000000000000000000000000000', '850203300129')",
    ],
)
def test_failed_upgrade_leaves_the_old_database_whole(file: Path, obstacle: str) -> None:
    make(file, "0001")
    run(file, obstacle)
    before = dump(file)
    with pytest.raises(Unavailable) as failure:
        open_storage(url_of(file), ALMATY, None)
    assert failure.value.code == "STO-08"
    assert dump(file) == before


def test_a_case_of_an_older_program_is_not_cancelled_and_has_no_kept_facts(file: Path) -> None:
    make(file, "0004")
    open_storage(url_of(file), ALMATY, None).close()
    assert ask(file, "SELECT count(*) FROM cases WHERE cancelled_at IS NOT NULL") == [(0,)]
    for table in ("drafts", "tickets", "case_tasks", "pending_lookups", "duplicate_decisions"):
        assert ask(file, f"SELECT count(*) FROM {table}") == [(0,)]


DOSSIER_OF_0009 = """
INSERT INTO dossiers (id, case_number, service_code, applicant_iin, applicant_name, category,
    subcategory, queue_list, intake_at, received_at, due_at, language, address, gateway_message_id,
    on_paper, state, registration_number, executor, resolution, resolved_by, marks, signed_by,
    request_validity, version)
VALUES (:id, :number, 'housing-queue', '900215300007', 'Сейтқазы Ержан', 'wwii', '', 'wwii', :at, :at,
    :at, 'kk', '', '', 0, 'resolved', '', 'executor', '', '', '[]', '', 'valid', 1)
"""


def test_a_dossier_of_0009_learns_its_passport_from_its_request(file: Path) -> None:
    make(file, "0009")
    digest = "5a" * 32
    requests = (
        f'<request xmlns="x"><service code="a" version="1" digest="{digest}"/></request>'.encode(),
        b'<request xmlns="x"><service code="a" version="1" digest=""/></request>',
        b"",
    )
    with closing(sqlite3.connect(file)) as raw:
        for n, request in enumerate(requests, start=1):
            moment = "2015-03-10 03:00:00.000000"
            raw.execute(
                DOSSIER_OF_0009, {"id": f"{n:032x}", "number": NUMBERS[n - 1], "at": moment}
            )
            raw.execute(
                "INSERT INTO dossier_documents VALUES (?, 'request', ?)", (f"{n:032x}", request)
            )
        raw.commit()
    storage = open_storage(url_of(file), ALMATY, None)
    with storage.read() as work:
        known = [work.dossiers.get(UUID(int=n)).service_digest for n in (1, 2, 3)]
    storage.close()
    assert known == [digest, "", ""]
