"""Killed after any acknowledged step, or in the middle of one: the case is there and goes on."""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn
from uuid import UUID
from zoneinfo import ZoneInfo

from app.adapters.storage import open_storage
from app.domain.case import Case, CaseState, ChecklistEntry, Presence
from app.domain.delivery import Stage
from app.domain.dossier import DossierState
from app.domain.papers import Paper
from app.paths import Places
from app.ports import Work
from app.services.printing import Printing
from app.services.registration import Registration
from app.training_office import TRAINING
from forms import press
from tests.counter import FORM, SERVICE, Counter
from tests.training_sites import SiteWithStand
from tests.workplace import quick

ZONE = ZoneInfo("Asia/Almaty")
# One process is started and has everything loaded; each killed one is a copy of it.
STARTED = multiprocessing.get_context("forkserver")
STARTED.set_forkserver_preload(["tests.workplace"])
Step = Callable[[Counter], object]


@contextmanager
def counter_in(folder: Path) -> Iterator[Counter]:
    site = SiteWithStand(Places(folder), quick(TRAINING))
    try:
        yield Counter(site)
    finally:
        site.close()


def die(*_: object) -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("still alive")


def work_until_killed(folder: Path, step: Step) -> None:
    with counter_in(folder) as counter:
        step(counter)
        die()


def killed_after(folder: Path, step: Step) -> None:
    child = STARTED.Process(target=work_until_killed, args=(folder, step))
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL, f"{step.__name__} was not reached"


@contextmanager
def found_in(folder: Path) -> Iterator[Work]:
    """What the next start finds in the database."""
    storage = open_storage(f"sqlite:///{Places(folder).database}", ZONE, None)
    try:
        with storage.read() as work:
            assert work.journal.broken_at() is None
            yield work
    finally:
        storage.close()


def only_case(work: Work) -> Case:
    (case,) = work.cases.in_states(list(CaseState), 3)
    return case


def case_of(counter: Counter) -> UUID:
    with counter.site.site.storage.read() as work:
        return only_case(work).id


def open_(counter: Counter) -> None:
    counter.work.intake.open(counter.person(), SERVICE, "A-001")


def save(counter: Counter) -> None:
    counter.work.intake.save(counter.person(), case_of(counter), FORM)


def mark(counter: Counter) -> None:
    case = counter.work.intake.get(counter.person(), case_of(counter))
    counter.marked(case)


def store_page(counter: Counter) -> None:
    counter.scanned(counter.work.intake.get(counter.person(), case_of(counter)))


def register(counter: Counter) -> None:
    counter.work.registration.register(counter.person(), case_of(counter))


def sign(counter: Counter) -> None:
    counter.work.signing.sign(counter.person(), case_of(counter), counter.key())


def queue(counter: Counter) -> None:
    counter.work.sending.queue(counter.person(), case_of(counter))


def deliver(counter: Counter) -> None:
    assert counter.work.sending.deliver_due() == 1


def a_draft_is_there(work: Work) -> None:
    assert only_case(work).state is CaseState.DRAFT
    assert only_case(work).fields == {}


def the_form_is_there(work: Work) -> None:
    assert {name: held.value for name, held in only_case(work).fields.items()} == FORM


def the_checklist_is_there(work: Work) -> None:
    entries = set(only_case(work).checklist.values())
    assert entries == {ChecklistEntry(Presence.PRESENT, sheets=1)}


def the_page_is_there(work: Work) -> None:
    pages = work.pages.of(only_case(work).id)
    assert pages
    for page in pages:
        assert len(work.pages.data(page.id)) == page.size


def the_receipt_is_there(work: Work) -> None:
    case = only_case(work)
    assert case.state is CaseState.REGISTERED
    receipt = work.papers.latest(case.number.text, "acceptance-receipt")
    assert receipt is not None
    assert receipt.startswith(b"%PDF")


def the_signed_request_is_there(work: Work) -> None:
    case = only_case(work)
    assert case.state is CaseState.SIGNED
    assert work.cases.document(case.id, "request") is not None


def it_is_queued(work: Work) -> None:
    (message,) = work.outbox.waiting()
    assert (only_case(work).state, message.stage) == (CaseState.QUEUED, Stage.QUEUED)


def it_is_at_the_gateway(work: Work) -> None:
    (message,) = work.outbox.waiting()
    assert (only_case(work).state, message.stage) == (CaseState.SENT, Stage.AT_GATEWAY)


# Each acknowledged step of a case, and what the next start must find of it.
STEPS: tuple[tuple[Step, Callable[[Work], None]], ...] = (
    (open_, a_draft_is_there),
    (save, the_form_is_there),
    (mark, the_checklist_is_there),
    (store_page, the_page_is_there),
    (register, the_receipt_is_there),
    (sign, the_signed_request_is_there),
    (queue, it_is_queued),
    (deliver, it_is_at_the_gateway),
)


def test_killed_after_every_step_the_case_still_reaches_its_end(data: Path) -> None:
    for step, is_there in STEPS:
        killed_after(data, step)
        with found_in(data) as work:
            is_there(work)
            case = only_case(work)

    with counter_in(data) as counter:
        counter.exchange()
        counter.decided(case)
        counter.exchange()
        assert counter.case(case).state is CaseState.RESULT_READY
        assert counter.papers(case) == [("acceptance-receipt", 1), ("acceptance-receipt", 2)]
        assert counter.chain_is_whole()


class DeadlyPress:
    """Plays `Forms`: the program dies while the receipt is drawn."""

    render = staticmethod(press.render)
    name = staticmethod(press.name)
    signature_place = staticmethod(press.signature_place)

    def render_copies(self, paper: Paper, copies: int) -> bytes:
        die()


def die_in_the_middle_of_registering(counter: Counter) -> None:
    case = counter.marked(counter.opened())
    work, storage = counter.work, counter.site.site.storage
    printing = Printing(work.clock, DeadlyPress(), work.settings, counter.site.site.seal)
    Registration(storage, work.clock, work.catalogue, printing, work.settings).register(
        counter.person(), case.id
    )


def test_killed_while_registering_it_is_still_a_draft_without_a_receipt(data: Path) -> None:
    killed_after(data, die_in_the_middle_of_registering)
    with counter_in(data) as counter:
        with found_in(data) as work:
            case = only_case(work)
        assert (case.state, case.registered_at) == (CaseState.DRAFT, None)
        assert counter.papers(case) == []
        registered, receipt = counter.work.registration.register(counter.person(), case.id)
        assert (registered.state, receipt.copy) == (CaseState.REGISTERED, 1)


def die_when_the_gateway_has_accepted(counter: Counter) -> None:
    counter.queued()
    stand = counter.site.stand

    def record(name: str, _request: bytes, _answer: bytes) -> None:
        if name == "gateway-sendMessage":
            die()

    stand.on_exchange = record
    counter.work.sending.deliver_due()


def test_killed_before_the_gateways_word_was_stored_nothing_is_sent_twice(data: Path) -> None:
    killed_after(data, die_when_the_gateway_has_accepted)
    with found_in(data) as work:
        (message,) = work.outbox.waiting()
        case = only_case(work)
        assert (case.state, message.stage) == (CaseState.QUEUED, Stage.SENDING)
    with counter_in(data) as counter:
        counter.exchange()
        assert counter.case(case).state is CaseState.SENT
        assert counter.work.dossiers.receive() == 0
        with found_in(data) as work:
            (dossier,) = work.dossiers.in_states([DossierState.RECEIVED])
            assert len(work.pages.of(dossier.id)) == len(work.pages.of(case.id)) > 0


def die_with_the_request_taken_in(counter: Counter) -> None:
    counter.queued()
    counter.work.sending.deliver_due()

    def record(name: str, _request: bytes, _answer: bytes) -> None:
        if name == "gateway-sendDeliveryNotification":
            die()

    counter.site.stand.on_exchange = record
    counter.work.dossiers.receive()


def test_killed_while_the_provider_takes_it_in_there_is_one_dossier(data: Path) -> None:
    killed_after(data, die_with_the_request_taken_in)
    with counter_in(data) as counter:
        counter.exchange()
        with found_in(data) as work:
            (dossier,) = work.dossiers.in_states(list(DossierState))
            assert dossier.state is DossierState.RECEIVED
