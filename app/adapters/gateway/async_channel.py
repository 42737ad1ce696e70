"""The four operations of AsyncChannel v10 towards the gateway (protocols.md 1.2)."""

from collections.abc import Callable, Sequence
from datetime import datetime

from lxml import etree

from app.adapters.gateway import package
from app.adapters.gateway.refusals import TOO_LARGE
from app.adapters.gateway.soap import Sender, call, envelope, required, stamp
from app.adapters.soap_line import SoapLine
from app.adapters.strict_xml import add
from app.domain.delivery import MessageKind, OutboxMessage
from app.domain.e_document import PackageFile
from app.domain.errors import Refused

TYPES = "http://bip.bee.kz/AsyncChannel/v10/Types"
IDEMPOTENCY_KEY = "uuid"
WRONG_FORMAT = "SCE001"

_MESSAGE_TYPES = {
    MessageKind.REQUEST: "REQUEST",
    MessageKind.PROVIDER_REGISTERED: "NOTIFICATION",
    MessageKind.RESULT: "RESPONSE",
}


class AsyncChannel:
    """Messages handed to the gateway and taken from it.

    Args:
        line: the connection.
        sender: who we are.
        now: the clock.
        message_limit: bytes of the largest message the gateway takes.
    """

    def __init__(
        self, line: SoapLine, sender: Sender, now: Callable[[], datetime], message_limit: int
    ) -> None:
        self._line = line
        self._sender = sender
        self._now = now
        self._message_limit = message_limit

    def send_message(self, message: OutboxMessage, files: Sequence[PackageFile]) -> str:
        """Hand a message over; the same `message.key` is delivered once.

        Returns:
            The gateway's own message identifier.

        Raises:
            Refused: GTW-07 it is larger than the gateway takes; nothing is sent then.
        """
        operation, request = _operation("sendMessage")
        self._write_info(etree.SubElement(request, "messageInfo"), message)
        data = package.write(message.payload, files)
        etree.SubElement(request, "messageData").append(data)
        content = envelope(operation)
        if len(content) > self._message_limit:
            raise Refused(TOO_LARGE, size=len(content), limit=self._message_limit)
        return required(self._call("sendMessage", content), "messageId")

    def get_messages(self, service_id: str, amount: int) -> list[etree._Element]:
        """Messages that wait for a service: elements of type AsyncMessage, oldest first."""
        operation, request = _operation("getMessages")
        add(request, "requestDate", stamp(self._now()))
        add(request, "serviceId", service_id)
        self._sender.write(request)
        add(request, "amount", str(amount))
        return self._call("getMessages", envelope(operation)).findall("messages")

    def accept(self, message_id: str, service_id: str) -> None:
        """Say that a message is safely stored here."""
        self._notify(message_id, service_id, "MESSAGE_ACCEPTED", "")

    def reject(self, message_id: str, service_id: str, reason: str) -> None:
        """Say that a message cannot be used and that sending it again would not help.

        Args:
            message_id: which.
            service_id: whose.
            reason: why, in English, without personal data.
        """
        self._notify(message_id, service_id, "MESSAGE_NOT_ACCTEPTED", reason)

    def state(self, message_id: str) -> str:
        """ON_DELIVERY, DELIVERED, NOT_DELIVERED or DELIVERY_STOPPED."""
        operation, request = _operation("getMessageStatus")
        add(request, "messageId", message_id)
        add(request, "requestDate", stamp(self._now()))
        self._sender.write(request)
        return required(self._call("getMessageStatus", envelope(operation)), "messageState")

    def _write_info(self, info: etree._Element, message: OutboxMessage) -> None:
        # messageId stays away: the gateway gives it.
        if message.kind is not MessageKind.REQUEST:
            add(info, "correlationId", message.correlation_id)
        add(info, "serviceId", message.service_id)
        add(info, "messageType", _MESSAGE_TYPES[message.kind])
        if message.route_id:
            add(info, "routeId", message.route_id)
        add(info, "messageDate", stamp(message.created_at))
        self._sender.write(info)
        properties = etree.SubElement(info, "properties")
        add(properties, "key", IDEMPOTENCY_KEY)
        add(properties, "value", str(message.key))

    def _notify(self, message_id: str, service_id: str, receive_status: str, reason: str) -> None:
        moment = stamp(self._now())
        operation, request = _operation("sendDeliveryNotification")
        notification = etree.SubElement(request, "notification")
        add(notification, "messageId", message_id)
        add(notification, "serviceId", service_id)
        add(notification, "notificationDate", moment)
        status = etree.SubElement(notification, "deliveryStatus")
        add(status, "receiveStatus", receive_status)
        add(status, "statusDate", moment)
        add(status, "resendMessage", "NOT_RESEND")
        if reason:
            error = etree.SubElement(status, "error")
            add(error, "errorCode", WRONG_FORMAT)
            add(error, "errorMessage", reason)
            add(error, "errorDate", moment)
        add(request, "requestDate", moment)
        self._sender.write(request)
        self._call("sendDeliveryNotification", envelope(operation))

    def _call(self, operation: str, content: bytes) -> etree._Element:
        path = f"{{{TYPES}}}{operation}Response/response"
        return call(self._line, content, path, len(content), self._message_limit)


def _operation(name: str) -> tuple[etree._Element, etree._Element]:
    operation = etree.Element(f"{{{TYPES}}}{name}", nsmap={"ns": TYPES})
    return operation, etree.SubElement(operation, "request")
