"""The provider's notice of registration as XML and back (`docs/e-documents.md`)."""

from datetime import datetime

from lxml import etree

from app.adapters import strict_xml
from app.adapters.gateway.writing import Writer, written
from app.adapters.strict_xml import FlawedXmlError
from app.domain.e_document import RegistrationNotice
from app.domain.errors import Refused

NAMESPACE = "urn:tereze:result:v1"
ROOT = f"{{{NAMESPACE}}}registration"
NOT_A_DOCUMENT = "DOC-01"


def build(notice: RegistrationNotice) -> bytes:
    """The notice as XML."""
    writer = Writer(NAMESPACE, "registration")
    writer.text("caseNumber", notice.case_number)
    writer.text("registrationNumber", notice.registration_number)
    writer.moment("registeredAt", notice.registered_at)
    return written(writer)


def parse(content: bytes) -> RegistrationNotice:
    """A notice from XML.

    Raises:
        Refused: DOC-01 it is not a notice.
    """
    try:
        root = strict_xml.parse(content)
        return _read(root)
    except (FlawedXmlError, ValueError) as error:
        raise Refused(NOT_A_DOCUMENT, document="registration") from error


def _read(root: etree._Element) -> RegistrationNotice:
    values = [
        root.findtext(f"{{{NAMESPACE}}}{name}")
        for name in ("caseNumber", "registrationNumber", "registeredAt")
    ]
    case_number, registration_number, registered_at = (value or "" for value in values)
    if root.tag != ROOT or not case_number or not registration_number:
        raise ValueError("not a notice")
    moment = datetime.fromisoformat(registered_at)
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone")
    return RegistrationNotice(case_number, registration_number, moment)
