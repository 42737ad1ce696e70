"""Puts an enveloped XMLDSig signature of the National CA's profile into an XML document.

A document may be signed several times, each signature covering the earlier ones (protocols.md 5.1).
"""

from lxml import etree

from app.adapters.eds import algorithms, xml_canon
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.raw_key import RawKey
from app.adapters.eds.signature_template import base64_text, template
from app.domain.errors import Refused

OUT_OF_PLACE = "SIG-56"
_KEY_INFO = "<ds:X509Data><ds:X509Certificate>{}</ds:X509Certificate></ds:X509Data>"


def sign(document: bytes, key: RawKey) -> bytes:
    """Sign a whole document (protocols.md 5.1).

    Args:
        document: XML, signed before or not; element names in Latin letters.
        key: the signer's; only its certificate is put inside.

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
    signature = _unsigned(root, key)
    root.append(signature)
    signed_info, value, _ = signature
    value.text = base64_text(key.sign_bytes(xml_canon.canonical_part(signed_info)))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _unsigned(root: etree._Element, key: RawKey) -> etree._Element:
    writing = key.writing
    return template(
        writing,
        xml_canon.C14N,
        "",
        (xml_canon.ENVELOPED, xml_canon.C14N_WITH_COMMENTS),
        algorithms.digest(writing.digest_oid, xml_canon.canonical(root)),
        _KEY_INFO.format(key.certificate_text),
    )
