"""Page pictures: made upright, encoded, and judged blank or not."""

import io
import warnings
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageChops, ImageFilter, ImageOps

from app.domain.attachment import (
    JPEG,
    MAX_PAGE_BYTES,
    MAX_PAGE_PIXELS,
    MIN_PAGE_EDGE,
    PNG,
    Origin,
    ScannedImage,
)
from app.domain.errors import InputError, Unavailable

# Pillow only warns between one and two times its limit; a picture that large is refused here.
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)

A4_LONG_EDGE_INCHES = 297 / 25.4
BELIEVABLE_DPI = range(75, 1201)
# Tried in turn until the page fits MAX_PAGE_BYTES; only noise over a whole A3 needs the later ones.
JPEG_QUALITIES = (85, 70, 50, 30)

CUT = "SCN-08"
"""A picture broke off before its end."""

JUDGED_EDGE = 1000
INK_CONTRAST = 25
BLANK_INK_SHARE = 0.0003
PAPER_BRIGHTNESS = 128
BORDER_SHARE = 0.03


def prepare(image: Image.Image, origin: Origin, dpi: int | None = None) -> ScannedImage:
    """Make a picture a page: turned as its EXIF says, flat, encoded, without any metadata.

    Args:
        image: the decoded or opened picture.
        origin: how it came in.
        dpi: dots per inch where known; else the picture is asked, else an A4 sheet assumed.

    Returns:
        The page image; black-and-white pictures as PNG, all others as JPEG.

    Raises:
        InputError: SCN-23 too many pixels, SCN-24 too small to be a page.
    """
    check_size(image.width, image.height)
    dpi = dpi or dpi_of(image)
    page = _flat(ImageOps.exif_transpose(image))
    mime, data = _encoded(page, dpi)
    return ScannedImage(data, mime, page.width, page.height, dpi, origin, is_blank(page))


def drawn(
    picture: BinaryIO | Path, formats: tuple[str, ...], device: str, dpi: int
) -> ScannedImage:
    """A picture that a scanner has drawn, as a page.

    Args:
        picture: where it is.
        formats: which kinds of picture the scanner may give.
        device: for the error.
        dpi: dots per inch that were asked for.

    Raises:
        Unavailable: SCN-08 it broke off: one with fewer lines than its head announces does not load.
    """
    try:
        with Image.open(picture, formats=formats) as opened:
            opened.load()
            return prepare(opened, Origin.SCAN, dpi)
    except (OSError, SyntaxError, ValueError) as broken:
        raise Unavailable(CUT, device=device) from broken


def check_size(width: int, height: int) -> None:
    """Refuse pictures that no page has, before they are decoded.

    Args:
        width: pixels.
        height: pixels.

    Raises:
        InputError: SCN-23 too many pixels, SCN-24 too small to be a page.
    """
    if width * height > MAX_PAGE_PIXELS:
        raise InputError("SCN-23", "file", limit=MAX_PAGE_PIXELS // 1_000_000)
    if min(width, height) < MIN_PAGE_EDGE:
        raise InputError("SCN-24", "file", limit=MIN_PAGE_EDGE)


def dpi_of(image: Image.Image) -> int:
    """Dots per inch as the picture says, or as if it were an A4 sheet where that is no scan's.

    Args:
        image: an opened picture.

    Returns:
        Dots per inch; telephones write 72 whatever they take, so such values are not believed.
    """
    said = image.info.get("dpi", (0, 0))
    first = round(float(said[0])) if isinstance(said, tuple) else 0
    if first in BELIEVABLE_DPI:
        return first
    return max(1, round(max(image.size) / A4_LONG_EDGE_INCHES))


def is_blank(page: Image.Image) -> bool:
    """Whether a page is paper with nearly no ink on it; to be flagged, never dropped.

    Ink is what is darker than its own surroundings, so shadows and grey paper do not count; the
    border, where feeders leave shadows and punch holes, is not judged.

    Args:
        page: the picture of a whole side.

    Returns:
        True when less than BLANK_INK_SHARE of it is ink.
    """
    small = page.convert("L")
    small.thumbnail((JUDGED_EDGE, JUDGED_EDGE), Image.Resampling.BOX)
    inset = max(1, round(max(small.size) * BORDER_SHARE))
    box = (inset, inset, small.width - inset, small.height - inset)
    inner = small.crop(box) if box[2] - box[0] > inset and box[3] - box[1] > inset else small
    surroundings = inner.filter(ImageFilter.BoxBlur(12))
    if _median(inner) < PAPER_BRIGHTNESS:
        return False
    ink = ImageChops.subtract(surroundings, inner).histogram()[INK_CONTRAST:]
    return sum(ink) < BLANK_INK_SHARE * inner.width * inner.height


def _flat(image: Image.Image) -> Image.Image:
    """Black and white, grey or colour on white paper: what JPEG and PNG pages are made of."""
    if image.mode.startswith("I;16"):
        # Pillow does not bring sixteen bits down to eight in one step.
        return image.convert("F").point(lambda value: value / 257 + 0).convert("L")
    if image.mode in {"I", "F"}:
        return _grey(image)
    if image.has_transparency_data:
        paper = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(paper, image.convert("RGBA")).convert("RGB")
    if image.mode in {"1", "L", "RGB"}:
        return image
    return image.convert("RGB")


def _grey(image: Image.Image) -> Image.Image:
    """Deep grey pictures stretched to eight bits; a plain conversion would clip them to white."""
    deep = image.convert("F")
    low, high = deep.getextrema()
    span = (float(str(high)) - float(str(low))) or 1.0
    return deep.point(lambda value: value * (255 / span) - float(str(low)) * 255 / span).convert(
        "L"
    )


def _encoded(page: Image.Image, dpi: int) -> tuple[str, bytes]:
    if page.mode == "1":
        out = io.BytesIO()
        page.save(out, "PNG", dpi=(dpi, dpi), optimize=True)
        return PNG, out.getvalue()
    for quality in JPEG_QUALITIES:
        data = _jpeg(page, quality, dpi)
        if len(data) <= MAX_PAGE_BYTES:
            break
    return JPEG, data


def _jpeg(page: Image.Image, quality: int, dpi: int | None) -> bytes:
    out = io.BytesIO()
    density = {"dpi": (dpi, dpi)} if dpi else {}
    page.save(out, "JPEG", quality=quality, **density)
    return out.getvalue()


def _median(grey: Image.Image) -> int:
    half, seen = grey.width * grey.height / 2, 0
    for brightness, count in enumerate(grey.histogram()):
        seen += count
        if seen >= half:
            return brightness
    return 255
