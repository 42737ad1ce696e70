"""Finds the code of a receipt in a PDF, a scan or a photograph."""

from collections.abc import Iterator
from io import BytesIO

import pypdfium2
import zxingcpp
from PIL import Image

from app.domain.receipt_code import is_receipt_code

DPI = 200
MOST_PAGES = 40
LARGEST_EDGE = 6000


class ReceiptPictures:
    """Plays the role `ReceiptReader`."""

    def read(self, data: bytes) -> str:
        """The text of the first code of a receipt; empty when there is none.

        Args:
            data: PDF, PNG, JPEG or another picture; what is no picture holds no code.
        """
        try:
            return next((text for page in _pages(data) for text in _codes(page)), "")
        except (OSError, ValueError, Image.DecompressionBombError, pypdfium2.PdfiumError):
            return ""


def _pages(data: bytes) -> Iterator[Image.Image]:
    if b"%PDF-" not in data[:1024]:
        with Image.open(BytesIO(data)) as picture:
            picture.draft("L", (LARGEST_EDGE, LARGEST_EDGE))
            grey = picture.convert("L")
        grey.thumbnail((LARGEST_EDGE, LARGEST_EDGE))
        yield grey
        return
    document = pypdfium2.PdfDocument(data)
    try:
        # The newest pages hold the end of the receipt, where its code stands.
        for index in reversed(range(min(len(document), MOST_PAGES))):
            page = document[index]
            scale = min(DPI / 72, LARGEST_EDGE / max(page.get_size()))
            yield page.render(scale=scale, grayscale=True).to_pil().convert("L")
    finally:
        document.close()


def _codes(page: Image.Image) -> Iterator[str]:
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    for code in zxingcpp.read_barcodes(page, formats=wanted):
        if is_receipt_code(code.text):
            yield code.text
