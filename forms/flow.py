"""The small parts a form is built of: paragraphs, rules, stacks, grids."""

from collections.abc import Sequence
from string import Formatter
from xml.sax.saxutils import escape

from reportlab.lib.colors import black
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.paragraph import Paragraph
from reportlab.platypus.paraparser import ParaFrag
from reportlab.platypus.tables import Table, TableStyle

from forms.fonts import SANS, SANS_MEDIUM, checked
from forms.styles import LEFT, THIN, Role, style
from forms.words import NBSP, bound


def plain(text: str, role: Role, alignment: int = LEFT) -> Paragraph:
    """A paragraph of one face; line breaks of the text stay.

    Raises:
        Refused: PRN-01, a letter that the face lacks.
    """
    given = checked(role.face, bound(text))
    if "\n" in given:
        return Paragraph(escape(given).replace("\n", "<br/>"), style(role, alignment))
    # Most paragraphs hold no markup; handing over the one fragment spares parsing it as XML.
    return Paragraph("", style(role, alignment), frags=[_fragment(given, role)])


def _fragment(text: str, role: Role) -> ParaFrag:
    return ParaFrag(
        text=text,
        fontName=role.face,
        fontSize=role.size,
        bold=0,
        italic=0,
        rise=0,
        greek=0,
        link=[],
        us_lines=[],
        textColor=black,
    )


def sentence(template: str, role: Role, *, underline: bool = False, **values: str) -> Paragraph:
    """A statutory sentence whose filled blanks are seen: medium sans, underlined where asked.

    Args:
        template: with `{name}` for each blank.
        role: of the sentence.
        underline: the value lies on a line that follows the wrap.
        **values: what fills the blanks.
    """
    marked = "".join(
        escape(checked(role.face, bound(words)))
        + (_filled(values[name], role, underline) if name else "")
        for words, name, _, _ in Formatter().parse(template)
    )
    return Paragraph(marked, style(role))


def _filled(value: str, role: Role, underline: bool) -> str:
    safe = escape(checked(SANS_MEDIUM, bound(value)))
    size = role.size * 0.96
    face = f'<font face="{SANS_MEDIUM}" size="{size:g}">{{}}</font>'
    if not underline:
        return face.format(safe)
    return face.format(f'<u offset="-4.2" width="{THIN}">{NBSP}{safe}{NBSP}</u>')


def emphasised(template: str, role: Role, strong: str, **values: str) -> Paragraph:
    """A paragraph in which the values stand in another face and the rest in the face of the role.

    Args:
        template: with `{name}` for each blank.
        role: of the paragraph.
        strong: the face of the values.
        **values: what fills the blanks.
    """
    marked = "".join(
        escape(checked(role.face, bound(words)))
        + (f'<font face="{strong}">{escape(checked(strong, values[name]))}</font>' if name else "")
        for words, name, _, _ in Formatter().parse(template)
    )
    return Paragraph(marked, style(role))


def air(points: float) -> Spacer:
    """Empty height."""
    return Spacer(0, points)


class Rule(Flowable):
    """A black line across the frame, or of a given width."""

    def __init__(self, thickness: float, width: float | None = None) -> None:
        super().__init__()
        self._thickness = thickness
        self._asked = width

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as asked, as high as nothing."""
        self.width = width if self._asked is None else self._asked
        return self.width, 0

    def draw(self) -> None:
        """Draws at the origin."""
        self.canv.setLineWidth(self._thickness)
        self.canv.line(0, 0, self.width, 0)


class Stack(Flowable):
    """Flowables one under another that never part."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__()
        self._parts = parts
        self._heights: list[float] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The sum of the heights."""
        self._heights = [part.wrapOn(None, width, height)[1] for part in self._parts]
        self.width, self.height = width, sum(self._heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draws from the top down."""
        y = self.height
        for part, height in zip(self._parts, self._heights, strict=True):
            y -= height
            part.drawOn(self.canv, 0, y)


class Hanging(Flowable):
    """A paragraph that counts only as high as asked and hangs below that into free space."""

    def __init__(self, part: Flowable, counted: float) -> None:
        super().__init__()
        self._part = part
        self._counted = counted
        self._full = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The width of the part, the height it counts for."""
        self.width, self._full = self._part.wrapOn(None, width, height)
        return self.width, self._counted

    def draw(self) -> None:
        """Draws the part so that its top is the top of the counted height."""
        self._part.drawOn(self.canv, 0, self._counted - self._full)


Cell = Flowable | Sequence[Flowable]


def grid(
    cells: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *commands: tuple[object, ...],
    heights: Sequence[float] | None = None,
) -> Table:
    """A table without padding and without Helvetica (the default face of any bare cell).

    Args:
        cells: rows of flowables, or of lists of them.
        widths: of the columns, points.
        *commands: reportlab's table commands, after ours.
        heights: of the rows, points; else as their content asks.
    """
    rows, columns = (0, 0), (-1, -1)
    base: list[tuple[object, ...]] = [
        ("FONTNAME", rows, columns, SANS),
        ("VALIGN", rows, columns, "TOP"),
        *[(f"{side}PADDING", rows, columns, 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")],
    ]
    data = [list(row) for row in cells]
    return Table(data, list(widths), heights, TableStyle([*base, *commands]), hAlign="LEFT")


def empty() -> Flowable:
    """A cell with nothing in it."""
    return Spacer(0, 0)
