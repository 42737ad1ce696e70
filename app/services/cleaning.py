"""Cleaning (S 11.7): pages are examined and made in the background, then sorted by their covers."""

import logging
from dataclasses import replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.attachment import PDF, Origin, Page, PageId, sha256_of
from app.domain.case import Case
from app.domain.errors import InputError, Refused, Unavailable
from app.domain.made_page import MadePage, PageLook
from app.domain.page_recipe import PageWarning
from app.ports import Catalogue, PageMaker, Storage, Work
from app.services.pile_sorting import sorted_by_covers

_log = logging.getLogger(__name__)


class Cleaning:
    """Brings the bytes of pages to what their recipes ask for."""

    def __init__(self, storage: Storage, catalogue: Catalogue, maker: PageMaker) -> None:
        self._storage = storage
        self._catalogue = catalogue
        self._maker = maker

    def prepare(self) -> None:
        """Get ready: pages are about to be scanned."""
        self._maker.prepare()

    def waiting(self, session: Session, case_id: UUID) -> tuple[PageId, ...]:
        """Pages that are to be examined or made, in the order they came."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            pages = sorted(work.pages.of(case_id), key=lambda page: page.scanned_at)
        return tuple(page.id for page in pages if is_due(page))

    def clean(self, session: Session, case_id: UUID, page_id: PageId) -> tuple[Page, ...]:
        """Examine a page where that was not done, make it by its recipe, sort its pile.

        May be called for several pages at once. A page that cannot be read keeps its scan and
        gets a warning.

        Returns:
            The pages that changed; none when the case was signed meanwhile.
        """
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            page = _page(work, case_id, page_id)
            original = work.pages.original(page_id) if is_due(page) else b""
            text = work.pages.text(page_id)
        if not original:
            return ()
        try:
            look, made = self._made(page, original)
            read = text is not None and text.fits(page.recipe)
            if text is not None and read:
                made = replace(made, data=self._maker.with_text(made.data, text))
        except (InputError, Unavailable) as error:
            _log.warning("page %s could not be made: %s", page_id, error.code)
            return self._unreadable(case_id, page_id)
        return self._keep(case_id, replace(page, read=read), look, made)

    def _made(self, page: Page, original: bytes) -> tuple[PageLook | None, MadePage]:
        if page.looked and page.recipe is not None:
            return None, self._maker.make(original, page.dpi, page.recipe)
        scanned = page.source is Origin.SCAN
        return self._maker.clean(original, page.dpi, page.recipe, scanned=scanned)

    def _keep(
        self, case_id: UUID, asked: Page, look: PageLook | None, made: MadePage
    ) -> tuple[Page, ...]:
        recipe = asked.recipe or (look.recipe if look else None)
        with self._storage.begin() as work:
            case = work.cases.get(case_id)
            if not case.pages_open:
                return ()
            held = _page(work, case_id, asked.id)
            page = replace(
                held,
                recipe=recipe if held.recipe == asked.recipe else held.recipe,
                made=recipe,
                sha256=sha256_of(made.data),
                size=len(made.data),
                mime=PDF,
                width=made.width,
                height=made.height,
                dpi=made.dpi,
                read=asked.read,
            )
            if look is not None:
                page = replace(page, looked=True, warnings=look.warnings, cover=look.cover)
            work.pages.make(case_id, page, made.data)
            changed = {page.id: page} | {p.id: p for p in self._sort(work, case)}
            work.commit()
        return tuple(changed.values())

    def _sort(self, work: Work, case: Case) -> tuple[Page, ...]:
        changed = sorted_by_covers(self._catalogue, case, work.pages.of(case.id))
        for page in changed:
            work.pages.put(case.id, page)
        return changed

    def _unreadable(self, case_id: UUID, page_id: PageId) -> tuple[Page, ...]:
        """What was made before stays what goes out."""
        with self._storage.begin() as work:
            if not work.cases.get(case_id).pages_open:
                return ()
            held = _page(work, case_id, page_id)
            warnings = tuple(dict.fromkeys((*held.warnings, PageWarning.UNREADABLE)))
            page = replace(held, looked=True, recipe=held.made, warnings=warnings)
            work.pages.put(case_id, page)
            work.commit()
        return (page,)


def is_due(page: Page) -> bool:
    """Whether a page is still to be examined or made; those in the bin wait until they are back."""
    return not page.deleted and not (page.looked and page.settled)


def _page(work: Work, case_id: UUID, page_id: PageId) -> Page:
    page = next((each for each in work.pages.of(case_id) if each.id == page_id), None)
    if page is None:
        raise Refused("STO-04")
    return page
