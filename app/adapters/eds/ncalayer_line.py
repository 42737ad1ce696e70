"""The way to NCALayer: a WebSocket on this computer whose certificate is known (protocols.md 4)."""

import asyncio
import json
import ssl
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.frames import CloseCode

from app.adapters.whole_file import write_whole
from app.domain.errors import Refused, Unavailable

NOT_RUNNING = "SIG-40"
CLOSED = "SIG-41"
OTHER_CERTIFICATE = "SIG-42"
TOO_LARGE = "SIG-47"
UNREADABLE = "SIG-48"
NO_ANSWER = "SIG-49"

# Larger messages are cut off by NCALayer (protocols.md 4.3); its limit is not written anywhere.
LARGEST = 900 * 1024
CONNECT_SECONDS = 5.0
# The answer comes after a person has chosen a key and typed its password.
ANSWER_SECONDS = 600.0
LARGEST_ANSWER = 8 * 1024 * 1024


class Pin:
    """The certificate NCALayer must show: set by the site, or the one it showed first.

    Args:
        fingerprint: SHA-256 in hexadecimal; empty pins what is met first.
        file: where the first is kept.
    """

    def __init__(self, fingerprint: str, file: Path) -> None:
        self._set = fingerprint.replace(":", "").strip().lower()
        self._file = file

    def demand(self, certificate: bytes) -> None:
        """Compare what was shown with what is known.

        Args:
            certificate: DER.

        Raises:
            Refused: SIG-42, another program listens there, or NCALayer has a new certificate.
        """
        shown = sha256(certificate).hexdigest()
        known = self._set or self._kept()
        if known is None:
            write_whole(self._file, shown.encode("ascii"))
        elif shown != known:
            raise Refused(OTHER_CERTIFICATE, fingerprint=shown)

    def _kept(self) -> str | None:
        """What was kept; a file emptied by mishap is no leave to believe whoever answers next."""
        try:
            return self._file.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            return None


class NcaLayerLine:
    """One request, one connection: NCALayer serves one at a time.

    Args:
        host: where it listens.
        port: on which port.
        pin: the certificate it must show.
        patience: seconds for the person at its window.
    """

    def __init__(self, host: str, port: int, pin: Pin, patience: float = ANSWER_SECONDS) -> None:
        self._url = f"wss://{host}:{port}/"
        self._pin = pin
        self._patience = patience

    def ask(self, request: Mapping[str, object]) -> dict[str, Any]:
        """Send a request and wait for the person to act.

        Args:
            request: module, method, args.

        Returns:
            The answer, not yet understood.

        Raises:
            Unavailable: SIG-40 it does not run, SIG-41 it hung up, SIG-49 nobody acted in time.
            Refused: SIG-42 another certificate, SIG-47 too large, SIG-48 no JSON object.
        """
        text = json.dumps(request, ensure_ascii=False)
        size = len(text.encode())
        if size > LARGEST:
            raise Refused(TOO_LARGE, size=size, limit=LARGEST)
        answer = asyncio.run(self._exchanged(text, size))
        try:
            read = json.loads(answer)
        except ValueError as error:
            raise Refused(UNREADABLE) from error
        if not isinstance(read, dict):
            raise Refused(UNREADABLE)
        return read

    async def _exchanged(self, text: str, size: int) -> str | bytes:
        try:
            connection = await self._connected()
        except (OSError, WebSocketException) as error:
            raise Unavailable(NOT_RUNNING) from error
        try:
            shown = connection.transport.get_extra_info("ssl_object").getpeercert(binary_form=True)
            self._pin.demand(shown or b"")
            return await self._answered(connection, text, size)
        finally:
            await connection.close()

    async def _connected(self) -> ClientConnection:
        # Not by authorities but by the very certificate: it is issued for this computer only.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        # Asynchronous, for TLS sockets of Python 3.11 bear no reading and writing from two threads.
        return await connect(
            self._url,
            ssl=context,
            open_timeout=CONNECT_SECONDS,
            close_timeout=1.0,
            max_size=LARGEST_ANSWER,
            compression=None,
            proxy=None,
        )

    async def _answered(self, connection: ClientConnection, text: str, size: int) -> str | bytes:
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                await connection.recv()  # its greeting, with its version
            await connection.send(text)
            async with asyncio.timeout(self._patience):
                return await connection.recv()
        except TimeoutError as error:
            raise Unavailable(NO_ANSWER) from error
        except ConnectionClosed as error:
            if error.rcvd is not None and error.rcvd.code == CloseCode.MESSAGE_TOO_BIG:
                raise Refused(TOO_LARGE, size=size, limit=LARGEST) from error
            raise Unavailable(CLOSED) from error
