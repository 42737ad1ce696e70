"""Two counters deliver from one outbox: each message is sent by one of them, and none is left lying."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Barrier, Thread
from types import MappingProxyType
from typing import cast
from uuid import UUID, uuid4

import pytest

from app.adapters.storage import SqlStorage, open_storage
from app.domain.delivery import CLAIM, MessageKind, OutboxMessage, Stage
from app.domain.e_document import PackageFile
from app.domain.errors import Unavailable
from app.ports import Catalogue, Gateway
from app.services.sending import Sending
from tests.contract.test_storage_rest import ALMATY, MORNING
from tests.databases import Database

MANY = 12


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at = MORNING

    def now(self) -> datetime:
        return self.at


class Line:
    """Plays `Gateway`; `meanwhile` happens while a message is on its way."""

    def __init__(self) -> None:
        self.sent: list[UUID] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def send(self, message: OutboxMessage, _files: Sequence[PackageFile]) -> str:
        self.sent.append(message.id)
        now, self.meanwhile = self.meanwhile, lambda: None
        now()
        return "gw"


class Office:
    """A site of two counters."""

    def __init__(self, *storages: SqlStorage) -> None:
        self.clock, self.line = Clock(), Line()
        self.storage = storages[0]
        gateways = MappingProxyType({MessageKind.RESULT: cast("Gateway", self.line)})
        self.here, self.there = (
            Sending(storage, self.clock, cast("Catalogue", None), gateways, lambda: 0.5, 10**9)
            for storage in storages
        )

    def queued(self, count: int = 1) -> list[UUID]:
        """Messages that are due."""
        made = [message(n) for n in range(count)]
        with self.storage.begin() as work:
            for each in made:
                work.outbox.add(each)
            work.commit()
        return [each.id for each in made]

    def kept(self, message_id: UUID) -> OutboxMessage:
        """A message as it is stored."""
        with self.storage.read() as work:
            return work.outbox.get(message_id)

    def put(self, changed: OutboxMessage) -> None:
        """Store a message as somebody else changed it."""
        with self.storage.begin() as work:
            work.outbox.put(changed)
            work.commit()


def message(second: int) -> OutboxMessage:
    at = MORNING - timedelta(seconds=MANY - second)
    return OutboxMessage(
        id=uuid4(),
        kind=MessageKind.RESULT,
        case_number="2015-03-10/0307-018-4",
        subject="…",
        service_id="HOUSING",
        route_id="R1",
        payload=b"<result/>",
        created_at=at,
        next_try_at=at,
    )


@pytest.fixture
def office(database: Database) -> Iterator[Office]:
    both = [open_storage(database.url, ALMATY, None) for _ in range(2)]
    yield Office(*both)
    for each in both:
        each.close()


def test_what_one_counter_is_sending_the_other_leaves_alone(office: Office) -> None:
    (queued,) = office.queued()
    office.line.meanwhile = office.there.deliver_due
    assert office.here.deliver_due() == 1
    assert office.line.sent == [queued]
    assert office.kept(queued).stage is Stage.AT_GATEWAY


def test_both_at_once_send_each_message_once(office: Office) -> None:
    queued, ready = office.queued(MANY), Barrier(2)

    def deliver(counter: Sending) -> None:
        ready.wait(10)
        counter.deliver_due()

    threads = [Thread(target=deliver, args=(each,)) for each in (office.here, office.there)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(office.line.sent) == sorted(queued)
    assert {office.kept(each).stage for each in queued} == {Stage.AT_GATEWAY}


def test_what_a_counter_that_died_was_sending_goes_when_its_claim_runs_out(office: Office) -> None:
    (queued,) = office.queued()
    office.line.meanwhile = lambda: 1 / 0
    with pytest.raises(ZeroDivisionError):
        office.here.deliver_due()
    office.clock.at += CLAIM - timedelta(seconds=1)
    assert office.there.deliver_due() == 0
    office.clock.at += timedelta(seconds=1)
    assert office.there.deliver_due() == 1
    assert office.line.sent == [queued, queued]


def test_a_program_that_is_alone_sends_it_at_once_when_it_starts_again(office: Office) -> None:
    (queued,) = office.queued()
    office.put(office.kept(queued).claimed(MORNING))
    assert office.here.deliver_due() == 0
    office.here.take_back()
    assert office.here.deliver_due() == 1


def test_what_is_held_while_another_message_goes_is_not_sent(office: Office) -> None:
    first, second = office.queued(2)
    office.line.meanwhile = lambda: office.put(replace(office.kept(second), stage=Stage.HELD))
    assert office.here.deliver_due() == 1
    assert office.line.sent == [first]
    assert office.kept(second).stage is Stage.HELD


def test_a_late_failure_takes_nothing_back_that_another_counter_sent(office: Office) -> None:
    (queued,) = office.queued()

    def late() -> None:
        office.clock.at += CLAIM
        assert office.there.deliver_due() == 1
        raise Unavailable("GTW-01")

    office.line.meanwhile = late
    assert office.here.deliver_due() == 0
    kept = office.kept(queued)
    assert (kept.stage, kept.last_error, kept.gateway_message_id) == (Stage.AT_GATEWAY, "", "gw")
