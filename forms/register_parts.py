"""What the registers share: heads of columns, cells, and rows that never split."""

import re
from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from forms.flow import empty, grid, plain
from forms.lines import lines_of
from forms.styles import CELL, HAIR, HEAD_CELL, LEFT, MEDIUM, RIGHT, STRONG_CELL, Role
from forms.words import NBSP

_INITIALS = re.compile(r"(?<=\w\.) (?=\w\.)")


class Columns:
    """The columns of a register.

    Args:
        names: heads.
        widths: points.
        numeric: which are set right, their heads too.
        gap: air at the right of the columns set left, points.
    """

    def __init__(
        self, names: Sequence[str], widths: Sequence[float], numeric: frozenset[int], gap: float = 6
    ) -> None:
        self._names, self.widths, self._numeric, self._gap = names, widths, numeric, gap

    def cells(self, texts: Sequence[str], role: Role = CELL) -> list[Flowable]:
        """One row, its cells aligned by column."""
        return [
            plain(text, role, RIGHT if index in self._numeric else LEFT) if text else empty()
            for index, text in enumerate(texts)
        ]

    def _row(self, texts: Sequence[str], role: Role = CELL) -> list[Flowable]:
        """One row whose texts break only where a name may break."""
        rooms = [*(width - self._gap for width in self.widths[:-1]), self.widths[-1]]
        broken = [
            "\n".join(lines_of(_INITIALS.sub(NBSP, text), role, room, room))
            for text, room in zip(texts, rooms, strict=True)
        ]
        return self.cells(broken, role)

    def table(
        self,
        rows: Sequence[Sequence[str]],
        *commands: tuple[object, ...],
        total: Sequence[str] = (),
        padding: float = 3,
    ) -> Table:
        """Head, rows with hairlines between them, and the totals when they belong here.

        Args:
            rows: texts of the rows.
            *commands: reportlab's table commands, after ours.
            total: texts of the last row; empty for none.
            padding: above and below the text of a row, points.
        """
        cells = [self.cells(self._names, HEAD_CELL), *[self._row(row) for row in rows]]
        last = len(cells) - 1
        rules: list[tuple[object, ...]] = [
            ("LINEBELOW", (0, 0), (-1, 0), MEDIUM, "black"),
            ("LINEBELOW", (0, 1), (-1, last), HAIR, "black"),
            ("TOPPADDING", (0, 1), (-1, -1), padding),
            ("BOTTOMPADDING", (0, 0), (-1, -1), padding + 0.7),
        ]
        rules += [
            ("RIGHTPADDING", (index, 0), (index, -1), self._gap)
            for index in range(len(self.widths) - 1)
        ]
        if total:
            cells.append(self.cells(total, STRONG_CELL))
            rules.append(("LINEABOVE", (0, last + 1), (-1, last + 1), MEDIUM, "black"))
            rules.append(("LINEBELOW", (0, last + 1), (-1, last + 1), MEDIUM, "black"))
        return grid(cells, self.widths, *rules, *commands)
