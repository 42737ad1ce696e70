"""Stored pages as arrays of grey or blue-green-red values, and back to bytes."""

import io
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from app.domain.errors import InputError

Pixels: TypeAlias = NDArray[np.uint8]
"""Two axes for grey, three for blue, green and red."""

LOOK_DPI = 100
"""At which pages are examined: enough to see lines of text, a ninth of the pixels of a scan."""

# The workers share the cores page by page; threads of OpenCV on top would only get in their way.
cv2.setNumThreads(1)


def opened(data: bytes) -> Pixels:
    """The pixels of a stored page.

    Args:
        data: JPEG or PNG.

    Returns:
        Grey where the page is grey or black-and-white, else blue-green-red.

    Raises:
        InputError: SCN-22 the bytes are no picture.
    """
    found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if found is None or found.dtype != np.uint8:
        raise InputError("SCN-22", "file")
    pixels = found[:, :, :3] if found.ndim == 3 and found.shape[2] == 4 else found
    return np.ascontiguousarray(pixels, dtype=np.uint8)


def dpi_in(data: bytes, fallback: int) -> int:
    """Dots per inch as the header of a stored page says, else those the page is known to have.

    Raises:
        InputError: SCN-22 the bytes are no picture.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as image:
            said = image.info.get("dpi", (0, 0))
    except (OSError, ValueError, SyntaxError) as broken:
        raise InputError("SCN-22", "file") from broken
    return round(float(said[0])) or fallback


def grey_of(pixels: Pixels) -> Pixels:
    """The brightness of each pixel."""
    return pixels if pixels.ndim == 2 else _as_pixels(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY))


def smaller(pixels: Pixels, share: float) -> Pixels:
    """The picture at a share of its size, never smaller than one pixel.

    Halved as long as that leads there, which takes a tenth of the time of one uneven step.
    """
    height, width = pixels.shape[:2]
    size = max(1, round(width * share)), max(1, round(height * share))
    while pixels.shape[0] >= 2 * size[1] and pixels.shape[1] >= 2 * size[0]:
        half = max(1, pixels.shape[1] // 2), max(1, pixels.shape[0] // 2)
        even = pixels[: half[1] * 2, : half[0] * 2]
        pixels = _as_pixels(cv2.resize(even, half, interpolation=cv2.INTER_AREA))
    return _as_pixels(cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR))


def jpeg_of(pixels: Pixels, quality: int, *, small: bool = False) -> bytes:
    """The picture as a JPEG.

    Args:
        pixels: grey or blue-green-red.
        quality: 1 to 95.
        small: progressive, which takes twice the time and a tenth of the size.
    """
    options = [cv2.IMWRITE_JPEG_QUALITY, quality]
    if small:
        options += [cv2.IMWRITE_JPEG_OPTIMIZE, 1, cv2.IMWRITE_JPEG_PROGRESSIVE, 1]
    done, data = cv2.imencode(".jpg", pixels, options)
    if not done:
        raise InputError("SCN-22", "file")
    return data.tobytes()


def _as_pixels(array: object) -> Pixels:
    return np.asarray(array, dtype=np.uint8)
