"""An opened key: holds it in memory only, signs XML and PDF, and forgets it when closed."""

from collections.abc import Callable, Sequence
from datetime import datetime

from asn1crypto import x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256

from app.adapters.eds import xml_signature
from app.adapters.eds.certificate import describe
from app.adapters.eds.pdf_signature import KeyHolder, PdfSigning
from app.adapters.eds.pdf_stamp import StampFont
from app.domain.errors import Refused
from app.domain.signature import SignaturePlace


class FileSigningKey:
    """An RSA key from a key file.

    Args:
        key: the private key.
        certificate: of the key.
        issuers: authorities above, as far as known.
        now: clock for the signing time in PDFs, aware.
        font: of visible stamps.
        tsa_url: address of the time-stamping authority, or empty.
        timeout: seconds to wait for it.
    """

    def __init__(
        self,
        key: RSAPrivateKey,
        certificate: x509.Certificate,
        issuers: Sequence[x509.Certificate],
        now: Callable[[], datetime],
        font: StampFont,
        tsa_url: str,
        timeout: float,
    ) -> None:
        self.certificate = describe(certificate)
        self._key: RSAPrivateKey | None = key
        self._now = now
        holder = KeyHolder(certificate, issuers, self._sign_bytes)
        self._pdf = PdfSigning(holder, font, tsa_url, timeout)

    def sign_xml(self, document: bytes) -> bytes:
        """Sign a whole XML document, enveloped (protocols.md 5.1).

        Args:
            document: unsigned XML.

        Returns:
            The signed XML.

        Raises:
            Refused: SIG-09 the key is closed; SIG-50 to SIG-56 the document cannot be signed.
        """
        return xml_signature.sign(document, self.certificate.der, self._sign_bytes)

    def sign_pdf(self, document: bytes, place: SignaturePlace | None) -> bytes:
        """Sign a PDF, PAdES B-T or B-B.

        Args:
            document: unencrypted PDF, signed before or not.
            place: where the signature shows; None leaves it invisible.

        Returns:
            The signed PDF.

        Raises:
            Refused: SIG-09 the key is closed; SIG-22, SIG-30, SIG-31 see `PdfSigning.sign`.
        """
        return self._pdf.sign(document, place, self._now())

    def close(self) -> None:
        """Forget the key; every later signature is refused."""
        self._key = None

    def _sign_bytes(self, data: bytes) -> bytes:
        if self._key is None:
            raise Refused("SIG-09")
        return self._key.sign(data, PKCS1v15(), SHA256())
