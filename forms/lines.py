"""Where a line may end: after a space or after the hyphen of a double name, nowhere else."""

import re

from reportlab.pdfbase.pdfmetrics import stringWidth

from forms.styles import Role

_PLACES = re.compile(r"(?<= )|(?<=[^\W\d]-)(?=[^\W\d])")


def lines_of(text: str, role: Role, first: float, rest: float) -> list[str]:
    """The text in lines, broken at spaces and hyphens, never shortened.

    Args:
        text: to break.
        role: gives face and size.
        first: width of the first line, points.
        rest: width of the lines after it, points.
    """
    lines = [""]
    for piece in _PLACES.split(text):
        room = first if len(lines) == 1 else rest
        if _width(lines[-1] + piece, role) <= room:
            lines[-1] += piece
        else:
            lines += _cut(piece, role, rest)
    return [line.rstrip(" ") for line in lines if line or len(lines) == 1]


def _cut(piece: str, role: Role, room: float) -> list[str]:
    """A word, in parts when no line could hold it: a cut word is better than a lost one."""
    parts = [""]
    for letter in piece:
        if parts[-1] and _width(parts[-1] + letter, role) > room:
            parts.append("")
        parts[-1] += letter
    return parts


def _width(text: str, role: Role) -> float:
    return float(stringWidth(text.rstrip(" "), role.face, role.size))
