"""Health without a window: what is known, and asking every part now."""

from typing import Protocol

from app.services.health import PartHealth
from app.services.workplace import Workplace
from ui.presenter import Run


class HealthShown(Protocol):
    """What the health screen can show."""

    def show_parts(self, parts: tuple[PartHealth, ...]) -> None:
        """The condition of every part."""

    def show_busy(self, busy: bool) -> None:
        """The parts are being asked, or have answered."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class HealthPresenter:
    """Reads at once what is known; asks off the screen's thread."""

    def __init__(self, view: HealthShown, workplace: Workplace, run: Run) -> None:
        self._view = view
        self._workplace = workplace
        self._run = run

    def load(self) -> None:
        """Show what the last probe found."""
        self._view.show_parts(self._workplace.health.known())

    def check(self) -> None:
        """Ask every part now."""
        self._view.show_busy(True)
        self._run(self._workplace.health.probe, self._checked, self._failed)

    def _checked(self, parts: tuple[PartHealth, ...]) -> None:
        self._view.show_busy(False)
        self._view.show_parts(parts)

    def _failed(self, error: Exception) -> None:
        self._view.show_busy(False)
        self._view.show_error(error)
