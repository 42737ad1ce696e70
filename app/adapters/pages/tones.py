"""White paper and black ink: shadows taken off, colour told from grey, letters told from paper."""

import cv2
import numpy as np

from app.adapters.pages.picture import Pixels, smaller

GROUND_SHARE = 1 / 16
BAND = 512
DARKEST_PAPER = 130
"""Paper darker than this is a picture or a dark cover and stays as it is."""
BEYOND_WHITE = 1.10
"""Paper is brought a little over white, so that its grain goes."""
TINT, TINTED_SHARE = 38, 0.0008
WINDOW_SHARE = 0.012
SAUVOLA_K, SAUVOLA_R = 0.28, 128.0


def whiten(pixels: Pixels) -> None:
    """Put the page on white paper: each pixel divided by the paper around it, in its place.

    Args:
        pixels: grey or blue-green-red; changed.
    """
    ground = _ground(pixels)
    height, width = pixels.shape[:2]
    scale = ground.shape[0] / height
    # In bands: the ground at full size would be as large as the page once more.
    for top in range(0, height, BAND):
        bottom = min(height, top + BAND)
        place = np.array([[width / ground.shape[1], 0, 0], [0, 1 / scale, -top]], np.float32)
        wide = cv2.warpAffine(ground, place, (width, bottom - top), borderMode=cv2.BORDER_REPLICATE)
        band = pixels[top:bottom]
        cv2.divide(band, wide, dst=band, scale=255.0 * BEYOND_WHITE)


def _ground(pixels: Pixels) -> Pixels:
    """The colour of the paper everywhere, writing bridged over; small, as it changes slowly."""
    small = smaller(pixels, GROUND_SHARE)
    wide = max(3, round(min(small.shape[:2]) * 0.09)) | 1
    bright = cv2.dilate(small, np.ones((wide, wide), np.uint8))
    calm = cv2.GaussianBlur(cv2.erode(bright, np.ones((wide, wide), np.uint8)), (wide, wide), 0)
    return np.maximum(calm, DARKEST_PAPER).astype(np.uint8)


def is_coloured(pixels: Pixels) -> bool:
    """Whether there is colour on the page: a stamp, a seal, a photograph."""
    if pixels.ndim == 2:
        return False
    blue, green, red = cv2.split(np.ascontiguousarray(pixels[::3, ::3]))
    high, low = cv2.max(cv2.max(blue, green), red), cv2.min(cv2.min(blue, green), red)
    # Scanners see the edges of black letters a little red and blue; only areas count.
    calm = cv2.erode(cv2.subtract(high, low), np.ones((2, 2), np.uint8))
    tinted = np.count_nonzero(np.asarray(calm) > TINT)
    return bool(tinted > TINTED_SHARE * calm.size)


def black_and_white(grey: Pixels) -> Pixels:
    """Letters told from paper by Sauvola's threshold (Pattern Recognition 33, 2000).

    Args:
        grey: the page.

    Returns:
        0 for ink, 255 for paper.
    """
    calm = np.asarray(cv2.medianBlur(grey, 3), dtype=np.uint8)
    # The threshold changes slowly: half the edge length is enough for it.
    half = smaller(calm, 0.5).astype(np.float32)
    size = max(9, round(min(half.shape) * WINDOW_SHARE)) | 1
    mean = cv2.boxFilter(half, -1, (size, size))
    square = cv2.sqrBoxFilter(half, -1, (size, size))
    spread = cv2.sqrt(np.maximum(square - mean * mean, 0))
    threshold = mean * (1 + SAUVOLA_K * (spread / SAUVOLA_R - 1))
    height, width = grey.shape
    wide = cv2.resize(threshold.astype(np.uint8), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.compare(calm, wide, cv2.CMP_GT), dtype=np.uint8)
