"""A page made by its recipe: its steps done in their order, then written as PDF/A."""

import io

import numpy as np
from PIL import Image, TiffImagePlugin

from app.adapters.pages.examine import levelled
from app.adapters.pages.pdf_a import Picture, one_page
from app.adapters.pages.picture import Pixels, grey_of, jpeg_of, opened, smaller
from app.adapters.pages.tones import black_and_white, whiten
from app.domain.made_page import MadePage
from app.domain.page_recipe import Box, PageColour, Recipe

QUALITY = 80
GROUP_4 = "group4"


def made(original: bytes, pixels: Pixels | None, recipe: Recipe, dpi: int) -> MadePage:
    """The page as it goes out.

    Args:
        original: the scan.
        pixels: of the scan, where they were decoded already.
        recipe: what to do; when nothing is to be done a JPEG goes in as it is.
        dpi: dots per inch of the scan.

    Returns:
        A PDF/A-2b file of one page.

    Raises:
        InputError: SCN-22 the scan cannot be decoded.
    """
    pixels = opened(original) if pixels is None else pixels
    if recipe == Recipe() and original.startswith(b"\xff\xd8"):
        return _written(_jpeg_picture(original, pixels), dpi)
    done, dpi = _done(pixels, recipe, dpi)
    if recipe.colour is PageColour.BITONAL or _only_two_shades(done):
        return _written(_fax_picture(black_and_white(grey_of(done))), dpi)
    data = jpeg_of(done, recipe.quality or QUALITY, small=recipe.quality > 0)
    return _written(_jpeg_picture(data, done), dpi)


def _done(pixels: Pixels, recipe: Recipe, dpi: int) -> tuple[Pixels, int]:
    """The pixels after every step, and their dots per inch; those given may be painted over."""
    if recipe.colour is not PageColour.AS_SCANNED:
        pixels = grey_of(pixels)
    pixels = levelled(pixels, recipe.skew)
    if recipe.crop:
        pixels = _cut(pixels, recipe.crop)
    if recipe.whiten:
        whiten(pixels)
    if recipe.turn:
        pixels = np.ascontiguousarray(np.rot90(pixels, -recipe.turn // 90))
    if 0 < recipe.dpi < dpi:
        pixels, dpi = smaller(pixels, recipe.dpi / dpi), recipe.dpi
    return pixels, dpi


def _cut(pixels: Pixels, box: Box) -> Pixels:
    part = pixels[box.top : box.top + box.height, box.left : box.left + box.width]
    return np.ascontiguousarray(part) if part.size else pixels


def _only_two_shades(pixels: Pixels) -> bool:
    """Whether a page came in black-and-white and still is; a letter between would be grey."""
    return pixels.ndim == 2 and not np.any((pixels > 0) & (pixels < 255))


def _written(picture: Picture, dpi: int) -> MadePage:
    return MadePage(one_page(picture, dpi), picture.width, picture.height, dpi)


def _jpeg_picture(data: bytes, pixels: Pixels) -> Picture:
    height, width = pixels.shape[:2]
    return Picture(data, width, height, "DCTDecode", grey=pixels.ndim == 2)


def _fax_picture(pixels: Pixels) -> Picture:
    """CCITT group 4 (ITU-T T.6), a fifth of a PNG."""
    height, width = pixels.shape
    page = Image.fromarray(pixels).convert("1", dither=Image.Dither.NONE)
    out = io.BytesIO()
    # One strip: a PDF takes the whole page as one stream.
    one_strip = {TiffImagePlugin.ROWSPERSTRIP: height}
    page.save(out, "TIFF", compression=GROUP_4, tiffinfo=one_strip)
    out.seek(0)
    with Image.open(out, formats=("TIFF",)) as written:
        tags = getattr(written, "tag_v2")  # noqa: B009  (Pillow's stub of the plain image lacks it)
        (start,), (size,) = (
            tags[TiffImagePlugin.STRIPOFFSETS],
            tags[TiffImagePlugin.STRIPBYTECOUNTS],
        )
    data = out.getvalue()[start : start + size]
    return Picture(data, width, height, "CCITTFaxDecode", grey=True, bits=1)
