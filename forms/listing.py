"""Lists that flow over pages: heads repeat, rows never split, the last rows stay with the end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

_LEAST_TAIL = 2
"""Rows that stay with the signatures: the last page never holds fewer."""


@dataclass(frozen=True)
class Listing:
    """What a list is made of.

    Args:
        rows: how many there are.
        table: makes the table of the rows from `start` up to `end`, always with the same columns
            and heads; the one that ends with the last row also holds the totals.
        head: what stands above the rows where the list begins.
        head_again: what stands above them on later pages.
        note: under the rows when the list goes on.
        tail: what never leaves the last two rows.
        closing: rows of totals that the last table has besides its own.
    """

    rows: int
    table: Callable[[int, int], Table]
    head: Sequence[Flowable]
    head_again: Sequence[Flowable]
    note: Sequence[Flowable]
    tail: Sequence[Flowable]
    closing: int = 0


@dataclass(frozen=True)
class _Heights:
    """What the parts of a list measure, in points; taken once, however often the list splits."""

    whole: Table
    columns: float
    rows: Sequence[float]
    totals: float
    begins: float
    again: float
    goes_on: float
    ends: float


def _measured(listing: Listing, width: float) -> _Heights:
    table = listing.table(0, listing.rows)
    table.wrapOn(None, width, 0)
    heights = table._rowHeights
    body = len(heights) - listing.closing
    return _Heights(
        whole=table,
        columns=sum(heights[: body - listing.rows]),
        rows=heights[body - listing.rows : body],
        totals=sum(heights[body:]),
        begins=_height(listing.head, width),
        again=_height(listing.head_again, width),
        goes_on=_height(listing.note, width),
        ends=_height(listing.tail, width),
    )


def _height(parts: Sequence[Flowable], width: float) -> float:
    return sum(part.wrapOn(None, width, 0)[1] for part in parts)


class ListFlow(Flowable):
    """A list that splits only between rows.

    Args:
        listing: the whole list.
        start: first row of this part.
        end: row after the last of this part; less than all means that the list goes on.
        heights: already measured by the part before.
    """

    def __init__(
        self,
        listing: Listing,
        start: int = 0,
        end: int | None = None,
        heights: _Heights | None = None,
    ) -> None:
        super().__init__()
        self._listing, self._start = listing, start
        self._end = listing.rows if end is None else end
        self._heights = heights

    def _measure(self, width: float) -> _Heights:
        if self._heights is None:
            self._heights = _measured(self._listing, width)
        return self._heights

    def _above(self, heights: _Heights) -> float:
        return (heights.again if self._start else heights.begins) + heights.columns

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as allowed, as high as all parts."""
        heights = self._measure(width)
        last = self._end == self._listing.rows
        below = heights.totals + heights.ends if last else heights.goes_on
        rows = sum(heights.rows[self._start : self._end])
        self.width, self.height = width, self._above(heights) + rows + below
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """As many rows as fit, then the rest; nothing if a head would stand alone."""
        heights = self._measure(width)
        room = height - self._above(heights) - heights.goes_on
        count = 0
        for row in heights.rows[self._start : self._end]:
            room -= row
            if room < 0:
                break
            count += 1
        count = min(count, self._end - self._start - _LEAST_TAIL)
        if count < (1 if self._start else _LEAST_TAIL):
            return []
        middle = self._start + count
        return [
            ListFlow(self._listing, self._start, middle, heights),
            ListFlow(self._listing, middle, None, heights),
        ]

    def _table(self) -> Table:
        """The table that was measured, unless the list was split since."""
        if self._heights and self._end - self._start == self._listing.rows:
            return self._heights.whole
        return self._listing.table(self._start, self._end)

    def draw(self) -> None:
        """Draws from the top down."""
        listing, y = self._listing, self.height
        head = listing.head_again if self._start else listing.head
        foot = listing.tail if self._end == listing.rows else listing.note
        for part in (*head, self._table(), *foot):
            y -= part.wrapOn(self.canv, self.width, self.height)[1]
            part.drawOn(self.canv, 0, y)
