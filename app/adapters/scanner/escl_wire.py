"""HTTP to an eSCL scanner that can be given up at any moment, over TLS with a pinned certificate."""

import hashlib
import io
import socket
import ssl
from collections.abc import Callable, Mapping
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.adapters.scanner.page_image import CUT
from app.domain.errors import Refused, Unavailable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

CONNECT_SECONDS = 5.0
TICK_SECONDS = 0.2
CHUNK = 1 << 16
MAX_XML_BYTES = 1 << 20


class _Ear(io.RawIOBase):
    """Reads a socket, asking at every tick whether the answer is still wanted."""

    def __init__(self, sock: socket.socket, wanted: Callable[[], None]) -> None:
        self._sock = sock
        self._wanted = wanted

    def close(self) -> None:
        self._sock.close()
        super().close()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        while True:
            try:
                return self._sock.recv_into(buffer)
            except TimeoutError:
                self._wanted()


class _Line:
    """A socket as `http.client` uses it, with an ear of ours."""

    def __init__(self, sock: socket.socket, wanted: Callable[[], None]) -> None:
        sock.settimeout(TICK_SECONDS)
        self._sock = sock
        self._wanted = wanted
        self._is_read = False

    def makefile(self, _mode: str = "rb", *_args: object, **_named: object) -> io.BufferedReader:
        self._is_read = True
        return io.BufferedReader(_Ear(self._sock, self._wanted), CHUNK)

    def sendall(self, data: bytes) -> None:
        self._sock.sendall(data)

    def close(self) -> None:
        # http.client lets go of the line while the answer is still being read.
        if not self._is_read:
            self._sock.close()


class Wire:
    """One scanner's HTTP address.

    The address may end in `#` and the SHA-256 of the scanner's certificate: scanners sign their
    own, so the administrator says which one is theirs, or that any will do.
    """

    def __init__(self, address: str, any_certificate: bool, wanted: Callable[[], None]) -> None:
        """Prepare; nothing is sent yet.

        Args:
            address: "http://192.0.2.7/eSCL" or "https://192.0.2.7/eSCL#0A1B…".
            any_certificate: whether a certificate that cannot be checked is taken.
            wanted: called while waiting; raises when nobody waits for the answer any more.
        """
        parts = urlsplit(address)
        self.address = address
        self._secure = parts.scheme == "https"
        self._place = (parts.hostname or "", parts.port)
        self._root = parts.path.rstrip("/")
        self._pin = parts.fragment.replace(":", "").casefold()
        self._any = any_certificate
        self._wanted = wanted

    def ask(
        self, method: str, path: str, body: bytes = b"", limit: int = MAX_XML_BYTES
    ) -> "tuple[int, Mapping[str, str], Callable[[Callable[[], None]], bytes]]":
        """Send a request.

        Args:
            method: GET, POST or DELETE.
            path: below the root, or a whole path.
            body: XML.
            limit: bytes of the longest body that is read.

        Returns:
            Status, headers by lower-case name, and what reads the body; that one calls its
            argument at every piece and raises Unavailable SCN-08 when the body breaks off, Refused
            SCN-11 as soon as it is longer than the limit.

        Raises:
            Unavailable: SCN-07 nobody answers.
            Refused: SCN-19 a certificate that is not the one known.
        """
        connection = self._connected()
        target = path if path.startswith("/") else f"{self._root}/{path}"
        headers = {"Content-Type": "text/xml"} if body else {}
        try:
            connection.request(method, target, body or None, {**headers, "Connection": "close"})
            answer = connection.getresponse()
        except (HTTPException, OSError) as gone:
            connection.close()
            raise _lost(gone, self.address) from gone
        named = {name.casefold(): value for name, value in answer.getheaders()}
        return answer.status, named, lambda came: _body(answer, self.address, came, limit)

    def path_of(self, location: str) -> str:
        """The path of a job as the scanner named it; another host in it is not followed."""
        return urlsplit(location).path

    def _connected(self) -> HTTPConnection:
        host, port = self._place
        connection: HTTPConnection
        if self._secure:
            context = ssl.create_default_context()
            if self._pin or self._any:
                context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            connection = HTTPSConnection(host, port, timeout=CONNECT_SECONDS, context=context)
        else:
            connection = HTTPConnection(host, port, timeout=CONNECT_SECONDS)
        try:
            connection.connect()
        except ssl.SSLError as unknown:
            raise Refused("SCN-19", device=self.address) from unknown
        except OSError as gone:
            raise Unavailable("SCN-07", device=self.address) from gone
        self._check_pin(connection)
        # http.client asks of a socket no more than this line offers.
        connection.sock = _Line(connection.sock, self._wanted)
        return connection

    def _check_pin(self, connection: HTTPConnection) -> None:
        if not self._pin or not isinstance(connection.sock, ssl.SSLSocket):
            return
        shown = connection.sock.getpeercert(binary_form=True) or b""
        if hashlib.sha256(shown).hexdigest() != self._pin:
            connection.close()
            raise Refused("SCN-19", device=self.address)


def _body(answer: HTTPResponse, address: str, came: Callable[[], None], limit: int) -> bytes:
    """All of the body; never taken for whole when the line broke off."""
    whole = bytearray()
    try:
        while piece := answer.read1(CHUNK):
            whole += piece
            if len(whole) > limit:
                raise Refused("SCN-11", device=address, reason=f"> {limit >> 20} MB")
            came()
    except BrokenPipeError:
        raise
    except (HTTPException, OSError) as broken:
        raise Unavailable(CUT, device=address) from broken
    finally:
        answer.close()
    announced = answer.getheader("Content-Length", "")
    if announced.isdigit() and len(whole) < int(announced):
        raise Unavailable(CUT, device=address)
    return bytes(whole)


def _lost(error: Exception, address: str) -> Exception:
    """Leaving on purpose goes on up; a line that was lost is a fault of the connection."""
    return error if isinstance(error, BrokenPipeError) else Unavailable("SCN-04", device=address)
