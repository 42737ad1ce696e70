"""Words over the picture of a page, unseen: found by a search and copied, never drawn.

The font has nothing to draw and is embedded all the same (ISO 19005-2, 6.2.11.4); ToUnicode says
which letters the codes are.
"""

import io
import zlib
from collections.abc import Iterator
from functools import cache
from itertools import groupby, islice

import pikepdf
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from pikepdf import Array, Dictionary, Name

from app.domain.page_text import PageText, TextWord

FONT = "TerezeUnseen"
UNITS, ADVANCE = 1000, 500
"""Every letter is half as wide as it is high; a word is stretched to its box."""
LAST_CODE = 0xFFFF
MOST_IN_BLOCK = 100
"""Lines of one `beginbfchar` (Adobe 5014, 1.4.1)."""
STEP = 20
"""Thousandths of the size to which words are placed: less than a hair, and fewer bytes."""
STRETCHES = 10
"""Per cent to which words are stretched."""
UNSEEN = 3
"""Text rendering mode (ISO 32000-1, 9.3.6)."""


def lay_text(document: pikepdf.Pdf, text: PageText) -> None:
    """Put words over the only page of a document that `pdf_a.one_page` made."""
    page = document.pages[0]
    width, height = (float(side) for side in page.mediabox[2:])
    scale = width / max(1, text.width), height / max(1, text.height)
    drawn = "\n".join(_drawn(text, scale, height))
    picture = page.Contents.read_bytes()
    page.Contents = _packed(document, picture + b"\n" + drawn.encode("ascii"))
    page.Resources.Font = Dictionary(T=_font(document, _letters(text)))


def _drawn(text: PageText, scale: tuple[float, float], height: float) -> Iterator[str]:
    yield f"BT {UNSEEN} Tr"
    for _, group in groupby(text.words, key=lambda word: word.line):
        line = [word for word in group if _codes(word.text)]
        if line:
            yield _line(line, scale, height)
    yield "ET"


def _line(words: list[TextWord], scale: tuple[float, float], height: float) -> str:
    """A line of words, each at its place and nearly as wide as it was read, in few bytes."""
    size = max(1, round(max(word.height for word in words) * scale[1]))
    base = height - max(word.top + word.height for word in words) * scale[1]
    at, said, stretch = words[0].left * scale[0], "", 0
    begin = f"/T {size} Tf 1 0 0 1 {at:.0f} {base:.0f} Tm"
    for word in words:
        wanted = _stretch(word, size, scale[0])
        if wanted != stretch:
            said += f"{']TJ ' if said else ''}{wanted} Tz["
            stretch = wanted
        unit = size * stretch / 100 / UNITS
        back = round((at - word.left * scale[0]) / unit / STEP) * STEP
        # The last word needs no space; without the others what is copied would have none.
        codes = _codes(word.text if word is words[-1] else word.text + " ")
        said += f"{back or ''}<{codes.hex()}>"
        at += (len(codes) // 2 * ADVANCE - back) * unit
    return f"{begin} {said}]TJ"


def _stretch(word: TextWord, size: int, scale: float) -> int:
    """Per cent, rounded down: a word that is a little short leaves the gap to the next one open."""
    wide = len(_codes(word.text)) // 2 * size * ADVANCE / UNITS
    exact = max(1, int(100 * max(1, word.width) * scale / wide))
    return exact // STRETCHES * STRETCHES or exact


def _codes(word: str) -> bytes:
    """Letters beyond the first plane have no code; Kazakh, Russian and English need none."""
    return "".join(letter for letter in word if 0 < ord(letter) <= LAST_CODE).encode(
        "utf-16-be", "ignore"
    )


def _letters(text: PageText) -> list[int]:
    codes = _codes(" ".join(word.text for word in text.words) + " ")
    return sorted({int.from_bytes(codes[at : at + 2]) for at in range(0, len(codes), 2)})


def _font(document: pikepdf.Pdf, letters: list[int]) -> pikepdf.Object:
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name(f"/{FONT}"),
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([document.make_indirect(_descendant(document, letters))]),
        ToUnicode=_packed(document, _to_unicode(letters)),
    )
    return document.make_indirect(font)


def _descendant(document: pikepdf.Pdf, letters: list[int]) -> Dictionary:
    # Every letter is drawn by the one glyph that draws nothing; .notdef may not be used.
    glyphs = b"\0\1" * (letters[-1] + 1)
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name(f"/{FONT}"),
        CIDSystemInfo=Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0),
        FontDescriptor=document.make_indirect(_descriptor(document)),
        DW=ADVANCE,
        CIDToGIDMap=_packed(document, glyphs),
    )


def _descriptor(document: pikepdf.Pdf) -> Dictionary:
    data = blank_font()
    return Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{FONT}"),
        Flags=4,
        FontBBox=Array([0, 0, ADVANCE, UNITS]),
        ItalicAngle=0,
        Ascent=UNITS,
        Descent=0,
        CapHeight=UNITS,
        StemV=80,
        FontFile2=_packed(document, data, Length1=len(data)),
    )


def _to_unicode(letters: list[int]) -> bytes:
    """One by one: Ghostscript 10 takes letters of ranges for others."""
    said = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    left = iter(letters)
    while block := list(islice(left, MOST_IN_BLOCK)):
        said.append(f"{len(block)} beginbfchar")
        said += [f"<{code:04X}> <{code:04X}>" for code in block]
        said.append("endbfchar")
    said.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(said).encode("ascii")


def _packed(document: pikepdf.Pdf, data: bytes, **keys: int) -> pikepdf.Stream:
    return document.make_stream(zlib.compress(data, 9), Filter=Name.FlateDecode, **keys)


@cache
def blank_font() -> bytes:
    """A TrueType font of one letter that draws nothing, with the tables a PDF asks for.

    The same bytes at each call (ISO 32000-1, 9.9: no names and no order of letters are needed here).
    """
    build = FontBuilder(UNITS, isTTF=True)
    build.setupGlyphOrder([".notdef", "unseen"])
    build.setupGlyf({name: TTGlyphPen(None).glyph() for name in (".notdef", "unseen")})
    build.setupHorizontalMetrics({".notdef": (ADVANCE, 0), "unseen": (ADVANCE, 0)})
    build.setupHorizontalHeader(ascent=UNITS, descent=0)
    build.font.recalcTimestamp = False
    build.updateHead(created=0, modified=0)
    out = io.BytesIO()
    build.save(out)
    return out.getvalue()
