"""Scanned pages as PDF/A-2b: pages of one opaque picture each, and pages bound together."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf
from pikepdf import Dictionary, Name

from app.domain.page_text import PageText
from app.pdf_a import written

POINTS_PER_INCH = 72
SMALLEST, LARGEST = 3, 14_400
"""Points a page may measure (ISO 19005-2, 6.1.13)."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An encoded picture as a PDF takes it.

    Args:
        data: the encoded bytes.
        width: pixels.
        height: pixels.
        coding: `DCTDecode` or `CCITTFaxDecode`.
        grey: one channel instead of three.
        bits: per channel.
    """

    data: bytes
    width: int
    height: int
    coding: str
    grey: bool
    bits: int = 8


def one_page(picture: Picture, dpi: int) -> bytes:
    """A file of one page in the true size of the paper.

    Args:
        picture: what is on it.
        dpi: dots per inch.

    Returns:
        The same bytes for the same picture.
    """
    with pikepdf.new() as document:
        width, height = (
            min(max(round(side * POINTS_PER_INCH / dpi, 2), SMALLEST), LARGEST)
            for side in (picture.width, picture.height)
        )
        page = document.add_blank_page(page_size=(width, height))
        page.Resources = Dictionary(XObject=Dictionary(Im0=_image(document, picture)))
        page.Contents = document.make_stream(f"q {width} 0 0 {height} 0 0 cm /Im0 Do Q".encode())
        return written(document, dense=True)


def bound(pages: Sequence[bytes], language: str = "kk-KZ") -> bytes:
    """Files of `one_page` as one document, their pictures taken over as they are.

    Args:
        pages: in order; at least one.
        language: of the document (RFC 3066).

    Returns:
        PDF/A-2b; the same bytes for the same pages.
    """
    with pikepdf.new() as document:
        for data in pages:
            with pikepdf.open(io.BytesIO(data)) as single:
                document.pages.extend(single.pages)
        document.Root.Lang = language
        return written(document, dense=True)


def with_text(page: bytes, text: PageText) -> bytes:
    """A file of `one_page` with its words over the picture, unseen.

    Args:
        page: the file.
        text: what was read on its picture.

    Returns:
        PDF/A-2b; the same bytes for the same page and words, the page as it is when there are none.
    """
    if not text.words:
        return page
    # Loaded when the first page has been read: most processes never need it.
    from app.adapters.pages.text_layer import lay_text

    with pikepdf.open(io.BytesIO(page)) as document:
        lay_text(document, text)
        return written(document, dense=True)


def _image(document: pikepdf.Pdf, picture: Picture) -> pikepdf.Stream:
    stream = document.make_stream(picture.data)
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width, stream.Height = picture.width, picture.height
    stream.BitsPerComponent = picture.bits
    stream.ColorSpace = Name.DeviceGray if picture.grey else Name.DeviceRGB
    stream.Filter = Name(f"/{picture.coding}")
    if picture.coding == "CCITTFaxDecode":
        stream.DecodeParms = Dictionary(
            K=-1, Columns=picture.width, Rows=picture.height, BlackIs1=True
        )
    return stream
