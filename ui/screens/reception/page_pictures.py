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

Key = tuple[PageId, int, int]


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
        self._held: dict[Key, QImage] = {}
        self._asked: set[Key] = set()

    def small(self, page: Page) -> QImage | None:
        """A thumbnail, or None until it is drawn."""
        return self._get(page, SMALL)

    def large(self, page: Page) -> QImage | None:
        """The page to read it by; the small one, if it is there, until it is drawn."""
        return self._get(page, LARGE) or self._held.get((page.id, page.rotation, SMALL))

    def forget(self) -> None:
        """Drop everything: another case is at the counter."""
        self._held.clear()
        self._asked.clear()

    def _get(self, page: Page, edge: int) -> QImage | None:
        key = (page.id, page.rotation, edge)
        if key not in self._held and key not in self._asked:
            self._ask(key, page, edge)
        return self._held.get(key)

    def _ask(self, key: Key, page: Page, edge: int) -> None:
        self._asked.add(key)

        def drawn(image: QImage) -> None:
            if key in self._asked:
                self._asked.discard(key)
                self._drop_old(edge)
                self._held[key] = image
                self._arrived()

        self._run(
            lambda: QImage.fromData(self._scanning.thumbnail(page, edge)),
            drawn,
            lambda _error: self._asked.discard(key),
        )

    def _drop_old(self, edge: int) -> None:
        large = [key for key in self._held if key[2] == LARGE]
        if edge == LARGE and len(large) >= LARGE_KEPT:
            del self._held[large[0]]
