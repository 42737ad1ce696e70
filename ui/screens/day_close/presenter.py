"""The close of a day without a window: the sums, the explanation, the journal, the print."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.account import Session
from app.domain.register import DayTotals, RegisterKind
from app.services.printing import PrintedPaper
from app.services.workplace import Workplace
from ui.presenter import Run


@dataclass(frozen=True)
class DayClosing:
    """The sums of a day, and the first broken journal entry or None."""

    totals: DayTotals
    broken_at: int | None


class DayCloseShown(Protocol):
    """What the screen of the close of a day can show."""

    def show_closing(self, closing: DayClosing) -> None:
        """The sums and the state of the journal."""

    def show_explained(self) -> None:
        """The explanation is in the journal."""

    def show_printed(self, paper: PrintedPaper) -> None:
        """The register as a paper."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class DayClosePresenter:
    """Keeps which day is closed."""

    def __init__(
        self, view: DayCloseShown, workplace: Workplace, session: Session, run: Run
    ) -> None:
        self._view = view
        self._workplace = workplace
        self._session = session
        self._run = run
        self.day = workplace.clock.now().date()

    def load(self) -> None:
        """Read the sums and check the journal's chain."""
        day = self.day
        self._run(
            lambda: self._read(day),
            lambda closing: self._view.show_closing(closing) if day == self.day else None,
            self._view.show_error,
        )

    def go_to(self, day: date) -> None:
        """Another day."""
        self.day = day
        self.load()

    def explain(self, text: str) -> None:
        """Write into the journal why the sums differ."""
        day = self.day
        self._run(
            lambda: self._workplace.registers.explain(self._session, day, text),
            self._on_explained,
            self._view.show_error,
        )

    def print_register(self) -> None:
        """Print the register of accepted cases, which closes the day."""
        day = self.day
        self._run(
            lambda: self._workplace.registers.print_register(
                self._session, RegisterKind.ACCEPTED, day
            ),
            self._view.show_printed,
            self._view.show_error,
        )

    def _read(self, day: date) -> DayClosing:
        registers, session = self._workplace.registers, self._session
        return DayClosing(registers.totals(session, day), registers.journal_broken_at(session))

    def _on_explained(self, _totals: DayTotals) -> None:
        self._view.show_explained()
        self.load()
