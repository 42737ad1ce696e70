"""Reasoned reply refusing the service, form Д-1 (S 4): ground, fact, reasoning; it flows."""

import re

from reportlab.lib.units import mm
from reportlab.platypus.flowables import CondPageBreak, Flowable, KeepTogether

from app.domain.paper_parts import RefusalGround
from app.domain.papers import ReasonedRefusalPaper
from forms.flow import Cell, Rule, air, grid, plain
from forms.form import Form
from forms.letter import letter_head
from forms.lines import lines_of
from forms.page import Layout
from forms.rows import lowered
from forms.sheet import LABEL as LABEL_WIDTH
from forms.sheet import PORTRAIT
from forms.signature_block import signature_block
from forms.signature_box import SIGNATURE_ROOM
from forms.styles import LABEL, LETTER, SECOND, THIN, TITLE
from forms.texts import Texts
from forms.words import Words, bound

FORM = Form("Д-1", "D1", "reasoned-refusal")

_ROOM_FOR_ROW = 22 * mm
_ROOM_FOR_HEADING = 40 * mm
_LINES = 6
_BLANK_LINE = re.compile(r"\n\s*\n")


def draw(paper: ReasonedRefusalPaper, copies: int = 1) -> bytes:
    """The reply as a PDF.

    Args:
        paper: what it says.
        copies: in one file.
    """
    texts, words = FORM.texts(paper.language, paper.words), Words(paper.language)
    decision = texts.fill(
        "sentence",
        date_of=words.date_of(paper.applied_on),
        number=paper.number,
        service=paper.service,
    )
    story: list[Flowable] = [
        *letter_head(paper),
        air(20),
        plain(texts["title"], TITLE),
        air(9),
        plain(decision, LETTER),
        air(12),
        CondPageBreak(_ROOM_FOR_HEADING),
    ]
    for ground in paper.grounds:
        story += _ground(ground, texts)
    story += [Rule(THIN), air(12), KeepTogether(_end(paper, texts))]
    author = paper.provider.name.of(paper.language)
    room = 0 if paper.signature else SIGNATURE_ROOM
    return Layout(FORM, paper, author, reserved=room).build(story, copies)


def _ground(ground: RefusalGround, texts: Texts) -> list[Flowable]:
    return [
        *_part(texts["basis"], ground.basis),
        *_part(texts["circumstance"], ground.circumstance),
        *_part(texts["reasoning"], ground.reasoning),
    ]


def _part(label: str, text: str) -> list[Flowable]:
    """Free text in rows of a few lines each, since a cell higher than a page cannot be drawn."""
    pieces = _pieces(text)
    rows: list[Flowable] = [CondPageBreak(_ROOM_FOR_ROW)]
    for number, (piece, closes) in enumerate(pieces):
        beside = plain(label if number == 0 else "", LABEL)
        commands: list[tuple[object, ...]] = [
            ("TOPPADDING", (0, 0), (-1, -1), 8 if number == 0 else 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 11 if number == len(pieces) - 1 else 5 * closes),
            ("RIGHTPADDING", (0, 0), (0, 0), 6),
        ]
        if number == 0:
            commands.append(("LINEABOVE", (0, 0), (-1, 0), THIN, "black"))
        cells: list[list[Cell]] = [[[lowered(beside, LABEL, SECOND)], plain(piece, SECOND)]]
        rows.append(grid(cells, [LABEL_WIDTH, PORTRAIT.width - LABEL_WIDTH], *commands))
    return rows


def _pieces(text: str) -> list[tuple[str, bool]]:
    """The lines of the text in groups, and whether a group closes its paragraph."""
    width = PORTRAIT.width - LABEL_WIDTH - 1
    pieces = []
    for paragraph in _BLANK_LINE.split(text.strip()):
        lines = lines_of(bound(" ".join(paragraph.split())), SECOND, width, width)
        groups = [lines[start : start + _LINES] for start in range(0, len(lines), _LINES)]
        pieces += [("\n".join(group), group is groups[-1]) for group in groups]
    return pieces


def _end(paper: ReasonedRefusalPaper, texts: Texts) -> list[Flowable]:
    end: list[Flowable] = [plain(texts["complaint"], LETTER)]
    if paper.signature:
        end += [air(13), signature_block(paper, paper.signature, FORM.latin)]
    return end
