"""Finds on an opened token the key that signs, and the certificates that go with it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from asn1crypto import x509
from pkcs11 import (
    Attribute,
    CertificateType,
    KeyType,
    Mechanism,
    ObjectClass,
    PKCS11Error,
    Session,
    SignMixin,
)

from app.adapters.eds.certificate import describe, key_kind
from app.adapters.eds.key_file import SMALLEST_RSA_BITS
from app.adapters.eds.raw_key import SignBytes
from app.domain.errors import InputError, Refused
from app.domain.signature import CertificateInfo

NO_CERTIFICATE = "SIG-16"
NO_KEY = "SIG-17"
# DigestInfo of SHA-256 without the digest (RFC 8017, 9.2), for tokens that only know bare RSA.
SHA256_INFO = bytes.fromhex("3031300d060960864801650304020105000420")


@dataclass(frozen=True)
class Pair:
    """A private key on a token and its certificate.

    Args:
        certificate: of the key.
        key: where the token signs.
        info: what the certificate says.
    """

    certificate: x509.Certificate
    key: SignMixin
    info: CertificateInfo


@dataclass(frozen=True)
class Held:
    """What lies on a token.

    Args:
        pairs: keys with their certificates.
        authorities: certificates without a key, put beside signatures.
    """

    pairs: Sequence[Pair]
    authorities: Sequence[x509.Certificate]


def held(session: Session) -> Held:
    """Read everything that is needed for signing.

    Args:
        session: after the PIN.

    Returns:
        Keys and certificates, matched by CKA_ID.

    Raises:
        InputError: SIG-16 there are keys, but none has its certificate; SIG-17 no key at all.
    """
    certificates = _certificates(session)
    keys = {bytes(one[Attribute.ID]): one for one in _keys(session)}
    pairs = [
        Pair(found, keys[label], describe(found))
        for label, found in certificates
        if label in keys and _belong(found, keys[label])
    ]
    if not pairs:
        raise InputError(NO_CERTIFICATE if keys else NO_KEY, "token")
    return Held(pairs, [found for label, found in certificates if label not in keys])


def _certificates(session: Session) -> list[tuple[bytes, x509.Certificate]]:
    wanted = {
        Attribute.CLASS: ObjectClass.CERTIFICATE,
        Attribute.CERTIFICATE_TYPE: CertificateType.X_509,
    }
    found = []
    for one in session.get_objects(wanted):
        try:
            certificate = x509.Certificate.load(one[Attribute.VALUE])
            describe(certificate)
        except (ValueError, TypeError):
            # Others keep other things on their tokens; what cannot be read is none of ours.
            continue
        found.append((bytes(one[Attribute.ID]), certificate))
    return found


def _keys(session: Session) -> list[SignMixin]:
    found = session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})
    return [one for one in found if isinstance(one, SignMixin)]


def _belong(certificate: x509.Certificate, key: SignMixin) -> bool:
    """By the modulus, where the token shows it: an ID alone is only a label."""
    if key_kind(certificate) != "RSA" or key.key_type != KeyType.RSA:
        return key_kind(certificate) != "RSA"
    try:
        modulus = bytes(key[Attribute.MODULUS])
    except PKCS11Error:
        return True
    public: int = certificate.public_key["public_key"].parsed["modulus"].native
    return int.from_bytes(modulus, "big") == public


def signing(pair: Pair, pin: str) -> SignBytes:
    """What makes signature values on the token.

    Args:
        pair: the chosen one.
        pin: held on to only for a key that wants it for each signature.

    Raises:
        Refused: SIG-07 not RSA, SIG-59 the key is too short.
    """
    if pair.info.algorithm != "RSA":
        raise Refused("SIG-07", kind=pair.info.algorithm)
    bits = pair.certificate.public_key.bit_size
    if bits < SMALLEST_RSA_BITS:
        raise Refused("SIG-59", bits=bits)
    again = pin if _wants_pin_each_time(pair.key) else None
    if Mechanism.SHA256_RSA_PKCS in pair.key.session.token.slot.get_mechanisms():
        return lambda data: pair.key.sign(data, mechanism=Mechanism.SHA256_RSA_PKCS, pin=again)
    return lambda data: pair.key.sign(_digest_info(data), mechanism=Mechanism.RSA_PKCS, pin=again)


def _wants_pin_each_time(key: SignMixin) -> bool:
    """CKA_ALWAYS_AUTHENTICATE (PKCS#11 v2.40, 4.9); a token that does not know it does not want it."""
    try:
        return bool(key[Attribute.ALWAYS_AUTHENTICATE])
    except PKCS11Error:
        return False


def _digest_info(data: bytes) -> bytes:
    return SHA256_INFO + hashlib.sha256(data).digest()
