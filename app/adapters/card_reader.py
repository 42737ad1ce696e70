"""Text of a scanned card by tesseract, in a process of its own with a time limit."""

import shutil
import subprocess

from app.domain.errors import Unavailable

SECONDS = 20.0
"""For one reading; a page of 300 dpi takes two or three."""
_MACHINE_LINES = (
    "-l", "eng", "--psm", "6",
    "-c", "tessedit_char_whitelist=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<",
    # Words of a dictionary are not what stands there.
    "-c", "load_system_dawg=0", "-c", "load_freq_dawg=0",
)  # fmt: skip
_PRINTED = ("-l", "kaz+rus", "--psm", "11")


class Tesseract:
    """Plays `CardReader`.

    Args:
        folders: where the program is looked for, None for the usual path.
        seconds: how long one reading may take.
    """

    def __init__(self, folders: str | None = None, seconds: float = SECONDS) -> None:
        self._folders = folders
        self._seconds = seconds

    def machine_lines(self, picture: bytes) -> str:
        """Everything that looks like machine-readable lines.

        Args:
            picture: JPEG or PNG.

        Raises:
            Unavailable: CRD-03 tesseract is not installed, CRD-04 it did not finish.
        """
        return self._read(picture, _MACHINE_LINES)

    def printed_words(self, picture: bytes) -> str:
        """What is printed in Kazakh and Russian; raises as `machine_lines`."""
        return self._read(picture, _PRINTED)

    def _read(self, picture: bytes, how: tuple[str, ...]) -> str:
        program = shutil.which("tesseract", path=self._folders)
        if program is None:
            raise Unavailable("CRD-03")
        try:
            ended = subprocess.run(
                [program, "stdin", "stdout", *how],
                input=picture,
                capture_output=True,
                timeout=self._seconds,
                check=True,
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise Unavailable("CRD-04") from error
        return ended.stdout.decode("utf-8", "replace")
