"""The temporary file store: scans wait here, messages carry their identifiers (part 1.5)."""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from app.stand.envelope import ChannelFault

DEFAULT_LIFE = timedelta(days=30)
IDENTIFIER = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Upload:
    """A file that a sender hands in.

    Attributes:
        process_id: the sender's own key of the file.
        life: how long it is to be kept.
    """

    process_id: str
    name: str
    mime: str
    content: bytes
    life: timedelta


@dataclass(frozen=True)
class Kept:
    """A file in the store."""

    identifier: str
    name: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class _Label:
    name: str
    mime: str
    until: str


class FileStore:
    """Files in a folder: the bytes in one file, name and term in another beside it.

    Args:
        folder: where they lie; made when absent.
        now: the clock.
        max_bytes: the most that one message may carry.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime], max_bytes: int) -> None:
        self._folder = folder
        self._now = now
        self._max_bytes = max_bytes
        folder.mkdir(parents=True, exist_ok=True)

    def put(self, sender: str, uploads: list[Upload]) -> list[str]:
        """Keep files and name them; the same file under the same key gets the same name.

        Raises:
            ChannelFault: EDS001, the files of the message are too large together.
        """
        if sum(len(one.content) for one in uploads) > self._max_bytes:
            raise ChannelFault("EDS001", f"A message may carry {self._max_bytes} bytes of files")
        return [self._keep(sender, one) for one in uploads]

    def get(self, identifier: str) -> Kept:
        """A file by the name it was given.

        Raises:
            ChannelFault: EDS002, there is no such file; EDS003, its term is over.
        """
        label_file = self._folder / f"{identifier}.json"
        # The identifier comes from outside and becomes part of a path.
        if not IDENTIFIER.fullmatch(identifier) or not label_file.exists():
            raise ChannelFault("EDS002", "There is no such file")
        label = _Label(**json.loads(label_file.read_text(encoding="utf-8")))
        if datetime.fromisoformat(label.until) < self._now():
            raise ChannelFault("EDS003", "The file is no longer kept")
        content = (self._folder / f"{identifier}.bin").read_bytes()
        return Kept(identifier, label.name, label.mime, content)

    def _keep(self, sender: str, upload: Upload) -> str:
        digest = sha256(f"{sender}\n{upload.process_id}\n".encode() + upload.content)
        identifier = digest.hexdigest()[:32]
        until = (self._now() + upload.life).isoformat()
        label = json.dumps(asdict(_Label(upload.name, upload.mime, until)), ensure_ascii=False)
        (self._folder / f"{identifier}.bin").write_bytes(upload.content)
        # The label makes the file exist, so it is written last.
        (self._folder / f"{identifier}.json").write_text(label, encoding="utf-8")
        return identifier
