"""The sheets in the stand's scanner: drawn with their number, front and back told apart."""

import io
from functools import lru_cache

from PIL import Image, ImageDraw

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
    out = io.BytesIO()
    (page.convert("L") if grey else page).save(out, "JPEG", quality=80, dpi=(dpi, dpi))
    return out.getvalue()
