"""One contract for every way of holding a key: what it signs is verified by the recipient's rules."""

from collections.abc import Callable, Iterator
from itertools import count

import pytest
from lxml import etree

from app.adapters.eds.key_file import KeyFiles
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.list_folder import ListFolder
from app.adapters.eds.ncalayer_key import NcaLayerKey
from app.adapters.eds.ncalayer_line import NcaLayerLine, Pin
from app.adapters.eds.ncalayer_modules import Basics, CommonUtils
from app.adapters.eds.signing_key import OpenedKey
from app.adapters.eds.tokens import Tokens
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.verifier import Verifier
from app.domain.errors import Refused
from app.domain.signature import CheckedThing, SignaturePlace, Validity
from tests.signed_samples import CONTENT, FONT, NOW, PASSWORD, XML, Samples, paper, samples
from tests.tokens import PIN, Shelf

__all__ = ["samples"]
OWNER = "880317400120"
KINDS = ("file", "gost-file", "token", "basics", "gost-basics", "commonUtils", "gost-commonUtils")
PLACE = SignaturePlace(0, (36, 36, 300, 100), ("Әбілқасымова Г. Е.", "02.03.2026"))
NUMBERS = count()
Key = OpenedKey | NcaLayerKey


def making(*trust: TrustFolders) -> KeyMaking:
    return KeyMaking(lambda: NOW, FONT, trust[0] if trust else TrustFolders())


def by_ncalayer(samples: Samples, kind: str) -> NcaLayerKey:
    layer = samples.stand.ncalayer
    layer.gost = kind.startswith("gost-")
    pin = Pin(layer.certificate, samples.folder / "pin")
    line = NcaLayerLine("127.0.0.1", layer.port, pin, patience=5.0)
    module = Basics(line, "kk") if kind.endswith("basics") else CommonUtils(line)
    return NcaLayerKey(module, making(), OWNER)


@pytest.fixture(params=KINDS)
def key(request: pytest.FixtureRequest, samples: Samples) -> Iterator[Key]:
    opened = MAKERS[request.param.removeprefix("gost-")](request, samples, request.param)
    yield opened
    opened.close()
    samples.stand.ncalayer.gost = False


def from_file(request: pytest.FixtureRequest, samples: Samples, kind: str) -> Key:
    pki = samples.stand.pki
    path = pki.gost.key_file("operator") if kind == "gost-file" else pki.key_file("operator")
    return KeyFiles(making()).open(path, PASSWORD)


def from_token(request: pytest.FixtureRequest, samples: Samples, kind: str) -> Key:
    shelf: Shelf = request.getfixturevalue("shelf")
    pki = samples.stand.pki
    serial = shelf.token(f"contract-{next(NUMBERS)}", (pki.key_file("operator"), PASSWORD))
    return Tokens((shelf.driver,), making()).open(serial, PIN, OWNER)


def from_ncalayer(request: pytest.FixtureRequest, samples: Samples, kind: str) -> Key:
    return by_ncalayer(samples, kind)


MAKERS: dict[str, Callable[[pytest.FixtureRequest, Samples, str], Key]] = {
    "file": from_file,
    "token": from_token,
    "basics": from_ncalayer,
    "commonUtils": from_ncalayer,
}


@pytest.fixture
def verifier(samples: Samples, key: Key) -> Verifier:
    pki, lists = samples.stand.pki, samples.lists
    folder = samples.folder / "both"
    folder.mkdir(exist_ok=True)
    for number, one in enumerate((pki.gost.root_certificate, *pki.gost.intermediates)):
        (folder / f"gost-{number}.pem").write_bytes(one)
    return Verifier(TrustFolders(samples.trust, folder), ListFolder(lists))


def is_whole(verifier: Verifier, data: bytes, content: bytes | None = None) -> bool:
    found = verifier.verify_file(data, NOW, content)
    checks = [one.of(CheckedThing.INTEGRITY) for one in found.verdicts]
    return all(one is not None and one.validity is Validity.VALID for one in checks)


def test_it_says_whose_it_is(key: Key) -> None:
    assert key.certificate.iin == OWNER
    assert key.certificate.may_sign


def test_its_xml_holds_and_says_what_was_signed(key: Key, verifier: Verifier) -> None:
    read = verifier.verify_xml(key.sign_xml(XML), NOW)
    assert read.verdict.validity is not Validity.INVALID
    assert read.content == etree.tostring(etree.fromstring(XML), method="c14n")
    assert read.verdict.signer is not None
    assert read.verdict.signer.der == key.certificate.der


def test_a_second_signature_leaves_the_first_whole(key: Key, verifier: Verifier) -> None:
    twice = key.sign_xml(key.sign_xml(XML))
    assert len(verifier.verify_file(twice, NOW).verdicts) == 2
    assert is_whole(verifier, twice)


def test_its_pdf_holds(key: Key, verifier: Verifier) -> None:
    once = key.sign_pdf(paper(), PLACE)
    assert is_whole(verifier, once)
    assert is_whole(verifier, key.sign_pdf(once, None))
    assert not is_whole(verifier, once.replace(b"Helvetica", b"Helvetixa", 1))


def test_its_cms_holds(key: Key, verifier: Verifier) -> None:
    assert is_whole(verifier, key.sign_cms(CONTENT))
    detached = key.sign_cms(CONTENT, detached=True)
    assert is_whole(verifier, detached, CONTENT)
    assert not is_whole(verifier, detached, CONTENT + b"!")


@pytest.mark.parametrize("document", [b"<r", b"<!DOCTYPE r []><r/>", b"<r><!-- a --></r>"])
def test_xml_that_must_not_be_signed_is_refused(key: Key, document: bytes) -> None:
    with pytest.raises(Refused) as caught:
        key.sign_xml(document)
    assert caught.value.code in {"SIG-50", "SIG-51", "SIG-52"}


def test_what_is_no_pdf_is_refused(key: Key) -> None:
    with pytest.raises(Refused) as caught:
        key.sign_pdf(b"hello", None)
    assert caught.value.code == "SIG-30"


def test_closed_it_signs_no_more(key: Key) -> None:
    key.close()
    ways: tuple[Callable[[], bytes], ...] = (
        lambda: key.sign_xml(XML),
        lambda: key.sign_pdf(paper(), None),
    )
    for sign in ways:
        with pytest.raises(Refused) as caught:
            sign()
        assert caught.value.code == "SIG-09"
