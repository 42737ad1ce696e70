"""How the stand's NCALayer signs: XML and CMS by the National CA's profile, code of its own."""

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from asn1crypto import cms, core, x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from lxml import etree

from app.gost import signature as gost_signature
from app.gost.schemes import GOST_2015_512 as GOST
from app.stand.pki import Pki

DS = "http://www.w3.org/2000/09/xmldsig#"
C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
URN = "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:"
SIGNED_INFO = (
    '<ds:CanonicalizationMethod xmlns:ds="{ds}" Algorithm="{c14n}"/>',
    '<ds:SignatureMethod xmlns:ds="{ds}" Algorithm="{method}"/>',
    '<ds:Reference xmlns:ds="{ds}" URI="">\n<ds:Transforms>\n'
    '<ds:Transform Algorithm="{ds}enveloped-signature"/>\n'
    '<ds:Transform Algorithm="{c14n}#WithComments"/>\n</ds:Transforms>\n'
    '<ds:DigestMethod Algorithm="{digest_method}"/>\n'
    "<ds:DigestValue>{digest}</ds:DigestValue>\n</ds:Reference>",
)


@dataclass(frozen=True)
class Hand:
    """A holder's key as NCALayer uses it.

    Attributes:
        certificate: of the holder.
        sign: makes a signature value over bytes.
        digest: makes a digest.
        oids: of the digest and of the signature.
        names: of the digest and of the signature in XML.
    """

    certificate: x509.Certificate
    sign: Callable[[bytes], bytes]
    digest: Callable[[bytes], bytes]
    oids: tuple[str, str]
    names: tuple[str, str]


def rsa_hand(pki: Pki, login: str) -> Hand:
    """The RSA key of a holder."""
    key = pki.private_key(login)
    return Hand(
        x509.Certificate.load(pki.der(login)),
        lambda data: key.sign(data, PKCS1v15(), SHA256()),
        lambda data: hashlib.sha256(data).digest(),
        ("2.16.840.1.101.3.4.2.1", "1.2.840.113549.1.1.11"),
        (
            "http://www.w3.org/2001/04/xmlenc#sha256",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
        ),
    )


def gost_hand(pki: Pki, login: str) -> Hand:
    """The GOST key of a holder."""
    private = pki.gost.private(login)
    return Hand(
        x509.Certificate.load(pki.gost.der(login)),
        lambda data: gost_signature.sign(GOST.curve, private, GOST.digest(data)),
        GOST.digest,
        (GOST.digest_oid, GOST.signature_oid),
        (f"{URN}gostr34112015-512", f"{URN}gostr34102015-gostr34112015-512"),
    )


def sign_xml(document: str, hand: Hand, line_end: str) -> str:
    """An enveloped signature, laid out as the recordings show it.

    Raises:
        etree.XMLSyntaxError: not XML.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(document.encode(), parser)
    info = _signed_info(root, hand)
    value = _b64(hand.sign(etree.tostring(info, method="c14n")))
    signature = etree.SubElement(root, f"{{{DS}}}Signature", nsmap={"ds": DS})
    signature.text = "\n"
    signature.append(info)
    info.tail = "\n"
    _put(signature, "SignatureValue", value)
    key_info = _put(signature, "KeyInfo", None)
    data = _put(key_info, "X509Data", None)
    _put(data, "X509Certificate", _b64(hand.certificate.dump()))
    written = etree.tostring(root, encoding="unicode").replace("\n", line_end)
    return '<?xml version="1.0" encoding="UTF-8" standalone="no"?>' + written


def _signed_info(root: etree._Element, hand: Hand) -> etree._Element:
    """What is signed: the digest of the document, and by what it was made."""
    digest = _b64(hand.digest(etree.tostring(root, method="c14n", with_comments=True)))
    values = {"ds": DS, "c14n": C14N, "digest_method": hand.names[0], "method": hand.names[1]}
    # WORKAROUND the stubs know no default namespace (None) in a map.
    spaces = cast("dict[str, str]", {**root.nsmap, "ds": DS})
    info = etree.Element(f"{{{DS}}}SignedInfo", nsmap=spaces)
    info.text = "\n"
    for part in SIGNED_INFO:
        child = etree.fromstring(part.format(digest=digest, **values))
        child.tail = "\n"
        info.append(child)
    return info


def _put(parent: etree._Element, name: str, text: str | None) -> etree._Element:
    child = etree.SubElement(parent, f"{{{DS}}}{name}")
    child.text = "\n" if text is None else f"\n{_wrapped(text)}\n"
    child.tail = "\n"
    return child


def _wrapped(text: str) -> str:
    return "\n".join(text[start : start + 76] for start in range(0, len(text), 76))


def _b64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def sign_cms(digest: bytes, content: bytes | None, hand: Hand, at: datetime) -> bytes:
    """SignedData, DER.

    Args:
        digest: of the content.
        content: to be put inside; None leaves it out.
        hand: who signs.
        at: the signing time.
    """
    inside = {"content_type": "data"} | ({} if content is None else {"content": content})
    signed = {
        "version": "v1",
        "digest_algorithms": [_plain(hand.oids[0])],
        "encap_content_info": inside,
        "certificates": [hand.certificate],
        "signer_infos": [_signer_info(digest, hand, at)],
    }
    return cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()


def _signer_info(digest: bytes, hand: Hand, at: datetime) -> dict[str, object]:
    moment = cms.Time({"utc_time": core.UTCTime(at.astimezone(UTC).replace(microsecond=0))})
    attributes = cms.CMSAttributes(
        [
            {"type": "content_type", "values": ["data"]},
            {"type": "signing_time", "values": [moment]},
            {"type": "message_digest", "values": [digest]},
        ]
    )
    named = {"issuer": hand.certificate.issuer, "serial_number": hand.certificate.serial_number}
    return {
        "version": "v1",
        "sid": cms.SignerIdentifier("issuer_and_serial_number", cms.IssuerAndSerialNumber(named)),
        "digest_algorithm": _plain(hand.oids[0]),
        "signed_attrs": attributes,
        "signature_algorithm": _plain(hand.oids[1]),
        "signature": hand.sign(attributes.dump()),
    }


def _plain(oid: str) -> dict[str, object]:
    """An algorithm without parameters."""
    return {"algorithm": oid, "parameters": core.Null()}
