"""Pictures from elsewhere as Qt paints them."""

from PySide6.QtGui import QImage

from app.domain.raster import Raster

BYTES_PER_DOT = 4


def image_of(raster: Raster) -> QImage:
    """A picture of its own, independent of the bytes it is made from.

    `QImage.fromData` keeps the interpreter to itself while it decodes: the window would stand still.
    """
    width, height = raster.width, raster.height
    row = BYTES_PER_DOT * width
    return QImage(raster.pixels, width, height, row, QImage.Format.Format_RGB32).copy()
