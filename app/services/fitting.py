"""Fitting pages to the gateway's limit (S 11.8): estimated at once, applied as a step to undo."""

from dataclasses import dataclass, replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.attachment import Page, PageId
from app.domain.errors import Refused
from app.domain.page_fit import FitChoice, FitStep, choices, fitted, fitted_pages, mildest
from app.domain.page_order import StepKind
from app.domain.settings import Settings
from app.ports import Clock, PageMaker, Storage
from app.services.page_steps import keep_step


@dataclass(frozen=True, slots=True)
class FitSample:
    """One page before and after a step, to be looked at: what goes out now, and what would."""

    before: bytes
    after: bytes


class Fitting:
    """Offers what makes a case small enough, shows what it does to a page, and does it."""

    def __init__(
        self, storage: Storage, clock: Clock, maker: PageMaker, settings: Settings
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._maker = maker
        self._limit = settings.wire.message_limit

    def choices(self, session: Session, case_id: UUID) -> tuple[FitChoice, ...]:
        """Every step with what the case would come to, the mildest first."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            return choices(work.pages.of(case_id), self._limit)

    def sample(self, session: Session, case_id: UUID, page_id: PageId, step: FitStep) -> FitSample:
        """A page as it is and as a step would make it; nothing is stored."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            page = next((p for p in work.pages.of(case_id) if p.id == page_id), None)
            if page is None:
                raise Refused("STO-04")
            original, before = work.pages.original(page_id), work.pages.data(page_id)
        return FitSample(before, self._maker.make(original, page.dpi, fitted(page, step)).data)

    def fit(self, session: Session, case_id: UUID, step: FitStep | None = None) -> tuple[Page, ...]:
        """Ask for all pages that go out to be made smaller; they are made in the background.

        Args:
            session: who asks.
            case_id: of the case.
            step: by which; None takes the mildest that is enough.

        Returns:
            The pages that changed.

        Raises:
            Refused: SCN-35 nothing legible is small enough.
        """
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            work.cases.get(case_id).demand_pages_open()
            held = work.pages.of(case_id)
            recipes = fitted_pages(held, step or mildest(held, self._limit))
            asked = [replace(p, recipe=recipes[p.id]) for p in held if p.id in recipes]
            changed = keep_step(work, session, self._clock.now(), case_id, StepKind.FIT, asked)
            work.commit()
        return changed
