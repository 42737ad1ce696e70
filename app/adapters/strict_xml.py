"""Reads XML that came from outside: no entities, no network, no nodes of absurd size."""

import re
from enum import StrEnum

from lxml import etree

_LOOKED_AT = 1024
_DOCTYPE = b"<!DOCTYPE"
_BEGINS_LIKE_XML = re.compile(rb"<(?:\?xml|(?:[\w.-]+:)?Envelope)[\s>]")


class Flaw(StrEnum):
    """Why bytes are not the XML that was expected."""

    TRUNCATED = "truncated"
    NOT_XML = "not_xml"
    ENTITIES = "entities"


class FlawedXmlError(Exception):
    """Bytes that are not XML to be believed; stays inside the adapters."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw)
        self.flaw = flaw


def parse(content: bytes) -> etree._Element:
    """The root element.

    Raises:
        FlawedXmlError: cut short, not XML, or with a document type.
    """
    if _DOCTYPE in content:
        raise FlawedXmlError(Flaw.ENTITIES)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        began = _BEGINS_LIKE_XML.search(content[:_LOOKED_AT])
        raise FlawedXmlError(Flaw.TRUNCATED if began else Flaw.NOT_XML) from error
    if root.getroottree().docinfo.internalDTD is not None:  # in UTF-16 the search sees nothing
        raise FlawedXmlError(Flaw.ENTITIES)
    return root


def text(element: etree._Element | None, path: str) -> str:
    """The text at a path, without outer space; "" where there is none."""
    if element is None:
        return ""
    return (element.findtext(path) or "").strip()


def add(parent: etree._Element, name: str, value: str) -> None:
    """Write one element with its text."""
    etree.SubElement(parent, name).text = value
