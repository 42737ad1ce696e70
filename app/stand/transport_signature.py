"""The gateway's side of the transport signature (protocols, part 1.4), code of its own."""

import base64
import binascii
import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import Certificate, load_der_x509_certificate
from lxml import etree

from app.stand.envelope import SOAP, ChannelFault, parse
from app.stand.pki import Pki
from app.stand.staff import HOLDERS, SYSTEM, Flaw

DS = "http://www.w3.org/2000/09/xmldsig#"
OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-"
WSSE, WSU = OASIS + "wssecurity-secext-1.0.xsd", OASIS + "wssecurity-utility-1.0.xsd"
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
GATEWAY = "gateway"
SIGNED_INFO = (
    f'<ds:SignedInfo xmlns:ds="{DS}"><ds:CanonicalizationMethod Algorithm="{EXCLUSIVE}"/>'
    '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>'
    '<ds:Reference URI="#{name}"><ds:Transforms>'
    f'<ds:Transform Algorithm="{EXCLUSIVE}"/></ds:Transforms>'
    '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
    "<ds:DigestValue>{digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>"
)
TOKEN = f"{OASIS}x509-token-profile-1.0#X509v3"


class TransportSignature:
    """Checks what participants send, and signs what goes back.

    Args:
        pki: whose systems are believed, and the gateway's own key.
        now: the clock.
        signer: login of who signs the answers.
    """

    def __init__(self, pki: Pki, now: Callable[[], datetime], signer: str = GATEWAY) -> None:
        self._pki = pki
        self._now = now
        self.signer = signer

    def demand(self, message: bytes) -> None:
        """Refuse a message that no known information system has signed.

        Raises:
            ChannelFault: SCE005 out of date, SCE006 wrong, SCE007 missing.
        """
        root = parse(message)
        signature = root.find(f"{{{SOAP}}}Header/{{{WSSE}}}Security/{{{DS}}}Signature")
        body = root.find(f"{{{SOAP}}}Body")
        if signature is None or body is None:
            raise ChannelFault("SCE007", "The transport signature is missing")
        info = signature.find(f"{{{DS}}}SignedInfo")
        try:
            assert info is not None
            certificate = load_der_x509_certificate(
                _bytes(signature, f".//{{{WSSE}}}KeyIdentifier")
            )
            _check(info, body, signature, certificate)
        except (AssertionError, ValueError, binascii.Error, InvalidSignature) as error:
            raise ChannelFault("SCE006", "The transport signature is wrong") from error
        self._demand_system(certificate)

    def _demand_system(self, certificate: Certificate) -> None:
        known = {self._pki.der(one.login): one for one in HOLDERS if one.role == SYSTEM}
        der = next((der for der in known if load_der_x509_certificate(der) == certificate), None)
        if der is None:
            raise ChannelFault("SCE006", "The transport signature is of a stranger")
        ended = certificate.not_valid_after_utc < self._now().astimezone(UTC)
        if ended or known[der].flaw is not Flaw.NONE:
            raise ChannelFault("SCE005", "The transport signature is out of date")

    def signed(self, answer: bytes) -> bytes:
        """The same envelope with the gateway's signature over its Body."""
        root = parse(answer)
        body = root.find(f"{{{SOAP}}}Body")
        if body is None:
            return answer
        name = f"id-{uuid4()}"
        body.set(f"{{{WSU}}}Id", name)
        digest = _b64(hashlib.sha256(_exclusive(body)).digest())
        info = etree.fromstring(SIGNED_INFO.format(name=name, digest=digest))
        value = self._pki.private_key(self.signer).sign(_exclusive(info), PKCS1v15(), SHA256())
        header = etree.Element(f"{{{SOAP}}}Header")
        root.insert(0, header)
        security = etree.SubElement(header, f"{{{WSSE}}}Security", nsmap={"wsse": WSSE})
        signature = etree.SubElement(security, f"{{{DS}}}Signature", nsmap={"ds": DS})
        signature.append(info)
        etree.SubElement(signature, f"{{{DS}}}SignatureValue").text = _b64(value)
        key_info = etree.SubElement(signature, f"{{{DS}}}KeyInfo")
        reference = etree.SubElement(key_info, f"{{{WSSE}}}SecurityTokenReference")
        holder = etree.SubElement(reference, f"{{{WSSE}}}KeyIdentifier", ValueType=TOKEN)
        holder.text = _b64(self._pki.der(self.signer))
        return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def _check(
    info: etree._Element, body: etree._Element, signature: etree._Element, certificate: Certificate
) -> None:
    reference = info.find(f"{{{DS}}}Reference")
    assert reference is not None
    assert reference.get("URI") == "#" + body.get(f"{{{WSU}}}Id", "")
    promised = _bytes(reference, f"{{{DS}}}DigestValue")
    assert promised == hashlib.sha256(_exclusive(body)).digest()
    key = certificate.public_key()
    assert isinstance(key, RSAPublicKey)
    value = _bytes(signature, f"{{{DS}}}SignatureValue")
    key.verify(value, _exclusive(info), PKCS1v15(), SHA256())


def _bytes(parent: etree._Element, path: str) -> bytes:
    return base64.b64decode("".join((parent.findtext(path) or "").split()), validate=True)


def _exclusive(element: etree._Element) -> bytes:
    return etree.tostring(element, method="c14n", exclusive=True, with_tail=False)


def _b64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")
