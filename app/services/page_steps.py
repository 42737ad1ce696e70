"""Steps of pages: what changed is stored together with who changed it, so that it can be undone."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.domain.account import Session
from app.domain.attachment import Page, PageId
from app.domain.page_order import PageStep, Spot, StepKind, moved, replaced, state_of
from app.ports import Work


def put_in_place(
    work: Work, session: Session, at: datetime, case_id: UUID, page: Page, spot: Spot
) -> Page:
    """Put a page that was just stored to its spot, as a step of its own.

    Undone, it lies in the bin, and a page it replaced is back.

    Returns:
        The page in its place.
    """
    held = work.pages.of(case_id)
    kind = StepKind.INSERT
    if spot.replaces:
        kind = StepKind.REPLACE
        changed = replaced(held, spot.replaces, page.id)
    else:
        changed = moved(held, [page.id], spot.document, spot.before)
    binned = replace(page, deleted=True)
    before = {each.id: each for each in held} | {page.id: binned}
    keep_step(work, session, at, case_id, kind, changed, before)
    return next((each for each in changed if each.id == page.id), page)


def keep_step(
    work: Work,
    session: Session,
    at: datetime,
    case_id: UUID,
    kind: StepKind,
    pages: Iterable[Page],
    before: dict[PageId, Page] | None = None,
) -> tuple[Page, ...]:
    """Store changed pages together with the step that changed them; the pages that did change."""
    old = before or {page.id: page for page in work.pages.of(case_id)}
    changed = tuple(page for page in pages if page != old[page.id])
    for page in changed:
        work.pages.put(case_id, page)
    if changed:
        steps = work.pages.steps(case_id)
        work.pages.put_step(
            case_id,
            PageStep(
                number=steps[-1].number + 1 if steps else 1,
                at=at,
                who=session.login,
                kind=kind,
                before=tuple(state_of(old[page.id]) for page in changed),
                after=tuple(state_of(page) for page in changed),
            ),
        )
    return changed
