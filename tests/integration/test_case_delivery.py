"""Every message arrives once, whatever the line does; nothing is believed that does not hold."""

from collections import Counter as Tally

import pytest

from app.adapters.gateway.e_documents import XmlDocuments
from app.domain.case import Case, CaseAction, CaseState, ResultKind
from app.domain.delivery import Mender, Stage
from app.domain.dossier import DossierState, DraftResult
from app.domain.e_document import ServiceResult
from app.domain.errors import Refused, Unavailable
from app.paths import resource
from app.services.health import Condition
from tests.counter import FORM, Counter


def exchanges(counter: Counter) -> Tally[str]:
    """How often each message of the wire is exchanged from now on."""
    seen: Tally[str] = Tally()

    def count(name: str, _request: bytes, _answer: bytes) -> None:
        seen[name] += 1

    counter.site.stand.on_exchange = count
    return seen


def dossiers(counter: Counter) -> list[str]:
    """The case numbers of everything at the provider's."""
    with counter.site.site.storage.read() as work:
        return [d.case_number.text for d in work.dossiers.in_states(list(DossierState))]


def test_answer_lost_after_everything_was_done_brings_no_double(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    case = counter.queued()
    counter.site.stand.faults.set("gateway", "lost_answer", times=1)
    assert work.sending.deliver_due() == 0
    (message,) = work.sending.waiting(operator)
    assert (message.stage, message.last_error, message.attempts) == (Stage.QUEUED, "GTW-01", 1)
    work.sending.retry(operator, message.id)
    counter.exchange()
    assert counter.case(case).state is CaseState.SENT
    assert dossiers(counter) == [case.number.text]
    counter.decided(case)
    counter.exchange()
    assert counter.case(case).state is CaseState.RESULT_READY


def test_pages_are_uploaded_once(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    case = counter.queued(pages=3)
    seen = exchanges(counter)
    counter.site.stand.faults.set("gateway", "down")
    work.sending.deliver_due()
    uploads = dict(seen)
    assert sum(uploads.values()) == 3
    (message,) = work.sending.waiting(operator)
    assert (message.parts_sent, message.parts_total) == (3, 3)
    counter.site.stand.faults.clear()
    work.sending.retry(operator, message.id)
    work.sending.deliver_due()
    assert {name: seen[name] for name in uploads} == uploads
    counter.exchange()
    with counter.site.site.storage.read() as held:
        sent = held.pages.of(case.id)
        arrived = held.pages.of(counter.dossier(case).id)
    assert [page.sha256 for page in arrived] == [page.sha256 for page in sent]


def test_upload_cut_in_the_middle_goes_on_where_it_stopped(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    case = counter.queued(pages=3)
    counter.site.stand.faults.set("files", "lost_answer", times=1)
    assert work.sending.deliver_due() == 0
    work.sending.retry_all(operator)
    counter.exchange()
    assert counter.case(case).state is CaseState.SENT
    with counter.site.site.storage.read() as held:
        assert len(held.pages.of(counter.dossier(case).id)) == 3


def test_request_delivered_again_is_taken_in_once(counter: Counter) -> None:
    case = counter.queued()
    counter.work.sending.deliver_due()
    stand = counter.site.stand

    def cut_the_line_after_delivery(name: str, _request: bytes, answer: bytes) -> None:
        if "getMessages" in name and b"messageInfo" in answer:
            stand.on_exchange = None
            stand.faults.set("gateway", "down", times=1)

    stand.on_exchange = cut_the_line_after_delivery
    with pytest.raises(Unavailable, match="GTW-01"):
        counter.work.dossiers.receive()
    first = counter.dossier(case)
    assert counter.work.dossiers.receive() == 0
    assert counter.dossier(case) == first
    assert dossiers(counter) == [case.number.text]
    assert counter.work.dossiers.receive() == 0


def test_registration_at_the_provider_reaches_the_center(counter: Counter) -> None:
    case = counter.queued()
    counter.exchange()
    found = counter.dossier(case)
    registered = counter.work.review.register(counter.person("registrar"), found.id, in_order=True)
    counter.exchange()
    assert counter.case(case).state is CaseState.AT_PROVIDER
    entries = counter.work.outbox.history(counter.person(), case.number.text)
    (ended,) = (e for e in entries if e.action == "CSC-P7")
    assert (ended.clause, ended.after) == ("12.1", {"outcome": registered.registration_number})
    (sent,) = (e for e in entries if e.action == "CSC-P6")
    assert (sent.clause, sent.after) == ("11.8", {"outcome": "at gateway"})


def unknown_to_the_center(counter: Counter, case: Case) -> None:
    """The provider has the case; the center's own attempt ended without an answer."""
    counter.site.stand.faults.set("gateway", "lost_answer", times=1)
    assert counter.work.sending.deliver_due() == 0
    assert counter.work.dossiers.receive() == 1
    assert counter.case(case).state is CaseState.QUEUED


def test_registration_that_overtakes_the_gateways_word_is_not_lost(counter: Counter) -> None:
    case = counter.queued()
    unknown_to_the_center(counter, case)
    found = counter.dossier(case)
    counter.work.review.register(counter.person("registrar"), found.id, in_order=True)
    counter.exchange()
    after = counter.case(case)
    assert (after.state, after.sent_at is not None) == (CaseState.AT_PROVIDER, True)
    counter.work.sending.retry_all(counter.person())
    counter.exchange()
    assert dossiers(counter) == [case.number.text]
    assert counter.case(case).state is CaseState.AT_PROVIDER
    assert counter.work.sending.waiting_count() == 0
    assert counter.work.intake.clocks(counter.person(), case.id).keys() == {"CSC-P9"}


def test_result_that_overtakes_the_gateways_word_is_not_lost(counter: Counter) -> None:
    case = counter.queued()
    unknown_to_the_center(counter, case)
    counter.decided(case)
    counter.exchange()
    ready = counter.case(case)
    assert (ready.state, ready.sent_at is not None) == (CaseState.RESULT_READY, True)
    assert counter.work.intake.clocks(counter.person(), case.id).keys() == {"CSC-P9", "7.7"}


def test_held_message_stays_until_it_is_let_go(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    case = counter.queued()
    (message,) = work.sending.waiting(operator)
    work.sending.hold(operator, message.id)
    work.sending.retry_all(operator)
    counter.exchange()
    assert counter.case(case).state is CaseState.QUEUED
    work.sending.retry(operator, message.id)
    counter.exchange()
    assert counter.case(case).state is CaseState.SENT
    with pytest.raises(Refused, match="OUT-01"):
        work.sending.hold(operator, message.id)


def test_the_gateway_is_not_asked_at_every_round_what_became_of_a_message(
    counter: Counter,
) -> None:
    sending = counter.work.sending
    counter.queued()
    counter.queued(FORM | {"applicant.iin": "850731400126"})
    sending.deliver_due()
    seen = exchanges(counter)
    for _ in range(3):
        assert sending.confirm_deliveries() == 0
    assert seen["gateway-getMessageStatus"] == 2


def test_looking_after_the_gateway_takes_no_message(counter: Counter) -> None:
    seen = exchanges(counter)
    told = {part.part: part.condition for part in counter.work.health.probe()}
    assert [name for name in seen if name.startswith("gateway")] == ["gateway-getMessageStatus"]
    assert told["gateway"] is Condition.WORKS


def test_a_question_without_an_answer_keeps_no_other(counter: Counter) -> None:
    sending = counter.work.sending
    counter.queued()
    counter.queued(FORM | {"applicant.iin": "850731400126"})
    sending.deliver_due()
    counter.work.dossiers.receive()
    counter.site.stand.faults.set("gateway", "http_500", times=1)
    with pytest.raises(Unavailable, match="GTW-03"):
        sending.confirm_deliveries()
    assert sending.confirm_deliveries() == 1


def test_what_went_by_itself_meanwhile_is_no_fault_of_sending_all_again(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    sending, operator = counter.work.sending, counter.person()
    case = counter.queued()
    listed = sending.waiting(operator)
    counter.exchange()
    monkeypatch.setattr(sending, "waiting", lambda _session: listed)
    sending.retry_all(operator)
    assert counter.case(case).state is CaseState.SENT


def test_refusal_of_the_gateway_waits_for_whoever_mends_it(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    case = counter.queued()
    counter.site.stand.faults.set("gateway", "entities")
    work.sending.deliver_due()
    (message,) = work.sending.waiting(operator)
    assert (message.stage, message.mender) == (Stage.STOPPED, Mender.ADMINISTRATOR)
    assert message.last_error == "GTW-16"
    counter.site.stand.faults.clear()
    counter.exchange()
    assert counter.case(case).state is CaseState.QUEUED
    work.sending.retry_all(operator)
    counter.exchange()
    assert counter.case(case).state is CaseState.SENT


def test_tampered_result_is_not_believed(counter: Counter) -> None:
    case = counter.queued()
    counter.exchange()
    found = counter.drafted(case, DraftResult(ResultKind.NOTIFICATION))
    counter.work.review.sign(counter.person("head"), found.id, counter.key("head"))
    storage = counter.site.site.storage
    with storage.begin() as work:
        signed = work.dossiers.result(found.id)
        assert signed is not None
        number = case.number.text.encode()
        assert number in signed
        forged = signed.replace(b"notification", b"reasoned_refusal")
        assert forged != signed
        work.dossiers.put_result(found.id, forged)
        work.commit()
    counter.work.review.send(counter.person("executor"), found.id)
    counter.exchange()
    assert counter.case(case).state is CaseState.AT_PROVIDER
    with pytest.raises(Refused, match="RES-01"):
        counter.work.results.open(counter.person(), case.id)


def signed_with_a_revoked_key(counter: Counter, case: Case) -> bytes:
    """A whole and well-formed result; only the certificate was revoked."""
    found = counter.dossier(case)
    result = ServiceResult(
        case_number=case.number.text,
        kind=ResultKind.NOTIFICATION,
        decided_at=counter.work.clock.now(),
        signed_by="Біреу",
        post="басшы",
        queue_list=found.queue_list,
        queue_number=1,
        findings=(),
        paper=b"%PDF-1.7",
        letter_number="2015-00001",
    )
    document = XmlDocuments(resource("schemas")).build_result(result)
    return counter.key("operator-revoked").sign_xml(document)


def test_result_signed_with_a_revoked_key_is_not_believed(counter: Counter) -> None:
    case = counter.queued()
    counter.exchange()
    found = counter.drafted(case, DraftResult(ResultKind.NOTIFICATION))
    counter.work.review.sign(counter.person("head"), found.id, counter.key("head"))
    signed = signed_with_a_revoked_key(counter, case)
    with counter.site.site.storage.begin() as work:
        work.dossiers.put_result(found.id, signed)
        work.commit()
    counter.work.review.send(counter.person("executor"), found.id)
    counter.exchange()
    assert counter.case(case).state is CaseState.AT_PROVIDER

    with counter.site.site.storage.begin() as work:
        work.cases.put_document(case.id, "result", signed, counter.work.clock.now())
        work.commit()
    with pytest.raises(Refused, match="RES-02"):
        counter.work.results.open(counter.person(), case.id)


def test_result_altered_after_it_came_is_not_handed_out(counter: Counter) -> None:
    case = counter.queued()
    counter.exchange()
    counter.decided(case)
    counter.exchange()
    storage, now = counter.site.site.storage, counter.work.clock.now()
    with storage.begin() as work:
        kept = work.cases.document(case.id, "result")
        assert kept is not None
        forged = kept.replace(b"notification", b"reasoned_refusal")
        work.cases.put_document(case.id, "result", forged, now)
        work.commit()
    for attempt in (counter.work.results.open, counter.work.results.electronic):
        with pytest.raises(Refused, match="RES-02"):
            attempt(counter.person(), case.id)
    with pytest.raises(Refused, match="RES-02"):
        counter.work.results.print_paper(counter.person("authorised"), case.id)
    assert counter.case(case).may(CaseAction.HAND_OVER)
