"""Enveloped XML signatures: what is signed is read back, and nothing else ever is."""

import base64
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from signxml.algorithms import CanonicalizationMethod
from signxml.verifier import SignatureConfiguration, XMLVerifier

from app.adapters.eds import xml_canon, xml_reading, xml_signature
from app.adapters.eds.algorithms import FaultError
from app.adapters.eds.raw_key import RawKey, rsa_signing
from app.adapters.eds.xml_canon import DS
from app.domain.errors import Refused

Sign = Callable[[bytes], bytes]
SIGNATURE = f"{{{DS}}}Signature"
REQUEST = (
    '<?xml version="1.0"?><request xmlns="urn:r" xmlns:q="urn:q">\n'
    "  <surname>Әбілқасымова</surname><q:note b='2' a='1'> ұ &amp; й\r\n</q:note>\n</request>"
).encode()


def key_pair(bits: int = 2048) -> tuple[RSAPrivateKey, x509.Certificate]:
    key = generate_private_key(65537, bits)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Тест")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).serial_number(5)
    builder = builder.public_key(key.public_key())
    builder = builder.not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
    builder = builder.not_valid_after(datetime(2040, 1, 1, tzinfo=UTC))
    return key, builder.sign(key, SHA256())


def signing_with(key: RSAPrivateKey, certificate: x509.Certificate) -> Sign:
    holder = asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))
    return lambda document: xml_signature.sign(document, RawKey(holder, rsa_signing(key)))


@pytest.fixture(scope="module")
def pair() -> tuple[RSAPrivateKey, x509.Certificate]:
    return key_pair()


@pytest.fixture(scope="module")
def sign(pair: tuple[RSAPrivateKey, x509.Certificate]) -> Sign:
    return signing_with(*pair)


def refusal(document: bytes) -> str:
    with pytest.raises(FaultError) as caught:
        xml_reading.read(document)
    return caught.value.code


def test_what_was_signed_is_read_back(sign: Sign) -> None:
    read = xml_reading.read(sign(REQUEST))
    expected = etree.tostring(etree.fromstring(REQUEST), method="c14n")
    assert read.content == expected
    assert read.signatures[0].certificate.serial_number == 5


def test_the_signature_has_the_profile_of_the_national_ca(sign: Sign) -> None:
    root = etree.fromstring(sign(REQUEST))
    signature = root[-1]
    assert signature.tag == SIGNATURE
    transforms = [one.get("Algorithm") for one in signature.iter(f"{{{DS}}}Transform")]
    assert transforms == [
        "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
    ]
    assert [one.get("URI") for one in signature.iter(f"{{{DS}}}Reference")] == [""]
    assert len(list(signature.iter(f"{{{DS}}}X509Certificate"))) == 1


def test_another_library_finds_the_signature_valid(
    sign: Sign, pair: tuple[RSAPrivateKey, x509.Certificate]
) -> None:
    result = XMLVerifier().verify(
        sign(REQUEST),
        x509_cert=pair[1],
        expect_config=SignatureConfiguration(
            default_reference_c14n_method=CanonicalizationMethod.CANONICAL_XML_1_0
        ),
    )
    assert not isinstance(result, list)
    assert result.signed_data == xml_reading.read(sign(REQUEST)).content


def test_language_of_the_root_is_part_of_the_signed_context(sign: Sign) -> None:
    document = b'<r xml:lang="kk"><a/></r>'
    assert xml_reading.read(sign(document)).content == b'<r xml:lang="kk"><a></a></r>'


def test_a_kalkan_style_pretty_printed_file_keeps_its_line_ends(sign: Sign) -> None:
    signed = sign(REQUEST)
    value = etree.fromstring(signed).findtext(f".//{{{DS}}}SignatureValue") or ""
    broken = "&#13;\n".join(value[i : i + 76] for i in range(0, len(value), 76))
    read = xml_reading.read(signed.replace(value.encode(), broken.encode()))
    assert "Әбілқасымова".encode() in read.content


@settings(max_examples=25, deadline=None)
@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=40))
def test_any_text_survives(sign: Sign, text: str) -> None:
    root = etree.Element("r")
    try:
        root.text = text
        root.set("a", text)
    except ValueError:
        return
    document = etree.tostring(root, encoding="utf-8")
    read = etree.fromstring(xml_reading.read(sign(document)).content)
    assert (read.text or "", read.get("a")) == (text, text)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("Әбілқасымова", "Әбілқасымов"),
        ("b=", "c="),
        ("</surname>", "</surname> "),
        ("urn:q", "urn:Q"),
    ],
)
def test_changed_content_is_found(sign: Sign, was: str, becomes: str) -> None:
    signed = sign(REQUEST)
    assert was.encode() in signed
    assert refusal(signed.replace(was.encode(), becomes.encode())) == "SIG-58"


def test_changed_signature_value_is_found(sign: Sign) -> None:
    root = etree.fromstring(sign(REQUEST))
    value = root.find(f".//{{{DS}}}SignatureValue")
    assert value is not None
    raw = bytearray(base64.b64decode(value.text or ""))
    raw[10] ^= 1
    value.text = base64.b64encode(raw).decode()
    assert refusal(etree.tostring(root)) == "SIG-58"


def test_the_certificate_of_another_key_is_found(sign: Sign) -> None:
    stranger = key_pair()[1].public_bytes(Encoding.DER)
    root = etree.fromstring(sign(REQUEST))
    holder = root.find(f".//{{{DS}}}X509Certificate")
    assert holder is not None
    holder.text = base64.b64encode(stranger).decode()
    assert refusal(etree.tostring(root)) == "SIG-58"


def test_a_comment_inside_text_is_refused(sign: Sign) -> None:
    signed = sign(REQUEST).replace("қасымова".encode(), "қасым<!-- -->ова".encode())
    assert refusal(signed) == "SIG-52"


@pytest.mark.parametrize("extra", ["<!-- x -->", "<?go now?>"])
def test_a_comment_or_instruction_around_the_root_is_refused(sign: Sign, extra: str) -> None:
    assert refusal(sign(REQUEST) + extra.encode()) == "SIG-52"


def test_a_document_type_is_refused(sign: Sign) -> None:
    _, _, body = sign(REQUEST).partition(b"?>\n")
    assert refusal(b'<!DOCTYPE request SYSTEM "http://127.0.0.1/x">' + body) == "SIG-51"
    laughs = b'<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    assert refusal(laughs + body) == "SIG-51"


def test_a_wrapped_root_is_refused(sign: Sign) -> None:
    signed = etree.fromstring(sign(REQUEST))
    forged = etree.Element("{urn:r}request")
    etree.SubElement(forged, "{urn:r}surname").text = "Басқа"
    forged.append(signed)
    assert refusal(etree.tostring(forged)) == "SIG-56"


def test_a_signature_moved_under_a_forged_root_is_refused(sign: Sign) -> None:
    signed = etree.fromstring(sign(REQUEST))
    signature = signed[-1]
    forged = etree.Element("{urn:r}request")
    etree.SubElement(forged, "{urn:r}surname").text = "Басқа"
    forged.append(signature)
    assert refusal(etree.tostring(forged)) == "SIG-58"


def test_the_signed_root_moved_into_an_object_is_refused(sign: Sign) -> None:
    signed = etree.fromstring(sign(REQUEST))
    signature = signed[-1]
    forged = etree.Element("{urn:r}request")
    forged.append(signature)
    etree.SubElement(signature, f"{{{DS}}}Object").append(signed)
    assert refusal(etree.tostring(forged)) == "SIG-56"


def test_a_doubled_signature_is_refused(sign: Sign) -> None:
    root = etree.fromstring(sign(REQUEST))
    root.append(etree.fromstring(etree.tostring(root[-1])))
    assert refusal(etree.tostring(root)) == "SIG-58"


def test_content_after_the_signature_is_refused(sign: Sign) -> None:
    root = etree.fromstring(sign(REQUEST))
    etree.SubElement(root, "{urn:r}surname").text = "Басқа"
    assert refusal(etree.tostring(root)) == "SIG-56"


@pytest.mark.parametrize(("uri", "code"), [("#x", "SIG-99"), ("x", "SIG-56"), (None, "SIG-56")])
def test_a_reference_to_a_part_is_refused(sign: Sign, uri: str | None, code: str) -> None:
    root = etree.fromstring(sign(REQUEST))
    reference = root.find(f".//{{{DS}}}Reference")
    assert reference is not None
    del reference.attrib["URI"]
    if uri is not None:
        reference.set("URI", uri)
    assert refusal(etree.tostring(root)) == code


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("2001/04/xmldsig-more#rsa-sha256", "2000/09/xmldsig#rsa-sha1"),
        ("2001/04/xmldsig-more#rsa-sha256", "2001/04/xmldsig-more#hmac-sha256"),
        ("2001/04/xmlenc#sha256", "2000/09/xmldsig#sha1"),
        ("REC-xml-c14n-20010315#WithComments", "REC-xml-c14n-20010315"),
    ],
)
def test_other_algorithms_are_refused(sign: Sign, was: str, becomes: str) -> None:
    assert refusal(sign(REQUEST).replace(was.encode(), becomes.encode())) == "SIG-57"


def test_a_second_reference_is_refused(sign: Sign) -> None:
    root = etree.fromstring(sign(REQUEST))
    info = root.find(f".//{{{DS}}}SignedInfo")
    assert info is not None
    info.append(etree.fromstring(etree.tostring(info[-1])))
    assert refusal(etree.tostring(root)) == "SIG-56"


def test_a_short_key_is_refused() -> None:
    assert refusal(signing_with(*key_pair(1024))(REQUEST)) == "SIG-59"


def test_no_signature_is_not_success() -> None:
    assert refusal(REQUEST) == "SIG-55"


@pytest.mark.parametrize("document", [b"", b"not xml", REQUEST[:60], b"\xff\xfe\x00"])
def test_what_is_not_xml_is_refused(document: bytes) -> None:
    assert refusal(document) == "SIG-50"


def test_a_giant_is_refused_unread() -> None:
    assert refusal(b"<r>" + b" " * (33 * 1024 * 1024) + b"</r>") == "SIG-53"


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (b"<r><!-- c --></r>", "SIG-52"),
        (b"<!DOCTYPE r><r/>", "SIG-51"),
        (b"<r", "SIG-50"),
    ],
)
def test_what_could_not_be_believed_is_not_signed(sign: Sign, document: bytes, code: str) -> None:
    with pytest.raises(Refused) as caught:
        sign(document)
    assert caught.value.code == code


def test_several_signatures_cover_one_another(sign: Sign) -> None:
    other = signing_with(*key_pair())
    twice = other(sign(REQUEST))
    read = xml_reading.read(twice)
    assert len(read.signatures) == 2
    assert read.content == xml_reading.read(sign(REQUEST)).content
    root = etree.fromstring(twice)
    root.remove(root[-1])
    assert xml_reading.read(etree.tostring(root)).signatures[0].value == read.signatures[0].value
    root = etree.fromstring(twice)
    root.remove(root[-2])
    assert refusal(etree.tostring(root)) == "SIG-58"


def test_a_document_with_a_signature_inside_is_not_signed(sign: Sign) -> None:
    with pytest.raises(Refused) as caught:
        sign(b"<r>" + sign(b"<s/>").partition(b"?>\n")[2] + b"</r>")
    assert caught.value.code == "SIG-56"


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b"version='1.0'", b"version='1.1'"),
        (b"UTF-8", b"uTF-8"),
        (b"?>\n", b"?>\t"),
        (b"?>", b"?> "),
    ],
)
def test_what_no_signature_covers_must_be_as_written(
    sign: Sign, was: bytes, becomes: bytes
) -> None:
    assert refusal(sign(REQUEST).replace(was, becomes, 1)) in {"SIG-50", "SIG-52"}


def test_the_bits_of_base64_that_do_not_count_may_not_change(sign: Sign) -> None:
    root = etree.fromstring(sign(REQUEST))
    value = root.find(f".//{{{DS}}}SignatureValue")
    assert value is not None
    assert value.text is not None
    letter = value.text[-3]
    value.text = value.text[:-3] + chr(ord(letter) ^ 1) + "=="
    assert refusal(etree.tostring(root)) in {"SIG-56", "SIG-58"}


def test_a_part_is_canonical_in_its_context() -> None:
    root = etree.fromstring(b'<r xml:lang="kk" xmlns:q="urn:q" b="2"><s><i a="1"/></s></r>')
    expected = b'<s xmlns:q="urn:q" xml:lang="kk"><i a="1"></i></s>'
    assert xml_canon.canonical_part(root[0]) == expected
