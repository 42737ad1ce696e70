"""Pictures of pages, drawn away from the screen and kept while they are of use."""

from collections.abc import Callable

from PySide6.QtGui import QImage

from app.domain.attachment import Page, PageId
from app.services.scanning import Scanning
from ui.presenter import Run

SMALL = 240
LARGE = 1600
"""Pixels at the longer side: sharp on a screen at 200 %."""
LARGE_KEPT = 4

Place = tuple[PageId, int]
Look = tuple[str, int]
"""Which bytes, turned how far."""


class PagePictures:
    """Hands out a picture at once when it is there, else asks for it and tells when it came.

    Args:
        scanning: where pages come from.
        run: how they are drawn away from the screen.
        arrived: told after each picture that came later.
    """

    def __init__(self, scanning: Scanning, run: Run, arrived: Callable[[], None]) -> None:
        self._scanning = scanning
        self._run = run
        self._arrived = arrived
        self._held: dict[Place, tuple[Look, QImage]] = {}
        self._asked: set[tuple[Place, Look]] = set()

    def small(self, page: Page) -> QImage | None:
        """A thumbnail, the one before it while it is drawn anew, or None until it is drawn."""
        return self._get(page, SMALL)

    def large(self, page: Page) -> QImage | None:
        """The page to read it by; the small one, if it is there, until it is drawn."""
        _, small = self._held.get((page.id, SMALL), (None, None))
        return self._get(page, LARGE) or small

    def forget(self) -> None:
        """Drop everything: another case is at the counter."""
        self._held.clear()
        self._asked.clear()

    def _get(self, page: Page, edge: int) -> QImage | None:
        place, look = (page.id, edge), (page.sha256, page.rotation)
        held, image = self._held.get(place, (None, None))
        if held != look and (place, look) not in self._asked:
            self._ask(place, look, page)
            _, image = self._held.get(place, (None, None))
        return image

    def _ask(self, place: Place, look: Look, page: Page) -> None:
        asked, edge = (place, look), place[1]
        self._asked.add(asked)

        def drawn(image: QImage) -> None:
            if asked in self._asked:
                self._asked.discard(asked)
                self._drop_old(edge)
                self._held[place] = look, image
                self._arrived()

        self._run(
            lambda: QImage.fromData(self._scanning.thumbnail(page, edge)),
            drawn,
            lambda _error: self._asked.discard(asked),
        )

    def _drop_old(self, edge: int) -> None:
        large = [place for place in self._held if place[1] == LARGE]
        if edge == LARGE and len(large) >= LARGE_KEPT:
            del self._held[large[0]]
