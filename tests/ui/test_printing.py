"""The printer of the counter: asked for once, and again when it is gone or another one is wanted."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from ui import printing
from ui.printing import PRINTER, print_pages


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The dialogs shown; the operator takes the printer by the window in each."""
    shown: list[str] = []

    def accept(_dialog: QPrintDialog) -> int:
        shown.append("by the window")
        return QPrintDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    monkeypatch.setattr(QPrinter, "printerName", lambda _printer: "by the window")
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["by the window"])
    monkeypatch.setattr(printing, "paint_pages", lambda _printer, _pages: None)
    PRINTER.forget()
    return shown


def test_the_printer_is_asked_for_once(qtbot: object, asked: list[str]) -> None:
    pages = (QImage(10, 10, QImage.Format.Format_RGB32),)
    assert print_pages(pages, "one")
    assert print_pages(pages, "two")
    assert asked == ["by the window"]
    PRINTER.forget()
    assert print_pages(pages, "three")
    assert len(asked) == 2


def test_a_printer_that_is_gone_is_asked_for_again(
    qtbot: object, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert print_pages((), "one")
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["another"])
    assert print_pages((), "two")
    assert len(asked) == 2


def test_a_closed_dialog_prints_nothing(
    qtbot: object, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 0)
    assert not print_pages((), "one")
    assert PRINTER.name == ""
