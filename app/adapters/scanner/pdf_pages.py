"""Pages of a PDF file drawn as pictures, so that scripts, forms and attachments stay behind."""

from collections.abc import Iterator

import pypdfium2 as pdfium
from PIL import Image, ImageChops

from app.adapters.scanner.page_image import check_size, prepare
from app.domain.attachment import MAX_FILE_PAGES, Origin, ScannedImage
from app.domain.errors import InputError

PDF_DPI = 200
POINTS_PER_INCH = 72
# FPDF_ERR_PASSWORD of pdfium's fpdfview.h.
NEEDS_PASSWORD = 4
COLOUR_TOLERANCE = 12


def pdf_pages(data: bytes) -> Iterator[ScannedImage]:
    """Draw the pages of a PDF at PDF_DPI, grey ones in grey.

    Must run in one thread only: pdfium keeps state of its own process-wide.

    Args:
        data: the file.

    Yields:
        One page at a time.

    Raises:
        InputError: SCN-22 broken, SCN-23 or SCN-24 page size, SCN-25 too many pages,
            SCN-27 needs a password.
    """
    document = _opened(data)
    try:
        if not 0 < len(document) <= MAX_FILE_PAGES:
            fault = "SCN-25" if len(document) else "SCN-22"
            raise InputError(fault, "file", limit=MAX_FILE_PAGES)
        for number in range(len(document)):
            yield prepare(_drawn(document, number), Origin.FILE, PDF_DPI)
    finally:
        document.close()


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(data)
        # Without it what an applicant typed into form fields would not be drawn.
        document.init_forms()
    except pdfium.PdfiumError as error:
        fault = "SCN-27" if error.err_code == NEEDS_PASSWORD else "SCN-22"
        raise InputError(fault, "file") from error
    return document


def _drawn(document: pdfium.PdfDocument, number: int) -> Image.Image:
    try:
        page = document[number]
    except pdfium.PdfiumError as error:
        raise InputError("SCN-22", "file") from error
    try:
        scale = PDF_DPI / POINTS_PER_INCH
        width, height = page.get_size()
        check_size(round(width * scale), round(height * scale))
        bitmap = page.render(scale=scale, may_draw_forms=True)
        try:
            return _plain(bitmap.to_pil())
        finally:
            bitmap.close()
    finally:
        page.close()


def _plain(drawn: Image.Image) -> Image.Image:
    """A copy that outlives the bitmap, in grey when there is no colour on it."""
    colour = drawn.convert("RGB")
    small = colour.copy()
    small.thumbnail((400, 400), Image.Resampling.BOX)
    red, green, blue = small.split()
    tints = (ImageChops.difference(red, green), ImageChops.difference(green, blue))
    coloured = any(sum(tint.histogram()[COLOUR_TOLERANCE:]) for tint in tints)
    return colour if coloured else colour.convert("L")
