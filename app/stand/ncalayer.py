"""The stand's NCALayer: a WebSocket on loopback that signs with the training keys (protocols, part 4)."""

import asyncio
import json
import logging
import ssl
import tempfile
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from app.stand.exchange import HangUp
from app.stand.faults import Endpoint, Fault, FaultKind, Faults
from app.stand.ncalayer_answers import Answers
from app.stand.ncalayer_signing import Hand, gost_hand, rsa_hand
from app.stand.pki import Pki
from app.stand.staff import HOLDERS, Flaw

LOOPBACK = "127.0.0.1"
GREETING = json.dumps({"result": {"version": "1.4"}})
HEARTBEAT = "--heartbeat--"
MAX_MESSAGE = 1024 * 1024
DEFAULT_HOLDER = "operator"

log = logging.getLogger(__name__)


class NcaLayer:
    """Listens until stopped.

    Args:
        pki: whose keys sign.
        faults: what is to go wrong.
        now: the clock.
        pause: waits some seconds, or hangs up when the stand stops meanwhile.

    Attributes:
        holder: who signs when a request does not name an IIN.
        gost: whether the GOST keys sign.
        certificate: SHA-256 of the certificate it shows, in hexadecimal.
    """

    def __init__(
        self,
        pki: Pki,
        faults: Faults,
        now: Callable[[], datetime],
        pause: Callable[[float], None],
    ) -> None:
        self.holder = DEFAULT_HOLDER
        self.gost = False
        self._pki = pki
        self._faults = faults
        self._pause = pause
        self._answers = Answers(self._hand, now)
        self._context, self.certificate = _tls(now())
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()
        self._listens = threading.Event()
        self.port = 0
        self._thread = threading.Thread(target=self._serve, name="stand-ncalayer", daemon=True)
        self._thread.start()
        self._listens.wait()

    def stop(self) -> None:
        """Close every connection and wait for the thread."""
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()

    def _serve(self) -> None:
        # Asynchronous, for TLS sockets of Python 3.11 bear no reading and writing from two threads.
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._listen())

    async def _listen(self) -> None:
        try:
            async with serve(
                self._talk,
                LOOPBACK,
                0,
                ssl=self._context,
                max_size=MAX_MESSAGE,
                compression=None,
                close_timeout=1.0,
            ) as server:
                self.port = int(next(iter(server.sockets)).getsockname()[1])
                self._listens.set()
                await self._end.wait()
        finally:
            self._listens.set()

    async def _talk(self, connection: ServerConnection) -> None:
        try:
            await connection.send(GREETING)
            async for text in connection:
                asked = text if isinstance(text, str) else text.decode()
                if not await self._replied(connection, asked):
                    return
        except ConnectionClosed:
            log.debug("the client of NCALayer left")

    async def _replied(self, connection: ServerConnection, text: str) -> bool:
        if text == HEARTBEAT:
            await connection.send(HEARTBEAT)
            return True
        fault = self._faults.take(Endpoint.NCALAYER)
        if fault and fault.kind in (FaultKind.DOWN, FaultKind.LOST_ANSWER):
            return False
        if fault and fault.kind is FaultKind.SLOW:
            try:
                await asyncio.to_thread(self._pause, fault.seconds)
            except HangUp:
                return False
        await connection.send(self._said(text, fault))
        return True

    def _said(self, text: str, fault: Fault | None) -> str:
        if fault and fault.kind is FaultKind.ANOTHER_PERSON:
            before, self.holder = self.holder, "supervisor"
            try:
                return json.dumps(self._answers.answer(text, fault))
            finally:
                self.holder = before
        written = json.dumps(self._answers.answer(text, fault), ensure_ascii=False)
        cut = fault and fault.kind is FaultKind.TRUNCATED
        return written[: len(written) // 2] if cut else written

    def _hand(self, iin: str) -> Hand:
        others = self.holder != DEFAULT_HOLDER or not iin
        named = (one.login for one in HOLDERS if one.iin == iin and one.flaw is Flaw.NONE)
        login = self.holder if others else next(named, self.holder)
        return (gost_hand if self.gost else rsa_hand)(self._pki, login)


def _tls(now: datetime) -> tuple[ssl.SSLContext, str]:
    """A certificate of its own for 127.0.0.1, and what to pin."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, LOOPBACK)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365))
        .sign(key, SHA256())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # ssl takes a chain from files only.
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "ncalayer.pem"
        plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        file.write_bytes(plain + certificate.public_bytes(Encoding.PEM))
        context.load_cert_chain(file)
    return context, sha256(certificate.public_bytes(Encoding.DER)).hexdigest()
