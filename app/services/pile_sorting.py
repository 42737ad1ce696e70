"""Piles of a case sorted by their cover sheets (S 11.7)."""

from collections.abc import Sequence

from app.domain.attachment import Page
from app.domain.case import Case
from app.domain.checklist import checklist
from app.domain.cover_sheet import sorted_pile
from app.ports import Catalogue


def sorted_by_covers(catalogue: Catalogue, case: Case, pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages of a case that come to lie elsewhere when their covers sort them."""
    service = catalogue.get(case.service.code, case.service.digest)
    rows = [row.rule.code for row in checklist(case, service)]
    return sorted_pile(pages, case.number.text, rows)
