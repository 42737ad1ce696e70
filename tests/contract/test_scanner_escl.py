"""eSCL beyond the common contract: jobs taken back, certificates, waiting, discovery."""

import hashlib
import socket
import ssl
import threading
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from zeroconf import ServiceInfo, Zeroconf

from app.adapters.scanner.escl_wire import MAX_XML_BYTES, Wire
from app.adapters.scanner.process_scanner import ProcessScanner
from app.domain.attachment import Device, DeviceKind, ScannedImage, ScanProfile, ScanSource
from app.domain.errors import AppError, Cancelled, Refused
from app.stand.escl import Tray
from app.stand.escl_server import EsclServer
from app.stand.server import LOOPBACK
from tests.contract.scanners import escl

QUICK = ScanProfile(dpi=75)
KIND = "_uscan._tcp.local."


def never() -> bool:
    return False


def device(server: EsclServer, pin: str = "") -> Device:
    return Device(server.url + (f"#{pin}" if pin else ""), "hall", DeviceKind.ESCL)


def drawn(scanner: ProcessScanner, of: Device, profile: ScanProfile = QUICK) -> tuple[int, str]:
    taken: list[ScannedImage] = []
    try:
        taken.extend(scanner.scan(of, profile, never))
    except AppError as error:
        return len(taken), error.code
    return len(taken), ""


def test_an_empty_feeder_leaves_the_glass() -> None:
    with EsclServer(Tray(sheets=0)) as server:
        assert drawn(escl(server), device(server)) == (1, "")


@pytest.mark.parametrize(
    ("tray", "profile", "code"),
    [
        (Tray(feeder=False), replace(QUICK, source=ScanSource.FEEDER), "SCN-12"),
        (Tray(sheets=2, duplex=False), replace(QUICK, both_sides=True), "SCN-13"),
        (Tray(sheets=2, glass=False), replace(QUICK, source=ScanSource.FLATBED), "SCN-14"),
    ],
)
def test_what_the_device_has_not(tray: Tray, profile: ScanProfile, code: str) -> None:
    with EsclServer(tray) as server:
        assert drawn(escl(server), device(server), profile) == (0, code)


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        ("jam", "SCN-01"),
        ("cover_open", "SCN-02"),
        ("truncated", "SCN-08"),
        ("unplugged", "SCN-08"),
        ("aborted", "SCN-04"),
    ],
)
def test_a_trouble_in_mid_feed_leaves_the_pages_before_it(trouble: str, code: str) -> None:
    with EsclServer(Tray(sheets=5)) as server:
        server.scanner.make(trouble, after=2)
        assert drawn(escl(server), device(server)) == (2, code)


def test_not_yet_is_waited_for() -> None:
    with EsclServer(Tray(sheets=2)) as server:
        server.scanner.make("not_yet")
        assert drawn(escl(server), device(server)) == (2, "")


def test_settings_the_scanner_does_not_take() -> None:
    with EsclServer(Tray(sheets=2)) as server:
        server.scanner.make("conflict")
        assert drawn(escl(server), device(server)) == (0, "SCN-11")


def test_a_job_given_up_is_taken_back_from_the_scanner() -> None:
    with EsclServer(Tray(sheets=5)) as server:
        taken: list[ScannedImage] = []
        with pytest.raises(Cancelled):
            taken.extend(escl(server).scan(device(server), QUICK, lambda: bool(taken)))
        assert server.scanner.asked[-1] == "DELETE ScanJobs"


def test_a_job_is_taken_back_even_while_the_scanner_is_silent() -> None:
    asked = iter(range(10_000))
    with EsclServer(Tray(sheets=5)) as server:
        server.scanner.make("hang", after=1)
        with pytest.raises(Cancelled):
            list(escl(server).scan(device(server), QUICK, lambda: next(asked) >= 60))
        assert server.scanner.asked[-1] == "DELETE ScanJobs"


@pytest.fixture
def certified(tmp_path: Path) -> tuple[ssl.SSLContext, str]:
    """A certificate as scanners make their own, and its SHA-256."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "scanner")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "scanner.pem"
    file.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    shown = certificate.public_bytes(serialization.Encoding.DER)
    return context, hashlib.sha256(shown).hexdigest()


def test_a_certificate_is_believed_by_its_digest_or_by_choice_only(
    certified: tuple[ssl.SSLContext, str],
) -> None:
    context, digest = certified
    with EsclServer(Tray(sheets=2), tls=context) as server:
        scanner = escl(server)
        assert drawn(scanner, device(server)) == (0, "SCN-19")
        assert drawn(scanner, device(server, "00" * 32)) == (0, "SCN-19")
        assert drawn(scanner, device(server, digest.upper())) == (2, "")
        server.scanner.tray.sheets = 2
        assert drawn(escl(server, any_certificate=True), device(server)) == (2, "")


def test_what_does_not_answer_is_not_offered() -> None:
    with EsclServer() as server:
        address = server.url
        assert [one.id for one in escl(server).devices()] == [address]
    assert escl(server, addresses=[address]).devices() == ()


def test_a_scanner_that_names_itself_by_an_unknown_host_is_followed_all_the_same() -> None:
    with EsclServer(Tray(sheets=2)) as server:
        server.scanner.make("other_host")
        assert drawn(escl(server), device(server)) == (2, "")


def endless(server: socket.socket) -> None:
    """Answers one question with a body that never ends."""
    line, _ = server.accept()
    line.recv(1 << 16)
    with line, suppress(OSError):
        line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            line.sendall(bytes(1 << 16))


@pytest.mark.parametrize("limit", [MAX_XML_BYTES, 3 << 20])
def test_a_body_that_never_ends_is_read_no_further_than_its_limit(limit: int) -> None:
    pieces = iter(range(2000))

    def came() -> None:
        assert next(pieces, None) is not None

    with socket.create_server((LOOPBACK, 0)) as server:
        talk = threading.Thread(target=endless, args=(server,))
        talk.start()
        address = f"http://{LOOPBACK}:{server.getsockname()[1]}/eSCL"
        _, _, body = Wire(address, False, lambda: None).ask("GET", "x", limit=limit)
        with pytest.raises(Refused, match="SCN-11"):
            body(came)
        talk.join()


def test_a_scanner_that_announces_itself_is_found_and_scanned_from() -> None:
    with EsclServer(Tray(sheets=2)) as server:
        told = {"ty": "Hall scanner", "rs": "eSCL", "UUID": str(server.port)}
        service = ServiceInfo(
            KIND,
            f"tereze-{server.port}.{KIND}",
            addresses=[socket.inet_aton(LOOPBACK)],
            port=server.port,
            properties=told,
            server=f"tereze-{server.port}.local.",
        )
        with Zeroconf(interfaces=[LOOPBACK]) as network:
            network.register_service(service)
            found = escl(server, addresses=[], searching=True).devices()
        # Other scanners may be on the network of whoever runs this.
        (hall,) = (each for each in found if each.id == server.url)
        assert hall.name == "Hall scanner"
        assert drawn(escl(server), hall) == (2, "")
