"""What the scan step does with pages; one job per page, so that each shows as soon as it is stored."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from itertools import chain, repeat
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.domain.account import Session
from app.domain.attachment import Device, Page, PageId, ScanProfile, size_of
from app.domain.checklist import ChecklistRow, unscanned
from app.domain.errors import Cancelled
from app.domain.feed import BrokenFeed
from app.domain.page_fit import FitChoice, FitStep
from app.domain.page_order import Spot
from app.services.cleaning import is_due
from app.services.fitting import FitSample
from app.services.printing import PrintedPaper
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.scan_hands import ScanHands
from ui.screens.reception.scan_reading import ScanReading
from ui.screens.reception.two_passes import TwoPasses

CLEANED_AT_ONCE = 2
"""As many page processes as there are; more would only hold up the threads of the window."""

Pages = Generator[Page, None, None]
Begin = Callable[[], Pages]


class ScanScreen(Protocol):
    """What the scan step shows."""

    def show_pages(self, newest: Page | None = None) -> None:
        """The pages changed; `newest` has just come."""

    def show_devices(self, devices: tuple[Device, ...]) -> None:
        """What can be scanned from."""

    def show_end(self, error: Exception | None) -> None:
        """Drawing pages ended; `error` says why it ended early."""

    def show_turn(self, sheets: int) -> None:
        """The front sides are in: the pile has to be turned over."""

    def show_fault(self, error: Exception) -> None:
        """Something else went wrong."""


class ScanPresenter:
    """Draws pages of the case at the counter and has them cleaned; `hands` arranges them."""

    def __init__(self, reception: ReceptionPresenter, screen: ScanScreen) -> None:
        self._reception = reception
        self._screen = screen
        self._scanning = reception.workplace.scanning
        self._arranging = reception.workplace.arranging
        self._cleaning = reception.workplace.cleaning
        self.hands = ScanHands(reception, self._change, screen.show_fault)
        self.reading = ScanReading(reception, self._is_busy, self._was_read)
        reception.reading = self.reading
        self._ordered: tuple[tuple[object, object], tuple[Page, ...]] | None = None
        self._in_work: set[PageId] = set()
        self._stop = False
        self._by_hand = False
        self._moving = False
        self._further: tuple[UUID, int] | None = None
        self.passes = TwoPasses()
        self.under_way = False
        self.taken = 0

    @property
    def pages(self) -> tuple[Page, ...]:
        """Pages that go out, in the order of the document list, then as they lie."""
        held = self._reception.gathered.pages, self._reception.case
        if self._ordered is None or any(
            a is not b for a, b in zip(self._ordered[0], held, strict=True)
        ):
            self._ordered = held, self._in_order()
        return self._ordered[1]

    def _in_order(self) -> tuple[Page, ...]:
        order = {row.rule.code: place for place, row in enumerate(self._reception.checklist())}
        live = (page for page in self._reception.gathered.pages if page.goes_out)
        last = len(order)
        return tuple(
            sorted(live, key=lambda p: (order.get(p.document_code or "", last), p.position))
        )

    def row_of(self, page: Page) -> tuple[Page, ...]:
        """The pages that go out of the row of a page."""
        return tuple(each for each in self.pages if each.document_code == page.document_code)

    @property
    def parked(self) -> tuple[Page, ...]:
        """Blank pages set aside."""
        return tuple(p for p in self._reception.gathered.pages if p.parked and not p.deleted)

    @property
    def covers(self) -> tuple[Page, ...]:
        """Cover sheets that came in; they do not go out."""
        return tuple(p for p in self._reception.gathered.pages if p.cover and not p.deleted)

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
        return unscanned(self._reception.checklist(), self.pages)

    def next_document(self, after: str) -> str:
        """The next row that waits for a page, going round; the same when none waits."""
        waiting = [row.rule.code for row in self.unscanned()]
        codes = [row.rule.code for row in self.paper_rows()]
        if not waiting:
            return after
        here = codes.index(after) if after in codes else -1
        return next((code for code in codes[here + 1 :] if code in waiting), waiting[0])

    def look_for_devices(self) -> None:
        """Ask what can be scanned from; whoever asks is about to scan, so the rest is made ready."""
        session, fault = self._reception.session, self._screen.show_fault

        def told(devices: tuple[Device, ...]) -> None:
            self._screen.show_devices(devices)
            self._reception.run(self._cleaning.prepare, lambda _: None, fault)

        self._reception.run(lambda: self._scanning.devices(session), told, fault)

    def scan(self, spot: Spot, device: Device, profile: ScanProfile, by_hand: bool = False) -> None:
        """Draw pages from a device to a place; by hand, one side of the pile after the other."""
        session, case_id = self._case()
        self._by_hand = by_hand
        if by_hand:
            self.passes.begin(case_id)
        else:
            self.passes.forget()
        self._draw(
            lambda: self._scanning.scan(
                session, case_id, spot, device, profile, lambda: self._stop
            ),
            moving=bool(spot.before or spot.replaces),
        )

    def add_files(self, spot: Spot, paths: Sequence[Path]) -> None:
        """Bring in the pages of files to a place; the second page of all comes after the first."""
        session, case_id = self._case()
        rest = replace(spot, replaces=None)

        def begin() -> Pages:
            for at, path in zip(chain([spot], repeat(rest)), paths, strict=False):
                yield from self._scanning.add_file(session, case_id, at, path, lambda: self._stop)

        self._by_hand = False
        self._draw(begin, moving=bool(spot.before or spot.replaces))

    def print_covers(self, printed: Callable[[PrintedPaper], None]) -> None:
        """Make the cover sheets of the case."""
        case = self._case()
        covers = self._reception.workplace.cover_sheets
        self._reception.run(lambda: covers.print_sheets(*case), printed, self._screen.show_fault)

    def fit_choices(self, told: Callable[[tuple[FitChoice, ...]], None]) -> None:
        """Ask what would make the pages small enough."""
        case, fitting = self._case(), self._reception.workplace.fitting
        self._reception.run(lambda: fitting.choices(*case), told, self._screen.show_fault)

    def fit_sample(self, page: Page, step: FitStep, told: Callable[[FitSample], None]) -> None:
        """Ask what a step would make of a page."""
        case, fitting = self._case(), self._reception.workplace.fitting
        self._reception.run(
            lambda: fitting.sample(*case, page.id, step), told, self._screen.show_fault
        )

    def fit(self, step: FitStep, *, promised: bool) -> None:
        """Make all pages that go out smaller by a step.

        Args:
            step: by which.
            promised: it was said to be enough; where it is not, the next ones follow by themselves.
        """
        self._fit(step, len(FitStep) - 1 if promised else 0)

    def _fit(self, step: FitStep | None, left: int) -> None:
        case = self._case()

        def asked(pages: tuple[Page, ...]) -> None:
            self._further = (case[1], left) if pages and left else None

        self._change(lambda: self._reception.workplace.fitting.fit(*case, step), asked)

    def _fit_further(self) -> None:
        """All pages are made by now, so that what they weigh is known and no longer estimated."""
        limit = self._reception.workplace.settings.wire.message_limit
        further, self._further = self._further, None
        if further is not None and further[0] == self._case_id() and self.size > limit:
            self._fit(None, further[1] - 1)

    @property
    def waiting(self) -> int:
        """How many pages that go out are still to be examined or made."""
        return sum(is_due(page) for page in self.pages)

    def clean_waiting(self) -> None:
        """Let pages be examined and made in the background, also those an earlier day left."""
        free = CLEANED_AT_ONCE - len(self._in_work)
        waiting = [page for page in self._reception.gathered.pages if is_due(page)]
        for page in waiting:
            if free > 0 and page.id not in self._in_work:
                free -= 1
                self._clean(page.id)
        if not waiting:
            self._fit_further()
            self.reading.go_on()

    def _is_busy(self) -> bool:
        return self.under_way or bool(self._in_work)

    def _was_read(self, page: Page) -> None:
        self._put(page)
        self._screen.show_pages()

    def _clean(self, page: PageId) -> None:
        self._in_work.add(page)
        case = self._case()

        def cleaned(pages: tuple[Page, ...]) -> None:
            self._in_work.discard(page)
            now = self._reception.case
            if now is None or now.id != case[1]:
                return
            if not pages and now.pages_open:
                # What is shown is older than what is stored.
                self._reception.reload_pages()
                return
            self._put(*pages)
            self._screen.show_pages()
            self.clean_waiting()

        def failed(error: Exception) -> None:
            self._in_work.discard(page)
            self._screen.show_fault(error)

        self._reception.run(lambda: self._cleaning.clean(*case, page), cleaned, failed)

    def look_for_broken_feed(self, told: Callable[[BrokenFeed | None], None]) -> None:
        """Ask whether the program ended in the middle of a feed of this case."""
        case = self._case()

        def answered(feed: BrokenFeed | None) -> None:
            # One that has begun since is marked as well.
            told(None if self.under_way else feed)

        self._reception.run(
            lambda: self._scanning.broken_off(*case), answered, self._screen.show_fault
        )

    def show_fault(self, error: Exception) -> None:
        """Say what went wrong."""
        self._screen.show_fault(error)

    def cancel(self) -> bool:
        """Stop drawing, also in the middle of a page; says whether there was anything to stop."""
        self._stop = True
        return self.under_way

    def _case(self) -> tuple[Session, UUID]:
        return self._reception.session, self._case_id()

    def _case_id(self) -> UUID:
        assert self._reception.case is not None
        return self._reception.case.id

    def _draw(self, begin: Begin, *, moving: bool) -> None:
        """Draw one page after another; `moving`: those that were there change their places."""
        if self.under_way:
            return
        self._stop, self.under_way, self.taken = False, True, 0
        self._moving = moving
        case_id = self._case_id()
        held: list[Pages] = []

        def draw_one() -> Page | None:
            if not held:
                held.append(begin())
            return None if self._stop and self.taken == 0 else next(held[0], None)

        def leave(error: Exception | None) -> None:
            # Not left to the collector: it would put the scanner to rest in the window's thread.
            self._reception.run(held[0].close, lambda _: self._end(error), self._end)

        def came(page: Page | None) -> None:
            if page is None:
                self._end(None)
                return
            if self._reception.case is None or self._reception.case.id != case_id:
                leave(None)
                return
            self._keep(page)
            if self._stop:
                leave(Cancelled())
                return
            self._reception.run(draw_one, came, self._end)

        self._reception.run(draw_one, came, self._end)

    def _keep(self, page: Page) -> None:
        self.taken += 1
        if self._by_hand:
            self.passes.took(page)
        self._put(page)
        self._screen.show_pages(page)
        self.clean_waiting()

    def _end(self, error: Exception | None) -> None:
        self.under_way = False
        if self._moving and self.taken:
            self._reception.reload_pages()
        self._screen.show_end(error)
        if error is None and self._by_hand and self.taken:
            self._end_pass()

    def _end_pass(self) -> None:
        """Ask for the pile to be turned, or put each back behind its front."""
        fronts, backs = tuple(self.passes.fronts), tuple(self.passes.backs)
        if not self.passes.ended():
            self._screen.show_turn(len(fronts))
            return
        self.passes.forget()
        self._change(lambda: self._arranging.interleave(*self._case(), fronts, backs))

    def _change(
        self,
        job: Callable[[], tuple[Page, ...]],
        then: Callable[[tuple[Page, ...]], None] = lambda _: None,
    ) -> None:
        def done(pages: tuple[Page, ...]) -> None:
            then(pages)
            self._put(*pages)
            self._screen.show_pages()
            self.clean_waiting()

        self._reception.run(job, done, self._screen.show_fault)

    def _put(self, *pages: Page) -> None:
        changed = {page.id for page in pages}
        others = [p for p in self._reception.gathered.pages if p.id not in changed]
        self._reception.gathered.pages = (*others, *pages)
