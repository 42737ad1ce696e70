"""The database when the world misbehaves: killed programs, quick neighbours, full disks."""

import multiprocessing
import os
import signal
import sqlite3
import threading
import traceback
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import cast
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import IntegrityError

from app.adapters.storage import SqlStorage, open_storage
from app.adapters.storage.engine import reading_engine, writing_engine
from app.domain.attachment import Origin, Page, PageId, sha256_of
from app.domain.case import Case, ServiceRef
from app.domain.case_number import CaseNumber
from app.domain.errors import Refused, Unavailable
from app.domain.journal import JournalEntry

ALMATY = ZoneInfo("Asia/Almaty")
DAY = date(2015, 3, 10)
MORNING = datetime(2015, 3, 10, 9, 0, tzinfo=ALMATY)

PERSON = "850203300129"


def case(serial: int) -> Case:
    number = CaseNumber.give(DAY, 3, 7, serial)
    service = ServiceRef("housing-queue", "1", "ab" * 32)
    return Case(uuid4(), number, service, 3, 7, "aigerim", MORNING)


def entry(subject: str = "subject") -> JournalEntry:
    return JournalEntry(MORNING, "aigerim", "operator", "CSC-P2", subject)


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A new database; waiting for a lock takes a tenth of a second instead of five."""
    address = f"sqlite:///{tmp_path / 'site.db'}?timeout=0.1"
    open_storage(address, ALMATY, None).close()
    return address


@pytest.fixture
def storage(url: str) -> Iterator[SqlStorage]:
    opened = open_storage(url, ALMATY, None)
    yield opened
    opened.close()


def die_after_commit(url: str) -> None:
    storage = open_storage(url, ALMATY, None)
    with storage.begin() as work:
        work.cases.add(case(1))
        work.journal.append(entry())
        work.commit()
        os.kill(os.getpid(), signal.SIGKILL)


def die_before_commit(url: str) -> None:
    storage = open_storage(url, ALMATY, None)
    with storage.begin() as work:
        work.cases.add(case(1))
        work.journal.append(entry())
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize(("die", "kept"), [(die_after_commit, 1), (die_before_commit, 0)])
def test_killed_program_leaves_what_was_committed_and_nothing_else(
    url: str, die: Callable[[str], None], kept: int
) -> None:
    child = multiprocessing.get_context("spawn").Process(target=die, args=(url,))
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL
    storage = open_storage(url, ALMATY, None)
    with storage.begin() as work:
        assert len(work.cases.opened_on(DAY, 3)) == kept
        assert len(work.journal.of("subject")) == kept
        assert work.journal.broken_at() is None
        assert work.cases.next_serial(CaseNumber.prefix(DAY, 3, 7)) == kept + 1
    storage.close()


def test_writers_at_once_get_different_numbers_and_one_chain(tmp_path: Path) -> None:
    storage = open_storage(f"sqlite:///{tmp_path / 'site.db'}", ALMATY, None)
    failures: list[Exception] = []

    def write() -> None:
        try:
            for _ in range(8):
                with storage.begin() as work:
                    serial = work.cases.next_serial(CaseNumber.prefix(DAY, 3, 7))
                    work.cases.add(case(serial))
                    work.journal.append(entry())
                    work.commit()
        except Exception as error:
            failures.append(error)

    writers = [threading.Thread(target=write) for _ in range(4)]
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    with storage.read() as work:
        assert failures == []
        assert len(work.cases.opened_on(DAY, 3)) == 32
        assert len(work.journal.of("subject")) == 32
        assert work.journal.broken_at() is None
    storage.close()


def test_lock_that_is_not_given_up_is_a_busy_database(storage: SqlStorage) -> None:
    with storage.begin(), pytest.raises(Unavailable, match="STO-01"), storage.begin():
        pass
    with storage.begin() as work:
        work.journal.append(entry())
        work.commit()


def small_disk(url: str) -> Engine:
    engine = writing_engine(url)

    def limit(connection: sqlite3.Connection, _: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 20}")

    event.listen(engine, "connect", limit)
    return engine


def test_full_disk_keeps_what_was_there(url: str) -> None:
    storage = SqlStorage(small_disk(url), reading_engine(url), ALMATY)
    data = b"\xff" * 500_000
    page = Page(
        PageId(uuid4()),
        None,
        0,
        sha256_of(data),
        len(data),
        "image/jpeg",
        9,
        9,
        9,
        Origin.SCAN,
        MORNING,
    )
    with storage.begin() as work:
        work.journal.append(entry("before"))
        work.commit()
    with pytest.raises(Unavailable, match=r"STO-02.*full"), storage.begin() as work:
        work.pages.add(uuid4(), page, data)
    with storage.begin() as work:
        work.journal.append(entry("after"))
        work.commit()
    with storage.read() as work:
        assert work.journal.of("before") == (entry("before"),)
        assert work.journal.of("after") == (entry("after"),)
        with pytest.raises(Refused, match="STO-04"):
            work.pages.data(page.id)
    storage.close()


def test_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "site.db"
    file.write_bytes(b"This is a letter, not a database. " * 200)
    before = file.read_bytes()
    with pytest.raises(Refused, match="STO-07"):
        open_storage(f"sqlite:///{file}", ALMATY, None)
    assert file.read_bytes() == before


def test_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"STO-02.*cannot_open"):
        open_storage(f"sqlite:///{tmp_path / 'nowhere' / 'site.db'}", ALMATY, None)


def test_damaged_pages_are_named(storage: SqlStorage, tmp_path: Path) -> None:
    with storage.begin() as work:
        for serial in range(1, 60):
            work.cases.add(case(serial))
        work.commit()
    storage.close()
    file = tmp_path / "site.db"
    whole = file.read_bytes()
    half = len(whole) // 2
    file.write_bytes(whole[:half] + b"\x5a" * (len(whole) - half))
    with pytest.raises(Refused, match="STO-07"):
        open_storage(f"sqlite:///{file}", ALMATY, None)


def test_errors_name_no_person(storage: SqlStorage) -> None:
    with storage.begin() as work:
        work.inbox.add(PERSON, MORNING)
        with pytest.raises(Refused) as refusal:
            work.inbox.add(PERSON, MORNING)
    assert PERSON not in "".join(traceback.format_exception(refusal.value))


def test_errors_of_our_own_making_name_no_person(storage: SqlStorage) -> None:
    nobody = cast("str", None)
    with storage.begin() as work, pytest.raises(IntegrityError) as refusal:
        work.papers.add(PERSON, "notification", 1, MORNING, nobody, b"")
    assert PERSON not in "".join(traceback.format_exception(refusal.value))
