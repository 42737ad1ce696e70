"""Opens the PKCS#12 files of the National CA, which `cryptography` does not, and tells why one stays shut.

`cryptography` answers "invalid password" to a GOST key, to a wrong password and to no key file at all
(protocols.md 3.5), which sends the operator looking for a password that was right. Files made by the
state's library are BER of indefinite length; asn1crypto reads them, if octets are asked for as bytes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from asn1crypto import core, keys, pkcs12, x509

from app.adapters.eds.certificate import KEY_KINDS
from app.gost.pkcs12_cipher import UnknownCipherError, decrypt, mac_holds

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
        if not mac_holds(box, password):
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


def _bags(box: pkcs12.Pfx, password: str) -> Iterator[tuple[str, core.Asn1Value]]:
    """Name and content of every bag, the locked ones opened."""
    for safe in pkcs12.AuthenticatedSafe.load(bytes(box["auth_safe"]["content"])):
        if safe["content_type"].native == "data":
            content = bytes(safe["content"])
        else:
            inside = safe["content"]["encrypted_content_info"]
            scheme = inside["content_encryption_algorithm"]
            content = decrypt(scheme, bytes(inside["encrypted_content"]), password)
        for bag in pkcs12.SafeContents.load(content):
            yield bag["bag_id"].native, bag["bag_value"]


def _private(bag: core.Asn1Value, password: str) -> PrivateKey:
    if isinstance(bag, keys.EncryptedPrivateKeyInfo):
        plain = decrypt(bag["encryption_algorithm"], bytes(bag["encrypted_data"]), password)
    else:
        plain = bag.dump()
    # PKCS#8 read by its places: asn1crypto's own class knows no GOST (gost.md 4).
    info = core.Sequence.load(plain)
    return PrivateKey(info[1][0].dotted, bytes(info[2]))


def _certificate(bag: core.Asn1Value) -> x509.Certificate:
    return x509.Certificate.load(bag["cert_value"].parsed.dump(), strict=True)
