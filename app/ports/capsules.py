"""Capsules: who seals and signs them, what packs them, and where those under way are kept."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.domain.capsule_load import Load
from app.domain.capsule_state import ExportedCapsule, HandedOver
from app.domain.signature import CertificateInfo


class CapsuleSeal(Protocol):
    """The keys of capsules: the information system's signs, a recipient's opens."""

    @property
    def recipient(self) -> CertificateInfo:
        """Who may open what is sealed here.

        Raises:
            Refused: CAP-02 nobody is named, or the certificate cannot be read; CAP-03 it is not fit
                for encryption.
        """

    @property
    def signer(self) -> CertificateInfo:
        """Whose key signs here.

        Raises:
            Refused: CAP-01 there is no key.
            Unavailable: WSS-06 it cannot be opened, SEC-03 its password is not kept.
        """

    def seal(self, content: bytes) -> bytes:
        """Make contents readable by the recipient only; raises as `recipient`."""

    def sign(self, content: bytes) -> bytes:
        """A CMS with the content in it; raises as `signer`."""

    def open(self, sealed: bytes, key: Path, password: str) -> bytes:
        """Open what was sealed for the key of a file.

        Raises:
            InputError: SIG-01 wrong password, SIG-02, SIG-03, SIG-10 no such key.
            Refused: CAP-08 sealed for another key, CAP-09 no envelope, SIG-07 a key that opens none.
        """


class CapsuleBox(Protocol):
    """How the contents of a capsule are written as bytes."""

    def pack(self, load: Load) -> bytes:
        """The same bytes for the same contents."""

    def unpack(self, packed: bytes) -> Load:
        """The contents; raises Refused CAP-09 when a digest, a size or a name does not fit."""


class Capsules(Protocol):
    """Capsules that left, and messages of others that were handed over here."""

    def add(self, capsule: ExportedCapsule) -> None:
        """Remember a capsule before its file is written."""

    def get(self, capsule_id: UUID) -> ExportedCapsule | None:
        """The capsule, or None when none of this name left here."""

    def written(self, capsule_id: UUID, at: datetime) -> None:
        """Its file is on the medium, whole."""

    def acknowledged(self, capsule_id: UUID, at: datetime) -> None:
        """The word came back."""

    def under_way(self) -> tuple[ExportedCapsule, ...]:
        """Written, not acknowledged, and holding a message that went no other way; oldest first."""

    def handed_over(self, message_ids: Sequence[UUID]) -> dict[UUID, HandedOver]:
        """What is known of messages that came in capsules."""

    def hand_over(self, message: HandedOver) -> None:
        """Remember what became of a message that came in a capsule."""
