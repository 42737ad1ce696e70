from collections.abc import Iterator

from openpyxl.cell import Cell

class Worksheet:
    title: str
    def iter_rows(self) -> Iterator[tuple[Cell, ...]]: ...
