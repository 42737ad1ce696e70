"""Both sides by a feeder that takes one: fronts first, then the pile turned over as a whole."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.domain.attachment import Page, PageId
from app.domain.errors import Refused
from app.domain.page_order import row_of


def interleaved(
    pages: Iterable[Page], fronts: Sequence[PageId], backs: Sequence[PageId]
) -> tuple[Page, ...]:
    """Put each back behind its front, in its row and in its pile.

    The pile that is turned over begins with its last sheet, so the backs come in from the end. Both
    passes are one pile from now on: covers among the fronts sort the backs, too. A front that was
    moved by hand keeps its place, and its back goes there.

    Args:
        pages: all pages of the case.
        fronts: of the first pass, in the order in which they were drawn.
        backs: of the second pass, likewise.

    Returns:
        The pages of both passes, and others of their rows that made room.

    Raises:
        Refused: SCN-40 there are not as many backs as fronts, so nobody can tell whose they are.
    """
    if len(fronts) != len(backs):
        raise Refused("SCN-40", fronts=len(fronts), backs=len(backs))
    held = {page.id: page for page in pages}
    pairs = [
        (held[front], held[back])
        for front, back in zip(fronts, reversed(backs), strict=True)
        if front in held and back in held
    ]
    placed = _in_one_pile(pairs)
    return tuple(_in_rows([placed.get(page.id, page) for page in held.values()], pairs, placed))


def _in_one_pile(pairs: Sequence[tuple[Page, Page]]) -> dict[PageId, Page]:
    """Both pages of each sheet with their row and their place in the pile."""
    pile = next((front.pile for front, _ in pairs if front.pile), None)
    placed: dict[PageId, Page] = {}
    for sheet, (front, back) in enumerate(pairs):
        if front.pile:
            front = replace(front, pile=pile, pile_place=2 * sheet)
        placed[front.id] = front
        placed[back.id] = replace(
            back, document_code=front.document_code, pile=front.pile, pile_place=2 * sheet + 1
        )
    return placed


def _in_rows(
    pages: Sequence[Page], pairs: Sequence[tuple[Page, Page]], placed: dict[PageId, Page]
) -> Iterator[Page]:
    """The pages of every row that a sheet lies in, numbered with each back behind its front."""
    back_of = {front.id: placed[back.id] for front, back in pairs}
    backs = {back.id for back in back_of.values()}
    for row in dict.fromkeys(front.document_code for front, _ in pairs):
        number = 0
        for page in row_of([each for each in pages if each.id not in backs], row):
            for each in filter(None, (page, back_of.get(page.id))):
                if each.id in placed or each.position != number:
                    yield replace(each, position=number)
                number += 1
