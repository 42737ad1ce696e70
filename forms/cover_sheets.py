"""Cover sheets, form П-1: laid on top of each document, so that one pass of the feeder sorts them."""

from reportlab.lib.units import mm
from reportlab.platypus.flowables import CondPageBreak, Flowable

from app.domain.papers import CoverSheetsPaper
from forms.codes import QR
from forms.flow import Rule, air, plain
from forms.form import Form
from forms.letterhead import letterhead
from forms.page import Layout
from forms.sheet import PORTRAIT
from forms.styles import LETTER, SERVICE, STATEMENT, THIN, TITLE
from forms.texts import Texts

FORM = Form("П-1", "C1", "cover-sheets")

_QR_SIDE = 60 * mm
_WHOLE_SHEET = PORTRAIT.size[1]


def draw(paper: CoverSheetsPaper, copies: int = 1) -> bytes:
    """The sheets as a PDF.

    Args:
        paper: what they say.
        copies: of the whole set.
    """
    texts = FORM.texts(paper.language)
    story: list[Flowable] = []
    for title, code in paper.covers:
        story += [*_sheet(paper, texts, title, code), CondPageBreak(_WHOLE_SHEET)]
    return Layout(FORM, paper, paper.office.name.of(paper.language), shows_copy=False).build(
        story, copies
    )


def _sheet(paper: CoverSheetsPaper, texts: Texts, title: str, code: str) -> list[Flowable]:
    return [
        *letterhead(paper.office, paper.language),
        air(27),
        plain(texts["title"], SERVICE),
        air(6),
        plain(title, TITLE),
        air(10),
        Rule(THIN),
        air(14),
        plain(texts.fill("case", number=paper.number), STATEMENT),
        air(4),
        plain(f"«{paper.service}»", SERVICE),
        air(40),
        QR(code, _QR_SIDE),
        air(30),
        plain(texts["how"], LETTER),
    ]
