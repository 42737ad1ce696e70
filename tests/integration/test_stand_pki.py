"""The stand's certificates, revocation and time stamps, judged by other people's software."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path

import pytest
import requests
from asn1crypto import tsp
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12
from cryptography.x509 import ocsp
from cryptography.x509.oid import NameOID

from app.stand import pki
from app.stand.pki_profile import AUTHORITIES
from app.stand.staff import HOLDERS
from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

NOW = datetime(2015, 4, 30, 10, 0, tzinfo=timezone(timedelta(hours=6)))
STAFF = ("operator", "supervisor", "authorised", "registrar", "head", "executor", "provider")


@pytest.fixture(scope="module")
def options() -> Options:
    return Options(key_cache=KEY_CACHE, key_passwords={"head": "Құпия-2015"})


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory, options: Options) -> Iterator[Stand]:
    with Stand(tmp_path_factory.mktemp("stand"), lambda: NOW, options=options) as running:
        yield running


def certificate(stand: Stand, login: str) -> x509.Certificate:
    return x509.load_pem_x509_certificate(stand.pki.certificate(login))


def valid_on(one: x509.Certificate, moment: datetime) -> bool:
    return one.not_valid_before_utc <= moment <= one.not_valid_after_utc


def revocation(stand: Stand, login: str) -> ocsp.OCSPResponse:
    authority = certificate(stand, "ca")
    builder = ocsp.OCSPRequestBuilder().add_certificate(
        certificate(stand, login), authority, hashes.SHA1()
    )
    asked = builder.build().public_bytes(Encoding.DER)
    answer = requests.post(stand.ocsp_url, data=asked, timeout=10)
    assert answer.headers["Content-Type"] == "application/ocsp-response"
    return ocsp.load_der_ocsp_response(answer.content)


@pytest.mark.parametrize("login", STAFF)
def test_key_files_open_and_hold_a_certificate_of_the_profile(stand: Stand, login: str) -> None:
    password = stand.pki.password(login).encode()
    key, found, chain = pkcs12.load_key_and_certificates(
        stand.pki.key_file(login).read_bytes(), password
    )
    assert isinstance(key, rsa.RSAPrivateKey)
    assert key.key_size == 2048
    assert found is not None
    assert key.public_key() == found.public_key()
    assert [one.subject for one in chain] == [certificate(stand, "ca").subject]
    names = {one.oid: str(one.value) for one in found.subject}
    assert names[NameOID.COUNTRY_NAME] == "KZ"
    assert names[NameOID.SERIAL_NUMBER].startswith("IIN")
    assert names[NameOID.ORGANIZATIONAL_UNIT_NAME].startswith("BIN")
    assert names[NameOID.COMMON_NAME].startswith(names[NameOID.SURNAME])
    usage = found.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_encipherment


def test_a_key_file_may_have_a_password_of_its_own(stand: Stand) -> None:
    assert stand.pki.password("head") == "Құпия-2015"
    with pytest.raises(ValueError, match=r"[Ii]nvalid password"):
        pkcs12.load_key_and_certificates(stand.pki.key_file("head").read_bytes(), b"Tereze-2015")


def test_the_spoilt_keys_are_spoilt_each_in_its_own_way(stand: Stand) -> None:
    assert certificate(stand, "operator-expired").not_valid_after_utc < NOW
    assert certificate(stand, "operator-not-yet-valid").not_valid_before_utc > NOW
    auth = certificate(stand, "operator-auth").extensions
    usage = auth.get_extension_for_class(x509.KeyUsage).value
    assert usage.key_encipherment
    assert not usage.content_commitment
    for login in ("operator-revoked", "operator-auth"):
        assert valid_on(certificate(stand, login), NOW)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
@pytest.mark.parametrize(("login", "good"), [("operator", True), ("operator-revoked", False)])
def test_openssl_believes_the_chain_and_the_revocation_list(
    stand: Stand, tmp_path: Path, login: str, good: bool
) -> None:
    (tmp_path / "root.pem").write_bytes(stand.pki.root_certificate)
    (tmp_path / "ca.pem").write_bytes(b"".join(stand.pki.intermediates))
    (tmp_path / "one.pem").write_bytes(stand.pki.certificate(login))
    listed = requests.get(stand.crl_url, timeout=10).content
    crl = x509.load_der_x509_crl(listed).public_bytes(Encoding.PEM)
    (tmp_path / "crl.pem").write_bytes(crl)
    command = "openssl verify -crl_check -CAfile root.pem -untrusted ca.pem -CRLfile crl.pem"
    moment = ["-attime", str(int(NOW.timestamp()))]
    done = subprocess.run(
        [*command.split(), *moment, "one.pem"], cwd=tmp_path, capture_output=True, check=False
    )
    assert (done.returncode == 0) is good, done.stderr
    assert (b"revoked" in done.stderr + done.stdout) is not good


@pytest.mark.parametrize(
    ("login", "status"),
    [
        ("operator", ocsp.OCSPCertStatus.GOOD),
        ("head", ocsp.OCSPCertStatus.GOOD),
        ("operator-revoked", ocsp.OCSPCertStatus.REVOKED),
    ],
)
def test_ocsp_answers_are_signed_fresh_and_right(
    stand: Stand, login: str, status: ocsp.OCSPCertStatus
) -> None:
    answer = revocation(stand, login)
    assert answer.certificate_status is status
    assert answer.this_update_utc <= NOW.astimezone(UTC)
    assert answer.next_update_utc is not None
    assert answer.next_update_utc > NOW.astimezone(UTC)
    (responder,) = answer.certificates
    responder.verify_directly_issued_by(certificate(stand, "ca"))
    public = responder.public_key()
    assert isinstance(public, rsa.RSAPublicKey)
    public.verify(answer.signature, answer.tbs_response_bytes, padding.PKCS1v15(), hashes.SHA256())


def test_the_revocation_list_is_signed_and_names_the_revoked_one_only(stand: Stand) -> None:
    crl = x509.load_der_x509_crl(requests.get(stand.crl_url, timeout=10).content)
    public = certificate(stand, "ca").public_key()
    assert isinstance(public, rsa.RSAPublicKey)
    assert crl.is_signature_valid(public)
    revoked = certificate(stand, "operator-revoked").serial_number
    assert [one.serial_number for one in crl] == [revoked]


def test_a_time_stamp_is_of_the_data_and_of_the_stands_hour(stand: Stand) -> None:
    digest = sha256(b"case").digest()
    imprint = {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": digest}
    asked = tsp.TimeStampReq(
        {"version": 1, "message_imprint": imprint, "nonce": 42, "cert_req": True}
    )
    answer = requests.post(stand.tsa_url, data=asked.dump(), timeout=10)
    assert answer.headers["Content-Type"] == "application/timestamp-reply"
    response = tsp.TimeStampResp.load(answer.content)
    assert response["status"]["status"].native == "granted"
    token = response["time_stamp_token"]["content"]
    info = token["encap_content_info"]["content"].parsed
    assert info["message_imprint"]["hashed_message"].native == digest
    assert info["nonce"].native == 42
    assert info["gen_time"].native == NOW.astimezone(UTC)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
def test_openssl_believes_the_time_stamp(stand: Stand, tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"case")
    (tmp_path / "root.pem").write_bytes(stand.pki.root_certificate)
    (tmp_path / "ca.pem").write_bytes(b"".join(stand.pki.intermediates))
    query = "openssl ts -query -data data -sha256 -cert -out query.tsq"
    subprocess.run(query.split(), cwd=tmp_path, check=True, capture_output=True)
    asked = (tmp_path / "query.tsq").read_bytes()
    (tmp_path / "reply.tsr").write_bytes(requests.post(stand.tsa_url, data=asked).content)
    check = (
        "openssl ts -verify -queryfile query.tsq -in reply.tsr -CAfile root.pem -untrusted ca.pem"
    )
    moment = ["-attime", str(int(NOW.timestamp()))]
    done = subprocess.run([*check.split(), *moment], cwd=tmp_path, capture_output=True, check=False)
    assert b"Verification: OK" in done.stdout + done.stderr, done.stderr


def test_the_issuer_can_be_fetched_from_the_place_a_certificate_names(stand: Stand) -> None:
    places = certificate(stand, "operator").extensions.get_extension_for_class(
        x509.AuthorityInformationAccess
    )
    urls = {one.access_method._name: str(one.access_location.value) for one in places.value}
    assert urls["OCSP"] == stand.ocsp_url
    fetched = x509.load_der_x509_certificate(requests.get(urls["caIssuers"], timeout=10).content)
    certificate(stand, "operator").verify_directly_issued_by(fetched)


@pytest.mark.parametrize("path", ["/nca/ocsp/ocsp", "/nca/tsa/tsa"])
def test_garbage_is_answered_and_not_believed(stand: Stand, path: str) -> None:
    assert requests.post(stand.url + path, data=b"garbage", timeout=10).status_code == 400
    assert requests.get(stand.url + "/nca/crls/none/latest.crl", timeout=10).status_code == 404


def test_key_files_are_issued_again_only_when_something_in_them_changes(
    tmp_path: Path, options: Options
) -> None:
    def files(moment: datetime, used: Options) -> dict[str, bytes]:
        with Stand(tmp_path, lambda: moment, options=used) as stand:
            return {file.name: file.read_bytes() for file in stand.pki.key_folder.glob("*.p12")}

    first = files(NOW, options)
    assert files(NOW + timedelta(days=200), options) == first
    # A key file is salted: written again, it differs even where the certificate does not.
    changed = files(NOW, replace(options, key_passwords={"operator": "Another-2015"}))
    assert all(changed[name] != held for name, held in first.items())
    renewed = files(NOW + timedelta(days=400), options)
    assert all(renewed[name] != held for name, held in changed.items())


def test_certificates_stay_the_same_from_start_to_start_until_they_grow_old(
    tmp_path: Path, options: Options
) -> None:
    def operators(moment: datetime) -> x509.Certificate:
        with Stand(tmp_path, lambda: moment, options=options) as stand:
            return certificate(stand, "operator")

    first = operators(NOW)
    assert operators(NOW + timedelta(days=200)) == first
    renewed = operators(NOW + timedelta(days=400))
    assert renewed != first
    assert valid_on(renewed, NOW + timedelta(days=400))
    assert valid_on(operators(NOW - timedelta(days=4000)), NOW - timedelta(days=4000))


def test_stands_that_begin_together_have_the_same_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a stand makes a key, another one that shares the folder is sooner."""
    made = rsa.generate_private_key

    def slow(**asked: int) -> rsa.RSAPrivateKey:
        key = made(public_exponent=asked["public_exponent"], key_size=1024)
        for label in {*AUTHORITIES, *(holder.key_label for holder in HOLDERS)}:
            (tmp_path / f"{label}.pem").write_bytes(b"of the other stand")
        return key

    monkeypatch.setattr(rsa, "generate_private_key", slow)
    pki._make_keys(tmp_path)
    assert {file.read_bytes() for file in tmp_path.iterdir()} == {b"of the other stand"}
