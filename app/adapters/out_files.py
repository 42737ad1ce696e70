"""Files that people take away: written whole or not at all."""

from pathlib import Path

from app.adapters.whole_file import write_whole
from app.domain.errors import Unavailable


class OutFolder:
    """Plays `app.ports.OutFiles`."""

    def write(self, path: Path, content: bytes) -> None:
        """Write a file whole; raises Unavailable FIL-01 when the place does not take it."""
        try:
            write_whole(path, content)
        except OSError as error:
            raise Unavailable("FIL-01") from error
