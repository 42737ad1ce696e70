"""Reads an enveloped XMLDSig signature and believes only what it really covers (gost.md 5)."""

import base64
import binascii
import hashlib
import hmac
from dataclasses import dataclass

from asn1crypto import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key
from lxml import etree

from app.adapters.eds import xml_canon
from app.adapters.eds.xml_canon import DS, NotStrictError

NOT_SIGNED = "SIG-55"
WRONG_SHAPE = "SIG-56"
UNKNOWN_ALGORITHM = "SIG-57"
CHANGED = "SIG-58"
WEAK_KEY = "SIG-59"

SMALLEST_RSA_BITS = 2048
TRANSFORMS = (xml_canon.ENVELOPED, xml_canon.C14N_WITH_COMMENTS)


@dataclass(frozen=True, slots=True)
class SignedXml:
    """An XML whose signature holds: the covered bytes and the certificate that made it."""

    content: bytes
    certificate: x509.Certificate


def read(document: bytes) -> SignedXml:
    """Check the shape, the digest and the signature; the certificate is not judged here.

    Args:
        document: signed XML as received.

    Returns:
        The covered canonical bytes and the signer's certificate.

    Raises:
        NotStrictError: SIG-50 to SIG-53 not a strict document, SIG-55 no signature, SIG-56 another
            shape than the profile's, SIG-57 other algorithms, SIG-58 changed after signing,
            SIG-59 the key is too short.
    """
    root = xml_canon.parse(document)
    signature = _the_signature(root)
    info, value, certificate = _parts(signature)
    digest = _promised_digest(info)
    signed_bytes = xml_canon.canonical_part(info)
    xml_canon.cut_out(signature)
    content = xml_canon.canonical(root)
    if not hmac.compare_digest(hashlib.sha256(content).digest(), digest):
        raise NotStrictError(CHANGED)
    _check_value(certificate, value, signed_bytes)
    return SignedXml(content, certificate)


def _the_signature(root: etree._Element) -> etree._Element:
    """The only signature, and it stands last under the root; anything else may be a wrapping."""
    found = list(root.iter(f"{{{DS}}}Signature"))
    if not found:
        raise NotStrictError(NOT_SIGNED)
    if len(found) > 1 or found[0].getparent() is not root or found[0].getnext() is not None:
        raise NotStrictError(WRONG_SHAPE)
    return found[0]


def _parts(signature: etree._Element) -> tuple[etree._Element, bytes, x509.Certificate]:
    info, value, key_info = _children(signature, "SignedInfo", "SignatureValue", "KeyInfo")
    (data,) = _children(key_info, "X509Data")
    (holder,) = _children(data, "X509Certificate")
    try:
        certificate = x509.Certificate.load(_bytes(holder), strict=True)
        # asn1crypto parses late: touching the key makes a broken certificate show itself here.
        certificate.public_key.dump()
    except (ValueError, TypeError) as error:
        raise NotStrictError(WRONG_SHAPE) from error
    return info, _bytes(value), certificate


def _promised_digest(info: etree._Element) -> bytes:
    canon, method, reference = _children(
        info, "CanonicalizationMethod", "SignatureMethod", "Reference"
    )
    if reference.items() != [("URI", "")]:
        raise NotStrictError(WRONG_SHAPE)
    transforms, digest_method, digest = _children(
        reference, "Transforms", "DigestMethod", "DigestValue"
    )
    steps = _children(transforms, *("Transform" for _ in TRANSFORMS))
    named = (canon, method, *steps, digest_method)
    expected = (xml_canon.C14N, xml_canon.RSA_SHA256, *TRANSFORMS, xml_canon.SHA256)
    if any(len(element) for element in named):
        raise NotStrictError(WRONG_SHAPE)
    if tuple(element.get("Algorithm") for element in named) != expected:
        raise NotStrictError(UNKNOWN_ALGORITHM)
    return _bytes(digest)


def _children(parent: etree._Element, *names: str) -> list[etree._Element]:
    """The children, which must be exactly these and in this order."""
    children = list(parent)
    if [child.tag for child in children] != [f"{{{DS}}}{name}" for name in names]:
        raise NotStrictError(WRONG_SHAPE)
    return children


def _bytes(element: etree._Element) -> bytes:
    # Writers on Windows leave &#13; inside base64; white space is not part of the value.
    if len(element):
        raise NotStrictError(WRONG_SHAPE)
    try:
        return base64.b64decode("".join((element.text or "").split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise NotStrictError(WRONG_SHAPE) from error


def _check_value(certificate: x509.Certificate, value: bytes, signed_bytes: bytes) -> None:
    try:
        key = load_der_public_key(certificate.public_key.dump())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise NotStrictError(UNKNOWN_ALGORITHM) from error
    if not isinstance(key, RSAPublicKey):
        raise NotStrictError(UNKNOWN_ALGORITHM)
    if key.key_size < SMALLEST_RSA_BITS:
        raise NotStrictError(WEAK_KEY)
    try:
        key.verify(value, signed_bytes, PKCS1v15(), SHA256())
    except InvalidSignature as error:
        raise NotStrictError(CHANGED) from error
