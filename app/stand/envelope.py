"""SOAP 1.1 envelopes as the gateway reads and writes them (document/literal)."""

from datetime import datetime
from uuid import uuid4

from lxml import etree

from app.stand.exchange import XML, Answer

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"


class ChannelFault(Exception):
    """The gateway says no, with one of its codes (protocols, part 1.3).

    Args:
        code: the gateway's code, such as SCE004.
        message: what is wrong, without personal data.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message


def read(body: bytes) -> etree._Element:
    """The first element of the SOAP body.

    Raises:
        ChannelFault: SCE001, not an envelope, or one with a document type declaration.
    """
    root = parse(body)
    if root.tag != f"{{{SOAP}}}Envelope":
        raise ChannelFault("SCE001", "The message is not a SOAP 1.1 envelope")
    found = root.find(f"{{{SOAP}}}Body/*")
    if found is None:
        raise ChannelFault("SCE001", "The SOAP body is empty")
    return found


def parse(body: bytes) -> etree._Element:
    """The root of an XML document in which no entity is resolved.

    Raises:
        ChannelFault: SCE001, not XML or with a document type declaration.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ChannelFault("SCE001", "The message is not XML") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise ChannelFault("SCE001", "A document type declaration is not allowed")
    return root


def wrap(element: etree._Element) -> bytes:
    """The envelope around one body element, as bytes."""
    envelope = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"soap": SOAP})
    etree.SubElement(envelope, f"{{{SOAP}}}Body").append(element)
    return etree.tostring(envelope, xml_declaration=True, encoding="utf-8")


def fault(refusal: ChannelFault, detail_name: str, moment: datetime) -> Answer:
    """A SOAP fault with `ErrorInfo` inside, HTTP status 500 (SOAP 1.1, 6.2).

    Args:
        refusal: code and message.
        detail_name: qualified name of the fault element of the operation.
        moment: the hour of the fault.
    """
    element = etree.Element(f"{{{SOAP}}}Fault", nsmap={"soap": SOAP})
    add(element, "faultcode", "soap:Server")
    add(element, "faultstring", refusal.message)
    info = etree.SubElement(etree.SubElement(element, "detail"), detail_name)
    add(info, "errorCode", refusal.code)
    add(info, "errorMessage", refusal.message)
    add(info, "errorDate", stamp(moment))
    add(info, "sessionId", session_id())
    return Answer(500, XML, wrap(element))


def add(parent: etree._Element, name: str, text: str | None = None) -> etree._Element:
    """A child in no namespace, as all inner elements of the gateway's messages are."""
    child = etree.SubElement(parent, name)
    child.text = text
    return child


def text(parent: etree._Element, path: str) -> str:
    """The text at a path, "" when the element is absent or empty."""
    return (parent.findtext(path) or "").strip()


def stamp(moment: datetime) -> str:
    """A moment as the gateway writes it: milliseconds and offset."""
    return moment.isoformat(timespec="milliseconds")


def is_moment(written: str) -> bool:
    """Whether a text is a date with time."""
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return False
    return "T" in written


def session_id() -> str:
    """A new session number: a GUID in braces."""
    return f"{{{uuid4()}}}"
