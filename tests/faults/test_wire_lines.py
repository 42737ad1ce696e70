"""Trouble on the line below SOAP: what the adapters call it, and that it always ends."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from app.adapters.gateway.gateway import AsyncGateway
from app.adapters.registries.gbd_fl import GbdFl
from app.domain.errors import AppError
from app.domain.person import Iin

NOW = datetime(2015, 4, 30, 10, 0, tzinfo=timezone(timedelta(hours=6)))
IIN = Iin("900215300007")
BIGGEST = 33 * 1024 * 1024
Handler = Callable[[socket.socket], object]


class Server:
    """Answers each connection with whatever bytes a test likes."""

    def __init__(self) -> None:
        self.handle: Handler = lambda _: None
        self.context: ssl.SSLContext | None = None
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self._serve)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listening.getsockname()[1]}/"

    def stop(self) -> None:
        self.stopped.set()
        with socket.create_connection(self.listening.getsockname()):
            pass
        self.thread.join()
        self.listening.close()

    def _serve(self) -> None:
        while True:
            connection, _ = self.listening.accept()
            with connection:
                if self.stopped.is_set():
                    return
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        try:
            if self.context:
                self.context.wrap_socket(connection, server_side=True).close()
            elif _read_request(connection):
                self.handle(connection)
        except OSError:  # the client hung up: that is what some tests are about
            return


def _read_request(connection: socket.socket) -> bool:
    """Read a request; False when the client hung up in the middle of it."""
    received = b""
    while not _complete(received):
        chunk = connection.recv(65536)
        if not chunk:
            return False
        received += chunk
    return True


def _complete(received: bytes) -> bool:
    head, end, body = received.partition(b"\r\n\r\n")
    length = head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
    return bool(end) and len(body) >= int(length)


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.stop()


@pytest.fixture(params=["REG", "GTW"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Clock:
    """Moves on by a second at every look."""

    def __init__(self, step: float = 0.0) -> None:
        self.moment = NOW
        self.step = timedelta(seconds=step)

    def __call__(self) -> datetime:
        self.moment += self.step
        return self.moment


def ask(kind: str, url: str, timeout: float = 5.0, clock: Clock | None = None) -> None:
    now = clock or Clock()
    if kind == "REG":
        register = GbdFl(url, "S", "C", lambda: "secret", now, timeout)
        try:
            register.find(IIN, "q-1")
        finally:
            register.close()
    else:
        gateway = AsyncGateway(url, url, "C", lambda: "secret", now, timeout)
        try:
            gateway.receive("S")
        finally:
            gateway.close()


def refused(kind: str, url: str, timeout: float = 5.0, clock: Clock | None = None) -> str:
    with pytest.raises(AppError) as raised:
        ask(kind, url, timeout, clock)
    assert "secret" not in str(raised.value)
    assert IIN.digits not in str(raised.value)
    return raised.value.code


def answering(status: str, body: bytes, *headers: str) -> Handler:
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return lambda line: line.sendall("\r\n".join([*head, "", ""]).encode() + body)


def test_nobody_listens(kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    assert refused(kind, f"http://127.0.0.1:{port}/") == f"{kind}-01"


def test_address_that_is_none(kind: str) -> None:
    assert refused(kind, "http:///nowhere") == f"{kind}-01"


def test_silence(kind: str, server: Server) -> None:
    quiet = threading.Event()
    server.handle = lambda _: quiet.wait(5)
    assert refused(kind, server.url, timeout=0.2) == f"{kind}-02"
    quiet.set()


def test_silence_in_the_middle_of_the_answer(kind: str, server: Server) -> None:
    quiet = threading.Event()

    def half(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<Envelope>")
        quiet.wait(5)

    server.handle = half
    assert refused(kind, server.url, timeout=0.2) == f"{kind}-02"
    quiet.set()


def test_answer_that_drips_for_ever(kind: str, server: Server) -> None:
    def drip(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:  # ends when the client hangs up
            line.sendall(b"1\r\n \r\n")

    server.handle = drip
    assert refused(kind, server.url, timeout=5.0, clock=Clock(step=1.0)) == f"{kind}-02"


def test_fewer_bytes_than_promised(kind: str, server: Server) -> None:
    body = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<Envelope>"
    server.handle = lambda line: line.sendall(body)
    assert refused(kind, server.url) == {"REG": "REG-10", "GTW": "GTW-04"}[kind]


def test_endless_answer_is_not_kept_in_memory(kind: str, server: Server) -> None:
    def pour(line: socket.socket) -> None:
        line.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {10 * BIGGEST}\r\n\r\n".encode())
        for _ in range(10):
            line.sendall(b" " * BIGGEST)

    server.handle = pour
    assert refused(kind, server.url) == {"REG": "REG-11", "GTW": "GTW-06"}[kind]


@pytest.mark.parametrize("status", ["302 Found", "401 Unauthorized", "404 Not Found"])
def test_another_server_at_the_address(kind: str, server: Server, status: str) -> None:
    """A redirect is not followed: it would carry the sender's password elsewhere."""
    server.handle = answering(status, b"<html>", f"Location: {server.url}elsewhere")
    assert refused(kind, server.url) == {"REG": "REG-17", "GTW": "GTW-09"}[kind]


def test_message_too_large_for_the_server(server: Server) -> None:
    server.handle = answering("413 Content Too Large", b"too large")
    assert refused("GTW", server.url) == "GTW-07"


def test_envelope_without_an_answer(kind: str, server: Server) -> None:
    empty = (
        b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>'
    )
    server.handle = answering("200 OK", empty)
    assert refused(kind, server.url) == {"REG": "REG-18", "GTW": "GTW-17"}[kind]


def self_signed(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=1))
        .not_valid_after(NOW + timedelta(days=36500))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False
        )
        .sign(key, SHA256())
    )
    pem = folder / "server.pem"
    pem.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + certificate.public_bytes(Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


def test_certificate_that_is_not_trusted(kind: str, server: Server, tmp_path: Path) -> None:
    server.context = self_signed(tmp_path)
    url = server.url.replace("http:", "https:")
    assert refused(kind, url) == {"REG": "REG-04", "GTW": "GTW-08"}[kind]


FAULTS = {
    "SCSE001": "GTW-10",
    "SCE004": "GTW-11",
    "SCE001": "GTW-12",
    "SCE016": "GTW-13",
    "SCE006": "GTW-14",
    "XYZ-1": "GTW-15",
    "SCE909": "GTW-03",
    "EDS003": "GTW-18",
}


@pytest.mark.parametrize(("answer_code", "code"), FAULTS.items())
def test_codes_of_the_gateway(server: Server, answer_code: str, code: str) -> None:
    fault = (
        '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>'
        "<faultcode>s:Server</faultcode><faultstring>x</faultstring><detail><e><errorCode>"
        f"{answer_code}</errorCode></e></detail></s:Fault></s:Body></s:Envelope>"
    )
    server.handle = answering("500 Internal Server Error", fault.encode())
    assert refused("GTW", server.url) == code
