"""The parts of ds:Signature, taken strictly: exactly these children, whole base64, known names."""

import base64
import binascii
from collections.abc import Mapping

from asn1crypto import x509
from lxml import etree

from app.adapters.eds.algorithms import CHANGED, UNKNOWN_ALGORITHM, FaultError
from app.adapters.eds.xml_canon import DS

WRONG_SHAPE = "SIG-56"


def children(parent: etree._Element, *names: str) -> list[etree._Element]:
    """The children, which must be exactly these and in this order.

    Args:
        parent: element of XMLDSig.
        names: local names.

    Raises:
        FaultError: SIG-56, others are there.
    """
    found = list(parent)
    if [child.tag for child in found] != [f"{{{DS}}}{name}" for name in names]:
        raise FaultError(WRONG_SHAPE)
    return found


def known(method: etree._Element, table: Mapping[str, str]) -> str:
    """What an Algorithm stands for.

    Args:
        method: element with the attribute.
        table: names that are accepted.

    Raises:
        FaultError: SIG-57, it is not in the table.
    """
    found = table.get(method.get("Algorithm", ""))
    if found is None:
        raise FaultError(UNKNOWN_ALGORITHM)
    return found


def binary(element: etree._Element) -> bytes:
    """The bytes written in an element as base64.

    Args:
        element: without children.

    Raises:
        FaultError: SIG-56 not base64, SIG-58 written otherwise than any writer would.
    """
    # Writers on Windows leave &#13; inside base64; white space is not part of the value.
    if len(element):
        raise FaultError(WRONG_SHAPE)
    text = "".join((element.text or "").split())
    try:
        value = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise FaultError(WRONG_SHAPE) from error
    # The last character has bits that do not count; one who changed them changed the document.
    if base64.b64encode(value).decode("ascii") != text:
        raise FaultError(CHANGED)
    return value


def certificate(holder: etree._Element) -> x509.Certificate:
    """The certificate written in an element.

    Args:
        holder: base64 of its DER.

    Raises:
        FaultError: SIG-56, it is none.
    """
    try:
        found = x509.Certificate.load(binary(holder), strict=True)
        # asn1crypto parses late: touching the key makes a broken certificate show itself here.
        found.public_key.dump()
    except FaultError:
        raise
    except (ValueError, TypeError) as error:
        raise FaultError(WRONG_SHAPE) from error
    return found
