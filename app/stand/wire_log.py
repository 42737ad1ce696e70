"""What was said on the wire, kept as files."""

from pathlib import Path
from threading import Lock


class WireLog:
    """Writes every exchange with the stand as a numbered pair of files; a `Recorder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0
        self._lock = Lock()

    def __call__(self, _name: str, request: bytes, response: bytes) -> None:
        """Write one exchange."""
        with self._lock:
            self._count += 1
            number = self._count
        (self._folder / f"{number:03d}-request.xml").write_bytes(request)
        (self._folder / f"{number:03d}-response.xml").write_bytes(response)
