"""The desk without a window: reads the day and searches."""

from collections.abc import Callable
from typing import Protocol

from app.domain.account import Session
from app.domain.case import Case
from app.domain.case_task import CaseTask
from app.services.desk import Today
from app.services.workplace import Workplace
from ui.presenter import Run


class DeskShown(Protocol):
    """What the desk can show."""

    def show_today(self, today: Today) -> None:
        """The day."""

    def show_found(self, cases: tuple[Case, ...]) -> None:
        """What a search found."""

    def show_task_fault(self, error: Exception) -> None:
        """A decision on a task was not accepted."""

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

    def keep(self, task: CaseTask, reason: str) -> None:
        """The form keeps its value against the register's."""
        tasks, session = self._workplace.case_tasks, self._session
        self._decide(lambda: tasks.keep(session, task.id, reason))

    def take(self, task: CaseTask, reason: str) -> None:
        """The register's value is taken into the form."""
        tasks, session = self._workplace.case_tasks, self._session
        self._decide(lambda: tasks.take(session, task.id, reason))

    def _decide(self, job: Callable[[], CaseTask]) -> None:
        self._run(job, lambda _task: self.load(), self._view.show_task_fault)

    def search(self, text: str) -> None:
        """Search by number, IIN, name or phone."""
        self._run(
            lambda: self._workplace.desk.find(self._session, text),
            self._view.show_found,
            self._view.show_error,
        )
