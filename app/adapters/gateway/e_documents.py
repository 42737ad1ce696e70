"""Builds and reads the electronic documents, each held to its published schema both ways."""

from functools import cached_property
from pathlib import Path

from lxml import etree

from app.adapters import strict_xml
from app.adapters.gateway import notice_xml, request_xml, result_xml
from app.adapters.gateway.notice_xml import NOT_A_DOCUMENT
from app.adapters.gateway.writing import UNWRITABLE
from app.adapters.strict_xml import FlawedXmlError
from app.domain.e_document import RegistrationNotice, ServiceRequest, ServiceResult
from app.domain.errors import Refused


class XmlDocuments:
    """Documents as XML; plays `EDocuments`.

    Args:
        schemas: the folder of `request.xsd` and `result.xsd`, which are read at first use.
    """

    def __init__(self, schemas: Path) -> None:
        self._schemas = schemas

    def build_request(self, request: ServiceRequest) -> bytes:
        """The request as XML, ready to be signed.

        Raises:
            Refused: DOC-02 the provider could not read it: a value breaks the schema.
        """
        return _checked(request_xml.build(request), self._request_schema, "request")

    def parse_request(self, content: bytes) -> ServiceRequest:
        """A request from verified XML.

        Raises:
            Refused: DOC-01 it is not one.
        """
        try:
            return request_xml.read(_root(content, self._request_schema, "request"))
        except ValueError as error:
            raise Refused(NOT_A_DOCUMENT, document="request") from error

    def build_result(self, result: ServiceResult) -> bytes:
        """The result as XML, ready to be signed; errors as for `build_request`."""
        return _checked(result_xml.build(result), self._result_schema, "result")

    def parse_result(self, content: bytes) -> ServiceResult:
        """A result from verified XML; errors as for `parse_request`."""
        try:
            return result_xml.read(_root(content, self._result_schema, "result"))
        except ValueError as error:
            raise Refused(NOT_A_DOCUMENT, document="result") from error

    def build_notice(self, notice: RegistrationNotice) -> bytes:
        """The provider's word that a request is registered; errors as for `build_request`."""
        return _checked(notice_xml.build(notice), self._result_schema, "registration")

    @cached_property
    def _request_schema(self) -> etree.XMLSchema:
        return etree.XMLSchema(etree.parse(str(self._schemas / "request.xsd")))

    @cached_property
    def _result_schema(self) -> etree.XMLSchema:
        return etree.XMLSchema(etree.parse(str(self._schemas / "result.xsd")))


def _checked(content: bytes, schema: etree.XMLSchema, name: str) -> bytes:
    """Never sign what the other side could not read."""
    if not schema.validate(strict_xml.parse(content)):
        raise Refused(UNWRITABLE, field=name)
    return content


def _root(content: bytes, schema: etree.XMLSchema, name: str) -> etree._Element:
    try:
        root = strict_xml.parse(content)
    except FlawedXmlError as error:
        raise Refused(NOT_A_DOCUMENT, document=name) from error
    # One schema knows several documents: a notice in place of a result is valid and still wrong.
    if etree.QName(root).localname != name or not schema.validate(root):
        raise Refused(NOT_A_DOCUMENT, document=name)
    return root
