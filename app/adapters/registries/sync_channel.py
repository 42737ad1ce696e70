"""Wraps a question into a SyncChannel v10 envelope and unwraps the answer (protocols.md 1.1)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from lxml import etree

from app.adapters.soap_line import Address, SoapLine, Trouble
from app.adapters.strict_xml import add, text
from app.domain.errors import Refused

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
CHANNEL = "http://bip.bee.kz/SyncChannel/v10/Types"
XSI = "http://www.w3.org/2001/XMLSchema-instance"

ANSWER_LIMIT = 8 * 1024 * 1024
CODES = {
    Trouble.NO_CONNECTION: "REG-01",
    Trouble.TIMEOUT: "REG-02",
    Trouble.BUSY: "REG-03",
    Trouble.NOT_TRUSTED: "REG-04",
    Trouble.TRUNCATED: "REG-10",
    Trouble.ANSWER_TOO_LARGE: "REG-11",
    Trouble.NOT_XML: "REG-12",
    Trouble.ENTITIES: "REG-13",
    Trouble.ANOTHER_SERVER: "REG-17",
    Trouble.MESSAGE_TOO_LARGE: "REG-17",
}
OWN_ERROR = "REG-16"
UNREADABLE = "REG-18"

_SUCCESS = frozenset({"scss001", "success"})
_NOT_FOUND_WORDS = ("не найден", "не обнаружен", "табылмады", "табылған жоқ", "not found")


@dataclass(frozen=True, slots=True)
class Answer:
    """A register's answer; no `data` means that it says it does not know what was asked."""

    data: etree._Element | None
    raw: bytes


class SyncChannel:
    """One service behind the gateway's synchronous channel.

    Args:
        line: the connection.
        register: the register's name, for errors.
        service_id: the service in the gateway's register of services.
        sender_id: our login at the gateway.
        password: asks for our password when it is needed; it is kept nowhere here.
        now: the clock.
    """

    def __init__(
        self,
        line: SoapLine,
        register: str,
        service_id: str,
        sender_id: str,
        password: Callable[[], str],
        now: Callable[[], datetime],
    ) -> None:
        self._line = line
        self._register = register
        self._service_id = service_id
        self._sender_id = sender_id
        self._password = password
        self._now = now

    def ask(self, message_id: str, data: etree._Element) -> Answer:
        """Ask one question.

        Raises:
            Unavailable: REG-01 to REG-04, REG-10, REG-12 as `SoapLine.ask`.
            Refused: REG-11, REG-13 and REG-17 as `SoapLine.ask`, REG-16 the register's own error (its
                code), REG-18 not an answer of this channel.
        """
        reply = self._line.ask(self._envelope(message_id, data))
        body = reply.root.find(f"{{{SOAP}}}Body")
        fault = None if body is None else body.find(f"{{{SOAP}}}Fault")
        if fault is not None:
            return self._refused(*_fault(fault), reply.raw)
        response = None if body is None else body.find(f"{{{CHANNEL}}}SendMessageResponse/response")
        status = None if response is None else response.find("responseInfo/status")
        if response is None or status is None:
            raise Refused(UNREADABLE, register=self._register, field="status")
        if text(status, "code").casefold() not in _SUCCESS:
            return self._refused(text(status, "code"), text(status, "message"), reply.raw)
        return Answer(self._data(response), reply.raw)

    def _data(self, response: etree._Element) -> etree._Element | None:
        """The business message: child elements, or the same as escaped text; both are in use."""
        data = response.find("responseData/data")
        if data is None or len(data):
            return data
        inner = (data.text or "").strip()
        return self._line.parse(inner.encode()) if inner else None

    def _refused(self, code: str, message: str, raw: bytes) -> Answer:
        if says_not_found(message):
            return Answer(None, raw)
        raise Refused(OWN_ERROR, register=self._register, answer_code=shown_code(code))

    def _envelope(self, message_id: str, data: etree._Element) -> bytes:
        root = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"soap": SOAP})
        body = etree.SubElement(root, f"{{{SOAP}}}Body")
        message = etree.SubElement(body, f"{{{CHANNEL}}}SendMessage", nsmap={"ns": CHANNEL})
        request = etree.SubElement(message, "request")
        info = etree.SubElement(request, "requestInfo")
        add(info, "messageId", message_id)
        add(info, "serviceId", self._service_id)
        add(info, "messageDate", stamp(self._now()))
        sender = etree.SubElement(info, "sender")
        add(sender, "senderId", self._sender_id)
        add(sender, "password", self._password())
        etree.SubElement(request, "requestData").append(data)
        return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def register_at(register: str, url: str, timeout: float) -> Address:
    """Where a register listens, with the codes of registers.

    Args:
        register: its name, for errors and for the record of the wire.
        url: where it listens.
        timeout: seconds to wait.
    """
    return Address(register, url, timeout, ANSWER_LIMIT, CODES, {"register": register})


def typed_data(namespace: str, type_name: str) -> etree._Element:
    """An empty `data` element that names the schema type of what goes into it."""
    data = etree.Element("data", nsmap={"cs": namespace, "xsi": XSI})
    data.set(f"{{{XSI}}}type", f"cs:{type_name}")
    return data


def stamp(moment: datetime) -> str:
    """A moment as the gateway writes it: milliseconds and the offset."""
    return moment.isoformat(timespec="milliseconds")


def says_not_found(*messages: str) -> bool:
    """Whether an answer says in words that there is nobody: the code for it is not public."""
    return any(word in message.casefold() for message in messages for word in _NOT_FOUND_WORDS)


def shown_code(code: str) -> str:
    """A foreign code fit for logs: whatever else it carries could be personal data."""
    return code if re.fullmatch(r"[A-Za-z0-9._:-]{1,40}", code) else "?"


def _fault(fault: etree._Element) -> tuple[str, str]:
    """Code and message: of ErrorInfo in the detail when there is one, else of the fault."""
    detail = fault.find("detail")
    info = detail[0] if detail is not None and len(detail) else None
    code = text(info, "errorCode") or text(fault, "faultcode")
    return code, text(info, "errorMessage") or text(fault, "faultstring")
