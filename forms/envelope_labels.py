"""Envelope labels, form Б-1: eight to a sheet, addressee and bar code, nothing about persons."""

from io import BytesIO

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from app.domain.paper_register_rows import Envelope
from app.domain.papers import EnvelopeLabelsPaper
from forms.edges import training_tab, watermark, write
from forms.flow import Rule, Stack, air, plain
from forms.fonts import SANS, register_all
from forms.form import Form
from forms.letterhead import department
from forms.sheet import PORTRAIT
from forms.styles import ADDRESSEE, CELL, ENVELOPE_NUMBER, SENDER, THIN
from forms.texts import Texts
from forms.words import Words

FORM = Form("Б-1", "L1", "envelope-labels")

_WIDTH, _HEIGHT, _INSIDE = 105 * mm, 74 * mm, 8 * mm
_COLUMNS, _ROWS = 2, 4
_BAR, _BAR_HEIGHT = 0.54 * mm, 19 * mm
_ROOM = _WIDTH - 2 * _INSIDE
_BAR_TOP = 41.5 * mm
_TOP_EDGE = PORTRAIT.size[1]


def draw(paper: EnvelopeLabelsPaper, copies: int = 1) -> bytes:
    """The labels as a PDF.

    Args:
        paper: what they say.
        copies: of the whole set.
    """
    register_all()
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        PORTRAIT.size,
        invariant=1,
        initialFontName=SANS,
        lang=f"{paper.language.value}-KZ",
    )
    canvas.setTitle(FORM.title(paper.language))
    canvas.setAuthor(paper.office.name.of(paper.language))
    canvas.setSubject(f"{FORM.code}, {FORM.version}")
    canvas.setCreator("Tereze")
    canvas.setProducer("Tereze")
    for _ in range(copies):
        _set(canvas, paper)
    canvas.save()
    return buffer.getvalue()


def _set(canvas: Canvas, paper: EnvelopeLabelsPaper) -> None:
    on_sheet = _COLUMNS * _ROWS
    for start in range(0, len(paper.envelopes), on_sheet):
        if paper.mark.training:
            watermark(canvas, PORTRAIT, paper.language)
        for place, envelope in enumerate(paper.envelopes[start : start + on_sheet]):
            row, column = divmod(place, _COLUMNS)
            _label(canvas, paper, envelope, column * _WIDTH, _TOP_EDGE - row * _HEIGHT)
        if paper.cut_lines:
            _cuts(canvas)
        canvas.showPage()


def _cuts(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.setLineWidth(THIN)
    canvas.setLineCap(1)
    canvas.setDash([0.1, 4])
    canvas.line(_WIDTH, 0, _WIDTH, _TOP_EDGE)
    for row in range(1, _ROWS):
        canvas.line(0, _TOP_EDGE - row * _HEIGHT, PORTRAIT.size[0], _TOP_EDGE - row * _HEIGHT)
    canvas.restoreState()


def _label(
    canvas: Canvas, paper: EnvelopeLabelsPaper, envelope: Envelope, left: float, top: float
) -> None:
    texts, x = FORM.texts(paper.language), left + _INSIDE
    head = Stack(_address(paper, texts))
    _, height = head.wrapOn(canvas, _ROOM, _HEIGHT)
    head.drawOn(canvas, x, top - 7.2 * mm - height)
    if paper.mark.training:
        training_tab(canvas, x + _ROOM, top - _BAR_TOP + 0.9 * mm, paper.language)
    _bars(envelope.number).drawOn(canvas, x, top - _BAR_TOP - _BAR_HEIGHT)
    below = top - _BAR_TOP - _BAR_HEIGHT - 5.2 * mm
    write(canvas, ENVELOPE_NUMBER, x, below, envelope.number)
    sheets = Words(paper.language).counted("sheets", envelope.sheets)
    contents = texts.fill("contents", sheets=sheets, register=paper.number)
    write(canvas, CELL, x + _ROOM, below, contents, right=True)


def _address(paper: EnvelopeLabelsPaper, texts: Texts) -> list[Flowable]:
    sender = texts.fill(
        "sender",
        department=department(paper.office, paper.language),
        address=paper.office.address.of(paper.language),
    )
    return [
        plain(sender, SENDER),
        air(3),
        Rule(THIN),
        air(7),
        plain(paper.destination, ADDRESSEE),
        air(2),
        plain(paper.destination_address, CELL),
    ]


def _bars(number: str) -> Flowable:
    """The bar code, narrowed only when a long number would leave the label."""
    bars = Code128(number, barWidth=_BAR, barHeight=_BAR_HEIGHT, quiet=0)
    if bars.width <= _ROOM:
        return bars
    return Code128(number, barWidth=_BAR * _ROOM / bars.width, barHeight=_BAR_HEIGHT, quiet=0)
