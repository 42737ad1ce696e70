"""Opens PKCS#12 key files and says exactly why one does not serve."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from asn1crypto import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs12 import (
    PKCS12KeyAndCertificates,
    load_pkcs12,
)
from cryptography.x509 import Certificate

from app.adapters.eds import pkcs12
from app.adapters.eds.certificate import describe, key_kind
from app.adapters.eds.pdf_stamp import StampFont
from app.adapters.eds.pkcs12 import Obstacle
from app.adapters.eds.signing_key import FileSigningKey
from app.adapters.eds.trust import TrustFolders
from app.domain.errors import AppError, InputError, Refused
from app.domain.signature import CertificateInfo, Validity, check_purpose, check_term

LARGEST_KEY_FILE = 1024 * 1024
SMALLEST_RSA_BITS = 2048


class KeyFiles:
    """Key files of operators.

    Args:
        now: the clock, aware.
        font: TrueType file for visible stamps; needs every Kazakh letter.
        trust: known authorities, to put those above the signer into PDFs.
        tsa_url: address of the time-stamping authority, or empty for none.
        timeout: seconds to wait for it.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        font: Path,
        trust: TrustFolders,
        tsa_url: str = "",
        timeout: float = 5.0,
    ) -> None:
        self._now = now
        self._font = StampFont(font)
        self._trust = trust
        self._tsa_url = tsa_url
        self._timeout = timeout

    def open(self, path: Path, password: str) -> FileSigningKey:
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
        opened = _load(_read(path), password)
        key, leaf = _pair(opened)
        self._judge(describe(leaf))
        inside = [_asn1(extra.certificate) for extra in opened.additional_certs]
        issuers = [*inside, *self._trust.issuers]
        return FileSigningKey(
            key, leaf, issuers, self._now, self._font, self._tsa_url, self._timeout
        )

    def _judge(self, certificate: CertificateInfo) -> None:
        now = self._now()
        for check in (check_term(certificate, now), check_purpose(certificate, now)):
            if check.validity is not Validity.VALID:
                raise Refused(
                    check.code,
                    not_before=certificate.not_before.date().isoformat(),
                    not_after=certificate.not_after.date().isoformat(),
                )


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_KEY_FILE:
            raise InputError("SIG-02", "file")
        return path.read_bytes()
    except OSError as error:
        raise InputError("SIG-10", "file") from error


def _load(data: bytes, password: str) -> PKCS12KeyAndCertificates:
    try:
        return load_pkcs12(data, password.encode("utf-8"))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise _reason(data, password) from error


def _reason(data: bytes, password: str) -> AppError:
    obstacle, kind = pkcs12.diagnose(data, password)
    if obstacle is Obstacle.WRONG_PASSWORD:
        return InputError("SIG-01", "password")
    if obstacle is Obstacle.OTHER_KIND:
        return Refused("SIG-07", kind=kind)
    return InputError("SIG-02", "file")


def _pair(opened: PKCS12KeyAndCertificates) -> tuple[RSAPrivateKey, x509.Certificate]:
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
    return key, leaf


def _asn1(certificate: Certificate) -> x509.Certificate:
    return x509.Certificate.load(certificate.public_bytes(Encoding.DER))
