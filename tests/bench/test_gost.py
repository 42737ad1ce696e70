"""GOST beside gostcrypto in the same run: signature, digest, request, key file, chain, large PDF.

Processor time of this process, not the clock: what else the machine does must not count. The answers
about signatures are remembered by the program; they are forgotten here before each turn. The tables of
keys seen before stay, as they do at work: the few authorities sign everything.
"""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from random import Random
from statistics import median
from time import process_time

import pikepdf
import pytest
from gostcrypto.gosthash import GOST34112012
from gostcrypto.gostsignature import GOST34102012, gost_34_10_2012

from app.adapters.eds import xml_reading
from app.adapters.eds.found import Answers
from app.adapters.eds.key_file import KeyFiles
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.list_folder import ListFolder
from app.adapters.eds.path_check import PathCheck
from app.adapters.eds.raw_key import issuers_above
from app.adapters.eds.revocation import RevocationServices
from app.adapters.eds.trust import TrustFolders
from app.domain.signature import Validity, overall
from app.gost import signature, streebog
from app.gost.curves import TC26_512_A as CURVE
from app.gost.streebog_python import PythonEngine
from tests.gost_samples import GostSamples, gost_samples
from tests.signed_samples import FONT, NOW, PASSWORD

__all__ = ["gost_samples"]
pytestmark = [pytest.mark.bench, pytest.mark.timeout(500)]


def milliseconds(work: Callable[[], object], turns: int = 15) -> float:
    """The middle of some turns, warm."""
    work()
    taken = []
    for _ in range(turns):
        signature.holds.cache_clear()
        begun = process_time()
        work()
        taken.append(1000 * (process_time() - begun))
    return median(taken)


def tell(what: str, ours: float, bar: float, peer: float | None = None) -> None:
    beside = f", gostcrypto {peer:.0f} ms, {peer / ours:.0f}x" if peer else ""
    print(f"\n{what}: {ours:.2f} ms (bar {bar:.0f} ms){beside}")


@pytest.fixture
def no_native(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine where WebAssembly does not run."""
    plain = PythonEngine()
    monkeypatch.setattr(streebog, "fastest", lambda: plain)


def test_one_signature_beside_gostcrypto() -> None:
    private = signature.random_nonce(CURVE.q)
    public, digest = signature.public_key(CURVE, private), Random(1).randbytes(64)
    value = signature.sign(CURVE, private, digest)
    curve = gost_34_10_2012.CURVES_R_1323565_1_024_2019["id-tc26-gost-3410-12-512-paramSetA"]
    peer = GOST34102012(gost_34_10_2012.MODE_512, curve)
    key, turned = bytearray(private.to_bytes(64, "big")), bytearray(digest[::-1])
    theirs = peer.sign(key, turned)
    point = bytearray(public[:64][::-1] + public[64:][::-1])
    tell(
        "sign a digest",
        milliseconds(lambda: signature.sign(CURVE, private, digest)),
        3,
        milliseconds(lambda: peer.sign(key, turned), 3),
    )
    slow = milliseconds(lambda: peer.verify(point, turned, theirs), 3)
    known = milliseconds(lambda: signature.holds(CURVE, public, digest, value))
    tell("verify a digest, key seen before", known, 10, slow)
    strangers = iter([signature.public_key(CURVE, number) for number in range(2, 20)])
    new = milliseconds(lambda: signature.holds(CURVE, next(strangers), digest, value))
    tell("verify a digest, key seen first", new, 10, slow)


@pytest.mark.parametrize(("name", "size"), [("python", 200_000), ("wasm", 10_000_000)])
def test_the_digest_beside_gostcrypto(name: str, size: int) -> None:
    engine = PythonEngine() if name == "python" else streebog.fastest()
    assert engine.name == name
    data, part = Random(2).randbytes(size), Random(2).randbytes(50_000)
    ours = size / 1000 / milliseconds(lambda: streebog.Streebog(512, data, engine).digest(), 5)
    peer = 50 / milliseconds(lambda: GOST34112012("streebog512", bytearray(part)).digest(), 3)
    print(f"\ndigest, {name}: {ours:.2f} MB/s, gostcrypto {peer:.2f} MB/s, {ours / peer:.0f}x")


@pytest.mark.parametrize("way", ["without native parts", "fast"])
def test_a_request_of_100_kilobytes(
    gost_samples: GostSamples, way: str, request: pytest.FixtureRequest
) -> None:
    if way != "fast":
        request.getfixturevalue("no_native")
    document = b"<r>" + b"<page>0123456789abcdef</page>" * 3450 + b"</r>"
    signed = gost_samples.key.sign_xml(document)
    bar = 150 if way != "fast" else 15
    tell(f"sign XML, {way}", milliseconds(lambda: gost_samples.key.sign_xml(document), 5), bar)
    tell(f"verify XML, {way}", milliseconds(lambda: xml_reading.read(signed), 5), bar)


def test_a_key_file_is_opened(gost_samples: GostSamples, no_native: None) -> None:
    keys = KeyFiles(KeyMaking(lambda: NOW, FONT, TrustFolders(gost_samples.trust)))
    path = gost_samples.stand.pki.gost.key_file("operator")
    tell("open a key file", milliseconds(lambda: keys.open(path, PASSWORD)), 10)


def test_a_chain_with_lists(gost_samples: GostSamples, no_native: None) -> None:
    path = PathCheck(TrustFolders(gost_samples.trust), ListFolder(gost_samples.lists))
    leaf = gost_samples.raw.certificate
    assert overall(path.signer(leaf, (), NOW).checks) is Validity.VALID
    tell("chain with lists at hand", milliseconds(lambda: path.signer(leaf, (), NOW)), 60)


def test_a_chain_with_ocsp(gost_samples: GostSamples, no_native: None, tmp_path: Path) -> None:
    """The answer is fetched once; the nonce of later questions is not asked again."""
    services = RevocationServices(tmp_path, 5.0)
    path = PathCheck(TrustFolders(gost_samples.trust), services)
    leaf = gost_samples.raw.certificate
    held = Answers()
    issuers = TrustFolders(gost_samples.trust).issuers
    services.ask_ocsp([(leaf, one) for one in issuers_above(leaf, issuers)], held)
    assert len(held.ocsps) == 1
    assert path.signer(leaf, (), NOW, held).checks[-1].source == "enclosed"
    taken = milliseconds(lambda: path.signer(leaf, (), NOW, held))
    tell("chain with an OCSP answer at hand", taken, 60)


def test_a_pdf_of_ten_megabytes(gost_samples: GostSamples) -> None:
    document = large_pdf()
    signed = gost_samples.key.sign_pdf(document, None)
    found = gost_samples.verifier.verify_file(signed, NOW)
    assert found.validity is Validity.VALID
    print(f"\nPDF of {len(document) / 1e6:.1f} MB")
    tell("sign it", milliseconds(lambda: gost_samples.key.sign_pdf(document, None), 5), 300)
    tell("verify it", milliseconds(lambda: gost_samples.verifier.verify_file(signed, NOW), 5), 300)


def large_pdf() -> bytes:
    """Ten megabytes that cannot be compressed, as scans are."""
    file = BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.Root.Noise = document.make_stream(Random(3).randbytes(10_000_000))
        document.save(file)
    return file.getvalue()
