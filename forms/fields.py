"""Field lines: a value on a hairline with its label beneath; empty for the pen."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.flowables import Flowable

from forms.edges import write
from forms.flow import empty, grid
from forms.lines import lines_of
from forms.page import PaperCanvas
from forms.styles import SECOND, THIN, UNDER_LINE, VALUE, Role
from forms.words import bound

_DROP = 4.2
"""From the baseline of a value to its hairline."""
_LABEL_DROP = 9.6
"""From the hairline to the baseline of the label."""


@dataclass(frozen=True)
class Prefix:
    """Words of the act that stand on the line before the value."""

    text: str
    role: Role

    @property
    def width(self) -> float:
        """Of the words with the air after them."""
        return stringWidth(self.text, self.role.face, self.role.size) + 6


class Field(Flowable):
    """One field line.

    Args:
        value: empty leaves the line for the pen.
        label: beneath the line; may be empty, may take more lines.
        prefix: words before the value on the same baseline.
        role: of the value.
        above: air above the value, points; 9 mm where a signature is asked.
    """

    def __init__(
        self,
        value: str,
        label: str = "",
        *,
        prefix: Prefix | None = None,
        role: Role = VALUE,
        above: float = 0,
    ) -> None:
        super().__init__()
        self._value, self._label = bound(value), label
        self._prefix, self._role, self._above = prefix, role, above
        self._lines: list[str] = []
        self._labels: list[str] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as allowed, as high as its lines."""
        before = self._prefix.width if self._prefix else 0
        self._lines = lines_of(self._value, self._role, width - before, width)
        self._labels = lines_of(self._label, UNDER_LINE, width, width) if self._label else []
        lines = len(self._lines) * self._pitch
        self.width = width
        self.height = self._above + lines + len(self._labels) * UNDER_LINE.leading + 2
        return self.width, self.height

    @property
    def _pitch(self) -> float:
        return self._role.baseline + _DROP + (3.2 if len(self._lines) > 1 else 0)

    def draw(self) -> None:
        """Draws the lines from the top down."""
        canvas = self.canv
        canvas.setLineWidth(THIN)
        y = self.height - self._above
        for number, line in enumerate(self._lines):
            y -= self._pitch
            start = self._prefix.width if self._prefix and number == 0 else 0
            if self._prefix and number == 0:
                write(canvas, self._prefix.role, 0, y + _DROP, self._prefix.text)
            canvas.line(start, y, self.width, y)
            write(canvas, self._role, start, y + _DROP, line)
        for line in self._labels:
            write(canvas, UNDER_LINE, 0, y - _LABEL_DROP, line)
            y -= UNDER_LINE.leading


class CopyField(Field):
    """A field whose value is the number of the copy."""

    def __init__(self, label: str) -> None:
        super().__init__("", label)

    def draw(self) -> None:
        """Draws the line now and the number when its copy is drawn."""
        super().draw()
        canvas = self.canv
        x, y = canvas.absolutePosition(0, self.height - self._pitch + _DROP)
        if isinstance(canvas, PaperCanvas):
            canvas.defer(lambda later, copy: write(later, self._role, x, y, str(copy)))


def signature(label: str, above: float = 0) -> Field:
    """An empty line for a signature."""
    return Field("", label, above=above)


def beside(fields: Sequence[Flowable], widths: Sequence[float], gap: float) -> Flowable:
    """Fields on one line, their first baselines meeting.

    Args:
        fields: from the left.
        widths: of the fields, points.
        gap: between them, points.
    """
    cells: list[Flowable] = []
    columns: list[float] = []
    for field, width in zip(fields, widths, strict=True):
        if cells:
            cells.append(empty())
            columns.append(gap)
        cells.append(field)
        columns.append(width)
    return grid([cells], columns)


LIGHT = SECOND
"""For values on the lines of registers."""
