"""Opens PKCS#12 key files and says exactly why one does not serve."""

from pathlib import Path

from asn1crypto import core, keys, x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_private_key,
)
from cryptography.x509 import load_der_x509_certificate

from app.adapters.eds import pkcs12
from app.adapters.eds.algorithms import RSA_PLAIN
from app.adapters.eds.certificate import key_kind
from app.adapters.eds.envelope import OpeningKey
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.pkcs12 import Box, Obstacle, PrivateKey, ShutError
from app.adapters.eds.raw_key import GostKey, RawKey, rsa_signing
from app.adapters.eds.signing_key import OpenedKey
from app.domain.errors import AppError, InputError, Refused
from app.gost.asn1 import write_public_key
from app.gost.schemes import GOST_2015_256, GOST_2015_512, GostScheme

LARGEST_KEY_FILE = 1024 * 1024
SMALLEST_RSA_BITS = 2048
# Keys of 2004 are no longer issued; what they signed is still verified.
SIGNING_SCHEMES = {one.key_oid: one for one in (GOST_2015_512, GOST_2015_256)}


class KeyFiles:
    """Key files of operators.

    Args:
        making: makes keys ready for signing.
    """

    def __init__(self, making: KeyMaking) -> None:
        self._making = making

    def open(self, path: Path, password: str) -> OpenedKey:
        """Open a key for signing.

        Args:
            path: the .p12 file.
            password: as typed; kept nowhere.

        Returns:
            The opened key.

        Raises:
            InputError: SIG-01 wrong password; SIG-02 not a key file; SIG-03 no signing
                certificate inside; SIG-10 the file cannot be read.
            Refused: SIG-04 ended, SIG-05 not yet in force, SIG-06 not for signing, SIG-07 a kind
                of key this way cannot use, SIG-59 the key is too short.
        """
        opened = raw_key(path, password)
        self._making.judge(opened.certificate)
        return self._making.opened(opened.certificate, opened.sign_bytes, opened.issuers)


def raw_key(path: Path, password: str) -> RawKey:
    """The key of a file, whatever it may be used for.

    Args:
        path: the .p12 file.
        password: as typed; kept nowhere.

    Raises:
        InputError: SIG-01, SIG-02, SIG-03, SIG-10 as for `KeyFiles.open`.
        Refused: SIG-07 a kind of key this way cannot use, SIG-59 the key is too short.
    """
    return _open(_read(path), password)


def opening_key(path: Path, password: str) -> OpeningKey:
    """The key of a file that opens what was sealed for it, whatever it may sign.

    Args:
        path: the .p12 file.
        password: as typed; kept nowhere.

    Raises:
        InputError: SIG-01, SIG-02, SIG-03, SIG-10 as for `KeyFiles.open`.
        Refused: SIG-07 not RSA: only such keys open envelopes here.
    """
    leaf, key = _pair(_unlocked(_read(path), password))
    if not isinstance(key, RSAPrivateKey):
        raise Refused("SIG-07", kind=key_kind(leaf))
    return OpeningKey(key, load_der_x509_certificate(leaf.dump()))


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_KEY_FILE:
            raise InputError("SIG-02", "file")
        return path.read_bytes()
    except OSError as error:
        raise InputError("SIG-10", "file") from error


def _open(data: bytes, password: str) -> RawKey:
    box = _unlocked(data, password)
    leaf, key = _pair(box)
    issuers = [one for one in box.certificates if one is not leaf]
    if isinstance(key, GostKey):
        return RawKey(leaf, key.sign, issuers)
    if key.key_size < SMALLEST_RSA_BITS:
        raise Refused("SIG-59", bits=key.key_size)
    return RawKey(leaf, rsa_signing(key), issuers)


def _unlocked(data: bytes, password: str) -> Box:
    try:
        return pkcs12.unlock(data, password)
    except ShutError as error:
        raise _reason(error) from error


def _reason(error: ShutError) -> AppError:
    if error.obstacle is Obstacle.WRONG_PASSWORD:
        return InputError("SIG-01", "password")
    if error.obstacle is Obstacle.OTHER_KIND:
        return Refused("SIG-07", kind="PKCS#12")
    return InputError("SIG-02", "file")


def _pair(box: Box) -> tuple[x509.Certificate, GostKey | RSAPrivateKey]:
    """The first key that has its certificate beside it."""
    for private in box.private:
        key = _key(private)
        held = _public(key)
        for leaf in box.certificates:
            if leaf.public_key["public_key"].dump() == held:
                return leaf, key
    raise InputError("SIG-03", "file")


def _key(private: PrivateKey) -> GostKey | RSAPrivateKey:
    if private.oid == RSA_PLAIN:
        return _rsa(private)
    scheme = SIGNING_SCHEMES.get(private.oid)
    if scheme is None:
        raise Refused("SIG-07", kind=private.kind)
    return _number(scheme, private)


def _rsa(private: PrivateKey) -> RSAPrivateKey:
    try:
        # What it does not prove is proved by each signature, which is verified at once.
        key = load_der_private_key(private.octets, None, unsafe_skip_rsa_key_validation=True)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise InputError("SIG-02", "file") from error
    if not isinstance(key, RSAPrivateKey):
        raise InputError("SIG-02", "file")
    return key


def _public(key: GostKey | RSAPrivateKey) -> bytes:
    """The public half as certificates hold it."""
    if isinstance(key, GostKey):
        info = write_public_key(key.scheme, key.public)
    else:
        written = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        info = keys.PublicKeyInfo.load(written)
    return bytes(info["public_key"].dump())


def _number(scheme: GostScheme, private: PrivateKey) -> GostKey:
    try:
        octets = core.OctetString.load(private.octets, strict=True).native
        if len(octets) != scheme.curve.size:
            raise ValueError
        return GostKey(scheme, int.from_bytes(octets, "little"))
    except (ValueError, TypeError) as error:
        raise InputError("SIG-02", "file") from error
