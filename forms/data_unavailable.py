"""Message that data cannot be obtained, form Х-1 (S 11.6); it is not a refusal."""

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from app.domain.paper_parts import QueryOutcome, Registry, RegistryQuery
from app.domain.papers import DataUnavailablePaper
from forms.fields import Field, beside
from forms.flow import Rule, Stack, air, grid, plain
from forms.form import Form
from forms.letterhead import letterhead
from forms.page import Layout
from forms.rows import labelled, value
from forms.sheet import GAP, PORTRAIT
from forms.styles import (
    CELL,
    HAIR,
    HEAD_CELL,
    LETTER,
    MEDIUM,
    SERVICE,
    STATEMENT,
    STRONG_CELL,
    THIN,
    TITLE,
)
from forms.texts import Texts
from forms.words import Words, clock_seconds

FORM = Form("Х-1", "M1", "data-unavailable")

_SYSTEM, _ASKED, _TIME = 47 * mm, 62 * mm, 17 * mm
_RESULT = PORTRAIT.width - _SYSTEM - _ASKED - 2 * _TIME
_NAME = 106 * mm


def draw(paper: DataUnavailablePaper, copies: int = 1) -> bytes:
    """The message as a PDF.

    Args:
        paper: what it says.
        copies: in one file.
    """
    texts = FORM.texts(paper.language)
    story: list[Flowable] = [
        *letterhead(paper.office, paper.language),
        air(27),
        plain(texts["title"], TITLE),
        air(6),
        plain(f"«{paper.service}»", SERVICE),
        air(16),
        *_concerned(paper, texts),
        Rule(THIN),
        air(18),
        plain(texts[_sentence(paper)], STATEMENT),
        air(8),
        plain(texts["not_refusal"], LETTER),
        air(20),
        _queries(paper, texts),
        air(34),
        _end(paper, texts),
    ]
    return Layout(FORM, paper, paper.office.name.of(paper.language)).build(story, copies)


def _concerned(paper: DataUnavailablePaper, texts: Texts) -> list[Flowable]:
    words = Words(paper.language)
    numbered = f"№ {paper.number}, {words.day(paper.formed_at.date())}"
    rows = [
        labelled(texts["number"], value(numbered), top=8, bottom=10),
        labelled(
            texts["applicant"],
            value(paper.applicant, Words(paper.language).iin(paper.iin)),
            top=8,
            bottom=11,
        ),
    ]
    if paper.power:
        lines = value(paper.power.representative, texts["power"], _power(paper, texts))
        rows.append(labelled(texts["representative"], lines, top=8, bottom=11))
    return rows


def _power(paper: DataUnavailablePaper, texts: Texts) -> str:
    if paper.power is None:
        return ""
    issued = Words(paper.language).day(paper.power.issued_on)
    return texts.fill("power_number", number=paper.power.number, date=issued)


def _sentence(paper: DataUnavailablePaper) -> str:
    """Which base lacks the data; both are named only when both do."""
    lacking = {query.registry for query in paper.queries if query.outcome is QueryOutcome.NOT_FOUND}
    if lacking == {Registry.GBD_FL, Registry.ENIS}:
        return "sentence_both"
    return "sentence_enis" if Registry.ENIS in lacking else "sentence_gbd_fl"


def _queries(paper: DataUnavailablePaper, texts: Texts) -> Flowable:
    head = [plain(name, HEAD_CELL) for name in texts.many("columns")]
    return grid(
        [head, *[_query(paper, query, texts) for query in paper.queries]],
        [_SYSTEM, _ASKED, _TIME, _TIME, _RESULT],
        ("LINEBELOW", (0, 0), (-1, 0), MEDIUM, "black"),
        ("LINEBELOW", (0, 1), (-1, -1), HAIR, "black"),
        ("TOPPADDING", (0, 1), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
        ("RIGHTPADDING", (0, 0), (-2, -1), 8),
        ("RIGHTPADDING", (2, 0), (3, -1), 0),
    )


def _query(paper: DataUnavailablePaper, query: RegistryQuery, texts: Texts) -> list[Flowable]:
    asked = texts.fill(
        f"asked_{query.registry}",
        iin=Words(paper.language).iin(paper.iin),
        power=_power(paper, texts),
    )
    answered = clock_seconds(query.answered_at) if query.answered_at else "–"
    return [
        plain(texts[query.registry], CELL),
        plain(asked, CELL),
        plain(clock_seconds(query.asked_at), CELL),
        plain(answered, CELL),
        plain(texts[query.outcome], STRONG_CELL),
    ]


def _end(paper: DataUnavailablePaper, texts: Texts) -> Flowable:
    formed = Words(paper.language).date_short_time(paper.formed_at)
    fields = [
        Field(paper.operator, texts["operator_label"]),
        Field(formed, texts["formed_label"]),
    ]
    return Stack([beside(fields, [_NAME, PORTRAIT.width - _NAME - GAP], GAP)])
