"""Pictures of pages, drawn away from the screen; a bounded number of them is kept."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from app.domain.account import Session
from app.domain.attachment import Page, PageId
from app.domain.page_recipe import Recipe
from app.services.scanning import Scanning
from ui.presenter import Run
from ui.raster_image import image_of


@dataclass(frozen=True)
class Kind:
    """A size of picture.

    Args:
        edge: pixels at the longer side.
        kept: how many of them are held; those used longest ago go first.
        scan: as scanned, instead of as it goes out.
    """

    edge: int
    kept: int
    scan: bool = False


SMALL = Kind(240, 120)
LARGE = Kind(1600, 4)
FULL = Kind(3600, 1)
SCAN = Kind(1600, 2, scan=True)
"""Sharp on a screen at 200 %; a hundred small ones, and what is large, stay below 90 MB."""

AT_ONCE = 2
WAITING = 60
"""Pages scrolled past long ago are not drawn any more; they are asked for when seen again."""

Look = tuple[str | Recipe | None, int]
"""What was made of the scan, turned how far; words laid over it are not seen."""
Place = tuple[PageId, Kind]


class PagePictures:
    """Hands out a picture at once when it is there, else asks for it and tells when it came.

    What was asked for last is drawn first.

    Args:
        scanning: where pages come from.
        session: whose screen they are for.
        run: how they are drawn away from the screen.
        arrived: told after each picture that came later.
    """

    def __init__(
        self, scanning: Scanning, session: Session, run: Run, arrived: Callable[[], None]
    ) -> None:
        self._scanning = scanning
        self._session = session
        self._run = run
        self._arrived = arrived
        self._held: OrderedDict[Place, tuple[Look, QImage]] = OrderedDict()
        self._waiting: dict[Place, Page] = {}
        self._in_work: dict[Place, Look] = {}

    def small(self, page: Page) -> QImage | None:
        """A thumbnail, the one before it while it is drawn anew, or None until it is drawn."""
        return self._get(page, SMALL)

    def large(self, page: Page) -> QImage | None:
        """The page to read it by; the small one, if it is there, until it is drawn."""
        _, small = self._held.get((page.id, SMALL), (None, None))
        return self._get(page, LARGE) or small

    def full(self, page: Page) -> QImage | None:
        """Every dot of the page; a coarser one until it is drawn."""
        return self._get(page, FULL) or self.large(page)

    def scan(self, page: Page) -> QImage | None:
        """The page as it was scanned, or None until it is drawn."""
        return self._get(page, SCAN)

    @property
    def held(self) -> int:
        """How many pictures are kept now."""
        return len(self._held)

    def forget(self) -> None:
        """Drop everything: another case is at the counter."""
        self._held.clear()
        self._waiting.clear()
        self._in_work.clear()

    def _get(self, page: Page, kind: Kind) -> QImage | None:
        place = page.id, kind
        held, image = self._held.get(place, (None, None))
        if image is not None:
            self._held.move_to_end(place)
        if held != _look(page, kind) and self._in_work.get(place) != _look(page, kind):
            self._waiting.pop(place, None)
            self._waiting[place] = page
            self._next()
            _, image = self._held.get(place, (None, None))
        return image

    def _next(self) -> None:
        while len(self._waiting) > WAITING:
            del self._waiting[next(iter(self._waiting))]
        while self._waiting and len(self._in_work) < AT_ONCE:
            self._draw(*self._waiting.popitem())

    def _draw(self, place: Place, page: Page) -> None:
        kind, look = place[1], _look(page, place[1])
        self._in_work[place] = look

        def ended(image: QImage | None) -> None:
            if self._in_work.get(place) != look:
                return
            del self._in_work[place]
            if image is not None:
                self._keep(place, look, image)
            self._next()

        self._run(lambda: self._picture(page, kind), ended, lambda _error: ended(None))

    def _picture(self, page: Page, kind: Kind) -> QImage:
        drawn = self._scanning.scan_picture if kind.scan else self._scanning.thumbnail
        return image_of(drawn(self._session, page, kind.edge))

    def _keep(self, place: Place, look: Look, image: QImage) -> None:
        self._held[place] = look, image
        self._held.move_to_end(place)
        alike = [held for held in self._held if held[1] == place[1]]
        for old in alike[: -place[1].kept]:
            del self._held[old]
        self._arrived()


def _look(page: Page, kind: Kind) -> Look:
    return ("scan", _turn(page)) if kind.scan else (page.made, page.rotation)


def _turn(page: Page) -> int:
    return page.recipe.turn if page.recipe else 0
