"""The order of pages in their rows, and the steps by which the operator changed it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.attachment import Page, PageId
from app.domain.page_recipe import Recipe


class StepKind(StrEnum):
    """What the operator did to pages."""

    MOVE = "move"
    INSERT = "insert"
    REPLACE = "replace"
    SPLIT = "split"
    TURN = "turn"
    DELETE = "delete"
    RESTORE = "restore"
    PARK = "park"
    UNPARK = "unpark"
    RECIPE = "recipe"
    FIT = "fit"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where new pages go.

    Args:
        document: the checklist row, None for the tray.
        before: the page they are put in front of; None for the end of the row.
        replaces: the page whose place the first one takes; that page goes into the bin.
    """

    document: str | None = None
    before: PageId | None = None
    replaces: PageId | None = None


@dataclass(frozen=True, slots=True)
class PageState:
    """What a step can change of a page."""

    page: PageId
    document_code: str | None
    position: int
    parked: bool
    deleted: bool
    recipe: Recipe | None
    cover: str
    pile: UUID | None
    pile_place: int | None = None
    """None where it was not kept yet: then a step never changed it."""


@dataclass(frozen=True, slots=True)
class PageStep:
    """One thing the operator did, with what is needed to take it back.

    Args:
        number: counts up within the case.
        at: when, with zone.
        who: login.
        kind: what was done.
        before: the pages it changed, as they were.
        after: the same pages, as it left them.
        undone: taken back.
    """

    number: int
    at: datetime
    who: str
    kind: StepKind
    before: tuple[PageState, ...]
    after: tuple[PageState, ...]
    undone: bool = False


def state_of(page: Page) -> PageState:
    """What a step can change of a page, as it is now."""
    return PageState(
        page.id,
        page.document_code,
        page.position,
        page.parked,
        page.deleted,
        page.recipe,
        page.cover,
        page.pile,
        page.pile_place,
    )


def put_back(page: Page, state: PageState) -> Page:
    """The page as a step remembers it."""
    return replace(
        page,
        document_code=state.document_code,
        position=state.position,
        parked=state.parked,
        deleted=state.deleted,
        recipe=state.recipe,
        cover=state.cover,
        pile=state.pile,
        pile_place=page.pile_place if state.pile_place is None else state.pile_place,
    )


def row_of(pages: Iterable[Page], document: str | None) -> tuple[Page, ...]:
    """Pages of a row in their order, those set aside included: they keep their place."""
    row = (page for page in pages if page.document_code == document)
    return tuple(sorted(row, key=lambda page: (page.position, page.scanned_at)))


def moved(
    pages: Sequence[Page],
    chosen: Sequence[PageId],
    document: str | None,
    before: PageId | None = None,
) -> tuple[Page, ...]:
    """Put pages into a row.

    Args:
        pages: all pages of the case.
        chosen: which to move, in the order they shall have.
        document: the row; None for the tray.
        before: the page of that row they come to lie in front of; else they go to its end.

    Returns:
        The pages that changed; a page moved by hand no longer follows the covers of its pile.
    """
    by_id = {page.id: page for page in pages}
    coming = [replace(by_id[each], pile=None, cover="") for each in chosen]
    staying = [page for page in row_of(pages, document) if page.id not in chosen]
    place = next((i for i, page in enumerate(staying) if page.id == before), len(staying))
    row = [*staying[:place], *coming, *staying[place:]]
    numbered = (page.moved(document, number) for number, page in enumerate(row))
    return tuple(page for page in numbered if page != by_id[page.id])


def split_off(pages: Sequence[Page], first: PageId, document: str | None) -> tuple[Page, ...]:
    """Put a page and all that follow it in its row into another row; the pages that changed."""
    here = next((page.document_code for page in pages if page.id == first), None)
    ids = [page.id for page in row_of(pages, here)]
    return moved(pages, ids[ids.index(first) :], document)


def replaced(pages: Sequence[Page], old: PageId, new: PageId) -> tuple[Page, ...]:
    """Put a page into the place of another, which goes into the bin; the pages that changed."""
    gone = next(page for page in pages if page.id == old)
    changed = {page.id: page for page in moved(pages, [new], gone.document_code, old)}
    changed[old] = replace(changed.get(old, gone), deleted=True)
    return tuple(changed.values())
