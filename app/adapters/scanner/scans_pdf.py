"""Stored pages as one PDF; the pictures go in as they are, the same bytes every time."""

import io
from collections.abc import Sequence

import pikepdf
from PIL import Image

from app.adapters.scanner.page_image import dpi_of

POINTS_PER_INCH = 72


def scans_to_pdf(pages: Sequence[bytes]) -> bytes:
    """Bind pages into a PDF, each in its true size.

    Args:
        pages: stored pages (JPEG or PNG), upright, in order; at least one.

    Returns:
        The file: identical for identical pages, with no hour or program name in it.
    """
    with pikepdf.new() as document:
        for data in pages:
            _add(document, data)
        out = io.BytesIO()
        document.save(out, deterministic_id=True)
    return out.getvalue()


def _add(document: pikepdf.Pdf, data: bytes) -> None:
    with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as image:
        dpi = dpi_of(image)
        width, height = (round(side * POINTS_PER_INCH / dpi, 2) for side in image.size)
        picture = _picture(document, image, data)
    page = document.add_blank_page(page_size=(width, height))
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=picture))
    drawing = f"q {width} 0 0 {height} 0 0 cm /Im0 Do Q".encode("ascii")
    page.Contents = document.make_stream(drawing)


def _picture(document: pikepdf.Pdf, image: Image.Image, data: bytes) -> pikepdf.Stream:
    bilevel = image.mode == "1"
    as_it_is = image.format == "JPEG" and image.mode in {"L", "RGB"}
    plain = image if bilevel or image.mode == "L" else image.convert("RGB")
    stream = document.make_stream(data if as_it_is else plain.tobytes())
    stream.Type = pikepdf.Name.XObject
    stream.Subtype = pikepdf.Name.Image
    stream.Width, stream.Height = image.size
    stream.BitsPerComponent = 1 if bilevel else 8
    grey = bilevel or plain.mode == "L"
    stream.ColorSpace = pikepdf.Name.DeviceGray if grey else pikepdf.Name.DeviceRGB
    if as_it_is:
        stream.Filter = pikepdf.Name.DCTDecode
    return stream
