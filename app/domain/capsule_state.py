"""Capsules as a site remembers them: those that left it, and messages of others it handed over."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.capsule import Carried


@dataclass(frozen=True, slots=True)
class CapsuleMessage:
    """A message in a capsule.

    Args:
        id: in the outbox.
        key: under which the gateway knows it.
        sha256: of its document, hexadecimal.
    """

    id: UUID
    key: UUID
    sha256: str


@dataclass(frozen=True, slots=True)
class ExportedCapsule:
    """A capsule that left, or was about to.

    Args:
        id: of the capsule.
        made_at: aware.
        name: of its file.
        sha256: of its file, hexadecimal.
        organisation: BIN of who signed it, and must sign the acknowledgement.
        messages: in it.
        written_at: when its file was whole; None when that was never heard of.
        acknowledged_at: when the word came back; None while it is awaited.
    """

    id: UUID
    made_at: datetime
    name: str
    sha256: str
    organisation: str
    messages: tuple[CapsuleMessage, ...]
    written_at: datetime | None = None
    acknowledged_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A message that came in a capsule, and what the gateway said to it.

    Args:
        capsule: it came in first.
        carried: what became of it.
        at: when it was handed over, aware.
    """

    capsule: UUID
    carried: Carried
    at: datetime
