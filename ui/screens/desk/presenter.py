"""The desk without a window: reads the day and searches."""

from typing import Protocol

from app.domain.account import Session
from app.domain.case import Case
from app.services.desk import Today
from app.services.workplace import Workplace
from ui.presenter import Run


class DeskShown(Protocol):
    """What the desk can show."""

    def show_today(self, today: Today) -> None:
        """The day."""

    def show_found(self, cases: tuple[Case, ...]) -> None:
        """What a search found."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class DeskPresenter:
    """Reads through the desk service, off the screen's thread."""

    def __init__(self, view: DeskShown, workplace: Workplace, session: Session, run: Run) -> None:
        self._view = view
        self._workplace = workplace
        self._session = session
        self._run = run

    def load(self) -> None:
        """Read the day."""
        self._run(
            lambda: self._workplace.desk.today(self._session),
            self._view.show_today,
            self._view.show_error,
        )

    def search(self, text: str) -> None:
        """Search by number, IIN, name or phone."""
        self._run(
            lambda: self._workplace.desk.find(self._session, text),
            self._view.show_found,
            self._view.show_error,
        )
