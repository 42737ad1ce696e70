"""Carries SOAP messages over HTTP and tells apart why a whole answer did not come."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from http.cookiejar import DefaultCookiePolicy

import requests
from lxml import etree
from requests import exceptions
from urllib3.exceptions import ReadTimeoutError

from app.adapters import strict_xml
from app.adapters.strict_xml import Flaw, FlawedXmlError
from app.domain.errors import AppError, Refused, Unavailable
from app.ports import MessageSeal

OnExchange = Callable[[str, bytes, bytes], None]

_CHUNK = 64 * 1024
_TOO_LARGE_STATUS = 413
_HEADERS = {
    "Content-Type": "text/xml; charset=utf-8",
    "SOAPAction": '""',
    # A packed answer could grow past any limit while it is unpacked.
    "Accept-Encoding": "identity",
}


class Trouble(StrEnum):
    """Why no answer came that can be read."""

    NO_CONNECTION = "no_connection"
    TIMEOUT = "timeout"
    BUSY = "busy"
    NOT_TRUSTED = "not_trusted"
    TRUNCATED = "truncated"
    NOT_XML = "not_xml"
    ENTITIES = "entities"
    ANSWER_TOO_LARGE = "answer_too_large"
    MESSAGE_TOO_LARGE = "message_too_large"
    ANOTHER_SERVER = "another_server"


# What these say is of the line or of this moment: asking again makes sense. The rest stays so.
_PASSING = frozenset(
    {
        Trouble.NO_CONNECTION,
        Trouble.TIMEOUT,
        Trouble.BUSY,
        Trouble.NOT_TRUSTED,
        Trouble.TRUNCATED,
        Trouble.NOT_XML,
    }
)
_FLAWS = {
    Flaw.TRUNCATED: Trouble.TRUNCATED,
    Flaw.NOT_XML: Trouble.NOT_XML,
    Flaw.ENTITIES: Trouble.ENTITIES,
}


@dataclass(frozen=True, slots=True)
class Address:
    """A service, and what is wrong with it in its own codes.

    Attributes:
        name: for the record of the wire.
        url: where it listens.
        timeout: seconds for a connection, for the next bytes, and for the whole answer.
        answer_limit: bytes of the largest answer that is read.
        codes: the code of each trouble.
        told: values that every error names.
    """

    name: str
    url: str
    timeout: float
    answer_limit: int
    codes: Mapping[Trouble, str]
    told: Mapping[str, str | int] = field(default_factory=dict)

    def error(self, trouble: Trouble, **values: str | float) -> AppError:
        """Unavailable where asking again makes sense, else Refused."""
        kind = Unavailable if trouble in _PASSING else Refused
        return kind(self.codes[trouble], **{**self.told, **values})


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: the root element and the bytes it was read from."""

    root: etree._Element
    raw: bytes


class SoapLine:
    """A kept-alive connection to one service.

    Args:
        address: where, how long, and which codes.
        now: the clock; bounds the whole answer, since a server may drip bytes for ever.
        on_exchange: told name, request and answer of every exchange.
        seal: signs what is sent and checks what comes, where the site has it so.
    """

    def __init__(
        self,
        address: Address,
        now: Callable[[], datetime],
        on_exchange: OnExchange | None = None,
        seal: MessageSeal | None = None,
    ) -> None:
        self._address = address
        self._now = now
        self._on_exchange = on_exchange
        self._seal = seal
        self._session = requests.Session()
        # The environment's proxies and .netrc are not ours to send a sender's password through.
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def ask(self, envelope: bytes) -> Reply:
        """Send a message and read the answer.

        Raises:
            Unavailable: the code of NO_CONNECTION, TIMEOUT, BUSY, NOT_TRUSTED, TRUNCATED, NOT_XML.
            Refused: the code of any other trouble; WSS-01 to WSS-05 the signature of the answer.
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
        return Reply(root, raw)

    def parse(self, content: bytes) -> etree._Element:
        """Read XML that lies as text in an answer; errors as for an answer itself."""
        try:
            return strict_xml.parse(content)
        except FlawedXmlError as error:
            raise self._address.error(_FLAWS[error.flaw]) from error

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
            limit = self._address.answer_limit
            if len(content) > limit:
                raise self._address.error(Trouble.ANSWER_TOO_LARGE, limit=limit)
            if self._now() > until:
                raise self._late()
        return bytes(content)

    def _unreadable(self, status: int, flaw: Flaw, sent: int) -> AppError:
        """A fault comes as 500 with an envelope; without one the status itself is the answer."""
        error = self._address.error
        if status == _TOO_LARGE_STATUS:
            return error(Trouble.MESSAGE_TOO_LARGE, size=sent)
        if status >= 500:
            return error(Trouble.BUSY, status=status)
        if status >= 300:
            return error(Trouble.ANOTHER_SERVER, status=status)
        return error(_FLAWS[flaw])

    def _translated(self, error: exceptions.RequestException) -> AppError:
        if isinstance(error, exceptions.Timeout) or _read_too_long(error):
            return self._late()
        if isinstance(error, exceptions.ChunkedEncodingError):
            return self._address.error(Trouble.TRUNCATED)
        if isinstance(error, exceptions.SSLError):
            return self._address.error(Trouble.NOT_TRUSTED)
        return self._address.error(Trouble.NO_CONNECTION)

    def _late(self) -> AppError:
        return self._address.error(Trouble.TIMEOUT, seconds=self._address.timeout)


def _read_too_long(error: exceptions.RequestException) -> bool:
    """While the body is read, requests calls a time-out a ConnectionError."""
    return any(isinstance(cause, ReadTimeoutError) for cause in error.args)
