"""Keys and the checking of signatures."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.signature import CertificateInfo, SignaturePlace, Verdict, VerifiedXml
from app.domain.verified_file import VerifiedFile


class SigningKey(Protocol):
    """An opened key, held in memory only."""

    @property
    def certificate(self) -> CertificateInfo:
        """Whose key it is."""

    def sign_xml(self, document: bytes) -> bytes:
        """Enveloped XMLDSig (`protocols.md` 5.1)."""

    def sign_pdf(self, document: bytes, place: SignaturePlace) -> bytes:
        """PAdES with a visible stamp."""

    def close(self) -> None:
        """Forget the key."""


class KeyStore(Protocol):
    """Where keys are opened from."""

    def open(self, path: Path, password: str) -> SigningKey:
        """Open a key file.

        Raises:
            InputError: SIG-01 wrong password (`field="password"`).
            Refused: SIG-0x not a key file, no signing certificate in it.
        """


class SignatureVerifier(Protocol):
    """Tells valid, invalid and cannot tell."""

    def verify_xml(self, document: bytes, at: datetime, proof: bytes = b"") -> VerifiedXml:
        """Check a signed XML; business data may be read from the covered content only."""

    def verify_pdf(self, document: bytes, at: datetime) -> Verdict:
        """Check a signed PDF."""

    def verify_file(self, data: bytes, at: datetime, content: bytes | None = None) -> VerifiedFile:
        """Check a file of any format, every signature by itself."""

    def check_certificate(self, key: SigningKey, at: datetime, expected_iin: str | None) -> Verdict:
        """Check a key before it signs: purpose, term, revocation, owner."""


class SignatureRaiser(Protocol):
    """Adds to signatures, once there is a network, what proves them later without one."""

    def raise_pdf(self, document: bytes, at: datetime) -> bytes:
        """The PDF at PAdES B-LTA.

        Raises:
            Unavailable: SIG-71, SIG-64 the authority does not answer.
            Refused: SIG-91 and the codes of a certificate that is not good.
        """

    def raise_xml(self, document: bytes, at: datetime) -> bytes:
        """The proof of a signed XML, kept beside it.

        Raises:
            Unavailable: SIG-71, SIG-64 the authority does not answer.
            Refused: SIG-91 and the codes of a certificate that is not good.
        """
