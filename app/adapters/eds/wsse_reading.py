"""Reads the transport signature of a SOAP envelope (protocols.md 1.4; WS-Security X.509 token).

The signature covers the one Body of the envelope by its id, and nothing else can be moved under it.
"""

import hmac

from asn1crypto import x509
from lxml import etree

from app.adapters.eds import algorithms, xml_canon
from app.adapters.eds.algorithms import CHANGED, UNKNOWN_ALGORITHM, FaultError
from app.adapters.eds.found import FoundSignature
from app.adapters.eds.xml_parts import WRONG_SHAPE, binary, certificate, children, known

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP_12 = "http://www.w3.org/2003/05/soap-envelope"
OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-"
WSSE = OASIS + "wssecurity-secext-1.0.xsd"
WSU = OASIS + "wssecurity-utility-1.0.xsd"
# A whole certificate in base64, and nothing else (X.509 Certificate Token Profile 1.0).
PROFILE = {
    ("ValueType", OASIS + "x509-token-profile-1.0#X509v3"),
    ("EncodingType", OASIS + "soap-message-security-1.0#Base64Binary"),
}
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"

NOT_SIGNED = "SIG-55"


def is_envelope(root: etree._Element) -> bool:
    """Whether this is SOAP 1.1 or 1.2.

    Args:
        root: of a parsed document.
    """
    return root.tag in (f"{{{SOAP}}}Envelope", f"{{{SOAP_12}}}Envelope")


def read(envelope: bytes) -> FoundSignature:
    """Check the shape, the digest and the signature; the certificate is not judged here.

    Args:
        envelope: as received.

    Returns:
        The signature over the Body.

    Raises:
        FaultError: SIG-50 to SIG-53 not strict XML, SIG-55 no signature, SIG-56 another shape,
            SIG-57 other algorithms, SIG-58 changed, SIG-59 the key is too short.
    """
    root = xml_canon.parse(envelope)
    signature = _the_signature(root)
    info, value, key = children(signature, "SignedInfo", "SignatureValue", "KeyInfo")
    canon, method, reference = children(
        info, "CanonicalizationMethod", "SignatureMethod", "Reference"
    )
    body = _the_body(root, reference.get("URI", ""))
    digest_method, promised = _digest(canon, method, reference)
    if not hmac.compare_digest(
        algorithms.digest(digest_method, xml_canon.exclusive(body)), promised
    ):
        raise FaultError(CHANGED)
    signer = _certificate(root, key)
    found = binary(value)
    oid = known(method, algorithms.XML_SIGNATURES)
    algorithms.check_value(signer, oid, xml_canon.exclusive(info), found)
    return FoundSignature(signer, level="WS-Security", value=found)


def _the_signature(root: etree._Element) -> etree._Element:
    soap = etree.QName(root).namespace
    security = root.findall(f"{{{soap}}}Header/{{{WSSE}}}Security")
    found = [one for header in security for one in header.findall(xml_canon.SIGNATURE)]
    if not found:
        raise FaultError(NOT_SIGNED)
    headers = [one for one in root.iter(xml_canon.SIGNATURE) if not _is_in_body(one, root)]
    if len(security) != 1 or len(found) != 1 or headers != found:
        raise FaultError(WRONG_SHAPE)
    # Nothing covers the header; whatever it says beyond this is damage, or another profile.
    if not set(security[0].items()) <= {(f"{{{soap}}}mustUnderstand", "1")}:
        raise FaultError(WRONG_SHAPE)
    return found[0]


def _is_in_body(element: etree._Element, root: etree._Element) -> bool:
    body = f"{{{etree.QName(root).namespace}}}Body"
    return any(one.tag == body and one.getparent() is root for one in element.iterancestors())


def _the_body(root: etree._Element, uri: str) -> etree._Element:
    soap = etree.QName(root).namespace
    names = [child.tag for child in root]
    if names != [f"{{{soap}}}Header", f"{{{soap}}}Body"]:
        raise FaultError(WRONG_SHAPE)
    body = root[1]
    wanted = body.get(f"{{{WSU}}}Id", "")
    if not wanted or uri != f"#{wanted}":
        raise FaultError(WRONG_SHAPE)
    same = [e for e in root.iter(etree.Element) for k, v in e.items() if v == wanted and _is_id(k)]
    if same != [body]:
        raise FaultError(WRONG_SHAPE)
    return body


def _is_id(name: str | bytes) -> bool:
    return etree.QName(str(name)).localname.lower() == "id"


def _digest(
    canon: etree._Element, method: etree._Element, reference: etree._Element
) -> tuple[str, bytes]:
    transforms, digest_method, digest = children(
        reference, "Transforms", "DigestMethod", "DigestValue"
    )
    (step,) = children(transforms, "Transform")
    if any(len(one) for one in (canon, method, step, digest_method)):
        raise FaultError(WRONG_SHAPE)
    if (canon.get("Algorithm"), step.get("Algorithm")) != (EXCLUSIVE, EXCLUSIVE):
        raise FaultError(UNKNOWN_ALGORITHM)
    return known(digest_method, algorithms.XML_DIGESTS), binary(digest)


def _certificate(root: etree._Element, key: etree._Element) -> x509.Certificate:
    """From the identifier itself, or from the token in the header that it points to."""
    reference = key.find(f"{{{WSSE}}}SecurityTokenReference")
    if reference is None or len(reference) != 1:
        raise FaultError(WRONG_SHAPE)
    holder = reference[0]
    if holder.tag == f"{{{WSSE}}}Reference":
        wanted = holder.get("URI", "#")[1:]
        tokens = [
            one
            for one in root.iter(f"{{{WSSE}}}BinarySecurityToken")
            if one.get(f"{{{WSU}}}Id") == wanted
        ]
        if len(tokens) != 1:
            raise FaultError(WRONG_SHAPE)
        holder = tokens[0]
    elif holder.tag != f"{{{WSSE}}}KeyIdentifier":
        raise FaultError(WRONG_SHAPE)
    if not set(holder.items()) <= PROFILE | {(f"{{{WSU}}}Id", holder.get(f"{{{WSU}}}Id", ""))}:
        raise FaultError(WRONG_SHAPE)
    return certificate(holder)
