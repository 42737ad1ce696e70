"""A picture as screens hold it, so that nothing need be decoded to show it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Raster:
    """Rows of dots from the top, four bytes a dot: blue, green, red, and one that is not used.

    Attributes:
        width: dots in a row.
        height: rows.
        pixels: 4 · width · height bytes.
    """

    width: int
    height: int
    pixels: bytes
