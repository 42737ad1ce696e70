"""What screens show of a page, whether it is still a scan or already made into a PDF."""

import io

import pikepdf
from PIL import Image

from app.domain.raster import Raster

TURNS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}


def thumbnail(data: bytes, edge: int, rotation: int = 0) -> Raster:
    """A stored page, small.

    Args:
        data: the stored bytes: JPEG, PNG or a PDF of one picture.
        edge: pixels of the longer side.
        rotation: clockwise degrees, a multiple of 90.
    """
    with _opened(data) as image:
        # Decodes a JPEG at a half, a quarter or an eighth: what keeps long strips fluid.
        image.draft("RGB", (edge, edge))
        small = image.convert("L" if image.mode in {"1", "L"} else "RGB")
    small.thumbnail((edge, edge), Image.Resampling.BOX, reducing_gap=2.0)
    upright = small.transpose(TURNS[rotation % 360]) if rotation % 360 else small
    coloured = upright.convert("RGB")
    return Raster(coloured.width, coloured.height, coloured.tobytes("raw", "BGRX"))


def picture(data: bytes) -> bytes:
    """The whole picture of a stored page: a JPEG as it stands there, or a PNG."""
    if not data.startswith(b"%PDF-"):
        return data
    with pikepdf.open(io.BytesIO(data)) as document:
        held = _picture_in(document)
        if held.Filter == pikepdf.Name.DCTDecode:
            return bytes(held.read_raw_bytes())
        out = io.BytesIO()
        pikepdf.PdfImage(held).as_pil_image().save(out, "PNG", compress_level=1)
        return out.getvalue()


def _opened(data: bytes) -> Image.Image:
    if not data.startswith(b"%PDF-"):
        return Image.open(io.BytesIO(data), formats=("JPEG", "PNG"))
    with pikepdf.open(io.BytesIO(data)) as document:
        held = _picture_in(document)
        if held.Filter == pikepdf.Name.DCTDecode:
            return Image.open(io.BytesIO(held.read_raw_bytes()), formats=("JPEG",))
        return pikepdf.PdfImage(held).as_pil_image()


def _picture_in(document: pikepdf.Pdf) -> pikepdf.Stream:
    held = document.pages[0].Resources.XObject.Im0
    if not isinstance(held, pikepdf.Stream):
        raise TypeError("a page that was not made here")
    return held
