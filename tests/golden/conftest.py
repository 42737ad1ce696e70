"""The eyes the tests read PDFs with."""

from collections.abc import Callable

import pypdfium2 as pdfium
import pytest
from PIL import Image

Eye = Callable[..., list[Image.Image]]
Reader = Callable[[bytes], list[str]]


@pytest.fixture(scope="session")
def pictures() -> Eye:
    """Renders each page in grey at some dots per inch."""

    def render(pdf: bytes, dpi: int = 80) -> list[Image.Image]:
        document = pdfium.PdfDocument(pdf)
        try:
            return [
                document[index].render(scale=dpi / 72).to_pil().convert("L")
                for index in range(len(document))
            ]
        finally:
            document.close()

    return render


@pytest.fixture(scope="session")
def texts() -> Reader:
    """The text of each page, its unbreakable spaces shown as spaces."""

    def read(pdf: bytes) -> list[str]:
        document = pdfium.PdfDocument(pdf)
        try:
            pages = [
                document[index].get_textpage().get_text_range() for index in range(len(document))
            ]
        finally:
            document.close()
        return [page.replace("\r\n", "\n").replace("\u00a0", " ") for page in pages]

    return read
