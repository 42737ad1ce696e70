"""Signs a SOAP envelope as the gateway of the state demands it (protocols.md 1.4; WS-Security 1.0)."""

from lxml import etree

from app.adapters.eds import algorithms, xml_canon
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.raw_key import RawKey
from app.adapters.eds.signature_template import base64_text, template
from app.adapters.eds.wsse_reading import EXCLUSIVE, OASIS, SOAP, WSSE, WSU
from app.adapters.eds.xml_parts import WRONG_SHAPE
from app.domain.errors import Refused

# The prefix readers of such envelopes are used to; lxml would number it.
etree.register_namespace("wsu", WSU)


def sign(envelope: bytes, key: RawKey, body_id: str) -> bytes:
    """Put the transport signature over the Body into the header.

    Args:
        envelope: SOAP 1.1 without a security header.
        key: of the information system.
        body_id: a name for the Body that is nowhere else in the envelope, such as "id-" and a UUID.

    Returns:
        The signed envelope, UTF-8.

    Raises:
        Refused: SIG-50 to SIG-53 not strict XML, SIG-56 another shape than header and body.
    """
    try:
        root = xml_canon.parse(envelope)
    except FaultError as error:
        raise Refused(error.code) from error
    body, security = _places(root)
    if any(value == body_id for one in root.iter(etree.Element) for value in one.values()):
        raise Refused(WRONG_SHAPE)
    body.set(f"{{{WSU}}}Id", body_id)
    writing = key.writing
    digest = algorithms.digest(writing.digest_oid, xml_canon.exclusive(body))
    signature = template(
        writing, EXCLUSIVE, f"#{body_id}", (EXCLUSIVE,), digest, _token_reference(key)
    )
    security.append(signature)
    signed_info, value, _ = signature
    value.text = base64_text(key.sign_bytes(xml_canon.exclusive(signed_info)))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _places(root: etree._Element) -> tuple[etree._Element, etree._Element]:
    """The Body and a new security header; a header without one is made before the Body."""
    bodies = root.findall(f"{{{SOAP}}}Body")
    if root.tag != f"{{{SOAP}}}Envelope" or len(bodies) != 1 or len(root) > 2:
        raise Refused(WRONG_SHAPE)
    header = root.find(f"{{{SOAP}}}Header")
    if header is None:
        header = etree.Element(f"{{{SOAP}}}Header")
        root.insert(0, header)
    if root[0] is not header or header.find(f"{{{WSSE}}}Security") is not None:
        raise Refused(WRONG_SHAPE)
    security = etree.SubElement(header, f"{{{WSSE}}}Security", nsmap={"wsse": WSSE})
    security.set(f"{{{SOAP}}}mustUnderstand", "1")
    return bodies[0], security


def _token_reference(key: RawKey) -> str:
    """The whole certificate inside the reference (X.509 Certificate Token Profile 1.0)."""
    return (
        f'<wsse:SecurityTokenReference xmlns:wsse="{WSSE}">'
        f'<wsse:KeyIdentifier EncodingType="{OASIS}soap-message-security-1.0#Base64Binary"'
        f' ValueType="{OASIS}x509-token-profile-1.0#X509v3">'
        f"{key.certificate_text}</wsse:KeyIdentifier>"
        "</wsse:SecurityTokenReference>"
    )
