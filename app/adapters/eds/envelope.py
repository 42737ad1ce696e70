"""Seals contents for one recipient and opens them again: CMS EnvelopedData (RFC 5652, 6).

AES-256-CBC, its key wrapped by RSA (RSAES-PKCS1-v1_5, RFC 3370 4.2.1), made and opened by
`cryptography`. The envelope itself proves nothing: what is opened here was signed outside, and the
signature was checked first, so that nobody learns anything by sending us changed envelopes.
"""

from dataclasses import dataclass
from pathlib import Path

from asn1crypto import cms, pem, x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import (
    PKCS7EnvelopeBuilder,
    PKCS7Options,
    pkcs7_decrypt_der,
)
from cryptography.x509 import Certificate, load_der_x509_certificate

from app.adapters.eds.algorithms import SMALLEST_RSA_BITS
from app.adapters.eds.certificate import describe
from app.domain.errors import Refused
from app.domain.signature import CertificateInfo

NO_RECIPIENT, UNFIT_RECIPIENT = "CAP-02", "CAP-03"
OTHER_KEY, DAMAGED = "CAP-08", "CAP-09"
LARGEST_FILE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class OpeningKey:
    """What opens an envelope.

    Args:
        private: the recipient's key.
        certificate: the one the envelope names.
    """

    private: RSAPrivateKey
    certificate: Certificate


def recipient_of(file: Path) -> CertificateInfo:
    """The certificate of who may open what is sealed.

    Args:
        file: PEM or DER; the administrator named it, which is why it is believed.

    Raises:
        Refused: CAP-02 it cannot be read, CAP-03 its key is not RSA of 2048 bits, or not meant for
            encryption.
    """
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise Refused(NO_RECIPIENT)
        data = file.read_bytes()
        if pem.detect(data):
            ((_, _, data),) = pem.unarmor(data, multiple=True)
        found = describe(x509.Certificate.load(data, strict=True))
    except (OSError, ValueError, TypeError, LookupError, AttributeError) as error:
        raise Refused(NO_RECIPIENT) from error
    _loaded(found)
    # A certificate that says nothing of its use may be used for all (RFC 5280, 4.2.1.3).
    if found.key_usage and "key_encipherment" not in found.key_usage:
        raise Refused(UNFIT_RECIPIENT)
    return found


def seal(content: bytes, recipient: CertificateInfo) -> bytes:
    """Seal contents.

    Args:
        content: what only the recipient may read.
        recipient: as `recipient_of` gives it.

    Returns:
        ContentInfo with EnvelopedData, DER.
    """
    builder = PKCS7EnvelopeBuilder().set_data(content).add_recipient(_loaded(recipient))
    builder = builder.set_content_encryption_algorithm(AES256)
    return builder.encrypt(Encoding.DER, [PKCS7Options.Binary])


def open_sealed(sealed: bytes, key: OpeningKey) -> bytes:
    """Open an envelope.

    Args:
        sealed: ContentInfo with EnvelopedData, DER; covered by a signature that holds.
        key: the recipient's.

    Raises:
        Refused: CAP-08 it was sealed for another key, CAP-09 it is no envelope.
    """
    names = f"{key.certificate.serial_number:x}"
    if names not in _recipients(sealed):
        raise Refused(OTHER_KEY)
    try:
        return pkcs7_decrypt_der(sealed, key.certificate, key.private, [])
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise Refused(DAMAGED) from error


def _recipients(sealed: bytes) -> set[str]:
    """Serial numbers of the certificates it was sealed for."""
    try:
        envelope = cms.ContentInfo.load(sealed, strict=True)["content"]
        named = [one.chosen["rid"].chosen for one in envelope["recipient_infos"]]
        return {f"{one['serial_number'].native:x}" for one in named}
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise Refused(DAMAGED) from error


def _loaded(recipient: CertificateInfo) -> Certificate:
    try:
        certificate = load_der_x509_certificate(recipient.der)
        key = certificate.public_key()
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise Refused(UNFIT_RECIPIENT) from error
    if not isinstance(key, RSAPublicKey) or key.key_size < SMALLEST_RSA_BITS:
        raise Refused(UNFIT_RECIPIENT)
    return certificate
