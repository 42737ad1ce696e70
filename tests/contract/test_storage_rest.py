"""What every storage of papers, messages, dossiers and bags must do."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from app.adapters.storage import SqlStorage
from app.domain.case import ResultKind
from app.domain.case_number import CaseNumber
from app.domain.courier import CourierBag
from app.domain.delivery import Mender, MessageKind, OutboxMessage, OutboxPart, Stage
from app.domain.dossier import (
    DocumentMark,
    Dossier,
    DossierState,
    DraftResult,
    Finding,
    QueueEntry,
)
from app.domain.errors import Refused

ALMATY = ZoneInfo("Asia/Almaty")
DAY = date(2015, 3, 10)
MORNING = datetime(2015, 3, 10, 9, 0, tzinfo=ALMATY)
NUMBER = CaseNumber.give(DAY, 3, 7, 18)
FORM = "acceptance-receipt"


def minutes(count: int) -> datetime:
    return MORNING + timedelta(minutes=count)


class TestPapers:
    def test_copies_are_counted_per_case_and_form(self, storage: SqlStorage) -> None:
        with storage.begin() as work:
            assert work.papers.next_copy(NUMBER.text, FORM) == 1
            work.papers.add(NUMBER.text, FORM, 1, minutes(1), "aigerim", b"%PDF one")
            work.papers.add(NUMBER.text, FORM, 2, minutes(2), "zhanar", b"%PDF two")
            work.papers.add(NUMBER.text, "notification", 1, minutes(0), "aigerim", b"%PDF")
            assert work.papers.next_copy(NUMBER.text, FORM) == 3
            assert work.papers.next_copy("2015-03-10/0307-019-2", FORM) == 1
            work.commit()
        with storage.read() as work:
            assert work.papers.printed(NUMBER.text) == (
                ("notification", 1, minutes(0), "aigerim"),
                (FORM, 1, minutes(1), "aigerim"),
                (FORM, 2, minutes(2), "zhanar"),
            )
            assert work.papers.latest(NUMBER.text, FORM) == b"%PDF two"
            assert work.papers.latest(NUMBER.text, "refusal-receipt") is None

    def test_a_copy_is_recorded_once(self, storage: SqlStorage) -> None:
        with storage.begin() as work:
            work.papers.add(NUMBER.text, FORM, 1, MORNING, "aigerim", b"%PDF")
            with pytest.raises(Refused, match="STO-06"):
                work.papers.add(NUMBER.text, FORM, 1, MORNING, "aigerim", b"%PDF")


class TestOutbox:
    def message(self, at: datetime = MORNING, **changed: object) -> OutboxMessage:
        plain = OutboxMessage(
            id=uuid4(),
            kind=MessageKind.REQUEST,
            case_number=NUMBER.text,
            subject="…",
            service_id="HOUSING",
            route_id="R1",
            payload=b"<request/>",
            created_at=at,
            next_try_at=at,
        )
        return replace(plain, **changed)  # type: ignore[arg-type]  # fields are named by the tests

    def test_due_are_those_that_go_and_whose_time_has_come(self, storage: SqlStorage) -> None:
        now = minutes(10)
        second, first = self.message(minutes(2)), self.message(minutes(1), stage=Stage.SENDING)
        exactly = self.message(minutes(3), next_try_at=now)
        later = self.message(next_try_at=now + timedelta(microseconds=1))
        idle = (Stage.AT_GATEWAY, Stage.DELIVERED, Stage.HELD, Stage.STOPPED)
        others = [self.message(stage=stage) for stage in idle]
        with storage.begin() as work:
            for each in (second, first, exactly, later, *others):
                work.outbox.add(each)
            assert work.outbox.due(now) == (first, second, exactly)

    def test_waiting_is_all_that_did_not_arrive(self, storage: SqlStorage) -> None:
        messages = [self.message(minutes(n), stage=stage) for n, stage in enumerate(Stage)]
        with storage.begin() as work:
            for each in reversed(messages):
                work.outbox.add(each)
            arrived = [m for m in messages if m.stage is not Stage.DELIVERED]
            assert work.outbox.waiting() == tuple(arrived)

    def test_change_is_stored(self, storage: SqlStorage) -> None:
        message = self.message()
        failed = message.after_failure(minutes(1), "GTW-01", Mender.ADMINISTRATOR, 0.5)
        delivered = replace(
            failed.at_gateway("gw-1", minutes(2)),
            stage=Stage.DELIVERED,
            delivered_at=minutes(3),
            parts_total=2,
            parts_sent=2,
        )
        with storage.begin() as work:
            work.outbox.add(message)
            for each in (failed, delivered):
                work.outbox.put(each)
                assert work.outbox.get(message.id) == each
            work.commit()
        with storage.read() as work:
            assert work.outbox.of_case(NUMBER.text) == (delivered,)
            assert work.outbox.of_case("another") == ()
            assert work.outbox.delivered_on(DAY) == (delivered,)
            assert work.outbox.delivered_on(DAY + timedelta(days=1)) == ()

    def test_files_of_a_message_by_position(self, storage: SqlStorage) -> None:
        message = self.message()
        parts = [OutboxPart(message.id, n, f"p{n}.jpg", uuid4(), "ab" * 32) for n in range(3)]
        with storage.begin() as work:
            work.outbox.add(message, list(reversed(parts)))
            stored = replace(parts[1], identifier="file-7")
            work.outbox.put_part(stored)
            work.commit()
        with storage.read() as work:
            assert work.outbox.parts(message.id) == (parts[0], stored, parts[2])

    def test_unknown_messages_and_files_are_refused(self, storage: SqlStorage) -> None:
        stray = self.message()
        with storage.begin() as work:
            with pytest.raises(Refused, match="STO-04"):
                work.outbox.get(stray.id)
            with pytest.raises(Refused, match="STO-04"):
                work.outbox.put(stray)
            with pytest.raises(Refused, match="STO-04"):
                work.outbox.put_part(OutboxPart(stray.id, 0, "p", uuid4(), ""))

    def test_message_is_stored_once(self, storage: SqlStorage) -> None:
        message = self.message()
        with storage.begin() as work:
            work.outbox.add(message)
            work.commit()
        with storage.begin() as work, pytest.raises(Refused, match="STO-06"):
            work.outbox.add(message)

    def test_inbox_takes_a_message_once(self, storage: SqlStorage) -> None:
        with storage.begin() as work:
            assert not work.inbox.seen("gw-1")
            work.inbox.add("gw-1", MORNING)
            assert work.inbox.seen("gw-1")
            work.commit()
        with storage.begin() as work:
            assert work.inbox.seen("gw-1")
            with pytest.raises(Refused, match="STO-06"):
                work.inbox.add("gw-1", MORNING)


class TestDossiers:
    def dossier(self, serial: int = 18, due: datetime = MORNING) -> Dossier:
        return Dossier(
            id=uuid4(),
            case_number=CaseNumber.give(DAY, 3, 7, serial),
            service_code="housing-queue",
            applicant_iin="850203300123",
            applicant_name="Сейітқазы Ержан",
            category="veteran",
            subcategory="",
            queue_list="1",
            intake_at=MORNING,
            received_at=minutes(5),
            due_at=due,
            language="kk",
        )

    def test_whole_dossier_comes_back_with_its_request(self, storage: SqlStorage) -> None:
        received = self.dossier()
        refusal = DraftResult(
            ResultKind.REASONED_REFUSAL,
            (Finding("g1", "факт", "себебі"), Finding("g2", "басқа факт", "басқа себебі")),
        )
        worked = replace(
            received,
            state=DossierState.DRAFTED,
            state_since=minutes(9),
            registration_number="ЗТ-1",
            executor="exec",
            resolution="Қарау",
            resolved_by="head",
            resolved_at=minutes(8),
            marks=(DocumentMark("id", True), DocumentMark("income", None, "?")),
            draft=refusal,
            queue_number=7,
            signed_by="head",
            signed_at=minutes(10),
            request_validity="valid",
        )
        with storage.begin() as work:
            work.dossiers.add(received, b"<signed/>")
            stored = work.dossiers.put(worked)
            work.commit()
        with storage.read() as work:
            assert stored == replace(worked, version=1)
            assert work.dossiers.get(received.id) == stored
            assert work.dossiers.by_case(NUMBER.text) == stored
            assert work.dossiers.request(received.id) == b"<signed/>"

    def test_stale_change_is_refused(self, storage: SqlStorage) -> None:
        dossier = self.dossier()
        with storage.begin() as work:
            work.dossiers.add(dossier, b"")
            work.dossiers.put(dossier)
            with pytest.raises(Refused, match="STO-05"):
                work.dossiers.put(dossier)

    def test_unknown_dossiers_are_refused(self, storage: SqlStorage) -> None:
        with storage.begin() as work:
            for ask in (work.dossiers.get, work.dossiers.request):
                with pytest.raises(Refused, match="STO-04"):
                    ask(uuid4())
            assert work.dossiers.by_case(NUMBER.text) is None

    def test_a_case_has_one_dossier(self, storage: SqlStorage) -> None:
        with storage.begin() as work:
            work.dossiers.add(self.dossier(), b"")
            with pytest.raises(Refused, match="STO-06"):
                work.dossiers.add(self.dossier(), b"")

    def test_those_due_first_stand_at_the_front(self, storage: SqlStorage) -> None:
        late, early = self.dossier(1, minutes(60)), self.dossier(2, minutes(30))
        sent = replace(self.dossier(3), state=DossierState.SENT)
        with storage.begin() as work:
            for each in (late, early, sent):
                work.dossiers.add(each, b"")
            assert work.dossiers.in_states([DossierState.RECEIVED]) == (early, late)

    def test_result_replaces_an_earlier_one(self, storage: SqlStorage) -> None:
        dossier = self.dossier()
        with storage.begin() as work:
            work.dossiers.add(dossier, b"request")
            assert work.dossiers.result(dossier.id) is None
            work.dossiers.put_result(dossier.id, b"old")
            work.dossiers.put_result(dossier.id, b"new")
            work.commit()
        with storage.read() as work:
            assert work.dossiers.result(dossier.id) == b"new"
            assert work.dossiers.request(dossier.id) == b"request"

    def test_registration_numbers_have_no_gaps(self, storage: SqlStorage) -> None:
        with storage.begin() as work:
            assert [work.dossiers.next_registration_serial(2015) for _ in range(2)] == [1, 2]
            work.commit()
        with storage.begin() as work:
            assert work.dossiers.next_registration_serial(2015) == 3
        with storage.begin() as work:
            assert work.dossiers.next_registration_serial(2015) == 3
            assert work.dossiers.next_registration_serial(2016) == 1

    def test_queue_holds_the_living_by_intake(self, storage: SqlStorage) -> None:
        late = QueueEntry("1", minutes(2), "n-1", "iin-1", "А")
        early = QueueEntry("1", minutes(1), "n-2", "iin-2", "Б")
        gone = QueueEntry("1", minutes(0), "n-3", "iin-1", "А", removed_at=minutes(9))
        other = QueueEntry("2", minutes(0), "n-1", "iin-1", "А")
        with storage.begin() as work:
            for each in (late, early, gone, other):
                work.dossiers.enqueue(each)
            work.dossiers.enqueue(replace(late, intake_at=minutes(0), name="В"))
            work.commit()
        with storage.read() as work:
            assert work.dossiers.queue("1") == (early, late)
            assert work.dossiers.in_queue("iin-1") == (other, late)


class TestBags:
    def test_bag_is_open_until_it_is_handed_over(self, storage: SqlStorage) -> None:
        bag = CourierBag(uuid4(), "7", "S-1", MORNING, "aigerim", (NUMBER.text,))
        handed = replace(bag, handed_at=minutes(90), courier="Сапаров", case_numbers=("b", "a"))
        with storage.begin() as work:
            assert work.bags.open_bag() is None
            work.bags.put(bag)
            assert work.bags.open_bag() == bag
            work.bags.put(handed)
            work.commit()
        with storage.read() as work:
            assert work.bags.open_bag() is None
            assert work.bags.handed_on(DAY) == (handed,)
            assert work.bags.handed_on(DAY - timedelta(days=1)) == ()
