"""The five faces of the papers, and the rule that no letter may silently be missing."""

from functools import cache

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from app.domain.errors import Refused
from forms.resources import font_file

SANS = "NotoSans-Regular"
SANS_MEDIUM = "NotoSans-Medium"
SANS_SEMIBOLD = "NotoSans-SemiBold"
SERIF = "NotoSerif-Regular"
SERIF_BOLD = "NotoSerif-Bold"

ASCENT = 1.069
"""Height of the first baseline below the top of a paragraph, as a share of the size; all five."""

_BLANKS = {ord("\n"), ord("\t")}


@cache
def face(name: str) -> TTFont:
    """The face, registered and ready; its file is read once in the life of the program."""
    # Shaping would need another library, and these alphabets do without it.
    font = TTFont(name, str(font_file(f"{name}.ttf")), shapable=False)
    registerFont(font)
    return font


@cache
def _coverage(name: str) -> frozenset[int]:
    return frozenset(face(name).face.charToGlyph) | _BLANKS


def register_all() -> None:
    """Makes all five faces ready."""
    for name in (SANS, SANS_MEDIUM, SANS_SEMIBOLD, SERIF, SERIF_BOLD):
        face(name)


def checked(name: str, text: str) -> str:
    """The text itself, if the face has every letter of it.

    Raises:
        Refused: PRN-01 with the letter that is missing; reportlab would print nothing there.
    """
    missing = {ord(letter) for letter in text} - _coverage(name)
    if missing:
        code = min(missing)
        raise Refused("PRN-01", character=chr(code), code_point=f"U+{code:04X}")
    return text
