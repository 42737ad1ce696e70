"""Key files: the good one opens, and every other one says exactly why it does not."""

import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    NoEncryption,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from app.adapters.eds.key_file import KeyFiles, raw_key
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.trust import TrustFolders
from app.domain.errors import AppError, InputError, Refused
from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "NotoSans-Regular.ttf"
PASSWORD = "Tereze-2015"
CYRILLIC = "Құпия-2015"


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    options = Options(key_cache=KEY_CACHE, key_passwords={"supervisor": CYRILLIC})
    with Stand(tmp_path_factory.mktemp("stand"), now=lambda: NOW, options=options) as stand:
        yield stand


@pytest.fixture(scope="module")
def keys() -> KeyFiles:
    return KeyFiles(KeyMaking(lambda: NOW, FONT, TrustFolders()))


def fault(keys: KeyFiles, path: Path, password: str = PASSWORD) -> AppError:
    with pytest.raises(AppError) as caught:
        keys.open(path, password)
    return caught.value


def made(path: Path, key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> Path:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Тест")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).serial_number(7)
    builder = builder.not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
    builder = builder.not_valid_after(datetime(2040, 1, 1, tzinfo=UTC))
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    builder = builder.public_key(key.public_key()).add_extension(usage, critical=True)
    certificate = builder.sign(key, SHA256())
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(
            b"k", key, certificate, None, BestAvailableEncryption(PASSWORD.encode())
        )
    )
    return path


def test_the_owner_is_read_by_the_profile_of_the_national_ca(stand: Stand, keys: KeyFiles) -> None:
    owner = keys.open(stand.pki.key_file("operator"), PASSWORD).certificate
    assert owner.subject_name == "Әбілқасымова Гүлназ Ерғалиқызы"
    assert owner.iin == "880317400120"
    assert owner.bin == "150140000012"
    assert owner.may_sign
    assert owner.algorithm == "RSA"
    assert owner.not_before < NOW < owner.not_after


def test_a_password_in_kazakh_letters_opens(stand: Stand, keys: KeyFiles) -> None:
    assert keys.open(stand.pki.key_file("supervisor"), CYRILLIC).certificate.iin == "790905300230"


@pytest.mark.parametrize(
    "options",
    [
        "-legacy",
        "-keypbe AES-128-CBC -certpbe AES-192-CBC -macalg sha1",
        "-keypbe des-ede3-cbc -certpbe AES-256-CBC",
        "-keypbe NONE -certpbe NONE",
        "-nomac",
    ],
)
def test_key_files_that_openssl_locks_open(
    stand: Stand, keys: KeyFiles, tmp_path: Path, options: str
) -> None:
    path = by_openssl(stand, tmp_path, options)
    opened = keys.open(path, CYRILLIC)
    assert opened.certificate == keys.open(stand.pki.key_file("operator"), PASSWORD).certificate
    verify = stand.pki.private_key("operator").public_key().verify
    verify(raw_key(path, CYRILLIC).sign_bytes(b"x"), b"x", PKCS1v15(), SHA256())
    assert fault(keys, path, "Құпия-2016").code == "SIG-01"


def test_a_lock_of_another_kind_is_not_called_a_wrong_password(
    stand: Stand, keys: KeyFiles, tmp_path: Path
) -> None:
    path = by_openssl(stand, tmp_path, "-legacy -keypbe PBE-SHA1-RC2-128 -certpbe NONE")
    error = fault(keys, path, CYRILLIC)
    assert (error.code, error.values) == ("SIG-07", {"kind": "PKCS#12"})


def by_openssl(stand: Stand, folder: Path, options: str) -> Path:
    """The operator's key file as openssl writes it."""
    path, opened = folder / "x.p12", folder / "x.pem"
    source = str(stand.pki.key_file("operator"))
    openssl("-in", source, "-passin", f"pass:{PASSWORD}", "-nodes", "-out", str(opened))
    openssl("-export", "-in", str(opened), "-passout", f"pass:{CYRILLIC}", "-out", str(path),
            *options.split())  # fmt: skip
    return path


def openssl(*arguments: str) -> None:
    subprocess.run(("openssl", "pkcs12", *arguments), check=True, capture_output=True)


@pytest.mark.parametrize("password", ["", "tereze-2015", "Құпия-2015"])
def test_a_wrong_password_is_told_at_its_field(stand: Stand, keys: KeyFiles, password: str) -> None:
    error = fault(keys, stand.pki.key_file("operator"), password)
    assert isinstance(error, InputError)
    assert (error.code, error.field) == ("SIG-01", "password")


@pytest.mark.parametrize(
    ("login", "code"),
    [
        ("operator-expired", "SIG-04"),
        ("operator-not-yet-valid", "SIG-05"),
        ("operator-auth", "SIG-06"),
    ],
)
def test_a_key_that_may_not_sign_now_is_refused(
    stand: Stand, keys: KeyFiles, login: str, code: str
) -> None:
    error = fault(keys, stand.pki.key_file(login))
    assert isinstance(error, Refused)
    assert error.code == code
    assert set(error.values) == {"not_before", "not_after"}


@pytest.mark.parametrize("content", [b"", b"hello", b"\x30\x82\x01", b"%PDF-1.7"])
def test_what_is_not_a_key_file_is_told(tmp_path: Path, keys: KeyFiles, content: bytes) -> None:
    path = tmp_path / "x.p12"
    path.write_bytes(content)
    assert fault(keys, path).code == "SIG-02"


def test_a_file_too_large_to_be_a_key_is_not_read(tmp_path: Path, keys: KeyFiles) -> None:
    path = tmp_path / "x.p12"
    path.write_bytes(bytes(2 * 1024 * 1024))
    assert fault(keys, path).code == "SIG-02"


def test_a_missing_file_is_told(tmp_path: Path, keys: KeyFiles) -> None:
    assert fault(keys, tmp_path / "none.p12").code == "SIG-10"


def test_a_file_with_no_key_inside_is_told(stand: Stand, tmp_path: Path, keys: KeyFiles) -> None:
    certificate = x509.load_pem_x509_certificate(stand.pki.certificate("operator"))
    path = tmp_path / "x.p12"
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(None, None, None, [certificate], NoEncryption())
    )
    assert fault(keys, path, "").code == "SIG-03"


def test_a_short_key_is_refused(tmp_path: Path, keys: KeyFiles) -> None:
    path = made(tmp_path / "x.p12", rsa.generate_private_key(65537, 1024))
    error = fault(keys, path)
    assert (error.code, error.values) == ("SIG-59", {"bits": 1024})


def test_another_kind_of_key_is_named(tmp_path: Path, keys: KeyFiles) -> None:
    error = fault(keys, made(tmp_path / "x.p12", ec.generate_private_key(ec.SECP256R1())))
    assert (error.code, error.values) == ("SIG-07", {"kind": "EC"})


def test_a_gost_key_of_2004_is_named_and_not_called_a_wrong_password(
    protocol_data: Path, keys: KeyFiles
) -> None:
    path = protocol_data / "pki-test" / "p12" / "KEY_CEO_SIGN_REVOKED_2004.p12"
    error = fault(keys, path, "Qwerty12")
    assert (error.code, error.values) == ("SIG-07", {"kind": "GOST-2004"})
    assert fault(keys, path, "Qwerty13").code == "SIG-01"


@pytest.mark.parametrize(
    ("name", "password", "year"),
    [
        ("gost1.p12", "Qwerty12", 2024),
        ("gost2.p12", "Qwerty12", 2024),
        ("KEY_INDIVIDUAL_VALID_2015.p12", "Aa123456", 2023),
        ("KEY_CEO_REVOKED_2015.p12", "Aa123456", 2023),
    ],
)
def test_a_gost_key_made_by_kalkan_opens_in_its_term_and_signs(
    protocol_data: Path, name: str, password: str, year: int
) -> None:
    path = protocol_data / "pki-test" / "p12" / name
    then = KeyFiles(KeyMaking(lambda: datetime(year, 2, 1, tzinfo=UTC), FONT, TrustFolders()))
    key = then.open(path, password)
    assert key.certificate.algorithm == "GOST-2015"
    assert b"gostr34102015-gostr34112015-512" in key.sign_xml(b"<r/>")
    assert (
        fault(KeyFiles(KeyMaking(lambda: NOW, FONT, TrustFolders())), path, password).code
        == "SIG-04"
    )
    assert fault(then, path, password + "1").code == "SIG-01"
    key.close()
    with pytest.raises(Refused) as caught:
        key.sign_cms(b"x")
    assert caught.value.code == "SIG-09"


def test_an_old_rsa_key_made_by_kalkan_opens_up_to_its_term(
    protocol_data: Path, keys: KeyFiles
) -> None:
    path = protocol_data / "pki-test" / "p12" / "KEY_INDIVIDUAL_VALID_SIGN_2004.p12"
    assert fault(keys, path, "Qwerty12").code == "SIG-04"


def test_a_closed_key_signs_no_more(stand: Stand, keys: KeyFiles) -> None:
    key = keys.open(stand.pki.key_file("operator"), PASSWORD)
    assert key.sign_xml(b"<r/>")
    key.close()
    with pytest.raises(Refused) as caught:
        key.sign_xml(b"<r/>")
    assert caught.value.code == "SIG-09"


def test_no_secret_and_no_person_is_in_what_reaches_the_log(stand: Stand, keys: KeyFiles) -> None:
    error = fault(keys, stand.pki.key_file("operator"), "wrong-secret")
    assert "wrong-secret" not in f"{error!r} {error.__cause__!r}"
    assert "operator.p12" not in repr(error)


def test_a_damaged_key_file_opens_to_the_same_key_or_not_at_all(
    stand: Stand, keys: KeyFiles, tmp_path: Path
) -> None:
    """Every eleventh byte: one opening takes ten milliseconds on purpose."""
    whole = stand.pki.key_file("operator").read_bytes()
    certificate = keys.open(stand.pki.key_file("operator"), PASSWORD).certificate
    dice, path = Random(11), tmp_path / "x.p12"
    for place in range(0, len(whole), 11):
        for data in (whole[:place], flipped(whole, place, 1 << dice.randrange(8))):
            path.write_bytes(data)
            assert opened(keys, path) in (certificate, "SIG-01", "SIG-02")


def opened(keys: KeyFiles, path: Path) -> object:
    try:
        return keys.open(path, PASSWORD).certificate
    except AppError as error:
        return error.code


def flipped(data: bytes, place: int, mask: int) -> bytes:
    return data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :]
