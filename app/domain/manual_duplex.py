"""Both sides by a feeder that takes one: fronts first, then the pile turned over as a whole."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.attachment import Page, PageId
from app.domain.errors import Refused


def interleaved(
    pages: Iterable[Page], fronts: Sequence[PageId], backs: Sequence[PageId]
) -> tuple[Page, ...]:
    """Put each back behind its front.

    The pile that is turned over begins with its last sheet, so the backs come in from the end.

    Args:
        pages: all pages of the case.
        fronts: of the first pass, in the order in which they were drawn.
        backs: of the second pass, likewise.

    Returns:
        The pages of both passes, on the places they held together.

    Raises:
        Refused: SCN-40 there are not as many backs as fronts, so nobody can tell whose they are.
    """
    if len(fronts) != len(backs):
        raise Refused("SCN-40", fronts=len(fronts), backs=len(backs))
    order = [each for pair in zip(fronts, reversed(backs), strict=True) for each in pair]
    held = {page.id: page for page in pages if page.id in order}
    places = sorted(page.position for page in held.values())
    present = [each for each in order if each in held]
    return tuple(
        replace(held[each], position=place) for each, place in zip(present, places, strict=True)
    )
