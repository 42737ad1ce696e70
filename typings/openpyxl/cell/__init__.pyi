from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

class Cell:
    value: str | int | None
    data_type: str
    font: Font

def WriteOnlyCell(ws: WriteOnlyWorksheet, value: str | int) -> Cell: ...
