"""Text of scanned cards and pages by tesseract, in a process of its own with a time limit."""

import csv
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby
from typing import BinaryIO

from app.adapters.priority import CREATION_FLAGS, standing_back
from app.domain.errors import Cancelled, Unavailable
from app.domain.page_text import TextWord

SECONDS = 20.0
"""For one card; a page of 300 dpi takes two or three."""
PAGE_SECONDS = 600.0
"""For one page: while everything else goes first, a reader may get next to nothing."""
TICK_SECONDS = 0.2
LANGUAGES = ("kaz", "rus", "eng")
FEWEST_LANGUAGES = {"kaz", "rus"}
SURE = 30.0
"""Words the reader believes in less (0 to 100) are specks and strokes."""
WORD_LEVEL = "5"
_MACHINE_LINES = (
    "-l", "eng", "--psm", "6",
    "-c", "tessedit_char_whitelist=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<",
    # Words of a dictionary are not what stands there.
    "-c", "load_system_dawg=0", "-c", "load_freq_dawg=0",
)  # fmt: skip
_PRINTED = ("-l", "kaz+rus", "--psm", "11")
# One thread and the last place in the queue: who scans or types goes first.
_LAST = 19
_ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}

Process = subprocess.Popen[bytes]


class Tesseract:
    """Plays `CardReader` and `TextReader`.

    Args:
        folders: where the program is looked for, None for the usual path.
        seconds: how long reading a card may take.
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
        return self._card(picture, _MACHINE_LINES)

    def printed_words(self, picture: bytes) -> str:
        """What is printed in Kazakh and Russian; raises as `machine_lines`."""
        return self._card(picture, _PRINTED)

    def languages(self) -> tuple[str, ...]:
        """Those of Kazakh, Russian and English that are installed.

        Raises:
            Unavailable: OCR-01 tesseract is not installed, OCR-02 Kazakh or Russian is missing,
                OCR-03 it does not answer.
        """
        told = self._run(self._program("OCR-01"), ("--list-langs",), b"", "OCR-03").split()
        if not FEWEST_LANGUAGES.issubset(told):
            raise Unavailable("OCR-02")
        return tuple(each for each in LANGUAGES if each in told)

    def words(self, picture: bytes, cancelled: Callable[[], bool]) -> tuple[TextWord, ...]:
        """The words of a page, line by line, at low priority.

        Args:
            picture: JPEG or PNG.
            cancelled: asked while the page is read.

        Raises:
            Unavailable: as `languages`.
            Cancelled: nobody waits any more; the reader is gone.
        """
        how = ("stdin", "stdout", "-l", "+".join(self.languages()), "--psm", "3", "tsv")
        program = [*standing_back(self._program("OCR-01"), _LAST)]
        return _words_in(self._run(program, how, picture, "OCR-03", PAGE_SECONDS, cancelled))

    def _card(self, picture: bytes, how: tuple[str, ...]) -> str:
        return self._run(self._program("CRD-03"), ("stdin", "stdout", *how), picture, "CRD-04")

    def _program(self, absent: str) -> list[str]:
        program = shutil.which("tesseract", path=self._folders)
        if program is None:
            raise Unavailable(absent)
        return [program]

    def _run(
        self,
        program: list[str],
        how: tuple[str, ...],
        picture: bytes,
        failed: str,
        seconds: float | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> str:
        """The one way to call the program: what it says, within a time."""
        low = CREATION_FLAGS if seconds is not None else 0
        try:
            with _as_file(picture) as given, _started([*program, *how], given, low) as process:
                try:
                    said = _heard(process, seconds or self._seconds, cancelled)
                except BaseException:
                    process.kill()
                    raise
        except (OSError, subprocess.SubprocessError) as error:
            raise Unavailable(failed) from error
        if process.returncode:
            raise Unavailable(failed)
        return said.decode("utf-8", "replace")


@contextmanager
def _as_file(picture: bytes) -> Iterator[BinaryIO]:
    """A nameless file: a pipe would have to be filled while the program is waited for."""
    with tempfile.TemporaryFile() as given:
        given.write(picture)
        given.seek(0)
        yield given


def _started(command: list[str], given: BinaryIO, low: int) -> Process:
    return subprocess.Popen(
        command,
        stdin=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **_ONE_THREAD},
        creationflags=low,
    )


def _heard(process: Process, seconds: float, cancelled: Callable[[], bool]) -> bytes:
    """What the program says; raises TimeoutExpired, Cancelled."""
    left = seconds
    while True:
        try:
            return process.communicate(timeout=min(left, TICK_SECONDS))[0]
        except subprocess.TimeoutExpired:
            left -= TICK_SECONDS
            if cancelled():
                raise Cancelled from None
            if left <= 0:
                raise


def _words_in(table: str) -> tuple[TextWord, ...]:
    """The words of the table that tesseract gives with "tsv"."""
    rows = csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    words = [row for row in rows if row["level"] == WORD_LEVEL and _is_word(row)]
    lines = groupby(words, key=lambda row: (row["block_num"], row["par_num"], row["line_num"]))
    return tuple(
        TextWord(
            row["text"].strip(),
            int(row["left"]),
            int(row["top"]),
            int(row["width"]),
            int(row["height"]),
            number,
        )
        for number, (_, line) in enumerate(lines)
        for row in line
    )


def _is_word(row: Mapping[str, str]) -> bool:
    return bool((row["text"] or "").strip()) and float(row["conf"]) >= SURE
