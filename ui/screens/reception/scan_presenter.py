"""What the scan step does with pages; one job per page, so that each shows as soon as it is stored."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.domain.attachment import Device, Page, ScanProfile, size_of
from app.domain.checklist import ChecklistRow
from app.domain.errors import Cancelled
from ui.screens.reception.presenter import ReceptionPresenter

Begin = Callable[[], Iterator[Page]]


class ScanScreen(Protocol):
    """What the scan step shows."""

    def show_pages(self, newest: Page | None = None) -> None:
        """The pages changed; `newest` has just come."""

    def show_devices(self, devices: tuple[Device, ...]) -> None:
        """What can be scanned from."""

    def show_end(self, error: Exception | None) -> None:
        """Drawing pages ended; `error` says why it ended early."""

    def show_fault(self, error: Exception) -> None:
        """Something else went wrong."""


class ScanPresenter:
    """Draws, turns, moves, bins and takes back pages of the case at the counter."""

    def __init__(self, reception: ReceptionPresenter, screen: ScanScreen) -> None:
        self._reception = reception
        self._screen = screen
        self._scanning = reception.workplace.scanning
        self._stop = False
        self._thrown: list[Page] = []
        self.under_way = False
        self.taken = 0

    @property
    def pages(self) -> tuple[Page, ...]:
        """Pages that go out, in the order of the document list, then as they lie."""
        order = {row.rule.code: place for place, row in enumerate(self._reception.checklist())}
        live = (page for page in self._reception.gathered.pages if page.goes_out)
        last = len(order)
        return tuple(
            sorted(live, key=lambda p: (order.get(p.document_code or "", last), p.position))
        )

    @property
    def parked(self) -> tuple[Page, ...]:
        """Blank pages set aside."""
        return tuple(p for p in self._reception.gathered.pages if p.parked and not p.deleted)

    @property
    def binned(self) -> tuple[Page, ...]:
        """Pages in the bin."""
        return tuple(page for page in self._reception.gathered.pages if page.deleted)

    @property
    def size(self) -> int:
        """Bytes of what goes out."""
        return size_of(self._reception.gathered.pages)

    def paper_rows(self) -> tuple[ChecklistRow, ...]:
        """Rows of the document list that the applicant gave on paper."""
        return tuple(row for row in self._reception.checklist() if row.on_paper)

    def unscanned(self) -> tuple[ChecklistRow, ...]:
        """Paper rows without a page; what only identifies the person may stay unscanned."""
        held = {page.document_code for page in self.pages}
        rows = self.paper_rows()
        return tuple(r for r in rows if r.rule.code not in held and not r.rule.identity)

    def next_document(self, after: str) -> str:
        """The next row that waits for a page, going round; the same when none waits."""
        waiting = [row.rule.code for row in self.unscanned()]
        codes = [row.rule.code for row in self.paper_rows()]
        if not waiting:
            return after
        here = codes.index(after) if after in codes else -1
        return next((code for code in codes[here + 1 :] if code in waiting), waiting[0])

    def look_for_devices(self) -> None:
        """Ask what can be scanned from."""
        session = self._reception.session
        self._reception.run(
            lambda: self._scanning.devices(session),
            self._screen.show_devices,
            self._screen.show_fault,
        )

    def scan(self, document: str, device: Device, profile: ScanProfile) -> None:
        """Draw pages from a device into a row."""
        session, case_id = self._reception.session, self._case_id()
        self._draw(
            lambda: self._scanning.scan(
                session, case_id, document or None, device, profile, lambda: self._stop
            )
        )

    def add_files(self, document: str, paths: Sequence[Path]) -> None:
        """Bring in the pages of files."""
        session, case_id = self._reception.session, self._case_id()

        def begin() -> Iterator[Page]:
            files = (
                self._scanning.add_file(session, case_id, document or None, path) for path in paths
            )
            return chain.from_iterable(files)

        self._draw(begin)

    def cancel(self) -> bool:
        """Stop drawing after the page under way; says whether there was anything to stop."""
        self._stop = True
        return self.under_way

    def turn(self, page: Page) -> None:
        """Turn a page clockwise by a quarter."""
        self._change(
            lambda: self._scanning.turn(self._reception.session, self._case_id(), page.id, 90)
        )

    def throw_away(self, page: Page) -> None:
        """Put a page into the bin."""
        self._thrown.append(page)
        self._change(
            lambda: self._scanning.throw_away(self._reception.session, self._case_id(), page.id)
        )

    def undo(self) -> None:
        """Take back what was thrown away last."""
        held = {page.id for page in self.binned}
        last = [page for page in self._thrown if page.id in held] or list(self.binned)
        if last:
            self._thrown = [page for page in self._thrown if page.id != last[-1].id]
            self.take_back(last[-1])

    def take_back(self, page: Page) -> None:
        """Take a page back from the bin, or a blank one from where it is parked."""
        self._change(
            lambda: self._scanning.take_back(self._reception.session, self._case_id(), page.id)
        )

    def move_to(self, page: Page, document: str) -> None:
        """Put a page at the end of another row; an empty code means the tray."""
        self._place(page, document or None, self._end_of(document or None))

    def shift(self, page: Page, step: int) -> None:
        """Change places with the page before or after in the same row."""
        row = [each for each in self.pages if each.document_code == page.document_code]
        there = next((i for i, each in enumerate(row) if each.id == page.id), -1) + step
        if 0 <= there < len(row) and row[there].id != page.id:
            other = row[there]
            self._place(other, other.document_code, page.position)
            self._place(page, page.document_code, other.position)

    def _place(self, page: Page, document: str | None, position: int) -> None:
        session, case_id = self._reception.session, self._case_id()
        self._change(lambda: self._scanning.move(session, case_id, page.id, document, position))

    def _end_of(self, document: str | None) -> int:
        pages = self._reception.gathered.pages
        return max((p.position for p in pages if p.document_code == document), default=-1) + 1

    def _case_id(self) -> UUID:
        assert self._reception.case is not None
        return self._reception.case.id

    def _draw(self, begin: Begin) -> None:
        if self.under_way:
            return
        self._stop, self.under_way, self.taken = False, True, 0
        case_id = self._case_id()
        held: list[Iterator[Page]] = []

        def draw_one() -> Page | None:
            if not held:
                held.append(begin())
            return None if self._stop and self.taken == 0 else next(held[0], None)

        def came(page: Page | None) -> None:
            if page is None or self._reception.case is None or self._reception.case.id != case_id:
                self._end(None)
                return
            self._keep(page)
            if self._stop:
                self._end(Cancelled())
                return
            self._reception.run(draw_one, came, self._end)

        self._reception.run(draw_one, came, self._end)

    def _keep(self, page: Page) -> None:
        self.taken += 1
        self._put(page)
        self._screen.show_pages(page)

    def _end(self, error: Exception | None) -> None:
        self.under_way = False
        self._screen.show_end(error)

    def _change(self, job: Callable[[], Page]) -> None:
        def done(page: Page) -> None:
            self._put(page)
            self._screen.show_pages()

        self._reception.run(job, done, self._screen.show_fault)

    def _put(self, page: Page) -> None:
        others = tuple(p for p in self._reception.gathered.pages if p.id != page.id)
        self._reception.gathered.pages = (*others, page)
