"""Carries a SOAP question to a register over HTTP and brings its whole answer back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from http.cookiejar import DefaultCookiePolicy

import requests
from lxml import etree
from requests import exceptions
from urllib3.exceptions import ReadTimeoutError

from app.adapters.registries import strict_xml
from app.domain.errors import AppError, Refused, Unavailable
from app.ports import MessageSeal

OnExchange = Callable[[str, bytes, bytes], None]

NO_CONNECTION = "REG-01"
TIMEOUT = "REG-02"
SERVER_TROUBLE = "REG-03"
NOT_TRUSTED = "REG-04"
TOO_LARGE = "REG-11"
NOT_A_SERVICE = "REG-17"

ANSWER_LIMIT = 8 * 1024 * 1024
_CHUNK = 64 * 1024
_HEADERS = {
    "Content-Type": "text/xml; charset=utf-8",
    "SOAPAction": '""',
    # A packed answer could grow past any limit while it is unpacked.
    "Accept-Encoding": "identity",
}


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: the root element and the bytes it was read from."""

    root: etree._Element
    raw: bytes


class Line:
    """A kept-alive connection to one register.

    Args:
        register: its name, for errors and for the record of the wire.
        url: where it listens.
        now: the clock; bounds the whole answer, since a server may drip bytes for ever.
        timeout: seconds to wait for a connection, for the next bytes, and for the whole.
        on_exchange: told name, request and answer of every exchange.
        limit: bytes of the largest answer that is read.
        seal: signs what is sent and checks what comes, where the site has it so.
    """

    def __init__(
        self,
        register: str,
        url: str,
        now: Callable[[], datetime],
        timeout: float,
        on_exchange: OnExchange | None = None,
        limit: int = ANSWER_LIMIT,
        seal: MessageSeal | None = None,
    ) -> None:
        self._seal = seal
        self._register = register
        self._url = url
        self._now = now
        self._timeout = timeout
        self._on_exchange = on_exchange
        self._limit = limit
        self._session = requests.Session()
        # The environment's proxies and .netrc are not ours to send a sender's password through.
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def ask(self, envelope: bytes) -> Reply:
        """Send a question and read the answer.

        Raises:
            Unavailable: REG-01 no connection, REG-02 no answer in time, REG-03 trouble in the
                register, REG-04 its certificate is not trusted.
            Refused: REG-10 to REG-13 an answer that cannot be believed, REG-17 no such service at
                this address, WSS-01 to WSS-05 its signature.
        """
        if self._seal:
            envelope = self._seal.seal(envelope)
        try:
            status, raw = self._exchange(envelope)
        except exceptions.RequestException as error:
            raise self._translated(error) from error
        if self._on_exchange:
            self._on_exchange(self._register, envelope, raw)
        root = self._root(status, raw)
        if self._seal:
            self._seal.demand_sealed(raw)
        return Reply(root, raw)

    def close(self) -> None:
        """Hang up."""
        self._session.close()

    def _exchange(self, envelope: bytes) -> tuple[int, bytes]:
        until = self._now() + timedelta(seconds=self._timeout)
        with self._session.post(
            self._url,
            data=envelope,
            headers=_HEADERS,
            stream=True,
            timeout=self._timeout,
            allow_redirects=False,
        ) as response:
            return response.status_code, self._body(response, until)

    def _body(self, response: requests.Response, until: datetime) -> bytes:
        content = bytearray()
        for chunk in response.iter_content(_CHUNK):
            content += chunk
            if len(content) > self._limit:
                raise Refused(TOO_LARGE, register=self._register, limit=self._limit)
            if self._now() > until:
                raise self._late()
        return bytes(content)

    def _root(self, status: int, raw: bytes) -> etree._Element:
        """A fault comes as 500 with an envelope; without one the status itself is the answer."""
        try:
            return strict_xml.parse(raw, self._register)
        except Refused as error:
            if status >= 500:
                raise Unavailable(SERVER_TROUBLE, register=self._register, status=status) from error
            if status >= 300:
                raise Refused(NOT_A_SERVICE, register=self._register, status=status) from error
            raise

    def _translated(self, error: exceptions.RequestException) -> AppError:
        if isinstance(error, exceptions.Timeout) or _read_too_long(error):
            return self._late()
        if isinstance(error, exceptions.ChunkedEncodingError):
            return Refused(strict_xml.TRUNCATED, register=self._register)
        if isinstance(error, exceptions.SSLError):
            return Unavailable(NOT_TRUSTED, register=self._register)
        return Unavailable(NO_CONNECTION, register=self._register)

    def _late(self) -> Unavailable:
        return Unavailable(TIMEOUT, register=self._register, seconds=self._timeout)


def _read_too_long(error: exceptions.RequestException) -> bool:
    """While the body is read, requests calls a time-out a ConnectionError."""
    return any(isinstance(cause, ReadTimeoutError) for cause in error.args)
