"""The transport signature by keys of both kinds (WS-Security)."""

import pytest
import xmlsec
from asn1crypto import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12
from lxml import etree

from app.adapters.eds import wsse_signature, xml_canon
from app.adapters.eds.raw_key import RawKey, rsa_signing
from app.adapters.eds.wsse_reading import SOAP, WSSE
from app.domain.errors import Refused
from app.domain.signature import Validity
from tests.gost_samples import ENVELOPE, GostSamples, gost_samples
from tests.signed_samples import NOW, PASSWORD

__all__ = ["gost_samples"]
KINDS = ["rsa", "gost"]


@pytest.mark.parametrize("kind", KINDS)
def test_an_envelope_is_signed_and_believed(gost_samples: GostSamples, kind: str) -> None:
    signed = wsse_signature.sign(ENVELOPE, signer(gost_samples, kind), "id-7")
    assert gost_samples.verifier.verify_file(signed, NOW).validity is Validity.VALID
    root = etree.fromstring(signed)
    (security,) = root.iter(f"{{{WSSE}}}Security")
    assert security.get(f"{{{SOAP}}}mustUnderstand") == "1"
    assert b"wsu:Id=" in signed
    forged = signed.replace("Ә".encode(), "Б".encode())
    assert gost_samples.verifier.verify_file(forged, NOW).validity is Validity.INVALID


def signer(samples: GostSamples, kind: str) -> RawKey:
    if kind == "gost":
        return samples.raw

    opened = load_pkcs12(samples.stand.pki.key_file("provider").read_bytes(), PASSWORD.encode())
    assert isinstance(opened.key, RSAPrivateKey)
    assert opened.cert is not None
    holder = x509.Certificate.load(opened.cert.certificate.public_bytes(Encoding.DER))
    return RawKey(holder, rsa_signing(opened.key))


def test_xmlsec_believes_the_rsa_envelope(gost_samples: GostSamples) -> None:

    signed = wsse_signature.sign(ENVELOPE, signer(gost_samples, "rsa"), "id-7")
    root = etree.fromstring(signed)
    wsu = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
    xmlsec.tree.add_ids(root, ["Id"])
    body = root.find(f"{{{SOAP}}}Body")
    assert body is not None
    assert body.get(f"{{{wsu}}}Id") == "id-7"
    (node,) = root.iter(xml_canon.SIGNATURE)
    check = xmlsec.SignatureContext()
    check.register_id(body, "Id", wsu)
    check.key = xmlsec.Key.from_memory(
        gost_samples.stand.pki.certificate("provider"), xmlsec.constants.KeyDataFormatCertPem
    )
    check.verify(node)


@pytest.mark.parametrize(
    "envelope",
    [
        b"<r/>",
        f'<s:Envelope xmlns:s="{SOAP}"/>'.encode(),
        f'<s:Envelope xmlns:s="{SOAP}"><s:Body/><s:Body/></s:Envelope>'.encode(),
        f'<s:Envelope xmlns:s="{SOAP}"><s:Body/><s:Header/></s:Envelope>'.encode(),
        f'<s:Envelope xmlns:s="{SOAP}"><s:Body><a Id="id-1"/></s:Body></s:Envelope>'.encode(),
    ],
)
def test_only_a_plain_envelope_is_signed(gost_samples: GostSamples, envelope: bytes) -> None:
    with pytest.raises(Refused) as caught:
        wsse_signature.sign(envelope, gost_samples.raw, "id-1")
    assert caught.value.code == "SIG-56"


def test_an_envelope_is_signed_once(gost_samples: GostSamples) -> None:
    with pytest.raises(Refused):
        wsse_signature.sign(gost_samples.all["soap"], gost_samples.raw, "id-2")
