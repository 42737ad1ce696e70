"""Puts an enveloped XMLDSig signature of the National CA's profile into an XML document."""

import base64
import hashlib
from collections.abc import Callable

from lxml import etree

from app.adapters.eds import xml_canon
from app.adapters.eds.xml_canon import DS, NotStrictError
from app.domain.errors import Refused

ALREADY_SIGNED = "SIG-54"


def sign(document: bytes, certificate: bytes, sign_bytes: Callable[[bytes], bytes]) -> bytes:
    """Sign a whole document (protocols.md 5.1).

    Args:
        document: unsigned XML; element names in Latin letters.
        certificate: DER of the signer's certificate; only it is put inside.
        sign_bytes: RSA PKCS#1 v1.5 with SHA-256 over the bytes given.

    Returns:
        UTF-8 XML whose last child of the root is ds:Signature.

    Raises:
        Refused: SIG-50 to SIG-54, the document cannot be signed as it is.
    """
    try:
        root = xml_canon.parse(document)
    except NotStrictError as error:
        raise Refused(error.code) from error
    if next(root.iter(f"{{{DS}}}Signature"), None) is not None:
        raise Refused(ALREADY_SIGNED)
    digest = hashlib.sha256(xml_canon.canonical(root)).digest()
    signature = etree.SubElement(root, f"{{{DS}}}Signature", nsmap={"ds": DS})
    signed_info = _signed_info(signature, digest)
    value = sign_bytes(xml_canon.canonical_part(signed_info))
    _child(signature, "SignatureValue").text = _base64(value)
    data = _child(_child(signature, "KeyInfo"), "X509Data")
    _child(data, "X509Certificate").text = _base64(certificate)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _signed_info(signature: etree._Element, digest: bytes) -> etree._Element:
    info = _child(signature, "SignedInfo")
    _child(info, "CanonicalizationMethod", Algorithm=xml_canon.C14N)
    _child(info, "SignatureMethod", Algorithm=xml_canon.RSA_SHA256)
    reference = _child(info, "Reference", URI="")
    transforms = _child(reference, "Transforms")
    for algorithm in (xml_canon.ENVELOPED, xml_canon.C14N_WITH_COMMENTS):
        _child(transforms, "Transform", Algorithm=algorithm)
    _child(reference, "DigestMethod", Algorithm=xml_canon.SHA256)
    _child(reference, "DigestValue").text = _base64(digest)
    return info


def _child(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{DS}}}{name}", attributes)


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")
