"""What lies inside a capsule: messages as they would have gone over the line."""

from dataclasses import dataclass
from uuid import UUID

from app.domain.delivery import OutboxMessage


@dataclass(frozen=True, slots=True)
class LoadedPage:
    """A page as it would have gone into the file store.

    Args:
        position: in its message, from 0.
        name: of the file.
        sha256: of the bytes, hexadecimal.
        data: the bytes.
    """

    position: int
    name: str
    sha256: str
    data: bytes


@dataclass(frozen=True, slots=True)
class LoadedMessage:
    """A message with its pages.

    Args:
        message: kind, service, route, moment and document; neither number nor name of a case.
            Its key is its identity here.
        sender: login of the participant it would have gone under.
        sha256: of the document, hexadecimal.
        pages: by position.
    """

    message: OutboxMessage
    sender: str
    sha256: str
    pages: tuple[LoadedPage, ...]


@dataclass(frozen=True, slots=True)
class Load:
    """The contents of a capsule.

    Args:
        capsule: its identifier, once more: it must be that of the label.
        signer_sha256: of the certificate whose key signs the capsule, hexadecimal: nobody can put
            another signature over sealed contents and call them his.
        messages: oldest first.
    """

    capsule: UUID
    signer_sha256: str
    messages: tuple[LoadedMessage, ...]
