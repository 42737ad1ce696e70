"""Trust and revocation: valid, invalid, and the honest "cannot tell"."""

import hashlib
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from certomancer.registry import ServiceLabel

from app.adapters.eds import http
from app.adapters.eds.key_file import KeyFiles
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.revocation import RevocationServices
from app.adapters.eds.signing_key import OpenedKey
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.verifier import Verifier
from app.domain.errors import Refused
from app.domain.signature import CheckedThing, Validity
from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "NotoSans-Regular.ttf"
PASSWORD = "Tereze-2015"
IIN = "880317400120"


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    options = Options(key_cache=KEY_CACHE)
    with Stand(tmp_path_factory.mktemp("stand"), now=lambda: NOW, options=options) as stand:
        yield stand


@pytest.fixture(scope="module")
def trusted(stand: Stand, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trust")
    (folder / "root.pem").write_bytes(stand.pki.root_certificate)
    (folder / "issuers.crt").write_bytes(b"".join(stand.pki.intermediates))
    return folder


@pytest.fixture(autouse=True)
def _no_faults_remain(stand: Stand) -> Iterator[None]:
    yield
    stand.faults.clear()


@pytest.fixture
def verifier(trusted: Path, tmp_path: Path) -> Verifier:
    return Verifier(TrustFolders(trusted), RevocationServices(tmp_path / "crl", 1.0))


@pytest.fixture(scope="module")
def keys() -> KeyFiles:
    return KeyFiles(KeyMaking(lambda: NOW, FONT, TrustFolders()))


@pytest.fixture
def key(stand: Stand, keys: KeyFiles) -> OpenedKey:
    return keys.open(stand.pki.key_file("operator"), PASSWORD)


@pytest.fixture
def revoked(stand: Stand, keys: KeyFiles) -> OpenedKey:
    return keys.open(stand.pki.key_file("operator-revoked"), PASSWORD)


def answer(verifier: Verifier, key: OpenedKey, at: datetime = NOW) -> tuple[Validity, str]:
    verdict = verifier.check_certificate(key, at, None)
    return verdict.validity, " ".join(verdict.codes)


def test_a_good_key_of_the_right_person_is_valid(verifier: Verifier, key: OpenedKey) -> None:
    verdict = verifier.check_certificate(key, NOW, IIN)
    assert verdict.validity is Validity.VALID
    assert {check.what for check in verdict.checks} == {
        CheckedThing.CERTIFICATE,
        CheckedThing.TERM,
        CheckedThing.REVOCATION,
        CheckedThing.OWNER,
    }
    assert verdict.signer == key.certificate


def test_the_key_of_another_person_is_invalid(verifier: Verifier, key: OpenedKey) -> None:
    verdict = verifier.check_certificate(key, NOW, "900215300007")
    assert (verdict.validity, verdict.codes) == (Validity.INVALID, ("SIG-08",))


def test_signed_xml_is_valid_and_gives_what_was_covered(verifier: Verifier, key: OpenedKey) -> None:
    result = verifier.verify_xml(key.sign_xml("<r>Ұ</r>".encode()), NOW)
    assert result.verdict.validity is Validity.VALID
    assert result.content == "<r>Ұ</r>".encode()
    assert result.verdict.signer == key.certificate


def test_changed_xml_is_invalid_and_gives_nothing(verifier: Verifier, key: OpenedKey) -> None:
    signed = key.sign_xml("<r>Ұ</r>".encode()).replace("Ұ".encode(), "Ү".encode())
    result = verifier.verify_xml(signed, NOW)
    assert result.verdict.validity is Validity.INVALID
    assert result.verdict.codes == ("SIG-58",)
    assert result.content is None


def test_a_revoked_key_is_invalid_by_ocsp_and_by_list(
    stand: Stand, verifier: Verifier, revoked: OpenedKey
) -> None:
    with stand.faults.during("crl", "down"):
        assert answer(verifier, revoked) == (Validity.INVALID, "SIG-63")
    with stand.faults.during("ocsp", "down"):
        assert answer(verifier, revoked) == (Validity.INVALID, "SIG-63")


def test_what_was_signed_before_the_revocation_stays_valid(
    stand: Stand, verifier: Verifier, revoked: OpenedKey
) -> None:
    before = NOW - timedelta(days=20)
    assert answer(verifier, revoked, before) == (Validity.VALID, "")


@pytest.mark.parametrize("kind", ["down", "http_500", "not_xml", "truncated", "huge"])
def test_the_list_answers_when_ocsp_does_not(
    stand: Stand, verifier: Verifier, key: OpenedKey, kind: str
) -> None:
    with stand.faults.during("ocsp", kind):
        assert answer(verifier, key) == (Validity.VALID, "")


@pytest.mark.parametrize("login", ["operator", "operator-revoked"])
def test_nobody_answers_means_cannot_tell(
    stand: Stand, verifier: Verifier, keys: KeyFiles, login: str
) -> None:
    key = keys.open(stand.pki.key_file(login), PASSWORD)
    stand.faults.set("ocsp", "down")
    stand.faults.set("crl", "http_500")
    assert answer(verifier, key) == (Validity.CANNOT_TELL, "SIG-64")


def test_the_last_good_list_serves_while_it_is_fresh(
    stand: Stand, verifier: Verifier, key: OpenedKey, revoked: OpenedKey
) -> None:
    stand.faults.set("ocsp", "down")
    assert answer(verifier, key) == (Validity.VALID, "")
    stand.faults.set("crl", "down")
    assert answer(verifier, key) == (Validity.VALID, "")
    assert answer(verifier, revoked) == (Validity.INVALID, "SIG-63")
    assert answer(verifier, key, NOW + timedelta(days=30)) == (Validity.CANNOT_TELL, "SIG-64")


def test_a_spoilt_list_does_not_replace_the_good_one(
    stand: Stand, verifier: Verifier, key: OpenedKey
) -> None:
    stand.faults.set("ocsp", "down")
    assert answer(verifier, key) == (Validity.VALID, "")
    stand.faults.set("crl", "truncated")
    assert answer(verifier, key) == (Validity.VALID, "")


def test_a_damaged_kept_list_is_not_believed(
    stand: Stand, verifier: Verifier, key: OpenedKey, tmp_path: Path
) -> None:
    stand.faults.set("ocsp", "down")
    answer(verifier, key)
    stand.faults.set("crl", "down")
    (kept,) = (tmp_path / "crl").glob("*.crl")
    data = bytearray(kept.read_bytes())
    data[-1] ^= 1
    kept.write_bytes(data)
    assert answer(verifier, key) == (Validity.CANNOT_TELL, "SIG-64")


def test_a_folder_that_cannot_be_written_only_costs_the_kept_list(
    stand: Stand, trusted: Path, key: OpenedKey, tmp_path: Path
) -> None:
    (tmp_path / "crl").write_text("a file is in the way")
    verifier = Verifier(TrustFolders(trusted), RevocationServices(tmp_path / "crl", 1.0))
    with stand.faults.during("ocsp", "down"):
        assert answer(verifier, key) == (Validity.VALID, "")


def test_an_ended_certificate_is_invalid_at_that_time(verifier: Verifier, key: OpenedKey) -> None:
    late, early = NOW + timedelta(days=800), NOW - timedelta(days=800)
    assert answer(verifier, key, late) == (Validity.INVALID, "SIG-04")
    assert answer(verifier, key, early) == (Validity.INVALID, "SIG-05")


def test_the_issuer_of_another_authority_is_unknown(
    key: OpenedKey, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with Stand(tmp_path / "other", now=lambda: NOW) as other:
        folder = tmp_path / "trust"
        folder.mkdir()
        (folder / "root.pem").write_bytes(other.pki.root_certificate)
    verifier = Verifier(TrustFolders(folder), RevocationServices(tmp_path / "crl", 5.0))
    assert answer(verifier, key) == (Validity.INVALID, "SIG-61"), "it may not sign here"
    signed = verifier.verify_xml(key.sign_xml(b"<a/>"), NOW).verdict
    assert (signed.validity, signed.codes[0]) == (Validity.CANNOT_TELL, "SIG-97")


def test_a_forged_root_of_the_same_name_deceives_nobody(
    stand: Stand, key: OpenedKey, tmp_path: Path
) -> None:
    with Stand(tmp_path / "other", now=lambda: NOW) as other:
        folder = tmp_path / "trust"
        folder.mkdir()
        (folder / "root.pem").write_bytes(other.pki.root_certificate)
        (folder / "ca.pem").write_bytes(stand.pki.intermediates[0])
    verifier = Verifier(TrustFolders(folder), RevocationServices(tmp_path / "crl", 5.0))
    assert answer(verifier, key)[0] is Validity.INVALID


def test_without_roots_nothing_can_be_told(key: OpenedKey, tmp_path: Path) -> None:
    verifier = Verifier(
        TrustFolders(tmp_path / "nothing"), RevocationServices(tmp_path / "crl", 5.0)
    )
    assert answer(verifier, key) == (Validity.CANNOT_TELL, "SIG-60")


def test_a_root_added_later_is_believed_after_reload(
    trusted: Path, key: OpenedKey, tmp_path: Path
) -> None:
    trust = TrustFolders(tmp_path / "later")
    verifier = Verifier(trust, RevocationServices(tmp_path / "crl", 5.0))
    shutil.copytree(trusted, tmp_path / "later")
    trust.reload()
    assert answer(verifier, key) == (Validity.VALID, "")


def test_a_file_that_is_no_certificate_is_named(tmp_path: Path) -> None:
    (tmp_path / "root.pem").write_text("hello")
    with pytest.raises(Refused) as caught:
        TrustFolders(tmp_path)
    assert (caught.value.code, caught.value.values) == ("SIG-20", {"file": "root.pem"})


def test_the_published_authorities_load(protocol_data: Path) -> None:
    trust = TrustFolders(protocol_data / "pki-prod-ca", protocol_data / "pki-test" / "ca")
    assert trust.roots
    assert trust.issuers


def test_an_exchanged_authority_is_not_believed(trusted: Path, tmp_path: Path) -> None:
    folder = tmp_path / "held"
    shutil.copytree(trusted, folder)
    names = sorted(path.name for path in folder.iterdir())
    hashes = [hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names]
    written = "".join(f"{one}  {name}\n" for one, name in zip(hashes, names, strict=True))
    (folder / "SHA256SUMS").write_text(written)
    assert TrustFolders(folder).roots
    (folder / "SHA256SUMS").write_text(f"\n{written}\n")
    assert TrustFolders(folder).roots, "empty lines are none"
    for spoilt in (b"\xff\xfe", written.split()[0].encode()):
        (folder / "SHA256SUMS").write_bytes(spoilt)
        assert refused(folder) == "SIG-82"
    (folder / "SHA256SUMS").write_text(written)
    (folder / "stranger.pem").write_bytes((folder / "issuers.crt").read_bytes())
    assert refused(folder) == "SIG-82"
    (folder / "stranger.pem").unlink()
    (folder / "root.pem").write_bytes((folder / "root.pem").read_bytes() + b"\n")
    assert refused(folder) == "SIG-82"


def refused(folder: Path) -> str:
    with pytest.raises(Refused) as caught:
        TrustFolders(folder)
    return caught.value.code


@pytest.mark.parametrize("kind", ["empty", "foreign", "stale"])
def test_a_worse_list_never_replaces_a_good_one(
    stand: Stand,
    verifier: Verifier,
    key: OpenedKey,
    revoked: OpenedKey,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    stand.faults.set("ocsp", "down")
    assert answer(verifier, key) == (Validity.VALID, "")
    (kept,) = (tmp_path / "crl").glob("*.crl")
    good = kept.read_bytes()
    with Stand(tmp_path / "older", now=lambda: NOW - timedelta(days=20)) as other:
        url = f"{other.pki.url}/nca/crls/ca/latest.crl"
        worse = {"empty": b"", "foreign": http.get(url, 5.0), "stale": older_list(stand)}[kind]
    monkeypatch.setattr(http, "get", lambda *_: worse)
    assert answer(verifier, key) == (Validity.VALID, "")
    assert answer(verifier, revoked) == (Validity.INVALID, "SIG-63")
    assert kept.read_bytes() == good


def older_list(stand: Stand) -> bytes:
    """The list as the stand's authority issued it ten days before."""
    services = stand.pki._arch.service_registry
    return bytes(services.get_crl(ServiceLabel("ca"), NOW - timedelta(days=10)).dump())
