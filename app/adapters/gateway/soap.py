"""Puts operations into SOAP 1.1 envelopes and takes answers, or faults, out of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from lxml import etree

from app.adapters.gateway.refusals import refusal
from app.adapters.soap_line import SoapLine
from app.adapters.strict_xml import add, text
from app.domain.errors import Refused

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
INCOMPLETE = "GTW-17"


@dataclass(frozen=True, slots=True)
class Sender:
    """Who we are at the gateway.

    Attributes:
        sender_id: our login.
        password: asks for our password when it is needed; it is kept nowhere here.
    """

    sender_id: str
    password: Callable[[], str]

    def write(self, parent: etree._Element, name: str = "sender") -> None:
        """Write SenderInfo (common v10)."""
        sender = etree.SubElement(parent, name)
        add(sender, "senderId", self.sender_id)
        add(sender, "password", self.password())


def envelope(operation: etree._Element) -> bytes:
    """An operation in its envelope."""
    root = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"soap": SOAP})
    etree.SubElement(root, f"{{{SOAP}}}Body").append(operation)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def call(line: SoapLine, content: bytes, response: str, size: int, limit: int) -> etree._Element:
    """Send an envelope and take the element `response` out of the answer.

    Args:
        line: the connection.
        content: the envelope.
        response: path of the answer below the body.
        size: bytes of what matters in it, for "too large".
        limit: bytes the other side takes.

    Raises:
        Unavailable: GTW-01 to GTW-05 and GTW-08, see `SoapLine.ask`; GTW-03 also a passing fault.
        Refused: GTW-06 to GTW-18, an answer "no" or one that cannot be used.
    """
    body = line.ask(content).root.find(f"{{{SOAP}}}Body")
    fault = None if body is None else body.find(f"{{{SOAP}}}Fault")
    if fault is not None:
        raise refusal(_fault_code(fault), size, limit)
    found = None if body is None else body.find(response)
    if found is None:
        raise Refused(INCOMPLETE, field=response.rpartition("/")[2])
    return found


def required(element: etree._Element, path: str) -> str:
    """Text that an answer must have.

    Raises:
        Refused: GTW-17 it has not.
    """
    found = text(element, path)
    if not found:
        raise Refused(INCOMPLETE, field=path.rpartition("/")[2])
    return found


def stamp(moment: datetime) -> str:
    """A moment as the gateway writes it: milliseconds and the offset."""
    return moment.isoformat(timespec="milliseconds")


def _fault_code(fault: etree._Element) -> str:
    """The code of ErrorInfo in the detail when there is one, else of the fault."""
    detail = fault.find("detail")
    info = detail[0] if detail is not None and len(detail) else None
    return text(info, "errorCode") or text(fault, "faultcode")
