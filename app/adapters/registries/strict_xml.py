"""Reads a register's answer as XML, without entities, network or surprises of size."""

import re

from lxml import etree

from app.domain.errors import Refused

TRUNCATED = "REG-10"
NOT_XML = "REG-12"
ENTITIES = "REG-13"

_START_OF_ENVELOPE = re.compile(rb"<(?:[\w.-]+:)?Envelope[\s>]")
_LOOKED_AT = 1024


def parse(content: bytes, register: str) -> etree._Element:
    """The root of an answer.

    Args:
        content: the bytes as they came.
        register: which register answered, for the error.

    Raises:
        Refused: REG-10 cut short, REG-12 not XML, REG-13 a document type or entities: no register
            sends them, and expanding them can fill the memory or read a file.
    """
    if b"<!DOCTYPE" in content:
        raise Refused(ENTITIES, register=register)
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
        began = _START_OF_ENVELOPE.search(content[:_LOOKED_AT])
        raise Refused(TRUNCATED if began else NOT_XML, register=register) from error
    if (
        root.getroottree().docinfo.internalDTD is not None
    ):  # in an encoding where the search above sees nothing
        raise Refused(ENTITIES, register=register)
    return root


def text(element: etree._Element | None, path: str) -> str:
    """The text at a path of unqualified names, without outer space; "" where there is none."""
    if element is None:
        return ""
    return (element.findtext(path) or "").strip()
