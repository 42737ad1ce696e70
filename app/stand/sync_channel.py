"""SyncChannel v10: one question, one answer, by service (protocols, part 1.1)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from lxml import etree

from app.stand.envelope import (
    XSI,
    ChannelFault,
    add,
    fault,
    is_moment,
    parse,
    session_id,
    stamp,
    text,
    wrap,
)
from app.stand.exchange import XML, Answer
from app.stand.faults import Endpoint, Fault
from app.stand.senders import Senders

TYPES = "http://bip.bee.kz/SyncChannel/v10/Types"
FAULT = f"{{{TYPES}}}SendMessageFault1_SendMessageFault"


@dataclass(frozen=True)
class Question:
    """What a service is asked.

    Attributes:
        data: root of the business message, whichever way it was carried.
        sender_id: who asks.
        moment: when it arrived.
        fault: the fault switched on for the service, if any.
    """

    data: etree._Element
    sender_id: str
    moment: datetime
    fault: Fault | None


Service = Callable[[Question], etree._Element]


@dataclass(frozen=True)
class Route:
    """A service and the endpoint whose faults it meets."""

    endpoint: Endpoint
    service: Service


class SyncChannel:
    """Checks the envelope and the sender, and asks the service named in it."""

    def __init__(
        self, routes: Mapping[str, Route], senders: Senders, now: Callable[[], datetime]
    ) -> None:
        self._routes = routes
        self._senders = senders
        self._now = now

    def endpoint(self, message: etree._Element) -> Endpoint | None:
        """The endpoint a message is for; None when no service has the id it names."""
        route = self._routes.get(text(message, "request/requestInfo/serviceId"))
        return route.endpoint if route else None

    def name(self, message: etree._Element) -> str:
        """What to call the exchange in a record: the endpoint, else "sync"."""
        return self.endpoint(message) or "sync"

    def answer(self, message: etree._Element, active: Fault | None) -> Answer:
        """The envelope with the service's answer, or a SOAP fault."""
        try:
            return Answer(200, XML, wrap(self._served(message, active)))
        except ChannelFault as refusal:
            return self.refuse(refusal)

    def refuse(self, refusal: ChannelFault) -> Answer:
        """A SOAP fault of this channel."""
        return fault(refusal, FAULT, self._now())

    def _served(self, message: etree._Element, active: Fault | None) -> etree._Element:
        _check_form(message)
        info = message.find("request/requestInfo")
        assert info is not None  # _check_form has seen it
        route = self._routes.get(text(info, "serviceId"))
        if route is None:
            raise ChannelFault("SCE004", "There is no such service")
        sender_id = self._senders.check(info.find("sender"))
        question = Question(_data_of(message), sender_id, self._now(), active)
        return self._response(text(info, "messageId"), route.service(question))

    def _response(self, asked_id: str, data: etree._Element) -> etree._Element:
        root = etree.Element(f"{{{TYPES}}}SendMessageResponse", nsmap={"ns": TYPES})
        response = add(root, "response")
        info = add(response, "responseInfo")
        add(info, "messageId", str(uuid4()))
        add(info, "correlationId", asked_id)
        add(info, "responseDate", stamp(self._now()))
        status = add(info, "status")
        add(status, "code", "SCSS001")
        add(status, "message", "Message has been processed successfully")
        add(info, "sessionId", session_id())
        add(response, "responseData").append(data)
        return root


def _check_form(message: etree._Element) -> None:
    if message.tag != f"{{{TYPES}}}SendMessage":
        raise ChannelFault("SCE001", "The operation is not SendMessage")
    for path in ("messageId", "serviceId", "messageDate", "sender/senderId"):
        if not text(message, f"request/requestInfo/{path}"):
            raise ChannelFault("SCE001", f"requestInfo/{path} is missing")
    if not is_moment(text(message, "request/requestInfo/messageDate")):
        raise ChannelFault("SCE001", "requestInfo/messageDate is not a date with time")


def _data_of(message: etree._Element) -> etree._Element:
    """The business message, carried inline or as escaped text (both ways are in use)."""
    data = message.find("request/requestData/data")
    if data is None:
        raise ChannelFault("SCE001", "requestData/data is missing")
    if len(data):
        return data
    if not (data.text or "").strip():
        raise ChannelFault("SCE001", "requestData/data is empty")
    return parse((data.text or "").strip().encode())


def typed_data(namespace: str, type_name: str) -> etree._Element:
    """An empty `data` that names its schema type, as GBD FL answers."""
    data = etree.Element("data", nsmap={"cs": namespace, "xsi": XSI})
    data.set(f"{{{XSI}}}type", f"cs:{type_name}")
    return data
