"""Keeps messages that cannot be understood, so that a person can look at them."""

import hashlib
import os
from pathlib import Path

from app.domain.errors import Unavailable


class QuarantineFolder:
    """A folder with one file per message; readable by the owner only, it holds personal data."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, message_id: str, content: bytes) -> None:
        """Keep a message; on disk when this returns.

        Args:
            message_id: the gateway's identifier; foreign text, so it does not name the file.
            content: the message as XML.

        Raises:
            Unavailable: FIL-01 the folder does not take it.
        """
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = self.path(message_id)
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise Unavailable("FIL-01") from error

    def path(self, message_id: str) -> Path:
        """Where a message is kept."""
        name = hashlib.sha256(message_id.encode()).hexdigest()[:32]
        return self._folder / f"{name}.xml"
