"""Courier register, form К-1: envelopes handed over, carried and received (S 11.8)."""

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from app.domain.papers import CourierRegisterPaper
from forms.fields import Field, beside, signature
from forms.flow import Stack, air, plain
from forms.form import Form
from forms.letterhead import department, letterhead
from forms.listing import ListFlow, Listing
from forms.page import Layout
from forms.register_parts import Columns
from forms.styles import (
    HAIR,
    HEADING,
    LETTER,
    RIGHT,
    SECOND,
    SUBTITLE,
    TITLE,
    UNDER_LINE,
)
from forms.texts import Texts, furniture
from forms.words import NBSP, Words

FORM = Form("К-1", "K1", "courier-register")

_WIDTHS = [w * mm for w in (8.6, 24, 27.4, 54.3, 13.5, 21.2, 21)]
_NUMERIC = frozenset({0, 4})
_FROM, _TO, _BAG, _GAP = 38 * mm, 84 * mm, 38 * mm, 5 * mm
_PARTY, _BETWEEN = 50 * mm, 10 * mm


def draw(paper: CourierRegisterPaper, copies: int = 1) -> bytes:
    """The register as a PDF.

    Args:
        paper: what it says.
        copies: in one file; one stays, one travels with the bag.
    """
    texts, words = FORM.texts(paper.language), Words(paper.language)
    story: list[Flowable] = [
        *letterhead(paper.office, paper.language),
        air(27),
        plain(texts["title"], TITLE),
        air(6),
        plain(f"№ {paper.number}, {words.day(paper.day)}", SUBTITLE),
        air(18),
        _route(paper, texts),
        air(15),
        ListFlow(_listing(paper, texts)),
    ]
    return Layout(FORM, paper, paper.office.name.of(paper.language)).build(story, copies)


def _route(paper: CourierRegisterPaper, texts: Texts) -> Flowable:
    bag = texts.fill("bag", bag=paper.bag, seal=paper.seal) if paper.bag and paper.seal else ""
    fields = [
        Field(department(paper.office, paper.language), texts["from_label"], role=SECOND),
        Field(paper.destination, texts["to_label"], role=SECOND),
        Field(bag.replace(" ", NBSP), texts["bag_label"], role=SECOND),
    ]
    return beside(fields, [_FROM, _TO, _BAG], _GAP)


def _listing(paper: CourierRegisterPaper, texts: Texts) -> Listing:
    note = furniture(paper.language)["continued_next"]
    return Listing(
        rows=max(1, len(paper.envelopes)),
        table=lambda start, end: _table(paper, texts, start, end),
        head=[],
        head_again=[],
        note=[air(4), plain(note, UNDER_LINE, RIGHT)],
        tail=[air(12), _end(paper, texts)],
        closing=1,
    )


def _table(paper: CourierRegisterPaper, texts: Texts, start: int, end: int) -> Table:
    columns = Columns(texts.many("columns"), _WIDTHS, _NUMERIC, gap=6)
    rows = [
        [
            str(number),
            envelope.number,
            envelope.case_number,
            envelope.applicant,
            str(envelope.sheets),
            "",
            "",
        ]
        for number, envelope in enumerate(paper.envelopes[start:end], start + 1)
    ]
    closes = end >= len(paper.envelopes)
    last = -2 if closes else -1
    commands: list[tuple[object, ...]] = [
        ("LINEBEFORE", (5, 1), (6, last), HAIR, "black"),
        ("LEFTPADDING", (5, 0), (6, -1), 6),
        ("RIGHTPADDING", (5, 0), (6, -1), 0),
    ]
    total: list[str] = []
    if closes:
        total = ["", _total(paper, texts), "", "", "", "", ""]
        commands.append(("SPAN", (1, -1), (-1, -1)))
    nothing = ["", "–", "", "", "", "", ""]
    return columns.table(rows or [nothing], *commands, total=total, padding=4.4)


def _total(paper: CourierRegisterPaper, texts: Texts) -> str:
    words = Words(paper.language)
    sheets = sum(envelope.sheets for envelope in paper.envelopes)
    return texts.fill(
        "total",
        envelopes=words.counted_in_words("envelopes", len(paper.envelopes)),
        sheets=words.counted_in_words("sheets", sheets),
    )


def _end(paper: CourierRegisterPaper, texts: Texts) -> Flowable:
    parties = (("handed", paper.handed_by), ("carried", paper.courier), ("received", ""))
    columns: list[Flowable] = [_party(role, name, texts) for role, name in parties]
    return Stack(
        [
            plain(texts["copies"], LETTER),
            air(22),
            beside(columns, [_PARTY, _PARTY, _PARTY], _BETWEEN),
        ]
    )


def _party(role: str, name: str, texts: Texts) -> Flowable:
    return Stack(
        [
            plain(texts[role], HEADING),
            air(3),
            Field(name, texts[f"{role}_label"], role=SECOND),
            signature(texts["signature_label"], above=9),
            signature(texts["time_label"], above=9),
        ]
    )
