from collections.abc import Sequence

from openpyxl.cell import Cell

class ColumnDimension:
    width: float

class WriteOnlyWorksheet:
    column_dimensions: dict[str, ColumnDimension]
    freeze_panes: str
    def append(self, row: Sequence[Cell]) -> None: ...
