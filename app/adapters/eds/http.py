"""Short conversations with the services of a certification authority (OCSP, CRL, time stamps)."""

import ipaddress
import logging
from urllib.parse import urlsplit

import requests

from app.domain.errors import Unavailable

NO_ANSWER = "SIG-70"
# The lists of the National CA are a few megabytes; anything beyond this is not a list.
LARGEST_ANSWER = 64 * 1024 * 1024
CHUNK = 64 * 1024

_log = logging.getLogger(__name__)


def get(url: str, timeout: float) -> bytes:
    """Fetch a file.

    Args:
        url: http or https address.
        timeout: seconds to connect, and seconds between two pieces.

    Returns:
        The body.

    Raises:
        Unavailable: SIG-70, nobody answers, or not as agreed.
    """
    return _ask(url, None, {}, timeout)


def post(url: str, body: bytes, content_type: str, accept: str, timeout: float) -> bytes:
    """Send a question and take the answer.

    Args:
        url: http or https address.
        body: the question.
        content_type: media type of the question.
        accept: media type of the answer.
        timeout: seconds to connect, and seconds between two pieces.

    Returns:
        The body of the answer.

    Raises:
        Unavailable: SIG-70, nobody answers, or not as agreed.
    """
    return _ask(url, body, {"Content-Type": content_type, "Accept": accept}, timeout)


def _ask(url: str, body: bytes | None, headers: dict[str, str], timeout: float) -> bytes:
    host = urlsplit(url).hostname or ""
    try:
        with requests.Session() as session:
            session.trust_env = not _is_loopback(host)
            method = "GET" if body is None else "POST"
            with session.request(
                method, url, data=body, headers=headers, timeout=timeout, stream=True
            ) as answer:
                answer.raise_for_status()
                return _read(answer, host)
    except (requests.RequestException, ValueError, OSError) as error:
        _log.warning("no answer from %s: %s", host, type(error).__name__)
        raise Unavailable(NO_ANSWER, host=host) from error


def _read(answer: requests.Response, host: str) -> bytes:
    pieces = bytearray()
    for piece in answer.iter_content(CHUNK):
        pieces += piece
        if len(pieces) > LARGEST_ANSWER:
            raise Unavailable(NO_ANSWER, host=host)
    return bytes(pieces)


def _is_loopback(host: str) -> bool:
    """Whether the stand is asked; a proxy of the office must not stand between."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
