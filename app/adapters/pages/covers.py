"""The code on a cover sheet, read from the picture of a page."""

import zxingcpp

from app.adapters.pages.picture import Pixels, smaller
from app.domain.cover_sheet import is_cover

READ_DPI = 110
"""The code on a cover sheet is five centimetres wide; less would read small foreign codes worse."""


def cover_text(grey: Pixels, dpi: int) -> str:
    """What the code of a cover sheet says.

    Args:
        grey: the whole page.
        dpi: dots per inch.

    Returns:
        Empty when there is no such code; codes of other documents are none.
    """
    small = smaller(grey, READ_DPI / dpi) if dpi > READ_DPI else grey
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    codes = zxingcpp.read_barcodes(small, formats=wanted)
    return next((code.text for code in codes if is_cover(code.text)), "")
