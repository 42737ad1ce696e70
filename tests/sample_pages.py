"""Pages as counters scan them, for tests and benches: text in Kazakh, grain, shadow, skew."""

import io
from collections.abc import Iterator
from functools import cache
from re import finditer
from textwrap import wrap

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from app.domain.page_text import TextWord
from app.domain.raster import Raster
from app.paths import resource

Pixels = NDArray[np.uint8]

TEXT = (
    "Сізден мені мемлекеттік тұрғын үй қорынан тұрғын үйге немесе жеке тұрғын үй қорынан жергілікті"
    " атқарушы орган жалдаған тұрғын үй беру үшін есепке алуды сұраймын. Менімен тұрақты тұратын"
    " отбасы мүшелерімде осы елді мекенде тұрақты пайдалануда тұрғын үй бар немесе жоқ болуын"
    " тексеруге қарсылығым жоқ, № 3-07/0418, 2015 жылғы 10 наурыз."
)
SHORT = ("Отбасы құрамы: 4 адам.", "Мекенжайы: Астана қаласы, 84-үй.", "Өтініш беруші қолы:")


A4_INCHES = (210 / 25.4, 297 / 25.4)
LETTERS_IN_LINE = 78


def lines(dpi: int) -> Iterator[tuple[int, int, str]]:
    """The lines of a sheet with the upper left corner of each, in pixels."""
    left, top, leading = round(dpi * 0.9), round(dpi * 0.9), round(dpi * 17 / 72)
    for number in range(9):
        text = TEXT if number % 2 == 0 else SHORT[number // 2 % len(SHORT)]
        for line in wrap(text, LETTERS_IN_LINE):
            yield left, top, line
            top += leading


def words_of_sheet(dpi: int) -> tuple[TextWord, ...]:
    """What a reader finds on a sheet."""
    font, high = _font(dpi), round(dpi * 12 / 72)
    return tuple(
        TextWord(
            word,
            left + round(font.getlength(line[: match.start()])),
            top,
            round(font.getlength(word)),
            high,
            number,
        )
        for number, (left, top, line) in enumerate(lines(dpi))
        for match in finditer(r"\S+", line)
        for word in (match.group(),)
    )


@cache
def sheet(dpi: int = 300, stamp: bool = False) -> Pixels:
    """A clean A4 sheet of text in 12 points, blue-green-red; with a blue stamp when asked."""
    width, height = (round(side * dpi) for side in A4_INCHES)
    page = Image.new("RGB", (width, height), "white")
    draw, font = ImageDraw.Draw(page), _font(dpi)
    for left, top, line in lines(dpi):
        draw.text((left, top), line, fill=(20, 20, 20), font=font)
    if stamp:
        place = (round(dpi * 5.5), round(dpi * 9.6))
        for radius in (0.55, 0.72):
            draw.circle(place, radius * dpi, outline=(30, 50, 180), width=dpi // 24)
    return np.ascontiguousarray(np.asarray(page)[:, :, ::-1], dtype=np.uint8)


def _font(dpi: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource("fonts", "NotoSerif-Regular.ttf")), dpi * 12 / 72)


def turned(pixels: Pixels, degrees: float, ground: int = 255) -> Pixels:
    """The sheet lying askew, clockwise, on a ground."""
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    lying = cv2.warpAffine(pixels, matrix, (width, height), borderValue=(ground,) * 3)
    return np.asarray(lying, dtype=np.uint8)


def scanned(
    pixels: Pixels, skew: float = 0.0, grain: float = 6.0, shadow: float = 30.0, seed: int = 1
) -> Pixels:
    """What a scanner makes of a sheet: soft edges, grain, paper not quite white, a shadow."""
    lying = cv2.GaussianBlur(turned(pixels, skew), (3, 3), 0).astype(np.float32)
    height, width = lying.shape[:2]
    fall = np.linspace(0, shadow, width, dtype=np.float32)[None, :, None]
    noise = np.random.default_rng(seed).normal(0, grain, (height, width, 1)).astype(np.float32)
    seen = np.clip(lying * 0.94 - fall + noise, 0, 255)
    return np.ascontiguousarray(seen, dtype=np.uint8)


def seen(raster: Raster) -> Image.Image:
    """What a screen shows."""
    size = raster.width, raster.height
    return Image.frombytes("RGB", size, raster.pixels, "raw", "BGRX")


def jpeg(pixels: Pixels, dpi: int = 300, quality: int = 85) -> bytes:
    """Pixels as the scanning process stores them."""
    colours = pixels if pixels.ndim == 2 else pixels[:, :, ::-1]
    out = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(colours)).save(
        out, "JPEG", quality=quality, dpi=(dpi, dpi)
    )
    return out.getvalue()


@cache
def scan(dpi: int, skew: float = 0.0, stamp: bool = False) -> bytes:
    """A sheet of text as the scanning process stores it; drawn once for a test process."""
    return jpeg(scanned(sheet(dpi, stamp), skew), dpi)
