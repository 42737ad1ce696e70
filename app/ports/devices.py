"""Scanners, files, papers and what is written to disk for people."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from app.domain.attachment import Device, ScannedImage, ScanProfile
from app.domain.page_text import TextWord
from app.domain.papers import Paper
from app.domain.raster import Raster
from app.domain.register import FileKind, RegisterTable
from app.domain.signature import SignaturePlace


class Scanner(Protocol):
    """Scanners of one or several kinds."""

    def devices(self) -> tuple[Device, ...]:
        """What can be scanned from now."""

    def scan(
        self, device: Device, profile: ScanProfile, cancelled: Callable[[], bool]
    ) -> Iterator[ScannedImage]:
        """Draw pages one at a time, so that each is stored before the next is drawn."""


class Voice(Protocol):
    """The voice of the computer."""

    def speak(self, text: str, language: str) -> None:
        """Read a text aloud, to its end or until `stop`; raises Unavailable VOI-01."""

    def stop(self) -> None:
        """Be silent."""


class CardReader(Protocol):
    """Reads what is written on a scanned identity card, as far as it can."""

    def machine_lines(self, picture: bytes) -> str:
        """What looks like machine-readable lines; raises Unavailable CRD-03, CRD-04."""

    def printed_words(self, picture: bytes) -> str:
        """What is printed in Kazakh and Russian; raises as `machine_lines`."""


class TextReader(Protocol):
    """Reads the text of pages."""

    def languages(self) -> tuple[str, ...]:
        """Those of the state that it reads; raises Unavailable OCR-01, OCR-02 when it cannot."""

    def words(self, picture: bytes, cancelled: Callable[[], bool]) -> tuple[TextWord, ...]:
        """The words of a page, slowly, leaving the computer to everybody else.

        Raises:
            Unavailable: as `languages`, OCR-03 the reader failed or took too long.
            Cancelled: nobody waits any more.
        """


class FileReader(Protocol):
    """Image and PDF files as pages."""

    def read(self, path: Path, cancelled: Callable[[], bool]) -> Iterator[ScannedImage]:
        """Pages of a file, one at a time; raises Cancelled as soon as nobody waits any more."""


class PageImages(Protocol):
    """What a screen shows of a page."""

    def thumbnail(self, data: bytes, edge: int, rotation: int) -> Raster:
        """A small picture of a page, `edge` dots at its longer side."""

    def picture(self, data: bytes) -> bytes:
        """The whole picture of a page, as JPEG or PNG."""


class Forms(Protocol):
    """The statutory papers."""

    def render(self, paper: Paper) -> bytes:
        """One copy as PDF: the same bytes for the same values."""

    def render_copies(self, paper: Paper, copies: int) -> bytes:
        """Several copies in one PDF, numbered from the paper's own copy on."""

    def name(self, paper: Paper) -> str:
        """The form's name with hyphens: "acceptance-receipt"."""

    def signature_place(self, lines: tuple[str, ...], qr: str) -> SignaturePlace:
        """Where the visible stamp of a notification or a refusal goes."""


class RegisterSheets(Protocol):
    """Registers as files for a spreadsheet."""

    def sheet(self, table: RegisterTable, kind: FileKind) -> bytes:
        """The register as XLSX, or as CSV that a spreadsheet opens by itself."""


class OutFiles(Protocol):
    """Files that people take away from the workplace."""

    def write(self, path: Path, content: bytes) -> None:
        """Write a file whole or not at all; raises Unavailable FIL-01 when it cannot be written."""
