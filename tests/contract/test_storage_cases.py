"""What every storage of accounts, cases and the journal must do."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from app.adapters.storage import SqlStorage
from app.domain.account import Account, Role
from app.domain.case import Case, CaseState, FieldValue, ServiceRef
from app.domain.case_number import CaseNumber
from app.domain.deadline import Process, ProcessRun
from app.domain.errors import Refused
from app.domain.lookup import Evidence, Outcome, Registry
from app.domain.person import FamilyMember, Iin, PersonName, iin_check_digit

ALMATY = ZoneInfo("Asia/Almaty")
DAY = date(2015, 3, 10)
MORNING = datetime(2015, 3, 10, 9, 0, tzinfo=ALMATY)


def iin(first_eleven: str) -> str:
    return f"{first_eleven}{iin_check_digit(first_eleven)}"


ERZHAN = iin("85020330012")
AIGUL = iin("87061540023")


def case(serial: int = 1, office: int = 3, at: datetime = MORNING, **fields: str) -> Case:
    return Case(
        id=uuid4(),
        number=CaseNumber.give(at.date(), office, 7, serial),
        service=ServiceRef("housing-queue", "1", "ab" * 32),
        office=office,
        counter=7,
        operator="aigerim",
        opened_at=at,
        fields={name.replace("__", "."): FieldValue(value) for name, value in fields.items()},
    )


def keep(storage: SqlStorage, *cases: Case) -> None:
    with storage.begin() as work:
        for each in cases:
            work.cases.add(each)
        work.commit()


class TestAccounts:
    def account(self, login: str = "Aigerim") -> Account:
        name = PersonName("Сәрсен", "Әйгерім", "Болатқызы")
        locked = MORNING + timedelta(minutes=15)
        return Account(
            login, name, Role.OPERATOR, Iin(AIGUL), "оператор", "$x", locked_until=locked
        )

    def test_is_found_by_login_in_any_case(self, storage: SqlStorage) -> None:
        with storage.begin() as work:
            work.accounts.put(self.account())
            work.commit()
        with storage.read() as work:
            assert work.accounts.get("AIGERIM") == self.account()
            assert work.accounts.get("aigerim2") is None

    def test_changed_account_replaces_the_old_one(self, storage: SqlStorage) -> None:
        with storage.begin() as work:
            work.accounts.put(self.account("zhanar"))
            work.accounts.put(self.account())
            work.accounts.put(replace(self.account(), active=False, locked_until=None))
            work.commit()
        with storage.read() as work:
            found = work.accounts.all()
        assert [a.login for a in found] == ["Aigerim", "zhanar"]
        assert not found[0].active
        assert found[0].locked_until is None


def test_cases_are_found_by_their_numbers_in_one_office(storage: SqlStorage) -> None:
    asked, elsewhere = (case(2), case(1)), case(3, office=4)
    keep(storage, *asked, elsewhere, case(7))
    numbers = {each.number.text for each in (*asked, elsewhere)}
    with storage.read() as work:
        assert work.cases.numbered(numbers, 3) == asked[::-1]
        assert work.cases.numbered((), 3) == ()


class TestCases:
    def test_stale_change_is_refused_and_the_newer_one_stays(self, storage: SqlStorage) -> None:
        first = case()
        keep(storage, first)
        with storage.begin() as work:
            second = work.cases.put(replace(first, ticket="A-12"))
            work.commit()
        assert second.version == first.version + 1
        with storage.begin() as work, pytest.raises(Refused) as refusal:
            work.cases.put(replace(first, ticket="B-1"))
        assert refusal.value.code == "STO-05"
        with storage.read() as work:
            assert work.cases.get(first.id) == second

    def test_two_changes_in_one_transaction_count_two_versions(self, storage: SqlStorage) -> None:
        first = case()
        keep(storage, first)
        with storage.begin() as work:
            changed = work.cases.put(work.cases.put(first))
            assert work.cases.get(first.id).version == changed.version == 2

    def test_missing_case_is_refused(self, storage: SqlStorage) -> None:
        with storage.read() as work, pytest.raises(Refused) as refusal:
            work.cases.get(uuid4())
        assert refusal.value.code == "STO-04"
        with storage.begin() as work, pytest.raises(Refused) as refusal:
            work.cases.put(case())
        assert refusal.value.code == "STO-04"

    def test_number_is_given_once(self, storage: SqlStorage) -> None:
        keep(storage, case(5))
        with storage.begin() as work, pytest.raises(Refused) as refusal:
            work.cases.add(case(5))
        assert refusal.value.code == "STO-06"

    def test_by_number(self, storage: SqlStorage) -> None:
        kept = case(2)
        keep(storage, case(1), kept)
        with storage.read() as work:
            assert work.cases.by_number(kept.number.text) == kept
            assert work.cases.by_number("2015-03-10/0307-003-1") is None

    def test_next_serial_counts_past_a_thousand(self, storage: SqlStorage) -> None:
        prefix = CaseNumber.prefix(DAY, 3, 7)
        with storage.begin() as work:
            assert work.cases.next_serial(prefix) == 1
            work.cases.add(case(999))
            work.cases.add(case(1000))
            work.cases.add(case(4, office=4))
            assert work.cases.next_serial(prefix) == 1001

    def test_in_states_gives_the_oldest_first_of_one_office(self, storage: SqlStorage) -> None:
        late, early = case(1, at=MORNING + timedelta(hours=2)), case(2)
        left = replace(case(3), state=CaseState.LEFT)
        keep(storage, late, early, left, case(1, office=4))
        with storage.read() as work:
            assert work.cases.in_states([CaseState.DRAFT], 3) == (early, late)
            assert work.cases.in_states([CaseState.LEFT, CaseState.SENT], 3) == (left,)

    def test_the_newest_cases_of_an_office_say_which_services_are_asked_for(
        self, storage: SqlStorage
    ) -> None:
        aid = ServiceRef("housing-aid", "1", "ab" * 32)
        late = replace(case(1, at=MORNING + timedelta(hours=2)), service=aid, operator="dana")
        keep(storage, case(3), late, case(2), case(1, office=4, at=MORNING + timedelta(days=1)))
        with storage.read() as work:
            told = work.cases.newest_services(3, 2)
        assert told == (("dana", "housing-aid"), ("aigerim", "housing-queue"))

    def test_a_day_is_the_day_of_the_office_not_of_utc(self, storage: SqlStorage) -> None:
        midnight = datetime(2015, 3, 10, 0, 0, tzinfo=ALMATY)
        last = midnight + timedelta(hours=23, minutes=59, seconds=59)
        inside = (case(1, at=midnight), case(2, at=last))
        before, after = midnight - timedelta(seconds=1), midnight + timedelta(days=1)
        keep(storage, *inside, case(3, at=before), case(3, at=after), case(1, office=4))
        with storage.read() as work:
            assert work.cases.opened_on(DAY, 3) == inside

    @pytest.mark.parametrize(
        "typed",
        [
            "2015-03-10/0307-001",
            ERZHAN,
            f"{ERZHAN[:6]} {ERZHAN[6:]}",
            ERZHAN[:7],
            "+7 701 555 01 42",
            "8 (701) 555-01-42",
            "+7701555",
            "8701555",
            "701 555",
            "7172 55",
            "сейітқазы",
            "СЕЙIТҚАЗЫ  Ерж",
        ],
    )
    def test_find(self, storage: SqlStorage, typed: str) -> None:
        sought = case(
            applicant__iin=f"{ERZHAN[:6]} {ERZHAN[6:]}",
            applicant__phone="+7 701 555 01 42",
            applicant__phone2="8 7172 55 01 23",
            applicant__surname="Сейітқазы",
            applicant__given_name="Ержан",
        )
        other = case(2, applicant__surname="Ержан", applicant__iin=AIGUL)
        keep(storage, sought, other)
        with storage.read() as work:
            assert work.cases.find(typed) == (sought,)

    @pytest.mark.parametrize("typed", ["%", "_", "Сейітқазы Ержанов", "70", "'; --"])
    def test_find_takes_signs_for_what_they_are(self, storage: SqlStorage, typed: str) -> None:
        keep(storage, case(applicant__surname="Сейітқазы", applicant__phone="7015550142"))
        with storage.read() as work:
            assert work.cases.find(typed) == ()

    @pytest.mark.parametrize("typed", ["А-047", "а047", "a-047", "47", "A-04"])
    def test_a_ticket_finds_the_cases_of_its_day(self, storage: SqlStorage, typed: str) -> None:
        first = replace(case(1), ticket="А-047")
        second = replace(case(2, at=MORNING + timedelta(hours=1)), ticket="А-047")
        yesterday = replace(case(3, at=MORNING - timedelta(days=1)), ticket="А-047")
        elsewhere = replace(case(4, office=4), ticket="А-047")
        keep(storage, first, second, yesterday, elsewhere, replace(case(5), ticket="Б-147"))
        with storage.read() as work:
            assert work.cases.of_ticket(DAY, 3, typed) == (second, first)
            assert work.cases.of_ticket(DAY, 3, "А") == ()

    def test_find_gives_the_newest_first_and_no_more_than_asked(self, storage: SqlStorage) -> None:
        cases = [
            case(n, at=MORNING + timedelta(minutes=n), applicant__surname="Ким") for n in (1, 2, 3)
        ]
        keep(storage, *cases)
        with storage.read() as work:
            assert work.cases.find("ким", limit=2) == (cases[2], cases[1])

    def test_of_person_knows_applicant_and_family_as_they_are_now(
        self, storage: SqlStorage
    ) -> None:
        wife = FamilyMember("spouse", Iin(AIGUL), PersonName("Сейітқазы", "Айгүл"))
        own, family = case(1, applicant__iin=AIGUL), replace(case(2), family=(wife,))
        keep(storage, own, family, case(3, applicant__iin=AIGUL[:11]))
        with storage.begin() as work:
            assert work.cases.of_person(AIGUL) == (own, family)
            alone = work.cases.put(replace(family, family=()))
            assert work.cases.of_person(AIGUL) == (own,)
            back = work.cases.put(replace(alone, family=(wife,)))
            assert work.cases.of_person(AIGUL) == (own, back)

    def test_evidence_stays_with_its_case(self, storage: SqlStorage) -> None:
        kept = case()
        asked = [
            Evidence(
                kept.id,
                Registry.GBD_FL,
                at,
                at + timedelta(seconds=1),
                "c-1",
                outcome,
                "85…",
                code,
                b"<x/>",
            )
            for at, outcome, code in (
                (MORNING + timedelta(minutes=1), Outcome.FOUND, ""),
                (MORNING, Outcome.UNAVAILABLE, "REG-01"),
            )
        ]
        keep(storage, kept)
        with storage.begin() as work:
            for each in asked:
                work.cases.add_evidence(each)
            assert work.cases.evidence(kept.id) == (asked[1], asked[0])
            assert work.cases.evidence(uuid4()) == ()

    def test_evidence_of_no_case_is_refused(self, storage: SqlStorage) -> None:
        stray = Evidence(uuid4(), Registry.ENIS, MORNING, MORNING, "c", Outcome.NOT_FOUND, "number")
        with storage.begin() as work, pytest.raises(Refused) as refusal:
            work.cases.add_evidence(stray)
        assert refusal.value.code == "STO-04"

    def test_process_that_ended_replaces_the_running_one(self, storage: SqlStorage) -> None:
        kept = case()
        keep(storage, kept)
        running = ProcessRun(Process.LOOKUP, MORNING + timedelta(minutes=6))
        ended = replace(running, ended_at=MORNING + timedelta(minutes=7), outcome="found")
        first = ProcessRun(Process.REQUEST_FORM, MORNING)
        with storage.begin() as work:
            for run in (running, first):
                work.cases.put_process(kept.id, run)
            assert work.cases.processes(kept.id) == (first, running)
            work.cases.put_process(kept.id, ended)
            assert work.cases.processes(kept.id) == (first, ended)

    def test_document_of_the_same_kind_replaces_the_old_one(self, storage: SqlStorage) -> None:
        kept = case()
        keep(storage, kept)
        with storage.begin() as work:
            assert work.cases.document(kept.id, "request") is None
            work.cases.put_document(kept.id, "request", b"old", MORNING)
            work.cases.put_document(kept.id, "result", b"result", MORNING)
            work.cases.put_document(kept.id, "request", b"new", MORNING)
            work.commit()
        with storage.read() as work:
            assert work.cases.document(kept.id, "request") == b"new"
            assert work.cases.document(kept.id, "result") == b"result"
