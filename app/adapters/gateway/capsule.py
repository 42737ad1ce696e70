"""Packs the contents of a capsule: a ZIP of documents and pages, and a list of them (docs/capsule.md)."""

import hashlib
import hmac
import json
import zipfile
from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Any
from uuid import UUID

from app.domain.capsule import DAMAGED
from app.domain.capsule_load import Load, LoadedMessage, LoadedPage
from app.domain.delivery import MessageKind, OutboxMessage
from app.domain.errors import Refused

MANIFEST = "manifest.json"
DOCUMENT = "document.xml"
# The earliest day a ZIP can tell: the same contents give the same bytes.
_NO_DAY = (1980, 1, 1, 0, 0, 0)


class CapsuleZip:
    """Plays `CapsuleBox`. Nothing is compressed: pages are, and what is not cannot burst."""

    def pack(self, load: Load) -> bytes:
        """The same bytes for the same contents."""
        file = BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            _add(archive, MANIFEST, _manifest(load))
            for one in load.messages:
                _add(archive, f"{one.message.key}/{DOCUMENT}", one.message.payload)
                for page in one.pages:
                    _add(archive, f"{one.message.key}/{page.name}", page.data)
        return file.getvalue()

    def unpack(self, packed: bytes) -> Load:
        """The contents; raises Refused CAP-09 when a digest or a name does not fit."""
        try:
            with zipfile.ZipFile(BytesIO(packed)) as archive:
                return _read(archive)
        except (zipfile.BadZipFile, LookupError, TypeError, ValueError, RuntimeError) as error:
            raise Refused(DAMAGED) from error


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name, _NO_DAY), data)


def _manifest(load: Load) -> bytes:
    said = {
        "capsule": str(load.capsule),
        "signer_sha256": load.signer_sha256,
        "messages": [_said(one) for one in load.messages],
    }
    return json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True).encode()


def _said(one: LoadedMessage) -> Mapping[str, object]:
    message = one.message
    return {
        "message": str(message.key),
        "kind": message.kind.value,
        "sender": one.sender,
        "service": message.service_id,
        "route": message.route_id,
        "correlation": message.correlation_id,
        "created_at": message.created_at.isoformat(),
        "sha256": one.sha256,
        "pages": [
            {"position": page.position, "name": page.name, "sha256": page.sha256}
            for page in one.pages
        ],
    }


def _read(archive: zipfile.ZipFile) -> Load:
    said = json.loads(archive.read(MANIFEST))
    messages = tuple(_message(archive, one) for one in said["messages"])
    expected = [MANIFEST]
    for one in messages:
        names = (DOCUMENT, *(page.name for page in one.pages))
        expected += [f"{one.message.key}/{name}" for name in names]
    if archive.namelist() != expected:
        raise ValueError("the list names other files than there are")
    return Load(UUID(said["capsule"]), str(said["signer_sha256"]), messages)


def _message(archive: zipfile.ZipFile, said: Mapping[str, Any]) -> LoadedMessage:
    message_id, created = UUID(said["message"]), datetime.fromisoformat(said["created_at"])
    document = _checked(archive, f"{message_id}/{DOCUMENT}", said["sha256"])
    message = OutboxMessage(
        id=message_id,
        kind=MessageKind(said["kind"]),
        case_number="",
        subject="",
        service_id=str(said["service"]),
        route_id=str(said["route"]),
        payload=document,
        created_at=created,
        next_try_at=created,
        correlation_id=str(said["correlation"]),
        parts_total=len(said["pages"]),
    )
    pages = tuple(_page(archive, message_id, one) for one in said["pages"])
    return LoadedMessage(message, str(said["sender"]), str(said["sha256"]), pages)


def _page(archive: zipfile.ZipFile, message_id: UUID, said: Mapping[str, Any]) -> LoadedPage:
    data = _checked(archive, f"{message_id}/{said['name']}", said["sha256"])
    return LoadedPage(int(said["position"]), str(said["name"]), str(said["sha256"]), data)


def _checked(archive: zipfile.ZipFile, name: str, sha256: str) -> bytes:
    if archive.getinfo(name).compress_type != zipfile.ZIP_STORED:
        raise ValueError("a compressed file")
    data = archive.read(name)
    if not hmac.compare_digest(hashlib.sha256(data).hexdigest(), str(sha256)):
        raise ValueError("a file with another digest")
    return data
