"""The e-government gateway as the program sees it."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from lxml import etree

from app.adapters.gateway import incoming
from app.adapters.gateway.async_channel import AsyncChannel
from app.adapters.gateway.file_store import FileStore
from app.adapters.gateway.incoming import Incoming
from app.adapters.gateway.package import NotUnderstoodError
from app.adapters.gateway.refusals import BUSY, OTHER_CODE, TOO_LARGE
from app.adapters.gateway.soap import Sender
from app.adapters.soap_line import Address, OnExchange, SoapLine, Trouble
from app.adapters.strict_xml import text
from app.domain.delivery import REJECTED, OutboxMessage
from app.domain.e_document import PackageFile
from app.domain.errors import AppError, Refused
from app.ports import IncomingMessage, MessageSeal

log = logging.getLogger(__name__)

MESSAGE_LIMIT = 5 * 1024 * 1024
ANSWER_LIMIT = 32 * 1024 * 1024
CODES = {
    Trouble.NO_CONNECTION: "GTW-01",
    Trouble.TIMEOUT: "GTW-02",
    Trouble.BUSY: BUSY,
    Trouble.TRUNCATED: "GTW-04",
    Trouble.NOT_XML: "GTW-05",
    Trouble.ANSWER_TOO_LARGE: "GTW-06",
    Trouble.MESSAGE_TOO_LARGE: TOO_LARGE,
    Trouble.NOT_TRUSTED: "GTW-08",
    Trouble.ANOTHER_SERVER: "GTW-09",
    Trouble.ENTITIES: "GTW-16",
}
NOBODYS = str(UUID(int=0))
Quarantine = Callable[[str, bytes], None]


class AsyncGateway:
    """AsyncChannel v10 and the temporary file store; plays `Gateway`.

    Args:
        async_url: the asynchronous channel.
        files_url: the temporary file store.
        sender_id: our login at the gateway.
        password: asks for our password.
        now: the clock.
        timeout: seconds to wait.
        message_limit: bytes of the largest message and of the largest file the gateway takes.
        quarantine: keeps a message that cannot be understood before it is rejected.
        on_exchange: told name, request and answer of every exchange.
        seal: signs what is sent and checks what comes, where the site has it so.
    """

    def __init__(
        self,
        async_url: str,
        files_url: str,
        sender_id: str,
        password: Callable[[], str],
        now: Callable[[], datetime],
        timeout: float,
        *,
        message_limit: int = MESSAGE_LIMIT,
        quarantine: Quarantine | None = None,
        on_exchange: OnExchange | None = None,
        seal: MessageSeal | None = None,
    ) -> None:
        sender = Sender(sender_id, password)
        self._lines = tuple(
            SoapLine(Address(name, url, timeout, ANSWER_LIMIT, CODES), now, on_exchange, seal)
            for name, url in (("gateway", async_url), ("files", files_url))
        )
        self._channel = AsyncChannel(self._lines[0], sender, now, message_limit)
        self._files = FileStore(self._lines[1], sender, now, message_limit)
        self._quarantine = quarantine

    def upload(self, name: str, data: bytes, mime: str, key: str) -> str:
        """Put a file into the temporary store; the same key again gives the same identifier."""
        return self._files.upload(name, data, mime, key)

    def download(self, identifier: str) -> bytes:
        """Take a file from the temporary store."""
        return self._files.download(identifier)

    def send(self, message: OutboxMessage, files: Sequence[PackageFile]) -> str:
        """Hand a message over; sending the same `message.key` twice delivers it once.

        Returns:
            The gateway's own message identifier.
        """
        return self._channel.send_message(message, files)

    def receive(self, service_id: str, limit: int = 20) -> tuple[Incoming, ...]:
        """Messages that wait for this service and were not confirmed yet.

        One that cannot be understood is kept in quarantine, logged by its identifier and rejected
        at the gateway, so that its sender learns of it and it does not stand in the way for ever.
        """
        read = (self._understood(message, service_id) for message in self._some(service_id, limit))
        return tuple(message for message in read if message is not None)

    def confirm(self, message: IncomingMessage, service_id: str) -> None:
        """Say that a message is safely stored here."""
        self._channel.accept(message.gateway_message_id, service_id)

    def reject(self, message: IncomingMessage, service_id: str, reason: str) -> None:
        """Put a message aside for the administrator and tell its sender that it cannot be used.

        Raises:
            Unavailable: FIL-01 it cannot be kept; it stays at the gateway then.
        """
        content = message.request or message.result or b""
        self._put_aside(message.gateway_message_id, content, service_id, reason)

    def demand_answer(self) -> None:
        """Ask what became of a message that nobody sent: it takes none and changes nothing."""
        try:
            self._channel.state(NOBODYS)
        except Refused as error:
            if error.code != OTHER_CODE:
                raise

    def delivered(self, gateway_message_id: str) -> bool:
        """Whether the other side has confirmed a message.

        Raises:
            Refused: GTW-19 it said no, or the gateway has given up: it will not arrive.
        """
        state = self._channel.state(gateway_message_id)
        if state in ("NOT_DELIVERED", "DELIVERY_STOPPED"):
            raise Refused(REJECTED, state=state)
        return state == "DELIVERED"

    def close(self) -> None:
        """Hang up."""
        for line in self._lines:
            line.close()

    def _some(self, service_id: str, limit: int) -> list[etree._Element]:
        """Up to `limit` messages; one by one when together they are too large to read."""
        try:
            return self._channel.get_messages(service_id, limit)
        except Refused as error:
            if error.code != CODES[Trouble.ANSWER_TOO_LARGE] or limit == 1:
                raise
            return self._channel.get_messages(service_id, 1)

    def _understood(self, message: etree._Element, service_id: str) -> Incoming | None:
        try:
            return incoming.read(message)
        except NotUnderstoodError as error:
            self._set_aside(message, service_id, error.reason)
            return None

    def _set_aside(self, message: etree._Element, service_id: str, reason: str) -> None:
        message_id = text(message, "messageInfo/messageId")
        log.error("Message %s from the gateway is set aside: %s", message_id, reason)
        try:
            content = etree.tostring(message, encoding="utf-8")
            self._put_aside(message_id, content, service_id, reason)
        except AppError:
            # Not rejected, so the gateway will hand it out again and this is tried again.
            log.exception("Message %s stays at the gateway", message_id)

    def _put_aside(self, message_id: str, content: bytes, service_id: str, reason: str) -> None:
        if self._quarantine:
            self._quarantine(message_id, content)
        self._channel.reject(message_id, service_id, reason)
