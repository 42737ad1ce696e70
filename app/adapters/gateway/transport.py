"""Carries SOAP messages to the gateway over HTTP and tells apart why an answer did not come."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from http.cookiejar import DefaultCookiePolicy

import requests
from lxml import etree
from requests import exceptions
from urllib3.exceptions import ReadTimeoutError

from app.adapters.gateway import strict_xml
from app.adapters.gateway.refusals import BUSY, TOO_LARGE
from app.adapters.gateway.strict_xml import Flaw, FlawedXmlError
from app.domain.errors import AppError, Refused, Unavailable
from app.ports import MessageSeal

OnExchange = Callable[[str, bytes, bytes], None]

NO_CONNECTION = "GTW-01"
TIMEOUT = "GTW-02"
TRUNCATED = "GTW-04"
NOT_XML = "GTW-05"
ANSWER_TOO_LARGE = "GTW-06"
NOT_TRUSTED = "GTW-08"
NOT_A_GATEWAY = "GTW-09"
ENTITIES = "GTW-16"

ANSWER_LIMIT = 32 * 1024 * 1024
_CHUNK = 64 * 1024
_TOO_LARGE_STATUS = 413
_HEADERS = {
    "Content-Type": "text/xml; charset=utf-8",
    "SOAPAction": '""',
    # A packed answer could grow past any limit while it is unpacked.
    "Accept-Encoding": "identity",
}


@dataclass(frozen=True, slots=True)
class Address:
    """Where one of the gateway's services listens and how long to wait for it.

    Attributes:
        name: for the record of the wire.
        url: the service.
        timeout: seconds for a connection, for the next bytes, and for the whole answer.
        message_limit: bytes of the largest message it takes.
    """

    name: str
    url: str
    timeout: float
    message_limit: int


class Line:
    """A kept-alive connection to one of the gateway's services.

    Args:
        address: where.
        now: the clock; bounds the whole answer, since a server may drip bytes for ever.
        on_exchange: told name, request and answer of every exchange.
        answer_limit: bytes of the largest answer that is read.
        seal: signs what is sent and checks what comes, where the site has it so.
    """

    def __init__(
        self,
        address: Address,
        now: Callable[[], datetime],
        on_exchange: OnExchange | None = None,
        answer_limit: int = ANSWER_LIMIT,
        seal: MessageSeal | None = None,
    ) -> None:
        self._seal = seal
        self._address = address
        self._now = now
        self._on_exchange = on_exchange
        self._answer_limit = answer_limit
        self._session = requests.Session()
        # The environment's proxies and .netrc are not ours to send a sender's password through.
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def ask(self, envelope: bytes) -> etree._Element:
        """Send a message and read the root of the answer.

        Raises:
            Unavailable: GTW-01 no connection, GTW-02 no answer in time, GTW-03 trouble there,
                GTW-04 an answer cut short, GTW-05 not XML, GTW-08 certificate not trusted.
            Refused: GTW-06 an answer too large to read, GTW-07 our message is too large, GTW-09 no
                gateway at this address, GTW-16 entities in the answer; WSS-01 to WSS-05 its
                signature.
        """
        if self._seal:
            envelope = self._seal.seal(envelope)
        try:
            status, raw = self._exchange(envelope)
        except exceptions.RequestException as error:
            raise self._translated(error) from error
        if self._on_exchange:
            self._on_exchange(self._address.name, envelope, raw)
        try:
            root = strict_xml.parse(raw)
        except FlawedXmlError as error:
            raise self._unreadable(status, error.flaw, len(envelope)) from error
        if self._seal:
            self._seal.demand_sealed(raw)
        return root

    def close(self) -> None:
        """Hang up."""
        self._session.close()

    def _exchange(self, envelope: bytes) -> tuple[int, bytes]:
        until = self._now() + timedelta(seconds=self._address.timeout)
        with self._session.post(
            self._address.url,
            data=envelope,
            headers=_HEADERS,
            stream=True,
            timeout=self._address.timeout,
            allow_redirects=False,
        ) as response:
            return response.status_code, self._body(response, until)

    def _body(self, response: requests.Response, until: datetime) -> bytes:
        content = bytearray()
        for chunk in response.iter_content(_CHUNK):
            content += chunk
            if len(content) > self._answer_limit:
                raise Refused(ANSWER_TOO_LARGE, limit=self._answer_limit)
            if self._now() > until:
                raise self._late()
        return bytes(content)

    def _unreadable(self, status: int, flaw: Flaw, sent: int) -> AppError:
        """A fault comes as 500 with an envelope; without one the status itself is the answer."""
        if status == _TOO_LARGE_STATUS:
            return Refused(TOO_LARGE, size=sent, limit=self._address.message_limit)
        if status >= 500:
            return Unavailable(BUSY, answer_code=f"HTTP-{status}")
        if status >= 300:
            return Refused(NOT_A_GATEWAY, status=status)
        if flaw is Flaw.ENTITIES:
            return Refused(ENTITIES)
        return Unavailable(TRUNCATED if flaw is Flaw.TRUNCATED else NOT_XML)

    def _translated(self, error: exceptions.RequestException) -> AppError:
        if isinstance(error, exceptions.Timeout) or _read_too_long(error):
            return self._late()
        if isinstance(error, exceptions.ChunkedEncodingError):
            return Unavailable(TRUNCATED)
        if isinstance(error, exceptions.SSLError):
            return Unavailable(NOT_TRUSTED)
        return Unavailable(NO_CONNECTION)

    def _late(self) -> Unavailable:
        return Unavailable(TIMEOUT, seconds=self._address.timeout)


def _read_too_long(error: exceptions.RequestException) -> bool:
    """While the body is read, requests calls a time-out a ConnectionError."""
    return any(isinstance(cause, ReadTimeoutError) for cause in error.args)
