"""Arranging pages by hand: every step is kept with who and when, and can be undone after a restart."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.attachment import Page, PageId
from app.domain.errors import Refused
from app.domain.manual_duplex import interleaved
from app.domain.page_order import (
    PageStep,
    StepKind,
    moved,
    put_back,
    replaced,
    split_off,
)
from app.domain.page_recipe import Recipe
from app.domain.recipe_switches import offered, recipes_of, switched
from app.ports import Catalogue, Clock, Storage
from app.services.page_steps import keep_step
from app.services.pile_sorting import sorted_by_covers

Pages = tuple[Page, ...]
Change = Callable[[Pages], Iterable[Page]]


class PageArranging:
    """Moves, turns, splits, bins and parks pages; each method gives the pages that changed.

    All of them raise Refused: CAS-01 once the pages are signed, STO-04 for a page of another case,
    SCN-32 when there is nothing to undo.
    """

    def __init__(self, storage: Storage, clock: Clock, catalogue: Catalogue) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue

    def move(
        self,
        session: Session,
        case_id: UUID,
        chosen: Sequence[PageId],
        document: str | None,
        before: PageId | None = None,
    ) -> Pages:
        """Put pages into a row (None: the tray), in front of a page of it or at its end."""
        return self._do(
            session,
            case_id,
            StepKind.MOVE,
            chosen,
            lambda pages: moved(pages, chosen, document, before),
        )

    def split(self, session: Session, case_id: UUID, first: PageId, document: str | None) -> Pages:
        """Put a page and all that follow it in its row into another row."""
        return self._do(
            session,
            case_id,
            StepKind.SPLIT,
            [first],
            lambda pages: split_off(pages, first, document),
        )

    def replace(self, session: Session, case_id: UUID, old: PageId, new: PageId) -> Pages:
        """Let a page take the place of another, which goes into the bin."""
        return self._do(
            session,
            case_id,
            StepKind.REPLACE,
            [old, new],
            lambda pages: replaced(pages, old, new),
        )

    def interleave(
        self, session: Session, case_id: UUID, fronts: Sequence[PageId], backs: Sequence[PageId]
    ) -> Pages:
        """Put the backs of a second pass behind their fronts, then sort the pile by its covers.

        Raises:
            Refused: SCN-40 there are not as many backs as fronts.
        """
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            case = work.cases.get(case_id)

        def change(pages: Pages) -> Iterable[Page]:
            changed = {page.id: page for page in interleaved(pages, fronts, backs)}
            now = tuple(changed.get(page.id, page) for page in pages)
            sorted_now = sorted_by_covers(self._catalogue, case, now)
            return (changed | {page.id: page for page in sorted_now}).values()

        return self._do(session, case_id, StepKind.MOVE, [*fronts, *backs], change)

    def turn(
        self, session: Session, case_id: UUID, chosen: Sequence[PageId], degrees: int
    ) -> Pages:
        """Turn pages clockwise by quarter turns; the scans stay as they are."""
        return self._each(session, case_id, StepKind.TURN, chosen, lambda p: p.turned(degrees))

    def switches(self, session: Session, case_id: UUID, page: Page) -> dict[str, bool]:
        """What is done to a page and what was left out, by name, whether it is on."""
        steps = self.steps(session, case_id)
        return offered(_asked(page), recipes_of(steps, page.id))

    def switch(self, session: Session, case_id: UUID, page: PageId, name: str) -> Pages:
        """Leave one thing out of the recipe of a page, or do it again as it was done before."""
        earlier = recipes_of(self.steps(session, case_id), page)

        def change(held: Page) -> Page:
            return replace(held, recipe=switched(_asked(held), name, earlier))

        return self._each(session, case_id, StepKind.RECIPE, [page], change)

    def delete(self, session: Session, case_id: UUID, chosen: Sequence[PageId]) -> Pages:
        """Put pages into the bin."""
        return self._each(
            session, case_id, StepKind.DELETE, chosen, lambda p: replace(p, deleted=True)
        )

    def restore(self, session: Session, case_id: UUID, chosen: Sequence[PageId]) -> Pages:
        """Take pages back from the bin, to where they were."""
        return self._each(
            session, case_id, StepKind.RESTORE, chosen, lambda p: replace(p, deleted=False)
        )

    def park(self, session: Session, case_id: UUID, chosen: Sequence[PageId]) -> Pages:
        """Set pages aside: they stay in the case and are not sent."""
        return self._each(
            session, case_id, StepKind.PARK, chosen, lambda p: replace(p, parked=True)
        )

    def unpark(self, session: Session, case_id: UUID, chosen: Sequence[PageId]) -> Pages:
        """Let pages that were set aside, blank ones or covers too, go out after all."""
        return self._each(
            session, case_id, StepKind.UNPARK, chosen, lambda p: replace(p, parked=False, cover="")
        )

    def steps(self, session: Session, case_id: UUID) -> tuple[PageStep, ...]:
        """What was done to the pages of a case by whom, oldest first."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            return work.pages.steps(case_id)

    def undo(self, session: Session, case_id: UUID) -> Pages:
        """Take back the last step that was not taken back yet, whoever did it."""
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            work.cases.get(case_id).demand_pages_open()
            step = next((s for s in reversed(work.pages.steps(case_id)) if not s.undone), None)
            if step is None:
                raise Refused("SCN-32")
            held = {page.id: page for page in work.pages.of(case_id)}
            changed = tuple(put_back(held[state.page], state) for state in step.before)
            for page in changed:
                work.pages.put(case_id, page)
            work.pages.put_step(case_id, replace(step, undone=True))
            work.commit()
        return changed

    def _each(
        self,
        session: Session,
        case_id: UUID,
        kind: StepKind,
        chosen: Sequence[PageId],
        change: Callable[[Page], Page],
    ) -> Pages:
        return self._do(
            session,
            case_id,
            kind,
            chosen,
            lambda pages: (change(page) for page in pages if page.id in chosen),
        )

    def _do(
        self,
        session: Session,
        case_id: UUID,
        kind: StepKind,
        chosen: Sequence[PageId],
        change: Change,
    ) -> Pages:
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            work.cases.get(case_id).demand_pages_open()
            held = work.pages.of(case_id)
            if not {page.id for page in held}.issuperset(chosen):
                raise Refused("STO-04")
            changed = keep_step(work, session, self._clock.now(), case_id, kind, change(held))
            work.commit()
        return changed


def _asked(page: Page) -> Recipe:
    return page.recipe or page.made or Recipe()
