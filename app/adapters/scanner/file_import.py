"""Picture and PDF files as pages, taken apart in a process of their own."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.adapters.scanner.frames import error_of, image_of
from app.adapters.scanner.worker_process import (
    BrokeDown,
    WentSilent,
    WorkerProcess,
    worker_command,
)
from app.domain.attachment import ScannedImage
from app.domain.errors import InputError

# An A3 page of 600 dpi takes a slow counter some seconds.
SILENCE_SECONDS = 60.0


class FileImport:
    """Plays `FileReader`; hostile files never meet the workstation's own memory."""

    def __init__(
        self, command: Sequence[str] | None = None, silence_seconds: float = SILENCE_SECONDS
    ) -> None:
        """Prepare; nothing is started yet.

        Args:
            command: program and arguments of the process, where not the usual ones.
            silence_seconds: how long one page may take.
        """
        self._worker = WorkerProcess(command or worker_command(), {}, silence_seconds)

    def read(
        self, path: Path, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[ScannedImage]:
        """The pages of a file, one at a time.

        Args:
            path: a JPEG, PNG, TIFF, HEIC or PDF file.
            cancelled: asked about twenty times a second.

        Yields:
            Pages; the next is drawn only when it is asked for.

        Raises:
            Cancelled: `cancelled` said so.
            InputError: SCN-20 to SCN-30, field "file".
        """
        job = {"do": "file", "path": str(path.absolute())}
        try:
            for frame in self._worker.run(job, cancelled):
                if frame.kind == "fault":
                    raise error_of(frame)
                yield image_of(frame)
        except (WentSilent, BrokeDown) as stopped:
            raise InputError("SCN-30", "file") from stopped
