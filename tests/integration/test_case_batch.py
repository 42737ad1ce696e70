"""The head signs many results in one go: one key, an answer for each, one failure stops nothing."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from app.domain.case import ResultKind
from app.domain.dossier import Dossier, DossierState, DraftResult
from app.domain.signature import CertificateInfo, SignaturePlace
from app.ports import SigningKey
from tests.counter import FORM, Counter
from tests.ui.list_screens import ANOTHER

FORMS = (FORM, FORM | ANOTHER)


class Changing:
    """A key whose certificate is another after some signatures."""

    def __init__(self, key: SigningKey, after: int, other: CertificateInfo) -> None:
        self._key, self._left, self._other = key, after, other

    @property
    def certificate(self) -> CertificateInfo:
        return self._key.certificate if self._left > 0 else self._other

    def sign_xml(self, document: bytes) -> bytes:
        self._left -= 1
        return self._key.sign_xml(document)

    def sign_pdf(self, document: bytes, place: SignaturePlace) -> bytes:
        return self._key.sign_pdf(document, place)

    def close(self) -> None:
        self._key.close()


@pytest.fixture
def drafted(counter: Counter) -> list[Dossier]:
    cases = [counter.queued(form) for form in FORMS]
    counter.exchange()
    return [counter.drafted(case, DraftResult(ResultKind.NOTIFICATION)) for case in cases]


def state(counter: Counter, dossier: UUID) -> DossierState:
    with counter.site.site.storage.read() as work:
        return work.dossiers.get(dossier).state


def codes(counter: Counter, dossiers: list[UUID], key: SigningKey) -> list[str]:
    answers = counter.work.batch.sign(counter.person("head"), dossiers, key)
    assert [one.dossier_id for one in answers] == dossiers
    return [one.fault.code if one.fault else "" for one in answers]


def test_all_are_signed_and_one_that_cannot_stops_nothing(
    counter: Counter, drafted: list[Dossier]
) -> None:
    first, second = (one.id for one in drafted)
    key = counter.key("head")
    counter.work.review.send_back(counter.person("head"), first)
    assert codes(counter, [first, second], key) == ["DOS-01", ""]
    assert state(counter, second) is DossierState.SIGNED
    assert state(counter, first) is not DossierState.SIGNED


@pytest.fixture
def forty(counter: Counter, drafted: list[Dossier]) -> list[UUID]:
    return [one.id for one in counter.alike(drafted[0], 40)]


def test_a_key_exchanged_in_the_middle_signs_no_more(counter: Counter, forty: list[UUID]) -> None:
    other = counter.key("executor").certificate
    key = Changing(counter.key("head"), 5, other)
    assert codes(counter, forty, key) == [""] * 5 + ["SIG-94"] * 35
    assert state(counter, forty[4]) is DossierState.SIGNED
    assert state(counter, forty[5]) is DossierState.DRAFTED


def test_a_certificate_that_ends_meanwhile_has_its_own_sentence(
    counter: Counter, forty: list[UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = counter.work.clock
    real, head = clock.now, counter.key("head")
    later = head.certificate.not_after + timedelta(minutes=1)
    fifth = forty[4]

    def now() -> object:
        return later if state(counter, fifth) is DossierState.SIGNED else real()

    monkeypatch.setattr(clock, "now", now)
    assert codes(counter, forty, head) == [""] * 5 + ["SIG-93"] * 35


def test_a_key_without_the_right_to_sign_for_the_provider_is_told_before_it_signs(
    counter: Counter, drafted: list[Dossier]
) -> None:
    """The centre would refuse every one of these results (SIG-88)."""
    dossiers, head = [one.id for one in drafted], counter.key("head")
    for spoilt in ({"roles": frozenset[str]()}, {"bin": "150140000012"}):
        key = Changing(head, 0, replace(head.certificate, **spoilt))
        assert codes(counter, dossiers, key) == ["SIG-98", "SIG-98"]
    assert state(counter, dossiers[0]) is DossierState.DRAFTED
    assert codes(counter, dossiers, head) == ["", ""]


def test_nobody_else_signs_many(counter: Counter) -> None:
    person = counter.person("executor")
    with pytest.raises(Exception, match="ACC-01"):
        counter.work.batch.sign(replace(person), [], counter.key("executor"))
