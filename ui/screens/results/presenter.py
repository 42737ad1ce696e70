"""Results without a window: reads what waits, opens one, hands it over, prints it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case, Delivery, ResultKind
from app.domain.local_text import LocalText
from app.domain.public_service import PublicService
from app.services.printing import PrintedPaper
from app.services.results import OpenedResult
from app.services.workplace import Workplace
from ui.presenter import Run


@dataclass(frozen=True)
class Waiting:
    """The results that wait, by age, and the moment they were read."""

    at: datetime
    cases: tuple[Case, ...]

    def days(self, case: Case) -> int:
        """Whole calendar days since a result arrived."""
        return (self.at.date() - case.result_at.date()).days if case.result_at else 0


@dataclass(frozen=True)
class Opened:
    """A result with its check, None of one that came on paper; the title of its separate list.

    `service` is its passport, in whose words it speaks; None of one that came on paper.
    """

    case: Case
    opened: OpenedResult | None
    queue_list: LocalText | None
    service: PublicService | None = None


class ResultsShown(Protocol):
    """What the screen of results can show."""

    def show_waiting(self, waiting: Waiting) -> None:
        """The list."""

    def show_case(self, case: Case | None) -> None:
        """A chosen case before its result is checked; None when nothing is chosen."""

    def show_opened(self, opened: Opened) -> None:
        """The checked result."""

    def show_unbelieved(self, error: Exception) -> None:
        """The result could not be read or believed."""

    def show_certifiers(self, names: tuple[str, ...]) -> None:
        """Who may certify a paper copy, when this person may not."""

    def show_handed_over(self, case: Case) -> None:
        """A result left the house."""

    def show_printed(self, paper: PrintedPaper) -> None:
        """A paper is ready."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class ResultsPresenter:
    """Keeps which case is chosen."""

    def __init__(
        self, view: ResultsShown, workplace: Workplace, session: Session, run: Run
    ) -> None:
        self._view = view
        self._workplace = workplace
        self._session = session
        self._run = run
        self.chosen: Case | None = None
        self._wanted: UUID | None = None

    @property
    def may_certify(self) -> bool:
        """Whether this person may certify a paper copy (S 4)."""
        return self._session.account.may(Permission.CERTIFY_PAPER)

    def load(self) -> None:
        """Read what waits."""
        self._run(self._read, self._on_read, self._view.show_error)
        if not self.may_certify:
            self._run(
                lambda: self._workplace.results.certifiers(self._session),
                self._view.show_certifiers,
                self._view.show_error,
            )

    def want(self, case_id: UUID) -> None:
        """Choose this case as soon as the list is read."""
        self._wanted = case_id
        self.load()

    def choose(self, case: Case | None) -> None:
        """Open the result of a case."""
        self.chosen = case
        self._view.show_case(case)
        if case is None:
            return
        self._run(
            lambda: self._open(case),
            lambda opened: self._on_opened(case, opened),
            lambda error: self._on_unbelieved(case, error),
        )

    def hand_over(self, *, identity_checked: bool) -> None:
        """Hand the chosen result over."""
        case = self.chosen
        if case is None:
            return
        results, session = self._workplace.results, self._session
        self._run(
            lambda: results.hand_over(session, case.id, identity_checked=identity_checked),
            self._on_handed_over,
            self._view.show_error,
        )

    def print_paper(self) -> None:
        """Print the chosen result."""
        case = self.chosen
        if case is None:
            return
        self._run(
            lambda: self._workplace.results.print_paper(self._session, case.id),
            self._view.show_printed,
            self._view.show_error,
        )

    def _read(self) -> Waiting:
        cases = self._workplace.results.ready(self._session)
        oldest = sorted(
            cases, key=lambda case: (case.result_at or case.opened_at, case.number.text)
        )
        return Waiting(self._workplace.clock.now(), tuple(oldest))

    def _open(self, case: Case) -> Opened:
        if case.delivery is Delivery.COURIER:
            return Opened(case, None, None)
        opened = self._workplace.results.open(self._session, case.id)
        service = self._workplace.catalogue.get(case.service.code, case.service.digest)
        lists = {category.queue_list: category.title for category in service.categories}
        queued = bool(opened.result.queue_list)
        wanted = queued and opened.result.kind is ResultKind.NOTIFICATION
        titled = lists.get(opened.result.queue_list) if wanted else None
        return Opened(case, opened, titled, service)

    def _on_read(self, waiting: Waiting) -> None:
        self._view.show_waiting(waiting)
        wanted = self._wanted or (self.chosen.id if self.chosen else None)
        found = next((case for case in waiting.cases if case.id == wanted), None)
        self._wanted = None
        if found is None or found != self.chosen:
            self.choose(found or (waiting.cases[0] if waiting.cases else None))

    def _on_opened(self, case: Case, opened: Opened) -> None:
        if self.chosen is not None and self.chosen.id == case.id:
            self._view.show_opened(opened)

    def _on_unbelieved(self, case: Case, error: Exception) -> None:
        if self.chosen is not None and self.chosen.id == case.id:
            self._view.show_unbelieved(error)

    def _on_handed_over(self, case: Case) -> None:
        self.chosen = None
        self._view.show_handed_over(case)
        self.load()
