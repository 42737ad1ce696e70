"""Reads enveloped XMLDSig signatures and believes only what they really cover (gost.md 5).

Several signatures are read from the last to the first: each covers the earlier ones.
"""

import base64
import binascii
import hmac
from collections.abc import Mapping
from dataclasses import dataclass

from asn1crypto import x509
from lxml import etree

from app.adapters.eds import algorithms, xml_canon
from app.adapters.eds.algorithms import CHANGED, UNKNOWN_ALGORITHM, FaultError
from app.adapters.eds.xml_canon import DS

NOT_SIGNED = "SIG-55"
WRONG_SHAPE = "SIG-56"
TRANSFORMS = (xml_canon.ENVELOPED, xml_canon.C14N_WITH_COMMENTS)


@dataclass(frozen=True, slots=True)
class SignedXml:
    """An XML whose signatures hold.

    Args:
        content: the covered canonical bytes without the signatures.
        certificates: of the signers, oldest signature first.
        values: the signature values, in the same order.
    """

    content: bytes
    certificates: tuple[x509.Certificate, ...]
    values: tuple[bytes, ...]


def read(document: bytes) -> SignedXml:
    """Check the shape, the digests and the signatures; the certificates are not judged here.

    Args:
        document: signed XML as received.

    Returns:
        The covered canonical bytes and the signers' certificates.

    Raises:
        FaultError: SIG-50 to SIG-53 not a strict document, SIG-55 no signature, SIG-56 another
            shape than the profile's, SIG-57 other algorithms, SIG-58 changed after signing,
            SIG-59 the key is too short.
    """
    root = xml_canon.parse(document)
    found = xml_canon.signatures(root)
    if xml_canon.misplaced_signature(root):
        raise FaultError(WRONG_SHAPE)
    if not found:
        raise FaultError(NOT_SIGNED)
    read = [_read_last(root, signature) for signature in reversed(found)][::-1]
    certificates, values = zip(*read, strict=True)
    return SignedXml(xml_canon.canonical(root), certificates, values)


def _read_last(root: etree._Element, signature: etree._Element) -> tuple[x509.Certificate, bytes]:
    """Check the newest signature and take it out of the document."""
    info, value, certificate = _parts(signature)
    digest_method, promised, signature_method = _promised(info)
    signed_bytes = xml_canon.canonical_part(info)
    xml_canon.cut_out(signature)
    found = algorithms.digest(digest_method, xml_canon.canonical(root))
    if not hmac.compare_digest(found, promised):
        raise FaultError(CHANGED)
    algorithms.check_value(certificate, signature_method, signed_bytes, value)
    return certificate, value


def _parts(signature: etree._Element) -> tuple[etree._Element, bytes, x509.Certificate]:
    info, value, key_info = _children(signature, "SignedInfo", "SignatureValue", "KeyInfo")
    (data,) = _children(key_info, "X509Data")
    (holder,) = _children(data, "X509Certificate")
    try:
        certificate = x509.Certificate.load(_bytes(holder), strict=True)
        # asn1crypto parses late: touching the key makes a broken certificate show itself here.
        certificate.public_key.dump()
    except (ValueError, TypeError) as error:
        raise FaultError(WRONG_SHAPE) from error
    return info, _bytes(value), certificate


def _promised(info: etree._Element) -> tuple[str, bytes, str]:
    """OID of the digest, the digest, and OID of the digest that the signature is made over."""
    canon, method, reference = _children(
        info, "CanonicalizationMethod", "SignatureMethod", "Reference"
    )
    if reference.items() != [("URI", "")]:
        raise FaultError(WRONG_SHAPE)
    transforms, digest_method, digest = _children(
        reference, "Transforms", "DigestMethod", "DigestValue"
    )
    steps = _children(transforms, *("Transform" for _ in TRANSFORMS))
    if any(len(element) for element in (canon, method, *steps, digest_method)):
        raise FaultError(WRONG_SHAPE)
    if tuple(one.get("Algorithm") for one in (canon, *steps)) != (xml_canon.C14N, *TRANSFORMS):
        raise FaultError(UNKNOWN_ALGORITHM)
    return (
        _known(digest_method, algorithms.XML_DIGESTS),
        _bytes(digest),
        _known(method, algorithms.XML_SIGNATURES),
    )


def _known(method: etree._Element, table: Mapping[str, str]) -> str:
    found = table.get(method.get("Algorithm", ""))
    if found is None:
        raise FaultError(UNKNOWN_ALGORITHM)
    return found


def _children(parent: etree._Element, *names: str) -> list[etree._Element]:
    """The children, which must be exactly these and in this order."""
    children = list(parent)
    if [child.tag for child in children] != [f"{{{DS}}}{name}" for name in names]:
        raise FaultError(WRONG_SHAPE)
    return children


def _bytes(element: etree._Element) -> bytes:
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
