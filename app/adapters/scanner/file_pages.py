"""Picture and PDF files taken apart into pages; hostile files are expected."""

import io
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, UnidentifiedImageError
from pillow_heif import register_heif_opener

from app.adapters.scanner.page_image import check_size, prepare
from app.adapters.scanner.pdf_pages import pdf_pages
from app.domain.attachment import (
    MAX_FILE_BYTES,
    MAX_FILE_PAGES,
    MAX_PAGE_PIXELS,
    Origin,
    ScannedImage,
)
from app.domain.errors import InputError

if sys.platform != "win32":
    # Windows has no such limits.
    import resource

# Four times what the largest page allowed needs; without it a hostile file could take all.
MEMORY_BYTES = 4 * 1024**3
PICTURE_FORMATS = ("JPEG", "PNG", "TIFF", "HEIF")
# The PDF header may stand anywhere in the first kilobyte (PDF 1.7, annex H.3.4.1).
PDF_HEADER_WITHIN = 1024
# What Pillow lets through from its decoders when a file is broken.
BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    struct.error,
    zlib.error,
)
BOMB = (Image.DecompressionBombError, Image.DecompressionBombWarning)


class FileJob:
    """One file to be taken apart, in as much memory as the largest page allowed can need."""

    def __init__(self, path: Path) -> None:
        """Prepare.

        Args:
            path: the file.
        """
        self._path = path

    def pages(self) -> Iterator[ScannedImage]:
        """The pages; see `pages_of`."""
        if sys.platform != "win32":
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        return pages_of(self._path)

    def rest(self) -> None:
        """A file needs no rest."""


def pages_of(path: Path) -> Iterator[ScannedImage]:
    """The pages of a file, whatever its name ends with: what it holds decides.

    Args:
        path: a JPEG, PNG, TIFF (of one or many pages), HEIC or PDF file.

    Yields:
        One page at a time.

    Raises:
        InputError: SCN-20 to SCN-29, field "file".
    """
    data = _content(path)
    if b"%PDF-" in data[:PDF_HEADER_WITHIN]:
        yield from pdf_pages(data)
    else:
        yield from _picture_pages(data)


def _content(path: Path) -> bytes:
    """All bytes at once, so that a file that vanishes meanwhile is either whole or refused."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError as gone:
        raise InputError("SCN-28", "file") from gone
    except PermissionError as closed:
        raise InputError("SCN-29", "file") from closed
    except IsADirectoryError as folder:
        raise InputError("SCN-20", "file") from folder
    except OSError as broken:
        raise InputError("SCN-22", "file") from broken
    if not data:
        raise InputError("SCN-21", "file")
    if len(data) > MAX_FILE_BYTES:
        raise InputError("SCN-26", "file", limit=MAX_FILE_BYTES // (1024 * 1024))
    return data


def _picture_pages(data: bytes) -> Iterator[ScannedImage]:
    register_heif_opener()
    with _opened(data) as image:
        # The further pictures in a telephone's JPEG are the same view once more.
        if image.format != "TIFF":
            yield _page(image)
            return
        _check_count(image)
        number = 0
        while _turned_to(image, number):
            yield _page(image)
            number += 1


def _opened(data: bytes) -> Image.Image:
    try:
        return Image.open(io.BytesIO(data), formats=PICTURE_FORMATS)
    except BOMB as bomb:
        raise InputError("SCN-23", "file", limit=MAX_PAGE_PIXELS // 1_000_000) from bomb
    except UnidentifiedImageError as other:
        raise InputError("SCN-20", "file") from other
    except BROKEN as broken:
        raise InputError("SCN-22", "file") from broken


def _check_count(image: Image.Image) -> None:
    """Look one page past the limit instead of counting: a file may chain millions of pages."""
    try:
        image.seek(MAX_FILE_PAGES)
    except EOFError:
        return
    except (*BROKEN, *BOMB):
        # Met again in its place, so that the pages before it are kept.
        return
    raise InputError("SCN-25", "file", limit=MAX_FILE_PAGES)


def _turned_to(image: Image.Image, number: int) -> bool:
    """Turn to a page of a TIFF; False past the last."""
    try:
        image.seek(number)
    except EOFError:
        return False
    except BOMB as bomb:
        raise InputError("SCN-23", "file", limit=MAX_PAGE_PIXELS // 1_000_000) from bomb
    except BROKEN as broken:
        raise InputError("SCN-22", "file") from broken
    return True


def _page(image: Image.Image) -> ScannedImage:
    try:
        check_size(image.width, image.height)
        image.load()
        return prepare(image, Origin.FILE)
    except BOMB as bomb:
        raise InputError("SCN-23", "file", limit=MAX_PAGE_PIXELS // 1_000_000) from bomb
    except BROKEN as broken:
        raise InputError("SCN-22", "file") from broken
