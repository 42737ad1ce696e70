"""Receipt of acceptance, form Қ-1: exactly the five items of S 7.1."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from app.domain.paper_parts import AttachmentKind, AttachmentLine
from app.domain.papers import AcceptanceReceiptPaper
from forms.fields import beside, signature
from forms.flow import Hanging, Rule, Stack, air, empty, grid, plain
from forms.form import Form
from forms.letterhead import department, letterhead
from forms.listing import ListFlow, Listing
from forms.page import Layout
from forms.receipt_seal import BESIDE, sealed
from forms.rows import lowered
from forms.sheet import GAP
from forms.styles import (
    CELL,
    HAIR,
    HEADING,
    ITEM,
    LABEL,
    NUMBER,
    RIGHT,
    SECOND,
    SERVICE,
    THIN,
    TITLE,
    UNDER_LINE,
    VALUE,
    Role,
)
from forms.texts import Texts, furniture
from forms.words import NBSP, Words, phone

FORM = Form("Қ-1", "R1", "acceptance-receipt")

_NUMBER, _LABEL, _BETWEEN, _VALUE = 9 * mm, 48 * mm, 6 * mm, 107 * mm
_ORDINAL, _KIND, _SHEETS = 6 * mm, 21 * mm, 19 * mm
_TOP, _BOTTOM = 8.5, 9.0


def draw(paper: AcceptanceReceiptPaper, copies: int = 1) -> bytes:
    """The receipt as a PDF.

    Args:
        paper: what it says.
        copies: in one file; the applicant gets one, the center keeps one.
    """
    texts = FORM.texts(paper.language, paper.words)
    story: list[Flowable] = [
        *letterhead(paper.office, paper.language),
        air(19),
        plain(texts["title"], TITLE),
        air(6),
        plain(f"«{paper.service}»", SERVICE),
        air(9),
        _number(paper, texts),
        ListFlow(_attachments(paper, texts)),
    ]
    return Layout(FORM, paper, paper.office.name.of(paper.language)).build(story, copies)


def _item(
    number: int,
    label: str,
    value: Sequence[Flowable],
    role: Role = VALUE,
    *,
    bottom: float = _BOTTOM,
) -> Flowable:
    lower = [lowered(plain(text, role_), role_, role) for text, role_ in _names(number, label)]
    return grid(
        [[lower[0], lower[1], empty(), list(value)]],
        [_NUMBER, _LABEL, _BETWEEN, _VALUE],
        ("LINEABOVE", (0, 0), (-1, 0), THIN, "black"),
        ("TOPPADDING", (0, 0), (-1, -1), _TOP),
        ("BOTTOMPADDING", (0, 0), (-1, -1), bottom),
    )


def _names(number: int, label: str) -> list[tuple[str, Role]]:
    return [(str(number), ITEM), (label, LABEL)]


def _number(paper: AcceptanceReceiptPaper, texts: Texts) -> Flowable:
    accepted = Words(paper.language).date_time(paper.accepted_at)
    value = [plain(f"№ {paper.number}", NUMBER), air(2), plain(accepted, VALUE)]
    return _item(1, texts["number"], value, NUMBER)


def _attachments(paper: AcceptanceReceiptPaper, texts: Texts) -> Listing:
    words = Words(paper.language)
    sheets = sum(line.sheets for line in paper.attachments)
    count = words.counted("documents", len(paper.attachments))
    total = f"{count}, {words.counted('sheets', sheets)}"
    label = Hanging(lowered(plain(texts["attachments"], LABEL), LABEL, VALUE), VALUE.leading)
    ordinal = lowered(plain("2", ITEM), ITEM, VALUE)
    head = grid(
        [[ordinal, label, empty(), plain(total, VALUE)]],
        [_NUMBER, _LABEL, _BETWEEN, _VALUE],
        ("LINEABOVE", (0, 0), (-1, 0), THIN, "black"),
        ("TOPPADDING", (0, 0), (-1, -1), _TOP),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    )
    shared = furniture(paper.language)
    again = shared.fill("continued", heading=texts["attachments"])
    return Listing(
        rows=max(1, len(paper.attachments)),
        table=lambda start, end: _table(paper, texts, start, end),
        head=[head],
        head_again=[plain(again, HEADING), air(4)],
        note=[air(6), plain(shared["continued_next"], UNDER_LINE, RIGHT)],
        tail=[air(11), _end(paper, texts)],
    )


def _table(paper: AcceptanceReceiptPaper, texts: Texts, start: int, end: int) -> Table:
    name = _VALUE - _ORDINAL - _KIND - _SHEETS
    rows = [
        [empty(), *_row(number, line, texts)]
        for number, line in enumerate(paper.attachments[start:end], start + 1)
    ]
    nothing = [empty(), empty(), plain("–", CELL), empty(), empty()]
    return grid(
        rows or [nothing],
        [_NUMBER + _LABEL + _BETWEEN, _ORDINAL, name, _KIND, _SHEETS],
        ("LINEABOVE", (1, 0), (-1, 0), THIN, "black"),
        ("LINEABOVE", (1, 1), (-1, -1), HAIR, "black"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
        ("RIGHTPADDING", (2, 0), (2, -1), 3),
    )


def _row(number: int, line: AttachmentLine, texts: Texts) -> list[Flowable]:
    kind = texts["original" if line.kind is AttachmentKind.ORIGINAL else "copy"]
    sheets = texts.fill("sheets", count=line.sheets).replace(" ", NBSP)
    return [
        plain(str(number), CELL),
        plain(line.name, CELL),
        plain(kind, CELL),
        plain(sheets, CELL, RIGHT),
    ]


def _end(paper: AcceptanceReceiptPaper, texts: Texts) -> Flowable:
    words, office = Words(paper.language), department(paper.office, paper.language)
    term = texts.fill("latest", term=words.counted("calendar_days", paper.term_days))
    place = paper.issue_place or texts.fill("place", department=office)
    due = [
        plain(words.date_time(paper.due_at), NUMBER),
        air(1.5),
        plain(term, SECOND),
        plain(place, SECOND),
        plain(paper.office.address.of(paper.language), SECOND),
    ]
    accepted = [plain(paper.accepted_by, VALUE), plain(texts["operator"], SECOND)]
    contacts = [", ".join(phone(number) for number in paper.phones), paper.address]
    applicant: list[Flowable] = [plain(paper.applicant, VALUE)]
    applicant += [plain(line, SECOND) for line in contacts if line]
    return Stack(
        [
            _item(3, texts["due"], due, NUMBER),
            _item(4, texts["accepted_by"], accepted),
            _item(5, texts["applicant"], applicant),
            Rule(THIN),
            air(8),
            sealed(paper, _signatures(texts)),
        ]
    )


def _signatures(texts: Texts) -> Flowable:
    lines = [
        signature(texts["signature_employee"], 12),
        signature(texts["signature_applicant"], 12),
    ]
    half = (BESIDE - GAP) / 2
    return beside(lines, [half, half], GAP)
