"""Opens PKCS#12 key files and says exactly why one does not serve."""

import warnings
from pathlib import Path
from threading import Lock

from asn1crypto import core, x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs12 import (
    PKCS12KeyAndCertificates,
    load_pkcs12,
)
from cryptography.x509 import Certificate

from app.adapters.eds import pkcs12
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
# Which warnings are heard is a matter of the whole process.
_LOADING = Lock()


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
    data = _read(path)
    try:
        opened = _loaded(data, password)
    except UnsupportedAlgorithm as error:
        raise Refused("SIG-07", kind="PKCS#12") from error
    except ValueError as error:
        raise InputError("SIG-01", "password") from error
    if opened.key is None or opened.cert is None:
        raise InputError("SIG-03", "file")
    if not isinstance(opened.key, RSAPrivateKey):
        raise Refused("SIG-07", kind=key_kind(_asn1(opened.cert.certificate)))
    return OpeningKey(opened.key, opened.cert.certificate)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_KEY_FILE:
            raise InputError("SIG-02", "file")
        return path.read_bytes()
    except OSError as error:
        raise InputError("SIG-10", "file") from error


def _open(data: bytes, password: str) -> RawKey:
    """`cryptography` opens RSA; what it cannot, the National CA's own files, is opened here."""
    try:
        return _rsa_key(_loaded(data, password))
    except (ValueError, UnsupportedAlgorithm):
        pass
    try:
        return _gost_key(pkcs12.unlock(data, password))
    except ShutError as error:
        raise _reason(error) from error


def _loaded(data: bytes, password: str) -> PKCS12KeyAndCertificates:
    # The National CA writes its files as BER: `cryptography` reads them and complains each time.
    with _LOADING, warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="PKCS#12 bundle could not be parsed as DER")
        return load_pkcs12(data, password.encode("utf-8"))


def _reason(error: ShutError) -> AppError:
    if error.obstacle is Obstacle.WRONG_PASSWORD:
        return InputError("SIG-01", "password")
    if error.obstacle is Obstacle.OTHER_KIND:
        return Refused("SIG-07", kind="PKCS#12")
    return InputError("SIG-02", "file")


def _rsa_key(opened: PKCS12KeyAndCertificates) -> RawKey:
    key, holder = opened.key, opened.cert
    if key is None or holder is None:
        raise InputError("SIG-03", "file")
    leaf = _asn1(holder.certificate)
    if not isinstance(key, RSAPrivateKey):
        raise Refused("SIG-07", kind=key_kind(leaf))
    if holder.certificate.public_key() != key.public_key():
        raise InputError("SIG-03", "file")
    if key.key_size < SMALLEST_RSA_BITS:
        raise Refused("SIG-59", bits=key.key_size)
    issuers = [_asn1(extra.certificate) for extra in opened.additional_certs]
    return RawKey(leaf, rsa_signing(key), issuers)


def _gost_key(box: Box) -> RawKey:
    """The first key that has its certificate beside it."""
    for private in box.private:
        scheme = SIGNING_SCHEMES.get(private.oid)
        if scheme is None:
            raise Refused("SIG-07", kind=private.kind)
        key = _number(scheme, private)
        held = write_public_key(scheme, key.public)["public_key"].dump()
        for leaf in box.certificates:
            if leaf.public_key["public_key"].dump() == held:
                issuers = [one for one in box.certificates if one is not leaf]
                return RawKey(leaf, key.sign, issuers)
    raise InputError("SIG-03", "file")


def _number(scheme: GostScheme, private: PrivateKey) -> GostKey:
    try:
        octets = core.OctetString.load(private.octets, strict=True).native
        if len(octets) != scheme.curve.size:
            raise ValueError
        return GostKey(scheme, int.from_bytes(octets, "little"))
    except (ValueError, TypeError) as error:
        raise InputError("SIG-02", "file") from error


def _asn1(certificate: Certificate) -> x509.Certificate:
    return x509.Certificate.load(certificate.public_bytes(Encoding.DER))
