"""The screen around the steps of a reception, as its presenter sees it."""

from typing import Protocol

from app.domain.case import Step
from app.domain.draft import Place


class ReceptionShell(Protocol):
    """What the screen around the steps can show."""

    def show_case(self) -> None:
        """The case changed: look at rail, summary and buttons again."""

    def show_case_soon(self) -> None:
        """The case changed by what is typed; shown once that is painted, several changes as one."""

    def show_what_waits(self) -> None:
        """Show it now, unless it was shown since."""

    def show_step(self, step: Step) -> None:
        """Bring a step to the front."""

    def show_undo(self) -> None:
        """Show what was undone of the case, in the place of the steps."""

    def show_place(self, place: Place) -> None:
        """Put the cursor and what was typed back to where they were."""

    def show_error(self, error: Exception) -> None:
        """Say what went wrong."""

    def run_on(self) -> None:
        """The step has its last key: on to the next one that asks for something."""

    def finish(self) -> None:
        """The reception is over; back to the desk."""
