"""The printer of the counter: asked for once, and again when it is gone or another one is wanted."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from app.domain.errors import Unavailable
from app.services.printing import PrintedPaper
from tests.counter import Counter
from ui import printing
from ui.printing import PRINTER, paint_pages, print_pages
from ui.screens.paper_pane import PaperPane
from ui.widgets.message_line import MessageLine


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


def page() -> QImage:
    return QImage(10, 10, QImage.Format.Format_RGB32)


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_what_the_printer_takes_is_drawn(qtbot: object, tmp_path: Path) -> None:
    paint_pages(to_file(tmp_path / "two.pdf"), (page(), page()))
    assert (tmp_path / "two.pdf").stat().st_size > 0


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(qtbot: object, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="PRN-05"):
        paint_pages(to_file(tmp_path / "nowhere" / "two.pdf"), (page(),))


@pytest.mark.parametrize("fault", ["newPage", "printerState"])
def test_a_printer_that_stops_on_the_way_is_told(
    qtbot: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    answers = {"newPage": False, "printerState": QPrinter.PrinterState.Error}
    monkeypatch.setattr(QPrinter, fault, lambda _printer: answers[fault])
    with pytest.raises(Unavailable, match="PRN-05"):
        paint_pages(to_file(tmp_path / "two.pdf"), (page(), page()))


def at_once(job: Callable[[], object], done: Callable[..., None], failed: object) -> None:
    """Plays `Run`."""
    done(job())


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_paper_that_the_printer_did_not_take_is_offered_to_another(
    qtbot: QtBot, shared: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, kept = shared.work, tmp_path / "paper.pdf"
    paint_pages(to_file(kept), (page(),))
    real = replace(work, settings=replace(work.settings, training=False))
    printers = [to_file(tmp_path / "nowhere" / "x.pdf"), to_file(tmp_path / "x.pdf")]
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["by the window"])
    monkeypatch.setattr(PRINTER, "ready", lambda _title: printers.pop(0))
    pane = PaperPane(real, at_once, name="paper")
    qtbot.addWidget(pane)
    pane.show_paper(PrintedPaper("form", "1", 1, 1, kept.read_bytes()), "Paper")
    pane.print_now()
    message = pane.findChild(MessageLine, "paper.message")
    assert isinstance(message, MessageLine)
    assert message.code == "PRN-05"
    assert "PRN-05" in {part.code for part in work.health.known()}
    message.action_chosen.emit()
    assert message.code == ""
    assert "PRN-05" not in {part.code for part in work.health.known()}
