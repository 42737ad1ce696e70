"""The digests and signatures believed here, by OID and by XML name: one table for every format.

PDF, CMS, XML and SOAP are read by code that knows no algorithm; it asks here.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from asn1crypto import keys, x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512, HashAlgorithm
from cryptography.hazmat.primitives.serialization import load_der_public_key

from app.gost import signature as gost_signature
from app.gost.asn1 import read_public_key
from app.gost.schemes import BY_DIGEST, BY_KEY, GOST_2004, GOST_2015_256, GOST_2015_512, Digest

UNKNOWN_ALGORITHM = "SIG-57"
CHANGED = "SIG-58"
WEAK_KEY = "SIG-59"

SMALLEST_RSA_BITS = 2048
SHA256_OID = "2.16.840.1.101.3.4.2.1"
SHA384_OID = "2.16.840.1.101.3.4.2.2"
SHA512_OID = "2.16.840.1.101.3.4.2.3"

_DIGESTS: Mapping[str, Callable[[], Digest]] = {
    SHA256_OID: hashlib.sha256,
    SHA384_OID: hashlib.sha384,
    SHA512_OID: hashlib.sha512,
    **{oid: scheme.start for oid, scheme in BY_DIGEST.items()},
}
_RSA_HASHES: Mapping[str, HashAlgorithm] = {
    SHA256_OID: SHA256(),
    SHA384_OID: SHA384(),
    SHA512_OID: SHA512(),
}
RSA_PLAIN = "1.2.840.113549.1.1.1"
# Signature algorithms of certificates, CMS, lists and OCSP: the digest each goes with.
_DIGEST_OF_SIGNATURE: Mapping[str, str] = {
    "1.2.840.113549.1.1.11": SHA256_OID,
    "1.2.840.113549.1.1.12": SHA384_OID,
    "1.2.840.113549.1.1.13": SHA512_OID,
    **{scheme.signature_oid: scheme.digest_oid for scheme in BY_KEY.values()},
    # Some writers name only the key in CMS.
    **{scheme.key_oid: scheme.digest_oid for scheme in BY_KEY.values()},
}


@dataclass(frozen=True, slots=True)
class Writing:
    """The names under which a kind of key writes its signatures (protocols.md 3.3).

    Args:
        digest_oid: of the digest.
        signature_oid: of the signature with its digest, in CMS.
        xml_digest: of the digest, in XML.
        xml_signature: of the signature, in XML.
    """

    digest_oid: str
    signature_oid: str
    xml_digest: str
    xml_signature: str


_XML_GOST = "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:"
_XML_MORE = "http://www.w3.org/2001/04/xmldsig-more#"
WRITINGS: Mapping[str, Writing] = {
    RSA_PLAIN: Writing(
        SHA256_OID,
        "1.2.840.113549.1.1.11",
        "http://www.w3.org/2001/04/xmlenc#sha256",
        f"{_XML_MORE}rsa-sha256",
    ),
    GOST_2015_512.key_oid: Writing(
        GOST_2015_512.digest_oid,
        GOST_2015_512.signature_oid,
        f"{_XML_GOST}gostr34112015-512",
        f"{_XML_GOST}gostr34102015-gostr34112015-512",
    ),
    GOST_2015_256.key_oid: Writing(
        GOST_2015_256.digest_oid,
        GOST_2015_256.signature_oid,
        f"{_XML_GOST}gostr34112015-256",
        f"{_XML_GOST}gostr34102015-gostr34112015-256",
    ),
    GOST_2004.key_oid: Writing(
        GOST_2004.digest_oid,
        GOST_2004.signature_oid,
        f"{_XML_MORE}gost34311",
        f"{_XML_MORE}gost34310-gost34311",
    ),
}
XML_DIGESTS: Mapping[str, str] = {one.xml_digest: one.digest_oid for one in WRITINGS.values()}
XML_SIGNATURES: Mapping[str, str] = {one.xml_signature: one.digest_oid for one in WRITINGS.values()}


class FaultError(ValueError):
    """A signature that cannot be believed; `code` says why, `signer` by whom it claims to be."""

    def __init__(self, code: str, signer: x509.Certificate | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.signer = signer


def writing_of(certificate: x509.Certificate) -> Writing:
    """How the key of a certificate writes its signatures.

    Args:
        certificate: of the signer.

    Raises:
        FaultError: SIG-57, a kind of key that is not accepted.
    """
    found = WRITINGS.get(certificate.public_key["algorithm"]["algorithm"].dotted)
    if found is None:
        raise FaultError(UNKNOWN_ALGORITHM)
    return found


def start_digest(oid: str) -> Digest:
    """A digest in the making, for content that comes in pieces.

    Args:
        oid: of the digest, in dots.

    Raises:
        FaultError: SIG-57, a digest that is not accepted.
    """
    start = _DIGESTS.get(oid)
    if start is None:
        raise FaultError(UNKNOWN_ALGORITHM)
    return start()


def digest(oid: str, data: bytes) -> bytes:
    """The digest of some bytes.

    Args:
        oid: of the digest, in dots.
        data: the bytes.

    Raises:
        FaultError: SIG-57, a digest that is not accepted.
    """
    made = start_digest(oid)
    made.update(data)
    return made.digest()


def digest_of_signature(oid: str, digest_oid: str) -> str:
    """The digest a signature algorithm goes with.

    Args:
        oid: of the signature algorithm; the plain "RSA" goes with any (RFC 3370, 3.2).
        digest_oid: what stands beside it.

    Raises:
        FaultError: SIG-57, not accepted, or the two do not belong together.
    """
    expected = digest_oid if oid == RSA_PLAIN else _DIGEST_OF_SIGNATURE.get(oid)
    if expected is None or expected != digest_oid:
        raise FaultError(UNKNOWN_ALGORITHM)
    return expected


def digest_of_certificate(oid: str) -> str:
    """The digest that the signature of a certificate, list or OCSP answer is made over.

    Args:
        oid: of the signature algorithm.

    Raises:
        FaultError: SIG-57, not accepted.
    """
    found = _DIGEST_OF_SIGNATURE.get(oid)
    if found is None:
        raise FaultError(UNKNOWN_ALGORITHM)
    return found


def check_value(
    certificate: x509.Certificate, digest_oid: str, signed: bytes, value: bytes
) -> None:
    """Check a signature value with the key of a certificate.

    Args:
        certificate: of the signer.
        digest_oid: of the digest the signature is made over.
        signed: the bytes signed.
        value: the signature value.

    Raises:
        FaultError: SIG-57 an algorithm that is not accepted, SIG-58 the value does not fit,
            SIG-59 the key is too short.
    """
    if is_gost(certificate.public_key):
        check_gost(certificate.public_key, digest_oid, signed, value)
        return
    algorithm = _RSA_HASHES.get(digest_oid)
    key = _rsa_key(certificate)
    if algorithm is None:
        raise FaultError(UNKNOWN_ALGORITHM)
    if key.key_size < SMALLEST_RSA_BITS:
        raise FaultError(WEAK_KEY)
    try:
        key.verify(value, signed, PKCS1v15(), algorithm)
    except InvalidSignature as error:
        raise FaultError(CHANGED) from error


def is_gost(key: keys.PublicKeyInfo) -> bool:
    """Whether a key is one of the National CA's own kinds.

    Args:
        key: SubjectPublicKeyInfo.

    Returns:
        False for a key that cannot be read, too.
    """
    try:
        return key["algorithm"]["algorithm"].dotted in BY_KEY
    except (ValueError, TypeError, KeyError):
        return False


def check_gost(key: keys.PublicKeyInfo, digest_oid: str, signed: bytes, value: bytes) -> None:
    """Check a signature value with a key of one of the National CA's own kinds.

    Args:
        key: SubjectPublicKeyInfo.
        digest_oid: of the digest the signature is made over.
        signed: the bytes signed.
        value: both halves of the signature.

    Raises:
        FaultError: SIG-57 key and digest do not belong together, SIG-58 the value does not fit.
    """
    try:
        scheme, public = read_public_key(key)
    except (KeyError, ValueError, TypeError) as error:
        raise FaultError(UNKNOWN_ALGORITHM) from error
    if scheme.digest_oid != digest_oid:
        raise FaultError(UNKNOWN_ALGORITHM)
    if not gost_signature.holds(scheme.curve, public, scheme.digest(signed), value):
        raise FaultError(CHANGED)


def _rsa_key(certificate: x509.Certificate) -> RSAPublicKey:
    try:
        key = load_der_public_key(certificate.public_key.dump())
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise FaultError(UNKNOWN_ALGORITHM) from error
    if not isinstance(key, RSAPublicKey):
        raise FaultError(UNKNOWN_ALGORITHM)
    return key
