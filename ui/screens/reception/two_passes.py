"""Both sides by a feeder that takes one: which pass is under way, and what came in it; without Qt."""

from uuid import UUID

from app.domain.attachment import Page, PageId


class TwoPasses:
    """Fronts first, then the pile turned over; a pass that broke off goes on with the next press."""

    def __init__(self) -> None:
        self.fronts: list[PageId] = []
        self.backs: list[PageId] = []
        self.turned = False
        self._case: UUID | None = None

    def begin(self, case: UUID) -> None:
        """A pass begins; those of another case are forgotten."""
        if self._case != case:
            self.forget()
            self._case = case

    def took(self, page: Page) -> None:
        """A page came in."""
        (self.backs if self.turned else self.fronts).append(page.id)

    def ended(self) -> bool:
        """A pass ended well; whether both are done."""
        done = self.turned and bool(self.backs)
        self.turned = self.turned or bool(self.fronts)
        return done

    def forget(self) -> None:
        """Begin anew."""
        self.fronts, self.backs, self.turned, self._case = [], [], False, None
