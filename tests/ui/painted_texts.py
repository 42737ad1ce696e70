"""Every text painted in a window, found without knowing its widgets, and its contrast in the picture."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

Pixels = NDArray[np.int16]
SCALE = 2
NEAR = 6
"""How far a channel may be from the ink and still be it; rounding, not another colour."""
ENOUGH_INK = 3
"""So many pixels of the ink itself tell that the text is seen and not covered or scrolled away."""
SVG = "{http://www.w3.org/2000/svg}"
NUMBERS = re.compile(r"-?[0-9.]+(?:e-?[0-9]+)?")


@dataclass(frozen=True)
class PaintedText:
    """One line of text as it is painted.

    Args:
        words: what it says.
        ink: the colour it is painted with.
        area: where, in logical pixels of the window.
    """

    words: str
    ink: QColor
    area: QRectF


def painted_texts(window: QWidget) -> Iterator[PaintedText]:
    """What a window paints as text; a drawing keeps text as text."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(kept)
    # One unit of the drawing is one logical pixel.
    drawing.setResolution(window.logicalDpiX())
    drawing.setSize(window.size())
    drawing.setViewBox(window.rect())
    window.render(drawing)
    for group in ET.fromstring(bytes(kept.data().data())).iter(f"{SVG}g"):
        for text in group.findall(f"{SVG}text"):
            if text.text and text.text.strip():
                yield _text(group, text)


def _text(group: ET.Element, text: ET.Element) -> PaintedText:
    font = QFont(text.get("font-family", ""))
    font.setPixelSize(round(float(text.get("font-size", "13"))))
    font.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
    measures, words = QFontMetricsF(font), text.text or ""
    at = QPointF(float(text.get("x", "0")), float(text.get("y", "0")))
    area = QRectF(at.x(), at.y() - measures.ascent(), measures.horizontalAdvance(words), 0)
    area.setBottom(at.y() + measures.descent())
    numbers = [float(n) for n in NUMBERS.findall(group.get("transform", ""))]
    moved = QTransform(*numbers) if len(numbers) == 6 else QTransform()
    return PaintedText(words, QColor(text.get("fill", "#000000")), moved.mapRect(area))


def picture(window: QWidget) -> Pixels:
    """The window as pixels: height, width, red-green-blue; twice as fine as the screen."""
    image = QImage(window.size() * SCALE, QImage.Format.Format_RGB888)
    image.setDevicePixelRatio(SCALE)
    window.render(image)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width() * 3].reshape(image.height(), -1, 3).astype(np.int16)


def contrast_of(text: PaintedText, seen: Pixels) -> float | None:
    """The contrast of a text with what lies around its letters, both taken from the picture.

    Args:
        text: which.
        seen: the picture of its window.

    Returns:
        By WCAG 2.2 (1 to 21); None when the text is not seen.
    """
    area = text.area
    left, top = (max(0, int(v * SCALE)) for v in (area.left(), area.top()))
    part = seen[top : int(area.bottom() * SCALE) + 1, left : int(area.right() * SCALE) + 1]
    colours = part.reshape(-1, 3)
    ink = np.array([text.ink.red(), text.ink.green(), text.ink.blue()], np.int16)
    is_ink = (np.abs(colours - ink) <= NEAR).all(axis=1)
    if is_ink.sum() < ENOUGH_INK:
        return None
    written, ground = colours[is_ink], colours[~is_ink]
    return contrast(_most(written), _most(ground)) if len(ground) else 1.0


def _most(colours: Pixels) -> NDArray[np.int16]:
    """The colour that most pixels have."""
    packed = colours.astype(np.int64) @ np.array([65536, 256, 1])
    values, counts = np.unique(packed, return_counts=True)
    most = int(values[counts.argmax()])
    return np.array([most >> 16, most >> 8 & 255, most & 255], np.int16)


def contrast(one: NDArray[np.int16], other: NDArray[np.int16]) -> float:
    """Contrast of two colours (WCAG 2.2, 1.4.3)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: NDArray[np.int16]) -> float:
    part = colour / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return float(linear @ np.array([0.2126, 0.7152, 0.0722]))
