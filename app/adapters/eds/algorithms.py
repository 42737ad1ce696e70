"""The digests and signatures believed here, by OID and by XML name: one table for every format.

PDF, CMS, XML and SOAP are read by code that knows no algorithm; it asks here.
"""

import hashlib
from collections.abc import Callable, Mapping

from asn1crypto import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512, HashAlgorithm
from cryptography.hazmat.primitives.serialization import load_der_public_key

UNKNOWN_ALGORITHM = "SIG-57"
CHANGED = "SIG-58"
WEAK_KEY = "SIG-59"

SMALLEST_RSA_BITS = 2048
SHA256_OID = "2.16.840.1.101.3.4.2.1"
SHA384_OID = "2.16.840.1.101.3.4.2.2"
SHA512_OID = "2.16.840.1.101.3.4.2.3"

_DIGESTS: dict[str, Callable[[bytes], bytes]] = {
    SHA256_OID: lambda data: hashlib.sha256(data).digest(),
    SHA384_OID: lambda data: hashlib.sha384(data).digest(),
    SHA512_OID: lambda data: hashlib.sha512(data).digest(),
}
_RSA_HASHES: Mapping[str, HashAlgorithm] = {
    SHA256_OID: SHA256(),
    SHA384_OID: SHA384(),
    SHA512_OID: SHA512(),
}
# Signature algorithms of certificates, CMS, lists and OCSP: the digest each goes with.
_DIGEST_OF_SIGNATURE: dict[str, str] = {
    "1.2.840.113549.1.1.11": SHA256_OID,
    "1.2.840.113549.1.1.12": SHA384_OID,
    "1.2.840.113549.1.1.13": SHA512_OID,
}
RSA_PLAIN = "1.2.840.113549.1.1.1"
XML_DIGESTS: dict[str, str] = {"http://www.w3.org/2001/04/xmlenc#sha256": SHA256_OID}
XML_SIGNATURES: dict[str, str] = {
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256": SHA256_OID,
}


class FaultError(ValueError):
    """A signature that cannot be believed; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def digest(oid: str, data: bytes) -> bytes:
    """The digest of some bytes.

    Args:
        oid: of the digest, in dots.
        data: the bytes.

    Raises:
        FaultError: SIG-57, a digest that is not accepted.
    """
    make = _DIGESTS.get(oid)
    if make is None:
        raise FaultError(UNKNOWN_ALGORITHM)
    return make(data)


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


def _rsa_key(certificate: x509.Certificate) -> RSAPublicKey:
    try:
        key = load_der_public_key(certificate.public_key.dump())
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise FaultError(UNKNOWN_ALGORITHM) from error
    if not isinstance(key, RSAPublicKey):
        raise FaultError(UNKNOWN_ALGORITHM)
    return key
