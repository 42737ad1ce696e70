"""A database server when the world misbehaves: quick neighbours, lost lines, strangers."""

import threading
import traceback
from collections.abc import Iterator
from datetime import date, datetime
from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from app.adapters.storage import SqlStorage, open_storage, with_password
from app.domain.case import Case, ServiceRef
from app.domain.case_number import CaseNumber
from app.domain.errors import Refused, Unavailable
from app.domain.journal import JournalEntry
from tests.databases import ALMATY, Database, Server

DAY = date(2015, 3, 10)
MORNING = datetime(2015, 3, 10, 9, 0, tzinfo=ALMATY)


def case(serial: int) -> Case:
    number = CaseNumber.give(DAY, 3, 7, serial)
    service = ServiceRef("housing-queue", "1", "ab" * 32)
    return Case(uuid4(), number, service, 3, 7, "aigerim", MORNING)


def entry() -> JournalEntry:
    return JournalEntry(MORNING, "aigerim", "operator", "CSC-P2", "subject")


@pytest.fixture
def storage(server_database: Database) -> Iterator[SqlStorage]:
    opened = open_storage(f"{server_database.url}&timeout=0.1", ALMATY, None)
    yield opened
    opened.close()


def write_eight(url: str, failures: list[Exception]) -> None:
    """A counter at work, as a program of its own."""
    counter = open_storage(url, ALMATY, None)
    try:
        for _ in range(8):
            with counter.begin() as work:
                serial = work.cases.next_serial(CaseNumber.prefix(DAY, 3, 7))
                work.cases.add(case(serial))
                work.dossiers.next_registration_serial(2015)
                work.journal.append(entry())
                work.commit()
    except Exception as error:
        failures.append(error)
    finally:
        counter.close()


def test_counters_at_once_get_different_numbers_and_one_chain(server_database: Database) -> None:
    failures: list[Exception] = []
    counters = [
        threading.Thread(target=write_eight, args=(server_database.url, failures)) for _ in range(3)
    ]
    for each in counters:
        each.start()
    for each in counters:
        each.join()
    storage = open_storage(server_database.url, ALMATY, None)
    with storage.begin() as work:
        assert failures == []
        given = [CaseNumber.give(DAY, 3, 7, serial) for serial in range(1, 25)]
        assert [found.number for found in work.cases.opened_on(DAY, 3)] == given
        assert work.dossiers.next_registration_serial(2015) == 25
        assert len(work.journal.of("subject")) == 24
        assert work.journal.broken_at() is None
    storage.close()


def test_new_database_is_made_once_by_counters_that_start_together(
    database_server: Server,
) -> None:
    made = database_server.make("together")
    failures: list[Exception] = []

    def start() -> None:
        try:
            open_storage(made.url, ALMATY, None).close()
        except Exception as error:
            failures.append(error)

    counters = [threading.Thread(target=start) for _ in range(2)]
    for each in counters:
        each.start()
    for each in counters:
        each.join()
    assert failures == []
    assert made.ask("SELECT count(*) FROM journal_head") == [(1,)]


def test_lock_that_is_not_given_up_is_a_busy_database(storage: SqlStorage) -> None:
    with storage.begin(), pytest.raises(Unavailable, match="STO-01"), storage.begin():
        pass
    with storage.begin() as work:
        work.journal.append(entry())
        work.commit()


def test_lost_line_ends_one_step_and_the_next_goes_over_a_new_one(
    storage: SqlStorage, server_database: Database
) -> None:
    lose = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    with storage.begin() as work:
        work.journal.append(entry())
        server_database.run(lose)
        with pytest.raises(Unavailable, match="STO-09"):
            work.commit()
    with storage.begin() as work:
        work.journal.append(entry())
        work.commit()
    # Idle connections may die as well, without anybody noticing.
    server_database.run(lose)
    with storage.read() as work:
        assert len(work.journal.of("subject")) == 1


def test_server_that_is_not_there() -> None:
    with pytest.raises(Unavailable, match="STO-09"):
        open_storage("postgresql+psycopg://tereze@127.0.0.1:1/site", ALMATY, None)


def test_password_is_wanted_and_never_told(locked_database: tuple[Database, str]) -> None:
    database, password = locked_database
    for typed in ("", "another"):
        with pytest.raises(Refused, match="STO-10") as refusal:
            open_storage(with_password(database.url, typed), ALMATY, None)
        assert "another" not in "".join(traceback.format_exception(refusal.value))
    open_storage(with_password(database.url, password), ALMATY, None).close()


def test_row_of_nobody_and_row_of_our_own_making(storage: SqlStorage) -> None:
    with storage.begin() as work, pytest.raises(Refused, match="STO-04"):
        work.cases.put_document(uuid4(), "request", b"x", MORNING)
    with storage.begin() as work, pytest.raises(IntegrityError):
        work.papers.add("number", "form", 1, MORNING, None, b"")  # type: ignore[arg-type]  # the mistake that is meant
