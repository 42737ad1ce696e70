"""Puts an enveloped XMLDSig signature of the National CA's profile into an XML document.

A document may be signed several times, each signature covering the earlier ones (protocols.md 5.1).
"""

import base64
from collections.abc import Iterable

from lxml import etree

from app.adapters.eds import algorithms, xml_canon
from app.adapters.eds.algorithms import FaultError, Writing
from app.adapters.eds.raw_key import RawKey
from app.adapters.eds.xml_canon import DS
from app.domain.errors import Refused

OUT_OF_PLACE = "SIG-56"


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
    writing = key.writing
    digest = algorithms.digest(writing.digest_oid, xml_canon.canonical(root))
    signature = etree.SubElement(root, f"{{{DS}}}Signature", nsmap={"ds": DS})
    signed_info = _signed_info(signature, writing, digest)
    value = key.sign_bytes(xml_canon.canonical_part(signed_info))
    child(signature, "SignatureValue").text = base64_text(value)
    data = child(child(signature, "KeyInfo"), "X509Data")
    child(data, "X509Certificate").text = base64_text(key.certificate.dump())
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _signed_info(signature: etree._Element, writing: Writing, digest: bytes) -> etree._Element:
    info = child(signature, "SignedInfo")
    child(info, "CanonicalizationMethod", Algorithm=xml_canon.C14N)
    child(info, "SignatureMethod", Algorithm=writing.xml_signature)
    transforms = (xml_canon.ENVELOPED, xml_canon.C14N_WITH_COMMENTS)
    put_reference(info, "", transforms, writing, digest)
    return info


def put_reference(
    info: etree._Element, uri: str, transforms: Iterable[str], writing: Writing, digest: bytes
) -> None:
    """Write what is signed, how it is prepared, and its digest (XMLDSig 4.4.3).

    Args:
        info: ds:SignedInfo.
        uri: what is signed; empty for the whole document.
        transforms: names, in their order.
        writing: names of the key's algorithms.
        digest: of the prepared bytes.
    """
    reference = child(info, "Reference", URI=uri)
    steps = child(reference, "Transforms")
    for algorithm in transforms:
        child(steps, "Transform", Algorithm=algorithm)
    child(reference, "DigestMethod", Algorithm=writing.xml_digest)
    child(reference, "DigestValue").text = base64_text(digest)


def child(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
    """Put an element of XMLDSig under another.

    Args:
        parent: any element.
        name: local name.
        attributes: its attributes.

    Returns:
        The new element.
    """
    return etree.SubElement(parent, f"{{{DS}}}{name}", attributes)


def base64_text(value: bytes) -> str:
    """Bytes as XMLDSig writes them.

    Args:
        value: the bytes.
    """
    return base64.b64encode(value).decode("ascii")
