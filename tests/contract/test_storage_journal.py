"""What every storage must do: the journal's chain, and all or nothing."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.exc import DBAPIError

from app.adapters.storage import SqlStorage, open_storage
from app.domain.case import Case, ServiceRef
from app.domain.case_number import CaseNumber
from app.domain.errors import Refused, Unavailable
from app.domain.journal import GENESIS, JournalEntry
from tests.databases import Database

ALMATY = ZoneInfo("Asia/Almaty")
DAY = date(2015, 3, 10)
MORNING = datetime(2015, 3, 10, 9, 0, tzinfo=ALMATY)
_FORGET_ALL = "TRUNCATE journal"
_PAST_TRIGGERS = {
    False: ("DROP TRIGGER journal_no_update", "DROP TRIGGER journal_no_delete"),
    True: ("SET LOCAL session_replication_role = replica",),
}


def case() -> Case:
    number = CaseNumber.give(DAY, 3, 7, 1)
    service = ServiceRef("housing-queue", "1", "ab" * 32)
    return Case(uuid4(), number, service, 3, 7, "aigerim", MORNING)


def entry(subject: str = "2015-03-10/0307-001-4", at: datetime = MORNING) -> JournalEntry:
    return JournalEntry(
        at, "aigerim", "operator", "CSC-P2", subject, "11.3", 61, 300, {"a": "1"}, {"a": "2"}
    )


class TestJournal:
    def test_chain_follows_from_the_entries_alone(self, storage: SqlStorage) -> None:
        with storage.begin() as work:
            assert work.journal.root_of(DAY) == GENESIS
            for _ in range(3):
                work.journal.append(entry())
            work.commit()
        with storage.begin() as work:
            work.journal.append(entry("another"))
            work.commit()
        with storage.read() as work:
            assert work.journal.of("2015-03-10/0307-001-4") == (entry(),) * 3
            assert work.journal.broken_at() is None
            assert work.journal.root_of(DAY) != GENESIS

    def test_the_root_of_a_day_is_that_of_its_last_entry(self, storage: SqlStorage) -> None:
        midnight = datetime(2015, 3, 11, 0, 0, tzinfo=ALMATY)
        roots = []
        with storage.begin() as work:
            for at in (MORNING, midnight - timedelta(seconds=1), midnight):
                work.journal.append(entry(at=at))
                roots.append(work.journal.root_of(DAY))
            assert roots[0] != roots[1] == roots[2]
            assert work.journal.root_of(DAY + timedelta(days=7)) not in roots
            assert work.journal.root_of(DAY - timedelta(days=1)) == GENESIS

    def test_of_day_is_the_day_of_the_office(self, storage: SqlStorage) -> None:
        early = entry(at=datetime(2015, 3, 10, 0, 30, tzinfo=ALMATY))
        with storage.begin() as work:
            work.journal.append(early)
            work.journal.append(entry(at=MORNING + timedelta(days=1)))
            assert work.journal.of_day(DAY) == (early,)

    def test_chain_holds_when_the_office_changes_its_zone(self, database: Database) -> None:
        for zone in (ALMATY, ZoneInfo("Asia/Aqtau")):
            storage = open_storage(database.url, zone, None)
            with storage.begin() as work:
                work.journal.append(entry(at=MORNING.astimezone(zone)))
                work.commit()
            with storage.read() as work:
                assert work.journal.broken_at() is None
            storage.close()

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE journal SET who = 'x'",
            "DELETE FROM journal",
            _FORGET_ALL,
        ],
    )
    def test_database_refuses_to_change_what_was_said(
        self, storage: SqlStorage, database: Database, statement: str
    ) -> None:
        self._say_three(storage)
        if statement == _FORGET_ALL and not database.server:
            statement = "INSERT OR REPLACE INTO journal SELECT * FROM journal"
        with pytest.raises(DBAPIError, match="append-only"):
            database.run(statement)
        with storage.read() as work:
            assert len(work.journal.of(entry().subject)) == 3

    @pytest.mark.parametrize(
        ("forgery", "number"),
        [
            ("UPDATE journal SET who = 'somebody' WHERE number = 2", 2),
            ('UPDATE journal SET after = \'{"a":"3"}\' WHERE number = 1', 1),
            ("DELETE FROM journal WHERE number = 2", 2),
            ("DELETE FROM journal WHERE number = 3", 3),
            ("DELETE FROM journal", 1),
        ],
    )
    def test_forgery_past_the_triggers_is_found(
        self, storage: SqlStorage, database: Database, forgery: str, number: int
    ) -> None:
        self._say_three(storage)
        database.run(*_PAST_TRIGGERS[database.server], forgery)
        with storage.read() as work:
            assert work.journal.broken_at() == number

    def _say_three(self, storage: SqlStorage) -> None:
        with storage.begin() as work:
            for _ in range(3):
                work.journal.append(entry())
            work.commit()


class TestTransactions:
    def test_leaving_without_commit_undoes_everything(self, storage: SqlStorage) -> None:
        kept = case()
        with storage.begin() as work:
            work.cases.add(kept)
            work.journal.append(entry())
        self._assert_empty(storage, kept.id)

    def test_error_undoes_everything(self, storage: SqlStorage) -> None:
        kept = case()

        def interrupted() -> None:
            with storage.begin() as work:
                work.cases.add(kept)
                work.journal.append(entry())
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            interrupted()
        self._assert_empty(storage, kept.id)

    def test_reader_sees_the_committed_state_while_a_writer_works(
        self, storage: SqlStorage
    ) -> None:
        kept = case()
        with storage.begin() as work:
            work.cases.add(kept)
            work.commit()
        with storage.begin() as writing:
            writing.cases.put(replace(kept, ticket="A-1"))
            with storage.read() as reading:
                assert reading.cases.get(kept.id).ticket == ""

    def test_reader_cannot_write(self, storage: SqlStorage) -> None:
        with storage.read() as work, pytest.raises(Unavailable, match="STO-02"):
            work.cases.add(case())

    def _assert_empty(self, storage: SqlStorage, case_id: UUID) -> None:
        with storage.read() as work:
            assert work.journal.root_of(DAY) == GENESIS
            with pytest.raises(Refused, match="STO-04"):
                work.cases.get(case_id)
