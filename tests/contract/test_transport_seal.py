"""The transport signature on the wire: ours checked by the stand's own code, and the stand's by ours."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from lxml import etree

from app.adapters.eds.key_file import raw_key
from app.adapters.eds.list_folder import ListFolder
from app.adapters.eds.transport_seal import Demand, TransportSeal
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.verifier import Verifier
from app.adapters.gateway.gateway import AsyncGateway
from app.adapters.registries.gbd_fl import GbdFl
from app.domain.errors import AppError
from app.domain.person import Iin
from app.stand.envelope import wrap
from app.stand.senders import CSC
from app.stand.staff import GATEWAY_BIN
from app.stand.stand import ASYNC_SERVICE_ID, Options, Stand
from app.stand.transport_signature import TransportSignature
from tests.signed_samples import NOW, PASSWORD, Samples
from tests.training_sites import KEY_CACHE

ERZHAN = Iin("900215300007")


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Samples]:
    options = Options(key_cache=KEY_CACHE, transport=True)
    with Stand(tmp_path_factory.mktemp("stand"), now=lambda: NOW, options=options) as stand:
        yield Samples(stand, tmp_path_factory.mktemp("samples"))


def sealed(
    samples: Samples,
    login: str = "provider",
    *,
    signer: str = GATEWAY_BIN,
    now: datetime = NOW,
    trust: Path | None = None,
) -> TransportSeal:
    path = samples.stand.pki.key_file(login)
    verifier = Verifier(TrustFolders(trust or samples.trust), ListFolder(samples.lists))
    return TransportSeal(lambda: now, lambda: raw_key(path, PASSWORD), Demand(verifier, signer))


def register(samples: Samples, seal: TransportSeal | None) -> GbdFl:
    url, password = samples.stand.sync_url, lambda: PASSWORD
    return GbdFl(
        url, "GBDFL_UniversalServiceSync", CSC.sender_id, password, lambda: NOW, 5.0, seal=seal
    )


def gateway(samples: Samples, seal: TransportSeal | None) -> AsyncGateway:
    stand, password = samples.stand, lambda: PASSWORD
    return AsyncGateway(
        stand.async_url, stand.files_url, CSC.sender_id, password, lambda: NOW, 5.0, seal=seal
    )


def code_of(samples: Samples, seal: TransportSeal | None) -> str:
    wire = gateway(samples, seal)
    with pytest.raises(AppError) as caught:
        wire.upload("page.png", b"page", "image/png", "key")
    wire.close()
    return caught.value.code


def test_both_channels_are_signed_and_their_answers_believed(samples: Samples) -> None:
    seal = sealed(samples)
    gbd_fl, wire = register(samples, seal), gateway(samples, seal)
    assert gbd_fl.find(ERZHAN, "q-1").person is not None
    stored = wire.upload("page.png", b"page", "image/png", "key")
    assert wire.download(stored) == b"page"
    assert wire.receive(ASYNC_SERVICE_ID) == ()
    gbd_fl.close()
    wire.close()


def test_the_stand_refuses_what_no_system_signed(samples: Samples) -> None:
    assert code_of(samples, None) == "GTW-14"
    assert code_of(samples, sealed(samples, "operator")) == "GTW-14"
    with pytest.raises(AppError) as caught:
        register(samples, None).find(ERZHAN, "q-2")
    assert caught.value.values["answer_code"] == "SCE007"


def test_an_answer_of_another_signer_is_refused(samples: Samples, tmp_path: Path) -> None:
    assert code_of(samples, sealed(samples, signer="150240000026")) == "WSS-05"
    # By authorities that are not known here it cannot be told.
    assert code_of(samples, sealed(samples, trust=tmp_path)) == "WSS-04"


def test_an_answer_whose_certificate_has_ended_is_refused(samples: Samples) -> None:
    late = sealed(samples, now=NOW.replace(year=NOW.year + 3))
    assert code_of(samples, late) == "WSS-01"


def test_a_key_that_does_not_open_sends_nothing(samples: Samples) -> None:
    path = samples.stand.pki.key_file("provider")
    seal = TransportSeal(lambda: NOW, lambda: raw_key(path, "wrong"), None)
    assert code_of(samples, seal) == "WSS-06"


@pytest.fixture
def answer(samples: Samples) -> bytes:
    message = etree.Element("m")
    message.text = "Ә"
    return TransportSignature(samples.stand.pki, lambda: NOW).signed(wrap(message))


def refusal(samples: Samples, answer: bytes) -> str:
    try:
        sealed(samples).demand_sealed(answer)
    except AppError as error:
        return error.code
    return ""


def test_only_what_the_signature_covers_is_believed(samples: Samples, answer: bytes) -> None:
    assert refusal(samples, answer) == ""
    assert refusal(samples, answer.replace("Ә".encode(), b"B")) == "WSS-02"
    root = etree.fromstring(answer)
    root.remove(root[0])
    assert refusal(samples, etree.tostring(root)) == "WSS-03"
    # A second Body before the signed one, and the signed one moved into the header.
    for at in (0, 1):
        root = etree.fromstring(answer)
        other = etree.fromstring(etree.tostring(root[1]).replace("Ә".encode(), b"B"))
        root.insert(at + 1, other)
        assert refusal(samples, etree.tostring(root)) == "WSS-02"
    root = etree.fromstring(answer)
    signed = root[1]
    root[0].append(signed)
    root.append(etree.fromstring(b'<s:Body xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"/>'))
    assert refusal(samples, etree.tostring(root)) == "WSS-02"


def test_without_a_demand_answers_are_taken_and_without_a_key_nothing_is_signed() -> None:
    seal = TransportSeal(lambda: NOW, None, None)
    seal.demand_sealed(b"<nothing/>")
    assert seal.seal(b"<x/>") == b"<x/>"
