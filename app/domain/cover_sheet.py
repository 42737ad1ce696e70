"""Cover sheets: what their code says, and how the pages behind them are sorted into rows."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from app.domain.attachment import Page, TrayReason

FORMAT = "TRZC1"
"""Raised when the content changes, so that sheets of an older program are told apart."""
ANY_VERSION = "TRZC"
"""The footers of our own papers begin otherwise: they are pages, not covers."""
CHECK_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Cover:
    """What a cover sheet says; nothing about persons.

    Args:
        case_number: of the case.
        row: code of the checklist row; empty for the sheet of the whole case.
    """

    case_number: str
    row: str = ""

    @property
    def text(self) -> str:
        """The content of the code: format, case, row, check."""
        said = f"{FORMAT} {self.case_number} {self.row or '-'}"
        return f"{said} {_check(said)}"


def is_cover(text: str) -> bool:
    """Whether a code is that of a cover sheet, of whatever version."""
    return text.startswith(ANY_VERSION)


def read_cover(text: str, case_number: str, rows: Collection[str]) -> Cover | TrayReason:
    """The cover of a code, or why it sorts nothing into this case."""
    said, _, check = text.rpartition(" ")
    if not text.startswith(f"{FORMAT} "):
        return TrayReason.OTHER_VERSION
    parts = said.split(" ")
    if len(parts) != 3 or check != _check(said):
        return TrayReason.DAMAGED
    cover = Cover(parts[1], "" if parts[2] == "-" else parts[2])
    if cover.case_number != case_number:
        return TrayReason.FOREIGN_CASE
    return cover if not cover.row or cover.row in rows else TrayReason.UNKNOWN_ROW


def sorted_pile(pages: Sequence[Page], case_number: str, rows: Collection[str]) -> tuple[Page, ...]:
    """Sort piles by their covers; may be done again and again while pages are still examined.

    A page follows the last cover before it in its pile. Pages before the first cover, behind the
    sheet of the whole case, or behind a cover that does not belong here, lie in the tray. Piles
    without a cover, and pages that were moved by hand, stay where they are.

    Args:
        pages: all pages of the case.
        case_number: of the case.
        rows: codes of its checklist rows.

    Returns:
        The pages that changed.
    """
    with_covers = {page.pile for page in pages if page.cover and page.pile}
    piled = [page for page in pages if page.pile in with_covers]
    places = _places(piled, case_number, rows)
    held = {page.id: page for page in pages}
    ends = {p.document_code: p.position + 1 for p in _by_position(pages) if p.id not in places}
    changed = []
    for page in sorted(piled, key=lambda page: (str(page.pile), page.pile_place)):
        row, reason = places[page.id]
        position = ends.get(row, 0)
        ends[row] = position + 1
        changed.append(replace(page.moved(row, position), tray_reason=reason))
    return tuple(page for page in changed if page != held[page.id])


Place = tuple[str | None, TrayReason | None]


def _places(piled: Sequence[Page], case_number: str, rows: Collection[str]) -> dict[object, Place]:
    places: dict[object, Place] = {}
    for pile in {page.pile for page in piled}:
        here: Place = (None, TrayReason.NO_COVER)
        in_pile = (page for page in piled if page.pile == pile)
        for page in sorted(in_pile, key=lambda page: page.pile_place):
            if page.cover:
                here = _behind(read_cover(page.cover, case_number, rows))
            places[page.id] = here
    return places


def _behind(cover: Cover | TrayReason) -> Place:
    if isinstance(cover, TrayReason):
        return None, cover
    return (cover.row, None) if cover.row else (None, TrayReason.NO_COVER)


def _by_position(pages: Sequence[Page]) -> list[Page]:
    return sorted(pages, key=lambda page: page.position)


def _check(said: str) -> str:
    return hashlib.sha256(said.encode()).hexdigest()[:CHECK_DIGITS]
