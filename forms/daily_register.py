"""Daily register, form Т-1: landscape, by time, closed by sums, the journal's root and signatures."""

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from app.domain.paper_register_rows import Channel, DailyRegisterRow
from app.domain.papers import DailyRegisterPaper
from forms.codes import QR
from forms.fields import Field, beside, signature
from forms.flow import Rule, Stack, air, empty, grid, plain
from forms.form import Form
from forms.letterhead import department_line
from forms.listing import ListFlow, Listing
from forms.page import Layout
from forms.register_parts import Columns
from forms.sheet import LANDSCAPE
from forms.styles import (
    CELL,
    HEAD_CELL,
    HEAVY,
    LETTERHEAD,
    LETTERHEAD_SECOND,
    REGISTER_TITLE,
    RIGHT,
    SECOND,
    SUBTITLE,
    UNDER_LINE,
)
from forms.texts import Texts, furniture
from forms.words import NBSP, Words, clock, day_in_table, grouped

FORM = Form("Т-1", "T1", "daily-register")

_WIDTHS = [w * mm for w in (8, 16, 29, 71, 49, 13.5, 13, 22.5, 21, 24)]
_NUMERIC = frozenset({0, 5, 6})
_QR_SIDE = 22 * mm
_SUMS, _ROOT = 105 * mm, 130 * mm
_NAME, _SIGNATURE, _GAP = 78 * mm, 42 * mm, 9 * mm


def draw(paper: DailyRegisterPaper, copies: int = 1) -> bytes:
    """The register as a PDF.

    Args:
        paper: what it says.
        copies: in one file.
    """
    texts, words = FORM.texts(paper.language), Words(paper.language)
    title = texts[f"title_{paper.kind}"]
    story: list[Flowable] = [
        plain(paper.office.name.of(paper.language), LETTERHEAD),
        plain(_branch(paper), LETTERHEAD_SECOND),
        air(4),
        Rule(HEAVY),
        air(12),
        plain(title, REGISTER_TITLE),
        air(3),
        plain(words.date_weekday(paper.day), SUBTITLE),
        *_narrowed(paper, texts),
        air(11),
        ListFlow(_listing(paper, texts)),
    ]
    running = f"{title}, {words.day(paper.day)}"
    author = paper.office.name.of(paper.language)
    return Layout(FORM, paper, author, LANDSCAPE, running).build(story, copies)


def _branch(paper: DailyRegisterPaper) -> str:
    lines = [paper.office.branch.of(paper.language)]
    if paper.office.department:
        lines.append(department_line(paper.office, paper.language))
    return ", ".join(line for line in lines if line)


def _narrowed(paper: DailyRegisterPaper, texts: Texts) -> list[Flowable]:
    """Whose rows these are, when they are not those of the whole office."""
    told = texts.fill("operator", name=paper.operator)
    return [air(3), plain(told, SUBTITLE)] if paper.operator else []


def _listing(paper: DailyRegisterPaper, texts: Texts) -> Listing:
    note = furniture(paper.language)["continued_next"]
    return Listing(
        rows=max(1, len(paper.rows)),
        table=lambda start, end: _table(paper, texts, start, end),
        head=[],
        head_again=[],
        note=[air(4), plain(note, UNDER_LINE, RIGHT)],
        tail=[air(22), _end(paper, texts)],
        closing=1,
    )


def _table(paper: DailyRegisterPaper, texts: Texts, start: int, end: int) -> Table:
    columns = Columns(texts.many("columns"), _WIDTHS, _NUMERIC)
    rows = [_row(number, row, texts) for number, row in enumerate(paper.rows[start:end], start + 1)]
    closes = end >= len(paper.rows)
    total = _total(paper, texts) if closes else []
    nothing = ["", "", "–", *[""] * 7]
    spans: list[tuple[object, ...]] = [("LEFTPADDING", (7, 0), (7, -1), 8)]
    if closes:
        spans += [("SPAN", (1, -1), (2, -1)), ("SPAN", (7, -1), (9, -1))]
    return columns.table(rows or [nothing], *spans, total=total, padding=1.8)


def _row(number: int, row: DailyRegisterRow, texts: Texts) -> list[str]:
    return [
        str(number),
        _time(row),
        f"{row.case_number} {texts['cancelled']}" if row.cancelled else row.case_number,
        row.applicant,
        row.category,
        str(row.documents),
        str(row.sheets),
        texts[row.channel] if row.channel else "–",
        day_in_table(row.due_on) if row.due_on else "–",
        row.operator,
    ]


def _time(row: DailyRegisterRow) -> str:
    """The hour, and under it how far the norm was run over."""
    minutes, seconds = divmod(row.over_seconds, 60)
    return f"{clock(row.at)} +{minutes}:{seconds:02d}" if row.over_seconds else clock(row.at)


def _total(paper: DailyRegisterPaper, texts: Texts) -> list[str]:
    rows = paper.rows
    channels = texts.fill(
        "channels",
        gateway=sum(row.channel is Channel.GATEWAY for row in rows),
        courier=sum(row.channel is Channel.COURIER for row in rows),
    )
    documents, sheets = sum(row.documents for row in rows), sum(row.sheets for row in rows)
    count = Words(paper.language).counted("applications", len(rows))
    return ["", texts["total"], "", count, "", str(documents), str(sheets), channels, "", ""]


def _end(paper: DailyRegisterPaper, texts: Texts) -> Flowable:
    sums = [
        plain(texts["comparison"], HEAD_CELL),
        air(3),
        *[plain(line, CELL) for line in _comparison(paper, texts)],
    ]
    root = paper.journal_root.upper()
    lines = (" ".join(grouped(half, 4)) for half in grouped(root, 32))
    code = [
        plain(texts["root"], HEAD_CELL),
        air(3),
        *[plain(line.replace(" ", NBSP * 2), CELL) for line in lines],
    ]
    qr = QR(f"TRZJ1*{paper.number}*{root}", _QR_SIDE)
    sums_row = grid(
        [[sums, code, qr, empty()]],
        [_SUMS, _ROOT, _QR_SIDE, LANDSCAPE.width - _SUMS - _ROOT - _QR_SIDE],
    )
    return Stack([sums_row, air(24), _signatures(paper, texts)])


def _comparison(paper: DailyRegisterPaper, texts: Texts) -> list[str]:
    sums = paper.reconciliation
    tickets = texts.fill(
        "tickets",
        tickets=sums.tickets,
        accepted=sums.accepted,
        refused=sums.refused,
        left=sums.left,
    )
    signed = texts.fill("signed", signed=sums.signed, sent=sums.sent, waiting=sums.waiting)
    explained = texts.fill("explained", text=paper.explanation) if paper.explanation else ""
    over = texts["over"] if any(row.over_seconds for row in paper.rows) else ""
    return [line for line in (tickets, signed, over, explained) if line]


def _signatures(paper: DailyRegisterPaper, texts: Texts) -> Flowable:
    fields = [
        Field(paper.compiled_by, texts["compiled_label"], role=SECOND),
        signature(texts["signature_label"]),
        Field(paper.checked_by, texts["checked_label"], role=SECOND),
        signature(texts["signature_label"]),
    ]
    return beside(fields, [_NAME, _SIGNATURE, _NAME, _SIGNATURE], _GAP)
