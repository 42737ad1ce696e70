"""Sign now, prove later: a request signed without a network is proved when it is back."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.domain.errors import Unavailable
from app.domain.proof import KeptSignature, ProofState
from app.domain.signature import Validity
from app.ports import SignatureRaiser
from app.services.health import Condition
from tests.counter import FORM, Counter
from tests.ui.list_screens import ANOTHER

AUTHORITY = ("tsa", "ocsp", "crl")


def test_a_request_signed_without_a_network_is_proved_when_it_is_back(counter: Counter) -> None:
    faults, proving = counter.site.stand.faults, counter.work.proving
    for one in AUTHORITY:
        faults.set(one, "down")
    case, _ = counter.registered()
    _, verdict = counter.work.signing.sign(counter.person(), case.id, counter.key())
    assert (verdict.validity, verdict.codes) == (Validity.CANNOT_TELL, ("SIG-64", "SIG-66"))
    assert proving.round() == 0
    assert proving.state(counter.person(), case.id, "request") == (ProofState.PROVISIONAL, "")
    before = counter.work.clock_watch.last
    faults.clear()
    proving.hurry()
    assert proving.round() == 1
    assert (before, counter.work.clock_watch.last is None) == (None, False)
    assert proving.state(counter.person(), case.id, "request") == (ProofState.PROVED, "")
    assert proving.proof(counter.person(), case.id, "request")
    assert proving.round() == 0


def test_a_silent_authority_is_left_in_peace_for_a_while(counter: Counter) -> None:
    case = counter.signed()
    with counter.site.stand.faults.during("tsa", "down"):
        assert counter.work.proving.round() == 0
    assert counter.work.proving.round() == 0
    state = counter.work.proving.state(counter.person(), case.id, "request")
    assert state == (ProofState.PROVISIONAL, "")


class Deaf:
    """Plays `SignatureRaiser`: of one document nobody can say whether its signer was revoked."""

    def __init__(self, raiser: SignatureRaiser, document: bytes) -> None:
        self._raiser, self._document = raiser, document
        self.asked = 0

    def raise_xml(self, document: bytes, at: datetime) -> bytes:
        if document == self._document:
            self.asked += 1
            raise Unavailable("SIG-64")
        return self._raiser.raise_xml(document, at)

    def raise_pdf(self, document: bytes, at: datetime) -> bytes:
        return self._raiser.raise_pdf(document, at)


def test_one_signer_of_whom_nobody_can_say_holds_up_nobody_else(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, later: dict[str, timedelta]
) -> None:
    first, second = counter.signed(), counter.signed(FORM | ANOTHER)
    with counter.site.site.storage.read() as work:
        document = work.cases.document(first.id, "request") or b""
    proving = counter.work.proving
    deaf = Deaf(proving._raiser, document)
    monkeypatch.setattr(proving, "_raiser", deaf)
    assert proving.round() == 1
    assert proving.state(counter.person(), second.id, "request") == (ProofState.PROVED, "")
    assert (proving.round(), deaf.asked) == (0, 1), "it is left in peace for a while"
    later["by"] = timedelta(minutes=1)
    assert (proving.round(), deaf.asked) == (0, 2)
    state = proving.state(counter.person(), first.id, "request")
    assert state == (ProofState.PROVISIONAL, "")


def test_a_result_is_judged_at_its_time_stamp(counter: Counter) -> None:
    case = counter.queued()
    counter.exchange()
    counter.decided(case)
    counter.exchange()
    assert counter.work.proving.round() == 2
    opened = counter.work.results.open(counter.person(), case.id)
    assert opened.verdict.validity is Validity.VALID
    assert opened.verdict.level == "XMLDSig + TST"
    assert opened.verdict.signed_at is not None


def test_what_waited_too_long_is_told(counter: Counter) -> None:
    case = counter.signed()
    signed = counter.work.proving.proof(counter.person(), case.id, "request")
    assert signed == b""
    with counter.site.site.storage.begin() as work:
        content = work.cases.document(case.id, "request")
        assert content is not None
        long_ago = counter.work.clock.now() - timedelta(hours=30)
        work.cases.put_document(case.id, "request", content, long_ago)
        work.commit()
    assert counter.work.proving.overdue() == 1
    with counter.site.stand.faults.during("tsa", "down"):
        counter.work.proving.round()

    def health() -> tuple[Condition, str]:
        (key,) = (part for part in counter.work.health.known() if part.part == "key")
        return key.condition, key.code

    assert health() == (Condition.FAILS, "SIG-92")
    counter.work.proving.hurry()
    assert counter.work.proving.round() == 1
    assert health() == (Condition.WORKS, ""), "nothing waits any more"


def test_a_grace_term_counts_from_the_signature(counter: Counter) -> None:
    now = counter.work.clock.now()
    kept = KeptSignature(counter.opened().id, "request", now)
    assert not kept.is_overdue(now + timedelta(hours=24), timedelta(hours=24))
    assert replace(kept, kept_at=now - timedelta(seconds=1)).is_overdue(
        now + timedelta(hours=24), timedelta(hours=24)
    )
