"""Makes an incoming message of what the gateway hands out."""

from dataclasses import dataclass

from lxml import etree

from app.adapters.gateway import notice_xml, package
from app.adapters.gateway.package import NotUnderstoodError
from app.adapters.strict_xml import text
from app.domain.e_document import PackageFile, RegistrationNotice
from app.domain.errors import Refused


@dataclass(slots=True)  # not frozen: the port speaks of plain attributes
class Incoming:
    """A message taken from the gateway: exactly one of request, notice and result is set."""

    gateway_message_id: str
    correlation_id: str
    request: bytes | None = None
    files: tuple[PackageFile, ...] = ()
    notice: RegistrationNotice | None = None
    result: bytes | None = None


def read(message: etree._Element) -> Incoming:
    """The message of an element `messages` (AsyncMessage).

    Raises:
        NotUnderstoodError: an unknown type, no package, or a notice that is none.
    """
    message_id = text(message, "messageInfo/messageId")
    correlation_id = text(message, "messageInfo/correlationId") or message_id
    content = package.read(message.find("messageData/data"))
    match text(message, "messageInfo/messageType"):
        case "REQUEST":
            return Incoming(
                message_id, correlation_id, request=content.document, files=content.files
            )
        case "RESPONSE":
            return Incoming(
                message_id, correlation_id, result=content.document, files=content.files
            )
        case "NOTIFICATION":
            return Incoming(message_id, correlation_id, notice=_notice(content.document))
        case _:
            raise NotUnderstoodError("a message of this type is not expected here")


def _notice(document: bytes) -> RegistrationNotice:
    try:
        return notice_xml.parse(document)
    except Refused as error:
        raise NotUnderstoodError("the notice of registration cannot be read") from error
