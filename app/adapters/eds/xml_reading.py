"""Reads enveloped XMLDSig signatures and believes only what they really cover (gost.md 5).

Several signatures are read from the last to the first: each covers the earlier ones.
"""

import hmac
from dataclasses import dataclass

from asn1crypto import x509
from lxml import etree

from app.adapters.eds import algorithms, xml_canon
from app.adapters.eds.algorithms import CHANGED, UNKNOWN_ALGORITHM, FaultError
from app.adapters.eds.found import FoundSignature
from app.adapters.eds.xml_parts import WRONG_SHAPE, binary, certificate, children, known

LEVEL = "XMLDSig"
NOT_SIGNED = "SIG-55"
PART_ONLY = "SIG-99"
TRANSFORMS = (xml_canon.ENVELOPED, xml_canon.C14N_WITH_COMMENTS)


@dataclass(frozen=True, slots=True)
class SignedXml:
    """An XML whose signatures hold.

    Args:
        content: the covered canonical bytes without the signatures.
        signatures: oldest first.
    """

    content: bytes
    signatures: tuple[FoundSignature, ...]


def read(document: bytes) -> SignedXml:
    """Check the shape, the digests and the signatures; the certificates are not judged here.

    Args:
        document: signed XML as received.

    Returns:
        The covered canonical bytes and the signatures.

    Raises:
        FaultError: SIG-50 to SIG-53 not a strict document, SIG-55 no signature, SIG-56 another
            shape than the profile's, SIG-57 other algorithms, SIG-58 changed after signing,
            SIG-59 the key is too short, SIG-99 only a part is signed.
    """
    root = xml_canon.parse(document)
    found = xml_canon.signatures(root)
    if xml_canon.misplaced_signature(root):
        raise FaultError(WRONG_SHAPE)
    if not found:
        raise FaultError(NOT_SIGNED)
    signatures = [_read_last(root, signature) for signature in reversed(found)][::-1]
    return SignedXml(xml_canon.canonical(root), tuple(signatures))


def _read_last(root: etree._Element, signature: etree._Element) -> FoundSignature:
    """Check the newest signature and take it out of the document."""
    info, value, signer = _parts(signature)
    digest_method, promised, signature_method = _promised(info)
    signed_bytes = xml_canon.canonical_part(info)
    xml_canon.cut_out(signature)
    found = algorithms.digest(digest_method, xml_canon.canonical(root))
    if not hmac.compare_digest(found, promised):
        raise FaultError(CHANGED, signer)
    algorithms.check_value(signer, signature_method, signed_bytes, value)
    return FoundSignature(signer, level=LEVEL, value=value)


def _parts(signature: etree._Element) -> tuple[etree._Element, bytes, x509.Certificate]:
    info, value, key_info = children(signature, "SignedInfo", "SignatureValue", "KeyInfo")
    (data,) = children(key_info, "X509Data")
    (holder,) = children(data, "X509Certificate")
    return info, binary(value), certificate(holder)


def _promised(info: etree._Element) -> tuple[str, bytes, str]:
    """OID of the digest, the digest, and OID of the digest that the signature is made over."""
    canon, method, reference = children(
        info, "CanonicalizationMethod", "SignatureMethod", "Reference"
    )
    if (reference.get("URI") or "").startswith("#"):
        raise FaultError(PART_ONLY)
    if reference.items() != [("URI", "")]:
        raise FaultError(WRONG_SHAPE)
    transforms, digest_method, digest = children(
        reference, "Transforms", "DigestMethod", "DigestValue"
    )
    steps = children(transforms, *("Transform" for _ in TRANSFORMS))
    if any(len(element) for element in (canon, method, *steps, digest_method)):
        raise FaultError(WRONG_SHAPE)
    if tuple(one.get("Algorithm") for one in (canon, *steps)) != (xml_canon.C14N, *TRANSFORMS):
        raise FaultError(UNKNOWN_ALGORITHM)
    return (
        known(digest_method, algorithms.XML_DIGESTS),
        binary(digest),
        known(method, algorithms.XML_SIGNATURES),
    )
