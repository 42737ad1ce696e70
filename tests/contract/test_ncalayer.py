"""NCALayer: each way in which it does not sign has its own name; nothing wrong counts as a signature."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.ncalayer_key import NcaLayerKey
from app.adapters.eds.ncalayer_line import LARGEST, NcaLayerLine, Pin
from app.adapters.eds.ncalayer_modules import Basics, CommonUtils, Module
from app.adapters.eds.trust import TrustFolders
from app.domain.errors import AppError, Cancelled
from app.stand.faults import FaultKind
from tests.signed_samples import CONTENT, FONT, NOW, XML, Samples, paper, samples

__all__ = ["samples"]
OWNER = "880317400120"
MODULES = ("basics", "commonUtils")


def line(
    samples: Samples, patience: float = 5.0, port: int = 0, pin: Pin | None = None
) -> NcaLayerLine:
    layer = samples.stand.ncalayer
    known = pin or Pin(layer.certificate, samples.folder / "pin")
    return NcaLayerLine("127.0.0.1", port or layer.port, known, patience)


@pytest.fixture(params=MODULES)
def module(request: pytest.FixtureRequest, samples: Samples) -> Module:
    way = line(samples)
    return Basics(way, "kk") if request.param == "basics" else CommonUtils(way)


def opened(module: Module) -> NcaLayerKey:
    return NcaLayerKey(module, KeyMaking(lambda: NOW, FONT, TrustFolders()), OWNER)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (FaultKind.CANCELLED, "CAN-01"),
        (FaultKind.WRONG_TYPE, "SIG-44"),
        (FaultKind.NO_MODULE, "SIG-43"),
        (FaultKind.FAILURE, "SIG-45"),
        (FaultKind.DOWN, "SIG-41"),
        (FaultKind.LOST_ANSWER, "SIG-41"),
        (FaultKind.TRUNCATED, "SIG-48"),
        (FaultKind.ANOTHER_PERSON, "SIG-46"),
    ],
)
def test_each_trouble_while_signing_has_its_own_name(
    samples: Samples, module: Module, kind: FaultKind, code: str
) -> None:
    key = opened(module)
    ways: tuple[Callable[[], bytes], ...] = (
        lambda: key.sign_xml(XML),
        lambda: key.sign_pdf(paper(), None),
        lambda: key.sign_cms(CONTENT),
    )
    for sign in ways:
        with samples.stand.faults.during("ncalayer", kind), pytest.raises(AppError) as caught:
            sign()
        assert caught.value.code == code
        assert isinstance(caught.value, Cancelled) == (kind is FaultKind.CANCELLED)
    # And the next request is served as if nothing had been.
    assert key.sign_xml(XML)


def test_a_closed_window_when_the_key_is_chosen_is_no_error(
    samples: Samples, module: Module
) -> None:
    with samples.stand.faults.during("ncalayer", "cancelled"), pytest.raises(Cancelled):
        opened(module)


def test_ncalayer_that_does_not_run_is_told(samples: Samples) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(AppError) as caught:
        opened(Basics(line(samples, port=port), "kk"))
    assert caught.value.code == "SIG-40"


def test_nobody_at_its_window_is_told(samples: Samples) -> None:
    slow = samples.stand.faults.during("ncalayer", "slow", seconds=1.0)
    with slow, pytest.raises(AppError) as caught:
        opened(Basics(line(samples, patience=0.05), "kk"))
    assert caught.value.code == "SIG-49"


def test_a_huge_document_is_not_sent_but_its_digest_is(samples: Samples, module: Module) -> None:
    key = opened(module)
    ways: tuple[Callable[[], bytes], ...] = (
        lambda: key.sign_xml(b"<r>" + b"a" * LARGEST + b"</r>"),
        lambda: key.sign_cms(bytes(LARGEST)),
    )
    for sign in ways:
        with pytest.raises(AppError) as caught:
            sign()
        assert caught.value.code == "SIG-47"
        assert caught.value.values["limit"] == LARGEST
    assert key.sign_cms(bytes(8 * LARGEST), detached=True)


def test_the_first_certificate_met_is_kept_and_another_is_refused(
    samples: Samples, tmp_path: Path
) -> None:
    kept = tmp_path / "ncalayer.sha256"
    opened(Basics(line(samples, pin=Pin("", kept)), "kk"))
    assert kept.read_text() == samples.stand.ncalayer.certificate
    emptied = tmp_path / "emptied"
    emptied.touch()
    kept.write_text("0" * 64)
    for pin in (Pin("", kept), Pin("", emptied), Pin("ab:" * 31 + "AB", kept)):
        with pytest.raises(AppError) as caught:
            opened(Basics(line(samples, pin=pin), "kk"))
        assert caught.value.code == "SIG-42"
        assert caught.value.values["fingerprint"] == samples.stand.ncalayer.certificate


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"module": "kz.gov.pki.knca.none", "method": "sign"}, "MODULE_NOT_FOUND"),
        ({"method": "sign"}, "COMMON_JSON_WRAPPING_EXCEPTION"),
    ],
)
def test_the_stand_answers_unknown_requests_as_recorded(
    samples: Samples, asked: dict[str, object], code: str
) -> None:
    assert line(samples).ask(asked) == {"success": False, "errorCode": code}


def test_no_wrong_argument_is_signed(samples: Samples) -> None:
    basics = {"module": "kz.gov.pki.knca.basics", "method": "sign", "args": 5}
    assert line(samples).ask(basics)["code"] == "INVOCATION_ERROR"
    common = {"module": "kz.gov.pki.knca.commonUtils", "method": "getKeyInfo", "args": [None]}
    assert line(samples).ask(common) == {
        "code": "500",
        "message": "java.lang.IllegalArgumentException: argument type mismatch. Method: getKeyInfo",
    }
