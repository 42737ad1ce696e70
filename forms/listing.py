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
        table: makes the table of the rows from `start` up to `end`; the first must be able to
            stand anywhere, its columns always the same.
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


class ListFlow(Flowable):
    """A list that splits only between rows.

    Args:
        listing: the whole list.
        start: first row of this part.
        end: row after the last of this part; less than all means that the list goes on.
    """

    def __init__(self, listing: Listing, start: int = 0, end: int | None = None) -> None:
        super().__init__()
        self._listing, self._start = listing, start
        self._end = listing.rows if end is None else end
        self._placed: list[tuple[Flowable, float]] = []

    def _parts(self) -> list[Flowable]:
        listing = self._listing
        head = listing.head_again if self._start else listing.head
        foot = listing.tail if self._end == listing.rows else listing.note
        return [*head, listing.table(self._start, self._end), *foot]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as allowed, as high as all parts."""
        self._placed = [(part, part.wrapOn(None, width, height)[1]) for part in self._parts()]
        self.width, self.height = width, sum(part_height for _, part_height in self._placed)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """As many rows as fit, then the rest; nothing if a head would stand alone."""
        listing = self._listing
        room = height - _height([*self._heads(), *listing.note], width)
        count = self._fitting(width, room)
        rest = self._end - self._start - count
        if rest < _LEAST_TAIL:
            count -= _LEAST_TAIL - rest
        least = 1 if self._start else _LEAST_TAIL
        if count < least:
            return []
        middle = self._start + count
        return [ListFlow(listing, self._start, middle), ListFlow(listing, middle)]

    def _heads(self) -> Sequence[Flowable]:
        return self._listing.head_again if self._start else self._listing.head

    def _fitting(self, width: float, room: float) -> int:
        listing = self._listing
        table = listing.table(self._start, self._end)
        table.wrapOn(None, width, room)
        count = 0
        heights = table._rowHeights[: len(table._rowHeights) - listing.closing]
        above = len(heights) - (self._end - self._start)
        used = sum(heights[:above])
        for height in heights[above:]:
            used += height
            if used > room:
                break
            count += 1
        return count

    def draw(self) -> None:
        """Draws from the top down."""
        y = self.height
        for part, height in self._placed:
            y -= height
            part.drawOn(self.canv, 0, y)


def _height(parts: Sequence[Flowable], width: float) -> float:
    return sum(part.wrapOn(None, width, 0)[1] for part in parts)
