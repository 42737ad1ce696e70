"""AsyncChannel v10: messages left for another participant (protocols, part 1.2)."""

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from uuid import uuid4

from lxml import etree

from app.stand.async_forms import add_message, kept, key_of, state_after
from app.stand.envelope import (
    ChannelFault,
    add,
    fault,
    is_moment,
    session_id,
    stamp,
    text,
    wrap,
)
from app.stand.exchange import XML, Answer
from app.stand.faults import Endpoint, Fault, FaultKind
from app.stand.message_store import (
    DELIVERED,
    NOT_DELIVERED,
    ON_DELIVERY,
    Draft,
    MessageStore,
)
from app.stand.senders import Senders

TYPES = "http://bip.bee.kz/AsyncChannel/v10/Types"
DEFAULT_AMOUNT = 50
MESSAGE_TYPES = ("REQUEST", "NOTIFICATION", "UPDATE", "RESPONSE")
STATE_WORDS = {
    ON_DELIVERY: "The message waits for its receiver",
    DELIVERED: "The receiver has confirmed the message",
    NOT_DELIVERED: "The receiver has refused the message",
}


class AsyncChannel:
    """The four operations towards the gateway."""

    def __init__(
        self,
        store: MessageStore,
        services: frozenset[str],
        senders: Senders,
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._services = services
        self._senders = senders
        self._now = now
        self._operations = {
            "sendMessage": self._send_message,
            "getMessages": self._get_messages,
            "getMessageStatus": self._get_message_status,
            "sendDeliveryNotification": self._send_delivery_notification,
        }

    def endpoint(self, message: etree._Element) -> Endpoint | None:
        """The gateway, whatever the operation."""
        return Endpoint.GATEWAY

    def name(self, message: etree._Element) -> str:
        """What to call the exchange in a record: the endpoint and the operation."""
        return f"gateway-{etree.QName(message).localname}"

    def answer(self, message: etree._Element, active: Fault | None) -> Answer:
        """The envelope with the operation's answer, or a SOAP fault."""
        operation = etree.QName(message).localname
        try:
            return Answer(200, XML, wrap(self._done(operation, message, active)))
        except ChannelFault as refusal:
            return self._refuse(refusal, operation)

    def refuse(self, refusal: ChannelFault) -> Answer:
        """A SOAP fault of this channel, when the operation is not known."""
        return self._refuse(refusal, "sendMessage")

    def _refuse(self, refusal: ChannelFault, operation: str) -> Answer:
        known = operation if operation in self._operations else "sendMessage"
        return fault(refusal, f"{{{TYPES}}}{known}Fault1_{known}Fault", self._now())

    def _done(
        self, operation: str, message: etree._Element, active: Fault | None
    ) -> etree._Element:
        request = message.find("request")
        known = self._operations.get(operation)
        if known is None or request is None or message.tag != f"{{{TYPES}}}{operation}":
            raise ChannelFault("SCE001", "The operation is none of AsyncChannel v10")
        if active and active.kind is FaultKind.GATEWAY_FULL and operation == "sendMessage":
            raise ChannelFault("SCE909", "The store of messages is full")
        root = etree.Element(f"{{{TYPES}}}{operation}Response", nsmap={"ns": TYPES})
        known(request, add(root, "response"))
        return root

    def _send_message(self, request: etree._Element, response: etree._Element) -> None:
        info = request.find("messageInfo")
        data = request.find("messageData")
        if info is None or data is None or data.find("data") is None:
            raise ChannelFault("SCE001", "messageInfo or messageData/data is missing")
        stored = self._store.put(self._draft(info, data), self._now())
        add(response, "messageId", stored.message_id)
        add(response, "correlationId", stored.correlation_id)
        add(response, "responseDate", stamp(self._now()))
        add(response, "sessionId", session_id())

    def _draft(self, info: etree._Element, data: etree._Element) -> Draft:
        message_type = text(info, "messageType")
        correlation_id = text(info, "correlationId")
        if message_type not in MESSAGE_TYPES or not is_moment(text(info, "messageDate")):
            raise ChannelFault("SCE001", "messageType or messageDate is wrong")
        if (message_type == "REQUEST") == bool(correlation_id) or text(info, "messageId"):
            raise ChannelFault("SCE001", "messageId or correlationId does not fit the messageType")
        self._check_service(info)
        sender = self._senders.check(info.find("sender"))
        body = etree.tostring(data, method="c14n", exclusive=True)
        digest = sha256(message_type.encode() + correlation_id.encode() + body).hexdigest()
        return Draft(
            correlation_id=correlation_id,
            service_id=text(info, "serviceId"),
            message_type=message_type,
            sender=sender,
            key=key_of(info),
            digest=digest,
            info=kept(info),
            data=etree.tostring(data, encoding="utf-8", with_tail=False),
        )

    def _get_messages(self, request: etree._Element, response: etree._Element) -> None:
        self._check_service(request)
        recipient = self._senders.check(request.find("sender"))
        amount = text(request, "amount") or "0"
        if not amount.isdigit():
            raise ChannelFault("SCE001", "amount is not a number")
        found = self._store.waiting(
            recipient,
            text(request, "serviceId"),
            text(request, "messageId"),
            text(request, "correlationId"),
            int(amount) or DEFAULT_AMOUNT,
        )
        add(response, "responseDate", stamp(self._now()))
        add(response, "sessionId", session_id())
        for stored in found:
            add_message(response, stored)

    def _get_message_status(self, request: etree._Element, response: etree._Element) -> None:
        participant = self._senders.check(request.find("sender"))
        stored = self._store.find(participant, text(request, "messageId"))
        add(response, "messageState", stored.state)
        status = add(response, "status")
        add(status, "statusCode", stored.state)
        add(status, "statusMessage", STATE_WORDS[stored.state])
        add(status, "statusDate", stored.state_since)
        add(response, "responseDate", stamp(self._now()))
        add(response, "sessionId", session_id())

    def _send_delivery_notification(
        self, request: etree._Element, response: etree._Element
    ) -> None:
        recipient = self._senders.check(request.find("sender"))
        status = "notification/deliveryStatus"
        received = text(request, f"{status}/receiveStatus")
        again = text(request, f"{status}/resendMessage")
        state = state_after(received, again)
        message_id = text(request, "notification/messageId")
        self._store.confirm(recipient, message_id, state, self._now())
        add(response, "notificationId", str(uuid4()))
        add(response, "responseDate", stamp(self._now()))
        add(response, "sessionId", session_id())

    def _check_service(self, parent: etree._Element) -> None:
        if text(parent, "serviceId") not in self._services:
            raise ChannelFault("SCE004", "There is no such service")
