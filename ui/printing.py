"""Papers to the printer; in training they are saved to the papers folder instead."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from app.domain.errors import Cancelled, Unavailable
from app.services.printing import PrintedPaper
from app.services.workplace import Workplace
from ui.pdf_preview import pdf_pages
from ui.presenter import Run

PRINT_EDGE = 3508
"""Pixels at the longer side: A4 at 300 dots per inch."""

NOT_TAKEN = "PRN-05"
"""The printer did not take a paper: another one may."""

_STUCK = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)

Done = Callable[[Path | None], None]


def save_paper(folder: Path, paper: PrintedPaper) -> Path:
    """Write a paper into a folder; the same copies again overwrite themselves.

    Returns:
        The file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    number = paper.number.replace("/", "-")
    target = folder / f"{number}-{paper.form}-{paper.copy}.pdf"
    target.write_bytes(paper.pdf)
    return target


def hand_out(
    workplace: Workplace,
    run: Run,
    paper: PrintedPaper,
    done: Done,
    failed: Callable[[Exception], None],
) -> None:
    """Print a paper; in training save it.

    Args:
        workplace: says whether this is training, and where papers are saved.
        run: how the slow part is done away from the screen.
        paper: what.
        done: gets the file in training, None when it went to the printer.
        failed: gets PRN-03 without a printer, PRN-04 for a damaged file, PRN-05 when the printer
            did not take it, CAN-01 when the operator closed the print dialog.
    """
    folder = workplace.papers_folder

    def went(where: Path | None) -> None:
        workplace.health.heard("printer")
        done(where)

    def stuck(error: Exception) -> None:
        if isinstance(error, Unavailable):
            workplace.health.heard("printer", error.code)
        failed(error)

    if workplace.settings.training and folder is not None:
        run(lambda: save_paper(folder, paper), went, failed)
    elif QPrinterInfo.availablePrinterNames():
        _print(run, paper, went, stuck)
    else:
        stuck(Unavailable("PRN-03"))


def _print(run: Run, paper: PrintedPaper, went: Done, failed: Callable[[Exception], None]) -> None:
    def drawn(pages: tuple[QImage, ...]) -> None:
        try:
            printed = print_pages(pages, paper.number)
        except Unavailable as error:
            failed(error)
            return
        if printed:
            went(None)
        else:
            failed(Cancelled())

    run(lambda: pdf_pages(paper.pdf, PRINT_EDGE), drawn, failed)


def hand_out_letter(
    workplace: Workplace, run: Run, letter: bytes, number: str, failed: Callable[[Exception], None]
) -> None:
    """Print a letter of the provider, which keeps no journal of copies; in training save it."""
    paper = PrintedPaper("letter", number, 1, 1, letter)
    hand_out(workplace, run, paper, lambda _where: None, failed)


class CounterPrinter:
    """The printer of this counter: asked for once in a run of the program, and again when it is gone."""

    def __init__(self) -> None:
        self.name = ""

    def forget(self) -> None:
        """Ask again before the next paper."""
        self.name = ""

    def ready(self, title: str) -> QPrinter | None:
        """The printer for one paper; None when the operator closed the dialog."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setFullPage(True)
        if self.name in QPrinterInfo.availablePrinterNames():
            printer.setPrinterName(self.name)
        elif QPrintDialog(printer).exec() != QPrintDialog.DialogCode.Accepted:
            return None
        self.name = printer.printerName()
        return printer


PRINTER = CounterPrinter()


def print_pages(pages: Sequence[QImage], title: str) -> bool:
    """Print pictures of pages on the printer of this counter; returns whether it was wanted.

    Raises:
        Unavailable: PRN-05 the printer did not take them.
    """
    printer = PRINTER.ready(title)
    if printer is not None:
        paint_pages(printer, pages)
    return printer is not None


def paint_pages(printer: QPrinter, pages: Sequence[QImage]) -> None:
    """Draw each page as large as the sheet is.

    Raises:
        Unavailable: PRN-05 the printer did not take them.
    """
    painter = QPainter()
    taken = painter.begin(printer)
    if taken:
        try:
            drawn = _painted(painter, printer, pages)
        finally:
            # Qt falls when the printer goes before whoever still paints on it.
            ended = painter.end()
        taken = drawn and ended
    if not taken or printer.printerState() in _STUCK:
        raise Unavailable(NOT_TAKEN)


def _painted(painter: QPainter, printer: QPrinter, pages: Sequence[QImage]) -> bool:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, page in enumerate(pages):
        if number and not printer.newPage():
            return False
        sheet = QRectF(painter.viewport())
        size = page.size().toSizeF().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(sheet.topLeft(), size), page)
    return True
