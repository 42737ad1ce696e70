"""Opens PKCS#12 key files, those of the National CA too, and tells why one stays shut.

`cryptography` answers "invalid password" to a GOST key, to a wrong password and to no key file at all
(protocols.md 3.5), which sends the operator looking for a password that was right. And it seeks for
primes in an RSA key for 50 ms, in which no other thread comes to anything and the window stands still.
Files made by the state's library are BER of indefinite length; asn1crypto reads them, if octets are
asked for as bytes.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from asn1crypto import algos, core, keys, pkcs12, x509
from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.padding import PKCS7

from app.adapters.eds.certificate import KEY_KINDS
from app.gost.pkcs12_cipher import MOST_ITERATIONS, UnknownCipherError, decrypt, mac_holds

# What asn1crypto raises on a structure that is none.
UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)


class Obstacle(StrEnum):
    """Why a file did not open."""

    NOT_A_KEY_FILE = "not a key file"
    WRONG_PASSWORD = "wrong password"
    OTHER_KIND = "other kind of lock"


class ShutError(ValueError):
    """The file did not open; `obstacle` says why."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.value)
        self.obstacle = obstacle


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """A private key as the file holds it.

    Args:
        oid: name of the kind of key, in dots.
        octets: content of PKCS#8.
    """

    oid: str
    octets: bytes

    @property
    def kind(self) -> str:
        """As operators know it: "GOST-2004"; the OID where they know none."""
        return KEY_KINDS.get(self.oid, self.oid)

    def __repr__(self) -> str:
        return f"PrivateKey({self.oid})"


@dataclass(frozen=True, slots=True)
class Box:
    """What was inside."""

    private: tuple[PrivateKey, ...]
    certificates: tuple[x509.Certificate, ...]


def unlock(data: bytes, password: str) -> Box:
    """Open a key file.

    Args:
        data: the file.
        password: as typed.

    Returns:
        Its keys and certificates, in the order of the file.

    Raises:
        ShutError: it did not open.
    """
    try:
        box = pkcs12.Pfx.load(data)
        if _has_mac(box) and not mac_holds(box, password):
            raise ShutError(Obstacle.WRONG_PASSWORD)
        bags = list(_bags(box, password))
        private = tuple(_private(bag, password) for name, bag in bags if name in _KEYS)
        held = tuple(_certificate(bag) for name, bag in bags if name == "cert_bag")
        return Box(private, held)
    except ShutError:
        raise
    except UnknownCipherError as error:
        raise ShutError(Obstacle.OTHER_KIND) from error
    except UNREADABLE as error:
        raise ShutError(Obstacle.NOT_A_KEY_FILE) from error


_KEYS = {"key_bag", "pkcs8_shrouded_key_bag"}
_CIPHERS = {"aes": AES, "tripledes": TripleDES}


def _bags(box: pkcs12.Pfx, password: str) -> Iterator[tuple[str, core.Asn1Value]]:
    """Name and content of every bag, the locked ones opened."""
    for safe in pkcs12.AuthenticatedSafe.load(bytes(box["auth_safe"]["content"])):
        if safe["content_type"].native == "data":
            content = bytes(safe["content"])
        else:
            inside = safe["content"]["encrypted_content_info"]
            scheme = inside["content_encryption_algorithm"]
            content = _unlocked(scheme, bytes(inside["encrypted_content"]), password)
        for bag in pkcs12.SafeContents.load(content):
            yield bag["bag_id"].native, bag["bag_value"]


def _has_mac(box: pkcs12.Pfx) -> bool:
    """Some programs write none; then a wrong password only shows in what comes out."""
    return not isinstance(box["mac_data"], core.Void)


def _unlocked(scheme: algos.EncryptionAlgorithm, data: bytes, password: str) -> bytes:
    unlock_with = _by_derived_key if scheme["algorithm"].native == "pbes2" else decrypt
    try:
        return unlock_with(scheme, data, password)
    except UnknownCipherError:
        raise
    except ValueError as error:
        raise ShutError(Obstacle.WRONG_PASSWORD) from error


def _by_derived_key(scheme: algos.EncryptionAlgorithm, data: bytes, password: str) -> bytes:
    """PBES2 (RFC 8018, 6.2), as OpenSSL, Windows and `cryptography` lock key files now."""
    cipher = _CIPHERS.get(scheme.encryption_cipher)
    if cipher is None or (scheme.kdf, scheme.encryption_mode) != ("pbkdf2", "cbc"):
        raise UnknownCipherError(scheme.encryption_cipher)
    if scheme.kdf_iterations > MOST_ITERATIONS:
        raise ValueError(scheme.kdf_iterations)
    key = hashlib.pbkdf2_hmac(
        scheme.kdf_hmac,
        password.encode("utf-8"),
        scheme.kdf_salt,
        scheme.kdf_iterations,
        scheme.key_length,
    )
    algorithm = cipher(key)
    decryptor = Cipher(algorithm, CBC(scheme.encryption_iv)).decryptor()
    unpadder = PKCS7(algorithm.block_size).unpadder()
    padded = decryptor.update(data) + decryptor.finalize()
    return unpadder.update(padded) + unpadder.finalize()


def _private(bag: core.Asn1Value, password: str) -> PrivateKey:
    if isinstance(bag, keys.EncryptedPrivateKeyInfo):
        plain = _unlocked(bag["encryption_algorithm"], bytes(bag["encrypted_data"]), password)
    else:
        plain = bag.untag().dump()
    # PKCS#8 read by its places: asn1crypto's own class knows no GOST (gost.md 4).
    info = core.Sequence.load(plain)
    return PrivateKey(info[1][0].dotted, bytes(info[2]))


def _certificate(bag: core.Asn1Value) -> x509.Certificate:
    return x509.Certificate.load(bag["cert_value"].parsed.dump(), strict=True)
