"""The queue without a window: the lists there are, and one of them in order."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.account import Session
from app.domain.dossier import QueueEntry
from app.domain.public_service import PublicService
from app.services.workplace import Workplace
from ui.presenter import Run


class QueueShown(Protocol):
    """What the queue screen can show."""

    def show_lists(self, services: Sequence[PublicService]) -> None:
        """The services whose categories make the lists."""

    def show_entries(self, queue_list: str, entries: tuple[QueueEntry, ...]) -> None:
        """One list."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class QueuePresenter:
    """Reads lists off the screen's thread."""

    def __init__(self, view: QueueShown, workplace: Workplace, session: Session, run: Run) -> None:
        self._view = view
        self._workplace = workplace
        self._session = session
        self._run = run
        self.chosen = ""

    def begin(self) -> None:
        """Learn which lists there are."""
        self._run(
            lambda: self._workplace.catalogue.services(),
            self._view.show_lists,
            self._view.show_error,
        )

    def choose(self, queue_list: str) -> None:
        """Show another list."""
        self.chosen = queue_list
        self.load()

    def load(self) -> None:
        """Read the list again."""
        chosen = self.chosen
        if not chosen:
            return

        def take(entries: tuple[QueueEntry, ...]) -> None:
            if chosen == self.chosen:
                self._view.show_entries(chosen, entries)

        self._run(
            lambda: self._workplace.review.queue(self._session, chosen),
            take,
            self._view.show_error,
        )
