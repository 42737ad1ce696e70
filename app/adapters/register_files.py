"""Registers as XLSX and CSV: words stay words, whatever a spreadsheet would make of them."""

import csv
import io

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from app.domain.register import FileKind, RegisterTable

_Cell = str | int
# What makes a spreadsheet take a text for a formula (OWASP, "CSV injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NARROWEST, _WIDEST, _AIR = 6, 48, 2


class RegisterFileMaker:
    """Plays `app.ports.RegisterSheets`."""

    def sheet(self, table: RegisterTable, kind: FileKind) -> bytes:
        """The register as XLSX, or as CSV with a byte order mark and semicolons.

        Spreadsheets of Kazakhstan's locale open such a CSV by itself, with its letters right.
        """
        return _xlsx(table) if kind is FileKind.XLSX else _csv(table)


def _csv(table: RegisterTable) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_harmless(cell) for cell in row] for row in table.rows)
    if table.totals:
        writer.writerow([_harmless(cell) for cell in table.totals])
    return text.getvalue().encode("utf-8-sig")


def _harmless(cell: _Cell) -> _Cell:
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return f"'{cell}"
    return cell


def _xlsx(table: RegisterTable) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_sheet_name(table.title))
    for index, wide in enumerate(_widths(table), start=1):
        sheet.column_dimensions[get_column_letter(index)].width = wide
    # Title, then the head of the columns stay in sight.
    sheet.freeze_panes = "A3"
    _append(sheet, (table.title,), bold=True)
    _append(sheet, table.columns, bold=True)
    for row in table.rows:
        _append(sheet, row)
    if table.totals:
        _append(sheet, table.totals, bold=True)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _append(sheet: WriteOnlyWorksheet, row: tuple[_Cell, ...], *, bold: bool = False) -> None:
    cells = []
    for value in row:
        cell = WriteOnlyCell(sheet, value)
        if isinstance(value, str):
            cell.data_type = "s"
        if bold:
            cell.font = Font(bold=True)
        cells.append(cell)
    sheet.append(cells)


def _sheet_name(title: str) -> str:
    """A spreadsheet allows 31 characters and not all of them."""
    return "".join(" " if letter in "[]:*?/\\" else letter for letter in title)[:31]


def _widths(table: RegisterTable) -> list[int]:
    rows = (table.columns, *table.rows)
    longest = (
        max(len(str(row[i])) for row in rows if i < len(row)) for i in range(len(table.columns))
    )
    return [min(max(count + _AIR, _NARROWEST), _WIDEST) for count in longest]
