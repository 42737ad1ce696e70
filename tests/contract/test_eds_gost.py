"""GOST keys do all that RSA keys do, and what they sign is believed for the same reasons."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from asn1crypto import algos, cms, pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko_certvalidator import context as certvalidator_context
from pyhanko_certvalidator.sig_validate import DefaultSignatureValidator

from app.adapters.eds import cms_signature
from app.adapters.eds.key_file import KeyFiles
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.raw_key import issuers_above
from app.adapters.eds.revocation import RevocationServices
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.verifier import Verifier
from app.domain.errors import AppError, Refused
from app.domain.signature import CheckedThing, SignaturePlace, Validity
from app.gost.pkcs12_cipher import TRIPLE_DES, decrypt, encrypt
from app.stand.gost_certificates import Pair
from app.stand.gost_key_file import key_file
from tests.gost_samples import GostSamples, gost_samples, raw_key
from tests.signed_samples import CONTENT, FONT, NOW, PASSWORD, XML, paper

__all__ = ["gost_samples"]
KINDS = ["rsa", "gost"]
FORMATS = ["cms", "cms-stamped", "cms-twice", "xml", "xml-twice", "soap", "pdf", "pdf-stamped"]


def path_of(samples: GostSamples, kind: str, login: str) -> Path:
    pki = samples.stand.pki
    return pki.key_file(login) if kind == "rsa" else pki.gost.key_file(login)


@pytest.fixture(scope="module")
def keys(gost_samples: GostSamples) -> KeyFiles:
    return KeyFiles(KeyMaking(lambda: NOW, FONT, TrustFolders(gost_samples.trust)))


@pytest.fixture(scope="module")
def online(gost_samples: GostSamples, tmp_path_factory: pytest.TempPathFactory) -> Verifier:
    """Asks OCSP and fetches lists from the stand."""
    services = RevocationServices(tmp_path_factory.mktemp("crl"), 5.0)
    return Verifier(TrustFolders(gost_samples.trust), services)


# One contract for keys of both kinds.


@pytest.mark.parametrize("kind", KINDS)
def test_a_key_file_opens_and_names_its_owner(
    gost_samples: GostSamples, keys: KeyFiles, kind: str
) -> None:
    owner = keys.open(path_of(gost_samples, kind, "operator"), PASSWORD).certificate
    assert (owner.iin, owner.bin, owner.may_sign) == ("880317400120", "150140000012", True)
    assert owner.algorithm == {"rsa": "RSA", "gost": "GOST-2015"}[kind]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("login", "password", "code"),
    [
        ("operator", "tereze-2015", "SIG-01"),
        ("operator", "", "SIG-01"),
        ("operator", "Құпия-2015", "SIG-01"),
        ("operator-expired", PASSWORD, "SIG-04"),
        ("operator-not-yet-valid", PASSWORD, "SIG-05"),
        ("operator-auth", PASSWORD, "SIG-06"),
    ],
)
def test_every_cause_has_its_own_code(
    gost_samples: GostSamples, keys: KeyFiles, kind: str, login: str, password: str, code: str
) -> None:
    with pytest.raises(AppError) as caught:
        keys.open(path_of(gost_samples, kind, login), password)
    assert caught.value.code == code
    assert not password or password not in f"{caught.value!r} {caught.value.__cause__!r}"


@pytest.mark.parametrize("kind", KINDS)
def test_a_key_signs_every_format_until_it_is_closed(
    gost_samples: GostSamples, keys: KeyFiles, kind: str
) -> None:
    key = keys.open(path_of(gost_samples, kind, "operator"), PASSWORD)
    for signed in (key.sign_xml(XML), key.sign_pdf(paper(), None), key.sign_cms(CONTENT)):
        assert gost_samples.verifier.verify_file(signed, NOW).validity is Validity.VALID
    key.close()
    with pytest.raises(Refused) as caught:
        key.sign_xml(XML)
    assert caught.value.code == "SIG-09"
    with pytest.raises(Refused) as caught:
        key.sign_pdf(paper(), None)
    assert caught.value.code == "SIG-09"


@pytest.mark.parametrize("kind", KINDS)
def test_the_owner_and_revocation_are_asked(
    gost_samples: GostSamples, keys: KeyFiles, online: Verifier, kind: str
) -> None:
    good = keys.open(path_of(gost_samples, kind, "operator"), PASSWORD)
    revoked = keys.open(path_of(gost_samples, kind, "operator-revoked"), PASSWORD)
    for verifier in (online, gost_samples.verifier):
        assert verifier.check_certificate(good, NOW, "880317400120").validity is Validity.VALID
        assert verifier.check_certificate(good, NOW, "790905300230").codes == ("SIG-08",)
        assert verifier.check_certificate(revoked, NOW, None).codes == ("SIG-63",)


def test_a_key_and_the_certificate_of_another_are_refused(
    gost_samples: GostSamples, tmp_path: Path
) -> None:

    pki = gost_samples.stand.pki.gost
    stranger = x509.Certificate.load(pki.der("head"))
    path = tmp_path / "GOST512_x.p12"
    path.write_bytes(key_file(Pair("x", pki.private("operator")), stranger, PASSWORD))
    with pytest.raises(AppError) as caught:
        KeyFiles(KeyMaking(lambda: NOW, FONT, TrustFolders())).open(path, PASSWORD)
    assert caught.value.code == "SIG-03"


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
def test_openssl_opens_the_lock_of_a_key_file(gost_samples: GostSamples) -> None:
    path = gost_samples.stand.pki.gost.key_file("operator")
    command = ["openssl", "pkcs12", "-legacy", "-info", "-nokeys", "-nocerts"]
    command += ["-in", str(path), "-passin", f"pass:{PASSWORD}"]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    assert "pbeWithSHA1And40BitRC2-CBC" in done.stderr


@pytest.mark.parametrize("data", [b"", b"1", b"12345678", b"x" * 21])
def test_what_was_locked_is_unlocked(data: bytes) -> None:

    parameters = {"salt": b"salt5678", "iterations": 3}
    scheme = algos.EncryptionAlgorithm({"algorithm": TRIPLE_DES, "parameters": parameters})
    locked = encrypt(TRIPLE_DES, data, "Құпия", b"salt5678", 3)
    assert decrypt(scheme, locked, "Құпия") == data


# What is signed.


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_believed(gost_samples: GostSamples, online: Verifier, name: str) -> None:
    for verifier in (online, gost_samples.verifier):
        found = verifier.verify_file(gost_samples.all[name], NOW)
        assert found.validity is Validity.VALID
        assert {one.signer.algorithm for one in found.verdicts if one.signer} == {"GOST-2015"}
        stamped = name.endswith("stamped")
        assert ("SIG-66" in found.verdicts[0].codes) is not stamped or name == "pdf-stamped"


def test_detached_content_is_needed_and_must_be_the_same(gost_samples: GostSamples) -> None:
    signed = gost_samples.key.sign_cms(CONTENT, detached=True)
    verifier = gost_samples.verifier
    assert verifier.verify_file(signed, NOW, CONTENT).validity is Validity.VALID
    assert verifier.verify_file(signed, NOW, CONTENT + b" ").validity is Validity.INVALID
    assert verifier.verify_file(signed, NOW).validity is Validity.CANNOT_TELL


def test_rsa_and_gost_signers_stand_in_one_cms(gost_samples: GostSamples, keys: KeyFiles) -> None:
    rsa = keys.open(gost_samples.stand.pki.key_file("head"), PASSWORD)
    for attached in (True, False):
        first = rsa.sign_cms(CONTENT, detached=not attached)
        both = cms_signature.add(first, gost_samples.raw, content=CONTENT, at=NOW)
        found = gost_samples.verifier.verify_file(both, NOW, None if attached else CONTENT)
        assert [one.signer.algorithm for one in found.verdicts if one.signer] in (
            ["RSA", "GOST-2015"],
            ["GOST-2015", "RSA"],
        )
        assert found.validity is Validity.VALID


@pytest.mark.parametrize("junk", [b"", b"x", b"\x30\x00", XML])
def test_one_cannot_sign_beside_what_is_no_cms(gost_samples: GostSamples, junk: bytes) -> None:
    with pytest.raises(Refused) as caught:
        cms_signature.add(junk, gost_samples.raw, content=CONTENT)
    assert caught.value.code == "SIG-56"


def test_the_cms_has_the_profile_of_the_national_ca(gost_samples: GostSamples) -> None:
    signed = cms.ContentInfo.load(gost_samples.key.sign_cms(CONTENT), strict=True)["content"]
    (info,) = signed["signer_infos"]
    assert info["digest_algorithm"]["algorithm"].dotted == "1.2.398.3.10.1.3.3"
    assert info["signature_algorithm"]["algorithm"].dotted == "1.2.398.3.10.1.1.2.3.2"
    assert {one["type"].native for one in info["signed_attrs"]} == {
        "content_type",
        "message_digest",
        "signing_certificate_v2",
        "signing_time",
    }
    # The signer's and the issuing authority's, and not everything this site believes.
    assert len(signed["certificates"]) == 2


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
def test_openssl_reads_the_cms_as_we_do(gost_samples: GostSamples) -> None:
    done = subprocess.run(
        ["openssl", "cms", "-cmsout", "-print", "-inform", "DER"],
        input=gost_samples.all["cms-twice"],
        capture_output=True,
        check=True,
    )
    assert done.stdout.count(b"1.2.398.3.10.1.1.2.3.2") >= 2


def test_an_rsa_signature_of_ours_is_believed_by_openssl(
    gost_samples: GostSamples, keys: KeyFiles, tmp_path: Path
) -> None:
    key = keys.open(gost_samples.stand.pki.key_file("operator"), PASSWORD)
    (tmp_path / "x.p7s").write_bytes(key.sign_cms(CONTENT))
    (tmp_path / "root.pem").write_bytes(gost_samples.stand.pki.root_certificate)
    command = "openssl cms -verify -binary -inform DER -in x.p7s -CAfile root.pem -purpose any"
    done = subprocess.run(
        [*command.split(), "-attime", str(int(NOW.timestamp()))],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    assert done.stdout == CONTENT


def test_the_xml_names_the_algorithms_of_the_national_ca(gost_samples: GostSamples) -> None:
    signed = gost_samples.all["xml"]
    urn = b"urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:"
    assert urn + b"gostr34102015-gostr34112015-512" in signed
    assert urn + b"gostr34112015-512" in signed


def test_the_pdf_keeps_its_stamp_and_says_what_it_is(gost_samples: GostSamples) -> None:
    lines = ("Әбілқасымова Гүлназ Ерғалиқызы", "Қол қойылды")
    place = SignaturePlace(0, (60, 60, 360, 140), lines, "https://egov.kz", "Өтініш")
    signed = gost_samples.stamped_key.sign_pdf(paper(), place)
    found = gost_samples.verifier.verify_file(signed, NOW)
    assert found.validity is Validity.VALID
    assert [one.level for one in found.verdicts] == ["PAdES B-T"]

    (embedded,) = PdfFileReader(BytesIO(signed)).embedded_regular_signatures
    assert embedded.sig_object["/Reason"] == "Өтініш"
    assert embedded.sig_field["/Rect"] == [60, 60, 360, 140]
    assert "/AP" in embedded.sig_field
    assert embedded.signer_cert.serial_number == int(found.verdicts[0].signer.serial, 16)  # type: ignore[union-attr]  # a valid one has a signer


def test_rsa_signs_after_gost_and_gost_after_rsa(gost_samples: GostSamples, keys: KeyFiles) -> None:
    rsa = keys.open(gost_samples.stand.pki.key_file("head"), PASSWORD)
    for first, second in ((rsa, gost_samples.key), (gost_samples.key, rsa)):
        signed = second.sign_pdf(first.sign_pdf(paper(), None), None)
        found = gost_samples.verifier.verify_file(signed, NOW)
        assert (found.validity, len(found.verdicts)) == (Validity.VALID, 2)
        doc = second.sign_xml(first.sign_xml(XML))
        assert gost_samples.verifier.verify_file(doc, NOW).validity is Validity.VALID


# The cures behind private names.


def test_the_library_still_forgets_its_validator_for_a_nocheck_responder(
    gost_samples: GostSamples, keys: KeyFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When this fails the library was mended, and `believe_gost` can go."""
    services = RevocationServices(tmp_path, 5.0)
    verifier = Verifier(TrustFolders(gost_samples.trust), services)
    monkeypatch.setattr(
        certvalidator_context, "DefaultSignatureValidator", DefaultSignatureValidator
    )
    monkeypatch.setattr(services, "fetch_lists", lambda pairs, answers, at: None)
    found = verifier.check_certificate(gost_samples.key, NOW, None).of(CheckedThing.REVOCATION)
    assert found is not None
    assert found.validity is Validity.CANNOT_TELL


def test_with_the_cure_the_responder_alone_is_enough(
    gost_samples: GostSamples, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = RevocationServices(tmp_path, 5.0)
    verifier = Verifier(TrustFolders(gost_samples.trust), services)
    monkeypatch.setattr(services, "fetch_lists", lambda pairs, answers, at: None)
    found = verifier.check_certificate(gost_samples.key, NOW, None).of(CheckedThing.REVOCATION)
    assert found is not None
    assert (found.validity, found.source) == (Validity.VALID, "OCSP")


def test_asn1crypto_reads_keys_of_the_national_ca_and_still_those_it_knew(
    gost_samples: GostSamples,
) -> None:
    gost = x509.Certificate.load(gost_samples.stand.pki.gost.der("operator"))
    assert len(bytes(gost.public_key["public_key"])) == 131
    assert len(gost.public_key.sha1) == 20

    ((_, _, der),) = pem.unarmor(gost_samples.stand.pki.certificate("operator"), multiple=True)
    assert x509.Certificate.load(der).public_key.bit_size == 2048


def test_the_authorities_above_are_found_by_name(gost_samples: GostSamples) -> None:
    trust = TrustFolders(gost_samples.trust)
    leaf = raw_key(gost_samples.stand, "operator").certificate
    (issuer,) = issuers_above(leaf, (*trust.issuers, *trust.roots))
    assert issuer.dump() in {one.dump() for one in trust.issuers}


def test_a_stamped_signature_needs_an_authority(gost_samples: GostSamples) -> None:
    with pytest.raises(AppError) as caught:
        gost_samples.key.sign_cms(CONTENT, stamped=True)
    assert caught.value.code == "SIG-71"
