"""What hands do with pages: each is one step that can be undone; without Qt."""

from collections.abc import Callable, Sequence
from uuid import UUID

from app.domain.account import Session
from app.domain.attachment import Page, PageId
from ui.screens.reception.presenter import ReceptionPresenter

Pages = tuple[Page, ...]
Change = Callable[[Callable[[], Pages]], None]
Failed = Callable[[Exception], None]


class ScanHands:
    """Turns, moves, bins and takes back pages of the case at the counter.

    Args:
        reception: which case.
        change: does a step away from the screen and shows what it changed.
        failed: told when something could not be read.
    """

    def __init__(self, reception: ReceptionPresenter, change: Change, failed: Failed) -> None:
        self._reception = reception
        self._arranging = reception.workplace.arranging
        self._change = change
        self._failed = failed

    def turn(self, pages: Sequence[Page]) -> None:
        """Turn pages clockwise by a quarter."""
        self._change(lambda: self._arranging.turn(*self._case(), _ids(pages), 90))

    def throw_away(self, pages: Sequence[Page]) -> None:
        """Put pages into the bin."""
        self._change(lambda: self._arranging.delete(*self._case(), _ids(pages)))

    def restore(self, pages: Sequence[Page]) -> None:
        """Take pages back from the bin, to where they were."""
        self._change(lambda: self._arranging.restore(*self._case(), _ids(pages)))

    def take_back(self, pages: Sequence[Page]) -> None:
        """Let blank pages go out after all."""
        self._change(lambda: self._arranging.unpark(*self._case(), _ids(pages)))

    def undo(self) -> None:
        """Take back the last step, also one of an earlier day."""
        self._change(lambda: self._arranging.undo(*self._case()))

    def move_to(
        self, pages: Sequence[PageId], document: str | None, before: PageId | None = None
    ) -> None:
        """Put pages into a row (None: the tray), in front of a page of it or at its end."""
        if pages and before not in pages:
            self._change(lambda: self._arranging.move(*self._case(), pages, document, before))

    def split(self, page: Page, document: str | None) -> None:
        """Put a page and all that follow it in its row into another row."""
        self._change(lambda: self._arranging.split(*self._case(), page.id, document))

    def shift(self, row: Sequence[Page], pages: Sequence[Page], step: int) -> None:
        """Move pages past the page before or after them.

        Args:
            row: the pages of their row that go out, in order.
            pages: which, in order.
            step: -1 for earlier, 1 for later.
        """
        places = [place for place, page in enumerate(row) if page in pages]
        if not places:
            return
        first, last = places[0], places[-1]
        if (first == 0 and step < 0) or (last + 1 == len(row) and step > 0):
            return
        behind = row[last + 2].id if last + 2 < len(row) else None
        before = row[first - 1].id if step < 0 else behind
        self.move_to(_ids([row[place] for place in places]), row[first].document_code, before)

    def switch(self, page: Page, name: str) -> None:
        """Leave one thing out of the cleaning of a page, or do it again."""
        self._change(lambda: self._arranging.switch(*self._case(), page.id, name))

    def switches(self, page: Page, told: Callable[[dict[str, bool]], None]) -> None:
        """Ask what is done to a page, and what was left out."""
        case = self._case()
        self._reception.run(lambda: self._arranging.switches(*case, page), told, self._failed)

    def _case(self) -> tuple[Session, UUID]:
        assert self._reception.case is not None
        return self._reception.session, self._reception.case.id


def _ids(pages: Sequence[Page]) -> list[PageId]:
    return [page.id for page in pages]
