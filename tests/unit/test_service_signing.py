"""Signing a request: only with one's own good key, and only what was shown."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.adapters.gateway.e_documents import XmlDocuments
from app.domain.case import CaseState
from app.domain.errors import AppError, InputError, Refused
from app.domain.signature import CertificateInfo, CheckedThing, SignaturePlace, Validity
from app.paths import resource
from app.ports import SigningKey
from app.services.journaling import record
from tests.counter import Counter


@pytest.mark.parametrize(
    ("holder", "code"),
    [
        ("operator-expired", "SIG-04"),
        ("operator-not-yet-valid", "SIG-05"),
        ("operator-auth", "SIG-06"),
        ("operator-revoked", "SIG-63"),
        ("supervisor", "SIG-08"),
    ],
)
def test_a_key_that_may_not_sign_does_not(shared: Counter, holder: str, code: str) -> None:
    case, _ = shared.registered()
    with pytest.raises(AppError) as raised:
        shared.work.signing.sign(shared.person(), case.id, shared.key(holder))
    assert raised.value.code == code
    assert shared.case(case) == case


def test_a_wrong_password_is_told_at_its_field(shared: Counter) -> None:
    with pytest.raises(InputError) as raised:
        shared.key(password="Tereze-2016")
    assert (raised.value.code, raised.value.field) == ("SIG-01", "password")


def test_a_signed_request_is_verified_at_once(shared: Counter) -> None:
    case, _ = shared.registered(pages=3)
    signed, verdict = shared.work.signing.sign(shared.person(), case.id, shared.key())
    assert (signed.state, verdict.validity) == (CaseState.SIGNED, Validity.VALID)
    request = shared.work.signing.request_of(shared.person(), case.id)
    pages = [p for p in shared.work.scanning.pages(shared.person(), case.id) if p.goes_out]
    assert [p.sha256 for p in request.pages] == [p.sha256 for p in pages]
    assert len(pages) == 3


def test_pages_in_the_bin_are_not_signed(shared: Counter) -> None:
    case, _ = shared.registered(pages=3)
    thrown = shared.work.scanning.pages(shared.person(), case.id)[0]
    shared.work.arranging.delete(shared.person(), case.id, [thrown.id])
    request = shared.work.signing.request_of(shared.person(), case.id)
    assert thrown.sha256 not in {page.sha256 for page in request.pages}
    assert len(request.pages) == 2


def test_a_page_that_is_still_being_made_is_not_signed(shared: Counter) -> None:
    case, _ = shared.registered()
    page, *_ = shared.work.scanning.pages(shared.person(), case.id)
    shared.work.arranging.turn(shared.person(), case.id, [page.id], 90)
    with pytest.raises(Refused, match="SCN-33"):
        shared.work.signing.request_of(shared.person(), case.id)
    shared.work.arranging.undo(shared.person(), case.id)
    assert shared.sign(case).state is CaseState.SIGNED


def test_no_word_on_revocation_is_said_and_signs(shared: Counter) -> None:
    case, _ = shared.registered()
    faults = shared.site.stand.faults
    with faults.during("ocsp", "down"), faults.during("crl", "down"):
        key = shared.key()
        checked = shared.work.signing.check_key(shared.person(), key)
        signed, verdict = shared.work.signing.sign(shared.person(), case.id, key)
    revocation = verdict.of(CheckedThing.REVOCATION)
    assert revocation is not None
    assert checked.validity is revocation.validity is Validity.CANNOT_TELL
    assert signed.state is CaseState.SIGNED


def test_a_draft_is_not_signed(shared: Counter) -> None:
    with pytest.raises(Refused, match="INT-04"):
        shared.work.signing.sign(shared.person(), shared.opened().id, shared.key())


def test_what_is_signed_is_not_signed_again(shared: Counter) -> None:
    case = shared.signed()
    with pytest.raises(Refused, match="CAS-01"):
        shared.sign(case)


class Pen:
    """Plays `SigningKey` with a real key, and something happens while it moves."""

    def __init__(self, key: SigningKey, spoil: Callable[[bytes], bytes]) -> None:
        self._key = key
        self._spoil = spoil

    @property
    def certificate(self) -> CertificateInfo:
        return self._key.certificate

    def sign_xml(self, document: bytes) -> bytes:
        return self._spoil(self._key.sign_xml(document))

    def sign_pdf(self, document: bytes, place: SignaturePlace) -> bytes:
        return self._key.sign_pdf(document, place)

    def close(self) -> None:
        self._key.close()


def test_a_case_that_changed_while_it_was_signed_is_not_signed(shared: Counter) -> None:
    case, _ = shared.registered()

    def one_more_page(signed: bytes) -> bytes:
        shared.page(case.id)
        return signed

    with pytest.raises(Refused, match="STO-05"):
        shared.work.signing.sign(shared.person(), case.id, Pen(shared.key(), one_more_page))
    assert shared.case(case).state is CaseState.REGISTERED
    assert shared.sign(case).state is CaseState.SIGNED


def test_a_signature_that_does_not_hold_is_not_believed(shared: Counter) -> None:
    case, _ = shared.registered()
    name = "Ержан".encode()
    pen = Pen(shared.key(), lambda signed: signed.replace(name, "Арман".encode()))
    with pytest.raises(Refused, match="SIG-81"):
        shared.work.signing.sign(shared.person(), case.id, pen)
    assert shared.case(case).state is CaseState.REGISTERED


def test_a_clock_that_ran_backwards_signs_nothing(counter: Counter) -> None:
    case, _ = counter.registered()
    later = counter.work.clock.now() + timedelta(minutes=45)
    with counter.site.site.storage.begin() as work:
        record(work, counter.person().actor, later, "change", case.number.text)
        work.commit()
    with pytest.raises(Refused) as raised:
        counter.work.signing.sign(counter.person(), case.id, counter.key())
    assert raised.value.code == "SIG-89"
    assert raised.value.values["minutes"] == 45
    assert counter.case(case) == case


def test_a_result_of_anybody_but_the_provider_is_refused(shared: Counter) -> None:
    """A valid signature is not enough: it must be the provider's head (S 7.5)."""
    case = shared.queued()
    shared.exchange()
    shared.decided(case)
    shared.exchange()
    session = shared.person()
    opened = shared.work.results.open(session, case.id)
    assert opened.verdict.validity is Validity.VALID
    documents = XmlDocuments(resource("schemas"))
    for login in ("operator", "executor"):
        signed = shared.key(login).sign_xml(documents.build_result(opened.result))
        with shared.site.site.storage.begin() as work:
            work.cases.put_document(case.id, "result", signed, shared.work.clock.now())
            work.commit()
        with pytest.raises(Refused) as raised:
            shared.work.results.open(session, case.id)
        assert raised.value.code == "RES-02"
