"""The stand's network scanner at an address of its own, by HTTP or HTTPS."""

import ssl
import threading
from types import TracebackType

from app.stand.escl import ROOT, EsclScanner, Tray
from app.stand.exchange import Answer, Asked, HangUp
from app.stand.server import LOOPBACK, Server

MAX_REQUEST = 64 * 1024


class EsclServer:
    """Runs the scanner in threads of its own, on 127.0.0.1 only.

    Args:
        tray: what lies in the scanner.
        port: the port to listen on; 0 for any.
        tls: certificate and key for HTTPS.

    Raises:
        Unavailable: STD-01, the port is taken.
    """

    def __init__(
        self, tray: Tray | None = None, port: int = 0, tls: ssl.SSLContext | None = None
    ) -> None:
        self._stopping = threading.Event()
        self.scanner = EsclScanner(tray or Tray(), self._pause, lambda: self._origin)
        self._server = Server(port, self._respond, MAX_REQUEST, tls)
        self._origin = f"{'https' if tls else 'http'}://{LOOPBACK}:{self._server.port}"

    @property
    def url(self) -> str:
        """The scanner's address."""
        return self._origin + ROOT

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.port

    def start(self) -> None:
        """Begin to answer."""
        self._server.start()

    def stop(self) -> None:
        """Leave no connection and no thread behind."""
        self._stopping.set()
        self._server.stop()

    def __enter__(self) -> "EsclServer":
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _respond(self, asked: Asked) -> Answer:
        return self.scanner.answer(asked)

    def _pause(self, seconds: float) -> None:
        if self._stopping.wait(seconds):
            raise HangUp
