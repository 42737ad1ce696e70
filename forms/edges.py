"""What stands at the edges of each page: footer with QR, running head, punch mark, training marks."""

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from app.domain.paper_parts import PaperLanguage
from app.domain.papers import Paper
from forms.codes import draw_qr
from forms.fonts import checked
from forms.form import Form
from forms.sheet import Sheet
from forms.styles import (
    FOOTER,
    FOOTER_PAGE,
    FOOTER_STRONG,
    HAIR,
    RUNNING_HEAD,
    RUNNING_NUMBER,
    TAB,
    THIN,
    Role,
)
from forms.texts import furniture
from forms.words import NBSP, clock, day_in_table

_QR_SIDE = 14 * mm
_PUNCH = (4 * mm, 7 * mm)
"""Printers reach no nearer to the edge than 4–5 mm; only the punch mark stands there."""


def write(
    canvas: Canvas, role: Role, x: float, y: float, text: str, *, right: bool = False
) -> None:
    """Writes one line with its baseline at `y`, checked letter by letter."""
    canvas.setFont(role.face, role.size)
    draw = canvas.drawRightString if right else canvas.drawString
    draw(x, y, checked(role.face, text))


@dataclass(frozen=True)
class Edges:
    """The edges of the pages of one paper.

    Args:
        form: of the paper.
        paper: whose number and print mark are shown.
        sheet: printed on.
        running_title: at the head of later pages.
        shows_copy: copies are numbered on the paper.
    """

    form: Form
    paper: Paper
    sheet: Sheet
    running_title: str
    shows_copy: bool = True

    def before(self, canvas: Canvas) -> None:
        """What lies beneath the text: the training watermark and its tab, the punch mark."""
        if self.paper.mark.training:
            watermark(canvas, self.sheet, self.paper.language)
            top = self.sheet.size[1] - self.sheet.top + 7
            training_tab(canvas, self.sheet.right_edge, top, self.paper.language)
        self._punch(canvas)

    def after(self, canvas: Canvas, page: int, total: int, copy: int) -> None:
        """What is known only when the pages are counted: footer and running head."""
        self._footer(canvas, page, total, copy)
        if page > 1:
            self._running_head(canvas)

    def _footer(self, canvas: Canvas, page: int, total: int, copy: int) -> None:
        sheet, paper, shared = self.sheet, self.paper, furniture(self.paper.language)
        canvas.setLineWidth(THIN)
        canvas.line(sheet.left, sheet.footer, sheet.right_edge, sheet.footer)
        content = f"TRZ1*{self.form.latin}*{paper.number}*{copy}*{page}/{total}"
        draw_qr(canvas, content, sheet.left, sheet.footer - 2.7 * mm - _QR_SIDE, _QR_SIDE)
        x, y = sheet.left + _QR_SIDE + 4 * mm, sheet.footer - 12.6
        version = shared.fill("version", code=self.form.code, version=self.form.version)
        write(canvas, FOOTER_STRONG, x, y, f"{self.form.code} №{NBSP}{paper.number}")
        write(canvas, FOOTER, x, y - FOOTER.leading, self._printed())
        write(canvas, FOOTER, x, y - 2 * FOOTER.leading, version)
        pages = shared.fill("page", page=page, total=total)
        write(canvas, FOOTER_PAGE, sheet.right_edge, y, pages, right=True)
        if self.shows_copy:
            text = shared.fill("copy", copy=copy)
            write(canvas, FOOTER, sheet.right_edge, y - 10.6, text, right=True)

    def _printed(self) -> str:
        mark, shared = self.paper.mark, furniture(self.paper.language)
        who = mark.printed_by
        if mark.counter:
            who += ", " + shared.fill("counter", counter=mark.counter)
        when = f"{day_in_table(mark.printed_at)} {clock(mark.printed_at)}"
        return shared.fill("printed", when=when, who=who)

    def _running_head(self, canvas: Canvas) -> None:
        sheet = self.sheet
        y = sheet.size[1] - sheet.top - 8
        write(canvas, RUNNING_HEAD, sheet.left, y, self.running_title)
        number = f"№{NBSP}{self.paper.number}"
        write(canvas, RUNNING_NUMBER, sheet.right_edge, y, number, right=True)
        canvas.setLineWidth(HAIR)
        canvas.line(sheet.left, y - 6, sheet.right_edge, y - 6)

    def _punch(self, canvas: Canvas) -> None:
        width, height = self.sheet.size
        near, far = _PUNCH
        canvas.setLineWidth(HAIR)
        if self.sheet.landscape:
            canvas.line(width / 2, height - near, width / 2, height - far)
        else:
            canvas.line(near, height / 2, far, height / 2)


def watermark(canvas: Canvas, sheet: Sheet, language: PaperLanguage) -> None:
    """The grey words of training across the sheet; drawn before the text, so they lie beneath."""
    big, small = furniture(language).many("training")
    width, height = sheet.size
    room = 0.62 * max(width, height) if not sheet.landscape else 0.9 * height
    canvas.saveState()
    canvas.setFillGray(0.88)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(54)
    for text, size, y in ((big, 88, 0), (small, 44, -62)):
        fitting = min(size, size * room / stringWidth(text, TAB.face, size))
        canvas.setFont(TAB.face, fitting)
        canvas.drawCentredString(0, y, checked(TAB.face, text))
    canvas.restoreState()


def training_tab(canvas: Canvas, right: float, y: float, language: PaperLanguage) -> None:
    """White words on a black tab: they survive a photocopier, the grey does not.

    Args:
        canvas: to draw on.
        right: right edge of the tab, points.
        y: its lower edge, points.
        language: of the paper.
    """
    text = ", ".join(furniture(language).many("training"))
    width = stringWidth(text, TAB.face, TAB.size) + 12
    canvas.saveState()
    canvas.setFillGray(0)
    canvas.rect(right - width, y, width, 15, stroke=0, fill=1)
    canvas.setFillGray(1)
    write(canvas, TAB, right - width + 6, y + 4.5, text)
    canvas.restoreState()
