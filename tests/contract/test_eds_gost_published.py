"""What the National CA published: its authorities, test certificates, lists and an OCSP answer."""

from pathlib import Path

import pytest
from asn1crypto import crl, ocsp, pem, x509
from cryptography.exceptions import InvalidSignature

from app.adapters.eds.chain_signatures import ChainSignatures
from app.gost.asn1 import read_public_key, write_public_key
from app.paths import resource

CHECK = ChainSignatures()
TRUST = [
    ("root_gost_2022", "root_gost_2022"),
    ("root_gost_2022", "nca_gost_2022"),
    ("root_gost_2020", "root_gost_2020"),
    ("root_gost_2020", "ucgo_gost"),
    ("root_gost_2020", "btsd_gost"),
    ("root_gost", "root_gost"),
    ("root_gost", "nca_gost"),
    ("root_rsa_2020", "nca_rsa_2022"),
    ("root_rsa", "nca_rsa"),
]
TEST_CERTIFICATES = [
    ("ca/nca_gost2015_test.cer", "p12/gost1.cer"),
    ("ca/nca_gost2015_test.cer", "p12/gost2.cer"),
    ("ca/nca_gost_test.crt", "certs/ceo_valid_sign_2004_gost.cer"),
    ("ca/nca_rsa_test.crt", "certs/individual_valid_sign_2004_rsa.cer"),
]
LISTS = [
    ("ca/nca_gost2015_test.cer", "crl/nca_gost2022_test.crl"),
    ("ca/nca_gost_test.crt", "crl/nca_gost_test.crl"),
    ("ca/nca_rsa_test.crt", "crl/nca_rsa_test.crl"),
]


def loaded(path: Path) -> x509.Certificate:
    data = path.read_bytes()
    if not pem.detect(data):
        return x509.Certificate.load(data)
    (found,) = (der for _, _, der in pem.unarmor(data, multiple=True))
    return x509.Certificate.load(found)


def check(issuer: x509.Certificate, signed: bytes, value: bytes, algorithm: object) -> None:
    CHECK.validate_signature(value, signed, issuer.public_key, algorithm)  # type: ignore[arg-type]  # parsed by asn1crypto without types


def check_certificate(issuer: x509.Certificate, one: x509.Certificate) -> None:
    value = bytes(one["signature_value"].native)
    check(issuer, one["tbs_certificate"].dump(), value, one["signature_algorithm"])


@pytest.mark.parametrize(("issuer", "name"), TRUST)
def test_the_shipped_authorities_are_signed_by_those_above(issuer: str, name: str) -> None:
    above, one = (
        loaded(resource("trust", f"{issuer}.cer")),
        loaded(resource("trust", f"{name}.cer")),
    )
    check_certificate(above, one)
    spoilt = x509.Certificate.load(one.dump()[:-1] + bytes([one.dump()[-1] ^ 1]))
    with pytest.raises(InvalidSignature):
        check_certificate(above, spoilt)


@pytest.mark.parametrize(("issuer", "name"), TEST_CERTIFICATES)
def test_the_published_test_certificates(protocol_data: Path, issuer: str, name: str) -> None:
    folder = protocol_data / "pki-test"
    check_certificate(loaded(folder / issuer), loaded(folder / name))
    stranger = loaded(folder / "ca" / "nca_gost2015_test.cer")
    if not issuer.startswith("ca/nca_gost2015"):
        with pytest.raises((InvalidSignature, ValueError)):
            check_certificate(stranger, loaded(folder / name))


@pytest.mark.parametrize(("issuer", "name"), LISTS)
def test_the_published_lists(protocol_data: Path, issuer: str, name: str) -> None:
    folder = protocol_data / "pki-test"
    found = crl.CertificateList.load((folder / name).read_bytes())
    signed, value = found["tbs_cert_list"].dump(), bytes(found["signature"].native)
    check(loaded(folder / issuer), signed, value, found["signature_algorithm"])
    with pytest.raises(InvalidSignature):
        check(loaded(folder / issuer), signed + b"\0", value, found["signature_algorithm"])


def test_the_published_ocsp_answer_says_never_issued(protocol_data: Path) -> None:
    folder = protocol_data / "pki-test"
    raw = (folder / "ocsp" / "ocsp_response_individual_2015.bin").read_bytes()
    answer = ocsp.OCSPResponse.load(raw).basic_ocsp_response
    responder = answer["certs"][0]
    check_certificate(loaded(folder / "ca" / "nca_gost2015_test.cer"), responder)
    signed, value = answer["tbs_response_data"].dump(), bytes(answer["signature"].native)
    check(responder, signed, value, answer["signature_algorithm"])
    (said,) = answer["tbs_response_data"]["responses"]
    told = said["cert_status"].native
    assert (told["revocation_time"].year, told["revocation_reason"]) == (1970, "certificate_hold")


def test_a_key_is_written_as_the_national_ca_writes_it() -> None:
    info = loaded(resource("trust", "nca_gost_2022.cer")).public_key
    scheme, public = read_public_key(info)
    assert write_public_key(scheme, public).dump() == info.dump()
