"""Keys and the checking of signatures."""

from datetime import datetime
from typing import Protocol

from app.domain.key_place import KeyPlace, TokenSlot
from app.domain.signature import (
    CertificateInfo,
    SignaturePlace,
    SignedContent,
    Verdict,
    VerifiedXml,
)
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
    """Where keys are opened from: files, tokens, NCALayer."""

    def open(self, place: KeyPlace, secret: str, owner: str) -> SigningKey:
        """Open a key.

        Args:
            place: where it lies.
            secret: password or PIN as typed; kept nowhere.
            owner: IIN of who signs, 12 digits; of several keys his is taken.

        Raises:
            InputError: SIG-01, SIG-11, SIG-12 wrong password or PIN (`field="password"`).
            Refused: SIG-xx not a key, no certificate, locked, or one that may not sign.
            Unavailable: SIG-14, SIG-15, SIG-40 what holds the key is not there.
            Cancelled: the window of NCALayer was closed.
        """

    def tokens(self) -> tuple[TokenSlot, ...]:
        """Tokens that are plugged in.

        Raises:
            Unavailable: SIG-15 no library for tokens.
        """


class KeyPlaces(Protocol):
    """Where each person's key was opened last; no secrets."""

    def last(self, login: str) -> KeyPlace | None:
        """The place, or None."""

    def remember(self, login: str, place: KeyPlace) -> None:
        """Keep the place."""


class SignatureVerifier(Protocol):
    """Tells valid, invalid and cannot tell."""

    def verify_xml(self, document: bytes, at: datetime, proof: bytes = b"") -> VerifiedXml:
        """Check a signed XML; business data may be read from the covered content only."""

    def verify_pdf(self, document: bytes, at: datetime) -> Verdict:
        """Check a signed PDF."""

    def verify_file(self, data: bytes, at: datetime, content: bytes | None = None) -> VerifiedFile:
        """Check a file of any format, every signature by itself."""

    def verify_cms(self, data: bytes, at: datetime) -> SignedContent:
        """Check an attached CMS; its content may be read only where it is given back."""

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
