"""Application, form Ө-1: annex 1 of the regulation (S A1)."""

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from app.domain.papers import ApplicationFormPaper
from forms.fields import Field, Prefix, beside, signature
from forms.flow import Hanging, Stack, air, empty, grid, plain, sentence
from forms.form import Form
from forms.listing import ListFlow, Listing
from forms.page import Layout
from forms.rows import lowered
from forms.sheet import PORTRAIT
from forms.styles import APPLICATION, HEADING, LETTER, RIGHT, SECOND, TITLE, UNDER_LINE
from forms.texts import Texts, furniture
from forms.words import Words

FORM = Form("Ө-1", "A1", "application-form")

_ADDRESS = 88 * mm
_ORDINAL, _SHEETS = 7 * mm, 24 * mm
_SIGNATURE = 60 * mm


def draw(paper: ApplicationFormPaper, copies: int = 1) -> bytes:
    """The application as a PDF, ready for the applicant's signature.

    Args:
        paper: what it says.
        copies: in one file.
    """
    texts = FORM.texts(paper.language, paper.words)
    story: list[Flowable] = [
        grid([[empty(), _addressee(paper, texts)]], [PORTRAIT.width - _ADDRESS, _ADDRESS]),
        air(42),
        plain(texts["title"], TITLE),
        air(13),
        sentence(texts["request"], APPLICATION, underline=True, category=paper.category),
        air(8),
        plain(texts["consent"], APPLICATION),
        *_details(paper),
        air(20),
        ListFlow(_attachments(paper, texts)),
    ]
    return Layout(FORM, paper, texts["author"], shows_copy=False).build(story, copies)


def _addressee(paper: ApplicationFormPaper, texts: Texts) -> list[Flowable]:
    citizen, address = Prefix(texts["citizen"], LETTER), Prefix(texts["address"], LETTER)
    return [
        plain(texts.fill("annex", service=paper.service), UNDER_LINE),
        air(27),
        plain(texts["head"], LETTER),
        Field(paper.head_name, texts["head_label"]),
        air(7),
        Field(paper.applicant, prefix=citizen),
        air(7),
        Field(paper.address, prefix=address),
    ]


def _details(paper: ApplicationFormPaper) -> list[Flowable]:
    """What the service asks besides, a line for each."""
    lines = (plain(f"{label}: {value}", APPLICATION) for label, value in paper.details)
    return [part for line in lines for part in (air(6), line)]


def _attachments(paper: ApplicationFormPaper, texts: Texts) -> Listing:
    shared = furniture(paper.language)
    word = Hanging(lowered(plain(texts["attachments"], LETTER), LETTER, LETTER), 0)
    again = shared.fill("continued", heading=texts["attachments"].rstrip(":"))
    return Listing(
        rows=max(1, len(paper.attachments)),
        table=lambda start, end: _table(paper, texts, start, end),
        head=[word],
        head_again=[plain(again, HEADING), air(4)],
        note=[air(5), plain(shared["continued_next"], UNDER_LINE, RIGHT)],
        tail=[air(34), _end(paper, texts)],
    )


def _table(paper: ApplicationFormPaper, texts: Texts, start: int, end: int) -> Table:
    words = Words(paper.language)
    indent = stringWidth(texts["attachments"], LETTER.face, LETTER.size) + 10
    baseline = LETTER.baseline - SECOND.baseline
    cells = [
        [
            empty(),
            plain(f"{number})", SECOND),
            plain(line.name, SECOND),
            plain(words.counted("sheets", line.sheets), SECOND, RIGHT),
        ]
        for number, line in enumerate(paper.attachments[start:end], start + 1)
    ]
    nothing = [empty(), plain("–", SECOND), empty(), empty()]
    name = PORTRAIT.width - indent - _ORDINAL - _SHEETS
    return grid(
        cells or [nothing],
        [indent, _ORDINAL, name, _SHEETS],
        ("TOPPADDING", (0, 0), (-1, -1), baseline),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5.3),
        ("RIGHTPADDING", (2, 0), (2, -1), 12),
    )


def _end(paper: ApplicationFormPaper, texts: Texts) -> Flowable:
    dated = Words(paper.language).day(paper.applied_on) if paper.applied_on else ""
    lines = [Field(dated, texts["date_label"]), signature(texts["signature_label"])]
    return Stack([beside(lines, [_SIGNATURE, _SIGNATURE], 10 * mm)])
