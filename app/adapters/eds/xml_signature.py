"""Puts an enveloped XMLDSig signature of the National CA's profile into an XML document.

A document may be signed several times, each signature covering the earlier ones (protocols.md 5.1).
"""

import base64
import hashlib
from collections.abc import Callable

from lxml import etree

from app.adapters.eds import xml_canon
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.xml_canon import DS
from app.domain.errors import Refused

OUT_OF_PLACE = "SIG-56"


def sign(document: bytes, certificate: bytes, sign_bytes: Callable[[bytes], bytes]) -> bytes:
    """Sign a whole document (protocols.md 5.1).

    Args:
        document: XML, signed before or not; element names in Latin letters.
        certificate: DER of the signer's certificate; only it is put inside.
        sign_bytes: RSA PKCS#1 v1.5 with SHA-256 over the bytes given.

    Returns:
        UTF-8 XML whose last child of the root is ds:Signature.

    Raises:
        Refused: SIG-50 to SIG-53, the document cannot be signed as it is; SIG-56, it holds a
            signature in a place where none may be.
    """
    try:
        root = xml_canon.parse(document)
    except FaultError as error:
        raise Refused(error.code) from error
    if xml_canon.misplaced_signature(root):
        raise Refused(OUT_OF_PLACE)
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
