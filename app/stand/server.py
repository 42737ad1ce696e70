"""The stand's HTTP server: loopback only, keep-alive, limited sizes, nothing left after stop."""

import contextlib
import logging
import socket
import ssl
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast

from app.domain.errors import Unavailable
from app.stand.exchange import Answer, Asked, HangUp

LOOPBACK = "127.0.0.1"
IDLE_SECONDS = 30.0
CHUNK = 256 * 1024

log = logging.getLogger(__name__)

Respond = Callable[[Asked], Answer]
Connection = socket.socket | tuple[bytes, socket.socket]


class _Server(ThreadingHTTPServer):
    """Keeps its open connections so that stopping can close the idle ones."""

    daemon_threads = False

    def __init__(self, port: int, respond: Respond, max_request: int) -> None:
        self.respond = respond
        self.max_request = max_request
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        super().__init__((LOOPBACK, port), _Handler)

    def process_request(self, request: Connection, client_address: object) -> None:
        # Noted in the accepting thread: once that has ended, every connection is known.
        if isinstance(request, socket.socket):
            with self._guard:
                self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Connection) -> None:
        if isinstance(request, socket.socket):
            with self._guard:
                self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Connection, client_address: object) -> None:
        log.debug("the client left in the middle", exc_info=True)

    def hang_up_all(self) -> None:
        with self._guard:
            for connection in self._open:
                _shut(connection)


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        log.debug("the other side had closed already")


class _Handler(BaseHTTPRequestHandler):
    """Reads one request after another from a connection."""

    protocol_version = "HTTP/1.1"
    server_version = "TerezeStand"
    sys_version = ""
    timeout = IDLE_SECONDS
    disable_nagle_algorithm = True
    wbufsize = -1

    @property
    def _stand(self) -> _Server:
        return cast("_Server", self.server)

    def finish(self) -> None:
        try:
            super().finish()
        except OSError:
            log.debug("the client left before the end of the answer")

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not length.isdigit():
            self._refuse(411, b"Length Required")
        elif int(length) > self._stand.max_request:
            self._refuse(413, b"Request Entity Too Large")
        else:
            body = self.rfile.read(int(length))
            if len(body) == int(length):
                self._respond(body)
            else:
                self.close_connection = True

    def do_GET(self) -> None:
        self._respond(b"")

    def do_DELETE(self) -> None:
        self._respond(b"")

    def _respond(self, body: bytes) -> None:
        content_type = self.headers.get("Content-Type", "")
        try:
            answer = self._stand.respond(Asked(self.command, self.path, content_type, body))
            self._send(answer)
        except HangUp:
            self.close_connection = True
            _shut(self.connection)
        except OSError:
            self.close_connection = True

    def _refuse(self, status: int, text: bytes) -> None:
        # The body was not read, so what follows on this connection is not a request.
        self.close_connection = True
        self._send(Answer(status, "text/plain; charset=utf-8", text))

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.body)))
        for name, value in answer.headers:
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        body = answer.body[: answer.cut]
        for start in range(0, len(body), CHUNK):
            self.wfile.write(body[start : start + CHUNK])
        self.wfile.flush()
        if answer.cut is not None:
            raise HangUp

    def log_message(self, format: str, *args: object) -> None:
        log.debug(format, *args)


class Server:
    """Listens on loopback in its own threads until stopped.

    Args:
        port: the port to listen on; 0 lets the system choose.
        respond: answers one request; called from several threads at once.
        max_request: largest request body in bytes.
        tls: certificate and key, where the server is to speak HTTPS.

    Raises:
        Unavailable: STD-01, the port is taken.
    """

    def __init__(
        self,
        port: int,
        respond: Respond,
        max_request: int,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        try:
            self._server = _Server(port, respond, max_request)
        except OSError as error:
            raise Unavailable("STD-01", port=port) from error
        if tls is not None:
            # The handshake is done by the thread of the connection, not by the one that accepts.
            self._server.socket = tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="stand", daemon=True
        )

    def start(self) -> None:
        """Begin to accept connections."""
        self._thread.start()

    def close(self) -> None:
        """Give the port back without ever having started."""
        self._server.server_close()

    def stop(self) -> None:
        """Close every connection and wait for every thread."""
        stopping = threading.Thread(target=self._server.shutdown)
        stopping.start()
        self._wake()
        stopping.join()
        self._thread.join()
        self._server.hang_up_all()
        self._server.server_close()

    def _wake(self) -> None:
        """Call at the door: the server sleeps until somebody does or its time is up."""
        with contextlib.suppress(OSError), socket.create_connection((LOOPBACK, self.port), 1.0):
            pass
