"""Asks a time-stamping authority (RFC 3161) on behalf of a signature."""

import asyncio
import hashlib
from datetime import datetime, timedelta

from asn1crypto import cms, tsp
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError

from app.adapters.eds import http
from app.domain.errors import Unavailable
from app.ports import TimeWatch

QUERY = "application/timestamp-query"
REPLY = "application/timestamp-reply"


class TimeStampClient(TimeStamper):
    """A time-stamping authority over HTTP.

    Args:
        url: its address.
        timeout: seconds to wait.
        watch: hears what time the authority has.
    """

    def __init__(self, url: str, timeout: float, watch: TimeWatch | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # pyHanko left it untyped
        self._url = url
        self._timeout = timeout
        self._watch = watch

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Send one question; it blocks, which is right in a worker thread of its own loop.

        Args:
            req: the question.

        Returns:
            The answer as parsed.
        """
        return tsp.TimeStampResp.load(
            http.post(self._url, req.dump(), QUERY, REPLY, self._timeout), strict=True
        )

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        """Get a token for a digest.

        Args:
            message_digest: what is to be stamped.
            md_algorithm: name of the digest, such as "sha256".

        Returns:
            The token.

        Raises:
            Unavailable: SIG-71, no usable time stamp came.
        """
        asked = self._watch.now() if self._watch else None
        try:
            token = await super().async_timestamp(message_digest, md_algorithm)
            if self._watch and asked:
                self._watch.told(asked, *_moment(token))
            return token
        except (
            Unavailable,
            TimestampRequestError,
            ValueError,
            TypeError,
            KeyError,
            AttributeError,
        ) as error:
            raise Unavailable("SIG-71") from error

    def over(self, value: bytes) -> cms.ContentInfo:
        """Get a token over bytes, outside of pyHanko.

        Args:
            value: a signature value; its SHA-256 is sent.

        Returns:
            The token.

        Raises:
            Unavailable: SIG-71, no usable time stamp came.
        """
        return asyncio.run(self.async_timestamp(hashlib.sha256(value).digest(), "sha256"))


def _moment(token: cms.ContentInfo) -> tuple[datetime, timedelta]:
    """The genTime of a token, and in which steps it is written."""
    told = token["content"]["encap_content_info"]["content"].parsed["gen_time"].native
    return told, timedelta() if told.microsecond else timedelta(seconds=1)
