"""The visible stamp of a PDF signature: QR code, lines of text, a thin frame."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import segno
from fontTools.ttLib import TTFont
from pyhanko.pdf_utils import generic, layout
from pyhanko.pdf_utils.font import FontEngine, FontEngineFactory
from pyhanko.pdf_utils.font.opentype import GlyphAccumulator
from pyhanko.pdf_utils.text import TextBoxStyle
from pyhanko.pdf_utils.writer import BasePdfFileWriter, init_xobject_dictionary
from pyhanko.stamp import QRStamp, QRStampStyle, TextStampStyle

from app.domain.errors import Refused
from app.domain.signature import SignaturePlace

# papers.md, "Electronic signature block": QR level M, modules that survive a copier.
FONT_SIZE, LEADING = 8, 10
QUIET_MODULES = 4
MODULE = 10
MARGIN = 5
FRAME = 1
LAYOUT_TABLES = frozenset({"GSUB", "GPOS", "GDEF"})


class StampFont(FontEngineFactory):
    """One font for all stamps, read once.

    Args:
        path: a TrueType file that has every Kazakh letter.

    Raises:
        Refused: SIG-21, the font file cannot be read.
    """

    def __init__(self, path: Path) -> None:
        try:
            with TTFont(BytesIO(path.read_bytes()), lazy=True, recalcTimestamp=False) as font:
                self._letters = frozenset(font.getBestCmap())
                self._em = int(font["head"].unitsPerEm)
                glyphs = font["hmtx"].metrics
                self._widths: dict[int, int] = {
                    c: glyphs[name][0] for c, name in font.getBestCmap().items()
                }
                self._data = _without_layout(font)
        except (OSError, KeyError, ValueError) as error:
            raise Refused("SIG-21", file=path.name) from error

    def create_font_engine(
        self, writer: BasePdfFileWriter, obj_stream: object | None = None
    ) -> FontEngine:
        """Give pyHanko a subset of the font for one document.

        Args:
            writer: of the document.
            obj_stream: where pyHanko wants the objects, or None.

        Returns:
            The engine that collects the letters used.
        """
        return GlyphAccumulator(
            writer, BytesIO(self._data), font_size=FONT_SIZE, obj_stream=obj_stream
        )

    def demand_letters(self, text: str) -> None:
        """Refuse a letter that would silently leave a gap.

        Args:
            text: what is to be printed.

        Raises:
            Refused: SIG-22 naming the code point.
        """
        for letter in text:
            if letter != "\n" and ord(letter) not in self._letters:
                raise Refused("SIG-22", letter=f"U+{ord(letter):04X}")

    def width(self, text: str) -> float:
        """How wide a line is.

        Args:
            text: one line.

        Returns:
            Width in points at the size of the stamp.
        """
        return sum(self._widths[ord(letter)] for letter in text) * FONT_SIZE / self._em


def _without_layout(font: TTFont) -> bytes:
    """The font without kerning and ligatures.

    A stamp has none, and reading them again for each paper took two thirds of a signature's time.
    """
    for table in LAYOUT_TABLES & set(font.keys()):
        del font[table]
    file = BytesIO()
    font.save(file)
    return file.getvalue()


@dataclass(frozen=True)
class SegnoStampStyle(QRStampStyle):
    """pyHanko's QR stamp with the QR code drawn by segno, as on all our papers."""

    def create_stamp(
        self, writer: BasePdfFileWriter, box: layout.BoxConstraints, text_params: dict[str, str]
    ) -> QRStamp:
        """Make the stamp.

        Args:
            writer: of the document.
            box: room there is.
            text_params: "text" and "url" (what the QR code says).

        Returns:
            The stamp to draw.
        """
        said = dict(text_params)
        return SegnoStamp(writer, style=self, url=said.pop("url"), text_params=said, box=box)


class SegnoStamp(QRStamp):
    """Draws the modules of the QR code as rectangles, row by row."""

    def _qr_xobject(self) -> tuple[generic.IndirectObject, int]:
        code = segno.make(self.url, error="m", micro=False, boost_error=False)
        size = (len(code.matrix) + 2 * QUIET_MODULES) * MODULE
        drawn = [b"0 g"]
        for row, modules in enumerate(code.matrix):
            y = size - (QUIET_MODULES + row + 1) * MODULE
            for column, dark in enumerate(modules):
                if dark:
                    x = (QUIET_MODULES + column) * MODULE
                    drawn.append(b"%d %d %d %d re" % (x, y, MODULE, MODULE))
        drawn.append(b"f")
        picture = init_xobject_dictionary(b"\n".join(drawn), size, size)
        picture.compress()  # type: ignore[no-untyped-call]  # pyHanko left it untyped
        assert self.writer is not None
        return self.writer.add_object(picture), size


def style_for(place: SignaturePlace, font: StampFont) -> TextStampStyle:
    """The look of the stamp for a place.

    Args:
        place: where, and what it says.
        font: of the stamp.

    Returns:
        With a QR code if the place has one, else text alone.
    """
    plain = TextStampStyle(
        border_width=FRAME,
        stamp_text="%(text)s",
        text_box_style=TextBoxStyle(font=font, font_size=FONT_SIZE, leading=LEADING),
        inner_content_layout=layout.SimpleBoxLayoutRule(
            x_align=layout.AxisAlignment.ALIGN_MIN,
            y_align=layout.AxisAlignment.ALIGN_MID,
            margins=layout.Margins(MARGIN, MARGIN, MARGIN, MARGIN),
        ),
    )
    if not place.qr:
        return plain
    return SegnoStampStyle(
        border_width=plain.border_width,
        stamp_text=plain.stamp_text,
        text_box_style=plain.text_box_style,
        inner_content_layout=plain.inner_content_layout,
        innsep=0,
    )


def text_for(place: SignaturePlace, font: StampFont) -> str:
    """The text of the stamp, long lines broken at spaces so that nothing shrinks.

    Args:
        place: where, and what it says.
        font: of the stamp.

    Returns:
        Lines joined by line feeds.

    Raises:
        Refused: SIG-22, the font lacks a letter.
    """
    left, bottom, right, top = place.box
    room = right - left - 4 * MARGIN - (top - bottom if place.qr else 0)
    for line in place.lines:
        font.demand_letters(line)
    return "\n".join(part for line in place.lines for part in _broken(line.split(), room, font))


def _broken(words: Sequence[str], room: float, font: StampFont) -> list[str]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.width(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
