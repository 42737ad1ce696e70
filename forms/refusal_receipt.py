"""Receipt refusing acceptance, form Қ-2: the ten fields of annex 3 of the Standard (S 7.1)."""

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from app.domain.papers import RefusalReceiptPaper
from forms.fields import Field, beside, signature
from forms.flow import Stack, air, grid, plain, sentence
from forms.form import Form
from forms.listing import ListFlow, Listing
from forms.page import Layout
from forms.receipt_seal import sealed
from forms.sheet import GAP, PORTRAIT
from forms.styles import ANNEX_3, HEADING, RIGHT, ROW, THIN, TITLE, UNDER_LINE
from forms.texts import Texts, furniture
from forms.words import Words, phone

FORM = Form("Қ-2", "R2", "refusal-receipt")

_NAME = 106 * mm
_SIGNATURE = PORTRAIT.width - _NAME - GAP
_DATE = 60 * mm
_ORDINAL = 10 * mm


def draw(paper: RefusalReceiptPaper, copies: int = 1) -> bytes:
    """The receipt as a PDF.

    Args:
        paper: what it says.
        copies: in one file; annex 3 wants two, one for each side.
    """
    texts = FORM.texts(paper.language, paper.words)
    story: list[Flowable] = [
        plain(texts["annex"], UNDER_LINE, RIGHT),
        air(18),
        Field(paper.applicant, texts["applicant_label"]),
        air(9),
        Field(paper.address, texts["address_label"]),
        air(18),
        plain(texts["title"], TITLE),
        air(9),
        _sentence(paper, texts),
        air(14),
        ListFlow(_missing(paper, texts)),
    ]
    return Layout(FORM, paper, paper.office.name.of(paper.language)).build(story, copies)


def _sentence(paper: RefusalReceiptPaper, texts: Texts) -> Flowable:
    office, language = paper.office, paper.language
    department = texts.fill(
        "department", number=office.department, address=office.address.of(language)
    )
    # The name of the office and of the service are words of the act, the department is filled in.
    law = texts["sentence"].replace("{service}", paper.service)
    law = law.replace("{office}", office.genitive.of(language))
    return sentence(law, ANNEX_3, department=department)


def _missing(paper: RefusalReceiptPaper, texts: Texts) -> Listing:
    note = furniture(paper.language)["continued_next"]
    return Listing(
        rows=len(paper.missing),
        table=lambda start, end: _table(paper.missing, start, end),
        head=[plain(texts["missing"], HEADING), air(2)],
        head_again=[plain(texts["missing_continued"], HEADING), air(2)],
        note=[air(5), plain(note, UNDER_LINE, RIGHT)],
        tail=[air(10), _end(paper, texts)],
    )


def _table(missing: tuple[str, ...], start: int, end: int) -> Table:
    cells = [
        [plain(f"{number})", ROW), plain(name, ROW)]
        for number, name in enumerate(missing[start:end], start + 1)
    ]
    commands: list[tuple[object, ...]] = [
        ("LINEBELOW", (0, 0), (-1, -1), THIN, "black"),
        ("TOPPADDING", (0, 0), (-1, -1), 2.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    if start:
        commands.append(("LINEABOVE", (0, 0), (-1, 0), THIN, "black"))
    return grid(cells, [_ORDINAL, PORTRAIT.width - _ORDINAL], *commands)


def _end(paper: RefusalReceiptPaper, texts: Texts) -> Flowable:
    pairs = [
        (Field(paper.employee, texts["employee_label"]), signature(texts["signature_label"])),
        (
            Field(paper.executor, texts["executor_label"]),
            Field(phone(paper.executor_phone), texts["phone_label"]),
        ),
        (Field(paper.applicant, texts["received_label"]), signature(texts["received_signature"])),
    ]
    parts: list[Flowable] = [plain(texts["copies"], ANNEX_3), air(3)]
    for pair in pairs:
        parts += [air(7), beside(pair, [_NAME, _SIGNATURE], GAP)]
    dated = Field(Words(paper.language).date_quoted(paper.refused_on))
    return Stack([*parts, air(8), sealed(paper, beside([dated], [_DATE], 0))])
