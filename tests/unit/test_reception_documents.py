"""What a mark on the document list means, and what a damaged paper is called."""

import pytest

from app.domain.case import ChecklistEntry, Presence
from app.domain.errors import Refused
from ui.pdf_preview import pdf_pages
from ui.screens.reception.documents_list import marked


@pytest.mark.parametrize(
    ("shown", "presence", "sheets"),
    [
        ("present", Presence.PRESENT, 1),
        ("absent", Presence.ABSENT, 0),
        ("registry", Presence.FROM_REGISTRY, 0),
        ("not_needed", Presence.NOT_REQUIRED, 0),
    ],
)
def test_what_is_present_has_a_sheet_and_nothing_else_has(
    shown: str, presence: Presence, sheets: int
) -> None:
    entry = marked(ChecklistEntry(), shown)
    assert (entry.presence, entry.sheets) == (presence, sheets)


def test_marking_again_keeps_what_was_counted() -> None:
    assert marked(ChecklistEntry(Presence.PRESENT, False, 4), "present").sheets == 4


def test_only_what_is_not_required_keeps_its_reason() -> None:
    noted = ChecklistEntry(Presence.NOT_REQUIRED, note="born after 2008")
    assert marked(noted, "not_needed").note == "born after 2008"
    assert marked(noted, "present").note == ""


def test_a_damaged_paper_is_told_by_its_code() -> None:
    with pytest.raises(Refused, match="PRN-04"):
        pdf_pages(b"no paper")
