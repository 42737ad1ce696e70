"""Label and value in one row between hairlines, their first baselines on one height."""

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from forms.flow import Stack, air, empty, grid, plain
from forms.sheet import LABEL as LABEL_WIDTH
from forms.sheet import PORTRAIT
from forms.styles import LABEL, SECOND, THIN, VALUE, Role

TOP, BOTTOM = 9.5, 11.5
"""Air inside a row, points."""


def lowered(part: Flowable, own: Role, beside: Role) -> Flowable:
    """A part pushed down so that its first baseline meets that of a bigger neighbour."""
    difference = beside.baseline - own.baseline
    return Stack([air(difference), part]) if difference > 0 else part


def labelled(
    label: str,
    value: Sequence[Flowable],
    role: Role = VALUE,
    *,
    top: float = TOP,
    bottom: float = BOTTOM,
    last: bool = False,
    rule: float = THIN,
) -> Flowable:
    """A row: label 54 mm, value 116 mm, a rule above it.

    Args:
        label: in the words of the act.
        value: its lines.
        role: of the first line of the value.
        top: air under the rule.
        bottom: air below the text.
        last: also a rule below.
        rule: thickness of the rule above.
    """
    first = lowered(plain(label, LABEL), LABEL, role)
    commands: list[tuple[object, ...]] = [
        ("LINEABOVE", (0, 0), (-1, 0), rule, "black"),
        ("TOPPADDING", (0, 0), (-1, -1), top),
        ("BOTTOMPADDING", (0, 0), (-1, -1), bottom),
        ("RIGHTPADDING", (0, 0), (0, 0), 6),
    ]
    if last:
        commands.append(("LINEBELOW", (0, 0), (-1, 0), THIN, "black"))
    cells = [[[first], list(value) or [empty()]]]
    return grid(cells, [LABEL_WIDTH, PORTRAIT.width - LABEL_WIDTH], *commands)


def value(main: str, *more: str) -> list[Flowable]:
    """A value with its smaller lines; empty ones are left out."""
    return [plain(main, VALUE), *[plain(line, SECOND) for line in more if line]]
