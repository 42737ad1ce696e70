"""Older and smaller GOST keys are verified; damaged key files and changed papers are told, quietly."""

from contextlib import suppress
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from asn1crypto import x509
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from app.adapters.eds import cms_reading, cms_signature, xml_reading, xml_signature
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.key_file import KeyFiles
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.pkcs12 import ShutError, unlock
from app.adapters.eds.raw_key import GostKey, RawKey
from app.adapters.eds.trust import TrustFolders
from app.domain.errors import AppError
from app.domain.signature import Validity
from app.gost.asn1 import write_public_key
from app.gost.schemes import GOST_2004, GOST_2015_256, GOST_2015_512, GostScheme
from app.stand.gost_certificates import Pair
from app.stand.gost_key_file import key_file
from tests.gost_samples import GostSamples, gost_samples
from tests.signed_samples import CONTENT, FONT, NOW, PASSWORD, XML, paper

__all__ = ["gost_samples"]
SCHEMES = {"2004": GOST_2004, "2015-256": GOST_2015_256, "2015-512": GOST_2015_512}
OTHERS = pytest.mark.parametrize("name", SCHEMES)


def key_of(scheme: GostScheme, samples: GostSamples) -> RawKey:
    """A key of any kind with a certificate that only names it."""
    key = GostKey(scheme, 7919)
    certificate = x509.Certificate.load(samples.stand.pki.gost.der("operator"))
    certificate["tbs_certificate"]["subject_public_key_info"] = write_public_key(scheme, key.public)
    return RawKey(x509.Certificate.load(certificate.dump(force=True)), key.sign)


@OTHERS
def test_xml_by_every_kind_of_gost_is_verified(gost_samples: GostSamples, name: str) -> None:
    key = key_of(SCHEMES[name], gost_samples)
    signed = xml_signature.sign(XML, key)
    uri = {"2004": b"xmldsig-more#gost34310-gost34311", "2015-256": b"gostr34112015-256"}
    assert uri.get(name, b"gostr34112015-512") in signed
    (found,) = xml_reading.read(signed).signatures
    assert found.certificate.dump() == key.certificate.dump()
    with pytest.raises(FaultError) as caught:
        xml_reading.read(signed.replace("Өтініш".encode(), "Өтінім".encode()))
    assert caught.value.code == "SIG-58"


@OTHERS
def test_cms_by_every_kind_of_gost_is_verified(gost_samples: GostSamples, name: str) -> None:
    signed = cms_signature.sign(CONTENT, key_of(SCHEMES[name], gost_samples), at=NOW)
    (found,) = cms_reading.read(signed, None).signatures
    assert (found.fault, found.stated_at) == ("", NOW)


@pytest.mark.parametrize("other", ["2004", "2015-256"])
def test_the_names_of_another_kind_do_not_fit_the_key(
    gost_samples: GostSamples, other: str
) -> None:
    """A signature that is right by its numbers, under the names of another digest."""
    key = key_of(GOST_2015_512, gost_samples)
    named = key_of(SCHEMES[other], gost_samples)
    with pytest.raises(FaultError):
        xml_reading.read(xml_signature.sign(XML, RawKey(named.certificate, key.sign_bytes)))


def test_a_key_of_2004_does_not_sign(gost_samples: GostSamples, tmp_path: Path) -> None:
    """Its number fits a key file of 2015 by its form only."""
    holder = key_of(GOST_2004, gost_samples).certificate
    path = tmp_path / "GOSTKNCA_x.p12"
    path.write_bytes(key_file(Pair("x", 7919), holder, PASSWORD))
    with pytest.raises(AppError) as caught:
        KeyFiles(KeyMaking(lambda: NOW, FONT, TrustFolders())).open(path, PASSWORD)
    assert caught.value.code == "SIG-03"


@pytest.mark.parametrize("number", [0, GOST_2015_512.curve.q, GOST_2015_512.curve.q + 1])
def test_a_number_outside_of_the_curve_is_no_key(
    gost_samples: GostSamples, tmp_path: Path, number: int
) -> None:
    class Outside(Pair):
        @property
        def info(self) -> object:  # type: ignore[override]  # only its algorithm is written
            return Pair("y", 5).info

    leaf = x509.Certificate.load(gost_samples.stand.pki.gost.der("operator"))
    path = tmp_path / "GOST512_x.p12"
    path.write_bytes(key_file(Outside("x", number), leaf, PASSWORD))
    with pytest.raises(AppError) as caught:
        KeyFiles(KeyMaking(lambda: NOW, FONT, TrustFolders())).open(path, PASSWORD)
    assert caught.value.code == "SIG-02"


# Damage.


@pytest.fixture(scope="module")
def locked(gost_samples: GostSamples) -> bytes:
    return gost_samples.stand.pki.gost.key_file("operator").read_bytes()


def opened(folder: Path, data: bytes) -> str:
    """What opening says: the code, or nothing when a key came out."""
    path = folder / "x.p12"
    path.write_bytes(data)
    try:
        KeyFiles(KeyMaking(lambda: NOW, FONT, TrustFolders())).open(path, PASSWORD)
    except AppError as error:
        return error.code
    return ""


def test_every_cut_of_a_key_file_is_told(locked: bytes, tmp_path: Path) -> None:
    said = {opened(tmp_path, locked[:size]) for size in range(0, len(locked), 7)}
    assert said <= {"SIG-01", "SIG-02"}


def test_every_flipped_byte_of_a_key_file_is_told(locked: bytes, tmp_path: Path) -> None:
    """Only what the integrity check covers can be opened, and that is the whole content."""
    dice, whole = Random(7), unlock(locked, PASSWORD).private
    for place in range(0, len(locked), 2):
        spoilt = bytearray(locked)
        spoilt[place] ^= 1 << dice.randrange(8)
        with suppress(ShutError):
            assert unlock(bytes(spoilt), PASSWORD).private == whole


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(junk=st.binary(max_size=200))
def test_junk_is_no_key_file(tmp_path: Path, junk: bytes) -> None:
    assert opened(tmp_path, junk) in {"SIG-01", "SIG-02"}


def test_the_key_files_of_kalkan_in_pieces(protocol_data: Path, tmp_path: Path) -> None:
    data = (protocol_data / "pki-test" / "p12" / "gost1.p12").read_bytes()
    for size in range(0, len(data), 7):
        with pytest.raises(ShutError):
            unlock(data[:size], "Qwerty12")


def test_a_later_change_of_the_paper_is_found(gost_samples: GostSamples) -> None:
    signed = gost_samples.key.sign_pdf(paper(), None)
    changed = _with_another_page_content(signed)
    assert changed.startswith(signed)
    found = gost_samples.verifier.verify_file(changed, NOW)
    assert found.validity is Validity.INVALID


def _with_another_page_content(signed: bytes) -> bytes:
    """An incremental update that writes over the page, as an attacker would."""
    writer = IncrementalPdfFileWriter(BytesIO(signed))
    stream = generic.StreamObject(stream_data=b"BT /F1 20 Tf 100 600 Td (Forged) Tj ET")
    page = writer.root["/Pages"]["/Kids"][0]
    page[generic.NameObject("/Contents")] = writer.add_object(stream)
    writer.update_container(page)
    made = BytesIO()
    writer.write(made)  # type: ignore[no-untyped-call]  # pyHanko left it untyped
    return made.getvalue()
