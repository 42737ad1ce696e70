"""Files of registers: no cell becomes a formula, no file is left half written."""

import csv
import io
import os
from pathlib import Path

import openpyxl
import pytest

from app.adapters.out_files import OutFolder
from app.adapters.register_files import RegisterFileMaker
from app.domain.errors import Unavailable
from app.domain.register import FileKind, RegisterTable

FORMULA = '=HYPERLINK("http://example.kz";"басыңыз")'


def table(name: str) -> RegisterTable:
    return RegisterTable("Register: [accepted]/2015?", ("№", "Name"), ((1, name),), ("", "Total"))


@pytest.mark.parametrize("name", [FORMULA, "+7 701", "-1", "@sum", "\tx"])
def test_a_csv_cell_is_never_a_formula(name: str) -> None:
    content = RegisterFileMaker().sheet(table(name), FileKind.CSV)
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert rows[1] == ["1", f"'{name}"]
    assert content.startswith(b"\xef\xbb\xbf")


def test_an_xlsx_cell_is_never_a_formula() -> None:
    content = RegisterFileMaker().sheet(table(FORMULA), FileKind.XLSX)
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    cell = list(sheet.iter_rows())[2][1]
    assert (cell.value, cell.data_type) == (FORMULA, "s")
    assert not set(sheet.title) & set("[]:*?/\\")


def test_numbers_stay_numbers() -> None:
    content = RegisterFileMaker().sheet(table("Ә"), FileKind.XLSX)
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert list(sheet.iter_rows())[2][0].value == 1


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "register.csv"
    OutFolder().write(path, b"old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match="FIL-01"):
        OutFolder().write(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["register.csv"]
