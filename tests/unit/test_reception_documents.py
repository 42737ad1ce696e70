"""What a mark on the document list means, and what a damaged paper is called."""

import pytest

from app.domain.case import ChecklistEntry, Presence
from app.domain.errors import Refused
from ui.pdf_preview import pdf_pages


@pytest.mark.parametrize(
    ("presence", "sheets"),
    [
        (Presence.PRESENT, 1),
        (Presence.ABSENT, 0),
        (Presence.FROM_REGISTRY, 0),
        (Presence.NOT_REQUIRED, 0),
    ],
)
def test_what_is_present_has_a_sheet_and_nothing_else_has(presence: Presence, sheets: int) -> None:
    entry = ChecklistEntry().found(presence)
    assert (entry.presence, entry.sheets) == (presence, sheets)


def test_marking_again_keeps_what_was_counted() -> None:
    assert ChecklistEntry(Presence.PRESENT, False, 4).found(Presence.PRESENT).sheets == 4


def test_only_what_is_not_required_keeps_its_reason() -> None:
    noted = ChecklistEntry(Presence.NOT_REQUIRED, note="born after 2008")
    assert noted.found(Presence.NOT_REQUIRED).note == "born after 2008"
    assert noted.found(Presence.PRESENT).note == ""


def test_a_damaged_paper_is_told_by_its_code() -> None:
    with pytest.raises(Refused, match="PRN-04"):
        pdf_pages(b"no paper")
