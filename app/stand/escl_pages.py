"""The sheets in the stand's scanner: drawn with their number, front and back told apart."""

import io
from functools import lru_cache

from PIL import Image, ImageDraw

from app.stand.pile import PAPERS, draw_paper

INCHES = (8.27, 11.69)


@lru_cache(maxsize=64)
def sheet(number: int, back: bool, dpi: int, grey: bool) -> bytes:
    """One side of a sheet as the scanner draws it.

    Args:
        number: of the sheet, from 1: as many black bars stand at its head.
        back: whether it is the other side, which has a bar at its foot.
        dpi: dots per inch.
        grey: without colour.

    Returns:
        JPEG.
    """
    width, height = (round(side * dpi) for side in INCHES)
    page = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(page)
    bar = dpi // 10
    for count in range(number):
        left = bar * 2 + count % 20 * bar * 3 // 2
        top = bar * 2 + count // 20 * bar * 3
        pen.rectangle((left, top, left + bar, top + bar * 2), fill="black")
    for line in range(height // 4, height * 3 // 4, bar * 2):
        pen.line((bar * 2, line, width - bar * 2, line), fill="navy", width=max(1, bar // 5))
    if back:
        pen.rectangle((bar * 2, height - bar * 4, width - bar * 2, height - bar * 2), fill="black")
    return _jpeg(page, dpi, grey)


@lru_cache(maxsize=len(PAPERS))
def paper(number: int, back: bool, dpi: int, grey: bool) -> bytes:
    """One of the papers an invented applicant brings, for training; nothing stands on its back.

    Args:
        number: of the sheet, from 1.
        back: whether it is the other side.
        dpi: dots per inch.
        grey: without colour.

    Returns:
        JPEG.
    """
    _, title, rows = PAPERS[(number - 1) % len(PAPERS)]
    size = (round(INCHES[0] * dpi), round(INCHES[1] * dpi))
    page = Image.new("RGB", size, "white") if back else draw_paper(title, rows).resize(size)
    return _jpeg(page, dpi, grey)


def _jpeg(page: Image.Image, dpi: int, grey: bool) -> bytes:
    out = io.BytesIO()
    (page.convert("L") if grey else page).save(out, "JPEG", quality=80, dpi=(dpi, dpi))
    return out.getvalue()
