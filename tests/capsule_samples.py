"""Small capsules and acknowledgements for tests, signed with keys of the stand."""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from app.adapters.eds.capsule_seal import CapsuleKeys
from app.adapters.eds.key_file import raw_key
from app.adapters.eds.raw_key import RawKey
from app.domain.capsule import (
    Acknowledgement,
    CapsuleLabel,
    Carried,
    Outcome,
    write_acknowledgement,
    write_capsule,
)
from app.stand.stand import Stand

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
PASSWORD = "Tereze-2015"
CAPSULE_ID = UUID("6f9a6f1e-4c2b-4d0e-9a55-0f3f1f6c2a01")
MESSAGE_ID = UUID("0b1c2d3e-0000-4000-8000-000000000001")
SECRET = "Сейтқазы Ержан Болатұлы 900215300007".encode()


def capsule_keys(
    stand: Stand, now: Callable[[], datetime] = lambda: NOW, login: str = "center"
) -> CapsuleKeys:
    """What signs as a holder and seals for the post."""

    def open_key() -> RawKey:
        opened = raw_key(stand.pki.key_file(login), PASSWORD)
        # Without the authorities above it: what it signs stays small.
        return RawKey(opened.certificate, opened.sign_bytes)

    return CapsuleKeys(now, open_key, stand.pki.recipient)


def post_key(stand: Stand) -> Path:
    """The key file that opens what is sealed for the post."""
    return stand.pki.key_file("post")


def capsule(keys: CapsuleKeys, content: bytes = SECRET) -> bytes:
    """A signed capsule with something sealed in it."""
    label = CapsuleLabel(CAPSULE_ID, NOW, 3, 7, 1, keys.recipient.serial)
    return keys.sign(write_capsule(label, keys.seal(content)))


def acknowledgement(keys: CapsuleKeys, of: bytes) -> bytes:
    """A signed acknowledgement of a capsule."""
    carried = Carried(MESSAGE_ID, "ab" * 32, Outcome.AT_GATEWAY, "gateway-1")
    digest = hashlib.sha256(of).hexdigest()
    return keys.sign(write_acknowledgement(Acknowledgement(CAPSULE_ID, digest, NOW, (carried,))))
