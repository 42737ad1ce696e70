"""Undoing a mistake without a window: reads what was said of a case, corrects or cancels it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from app.domain.account import Permission
from app.domain.case import Case, CaseState, Step
from app.domain.correction import Correction
from app.domain.duplicate import Duplicate
from app.domain.errors import InputError, Refused
from app.domain.journal import JournalEntry
from app.domain.public_service import PublicService
from app.services.corrections import PAPER_LIMIT, CaseRecord, Ground
from ui.screens.reception.known_people import iin_of
from ui.screens.reception.presenter import ReceptionPresenter


@dataclass(frozen=True)
class GroundTyped:
    """Why something is undone as it was entered: the reason, the file that proves it, and who allows it."""

    reason: str
    paper: Path | None
    login: str
    password: str


class UndoShown(Protocol):
    """What the screen can show."""

    def show_record(self, record: CaseRecord) -> None:
        """The case with everything that was undone."""

    def show_done(self, case: Case) -> None:
        """It is corrected or cancelled."""

    def show_duplicates(self, found: Sequence[Duplicate], case: Case, *, go: bool) -> None:
        """Who of the case as it would be stands elsewhere; `go` to what is to be decided next."""

    def show_reason_fault(self, error: Exception) -> None:
        """A reason why the case goes on that was not accepted."""

    def show_error(self, error: Exception) -> None:
        """What was wrong; nothing was changed."""


class UndoPresenter:
    """Goes through the reception's queue, so that the steps show the case as it is afterwards."""

    def __init__(self, view: UndoShown, reception: ReceptionPresenter) -> None:
        self._view = view
        self._reception = reception
        self._corrections = reception.workplace.corrections
        self._session = reception.session
        self._looks = 0

    @property
    def needs_permit(self) -> bool:
        """Whether a supervisor must enter login and password here."""
        return not self._session.account.may(Permission.SUPERVISE)

    @property
    def case(self) -> Case:
        """The case at the counter."""
        assert self._reception.case is not None
        return self._reception.case

    @property
    def service(self) -> PublicService:
        """Its passport."""
        assert self._reception.service is not None
        return self._reception.service

    @property
    def today(self) -> date:
        """The day at this office."""
        return self._reception.workplace.clock.now().date()

    def load(self) -> None:
        """Read what was undone so far."""
        case_id = self.case.id
        self._reception.run(
            lambda: self._corrections.record(self._session, case_id),
            self._view.show_record,
            self._view.show_error,
        )

    def cancel(self, ground: GroundTyped) -> None:
        """Cancel the case."""
        case_id = self.case.id
        self._undo(lambda held: self._corrections.cancel(self._session, case_id, held), ground)

    def correct(self, right: Correction, ground: GroundTyped) -> None:
        """Correct the case; a signed one goes back to be signed."""
        case_id = self.case.id
        self._undo(
            lambda held: self._corrections.correct(self._session, case_id, right, held), ground
        )

    def look(self, right: Correction, typed: str = "", *, go: bool = False) -> None:
        """Look where else the people stand whom a correction brings in; the newest look is shown.

        Args:
            right: the correction as it is typed so far.
            typed: an IIN of somebody who is not whole yet.
            go: whether the next decision is the next thing to do.
        """
        self._looks += 1
        mine, case, member = self._looks, self.case, iin_of(typed)
        duplicates, also = self._reception.workplace.duplicates, (member,) if member else ()
        shown = right.on(case, self._reception.workplace.clock.now())

        def found(told: tuple[Duplicate, ...]) -> None:
            if mine == self._looks:
                self._view.show_duplicates(told, shown, go=go)

        self._reception.run(
            lambda: duplicates.of_correction(self._session, case.id, right, also),
            found,
            self._view.show_error,
        )

    def decide(self, right: Correction, duplicate: Duplicate, reason: str) -> None:
        """The case goes on although somebody whom the correction brings in stands elsewhere."""
        service, session, case_id = (
            self._reception.workplace.duplicates,
            self._session,
            self.case.id,
        )
        self._reception.run(
            lambda: service.decide(session, case_id, duplicate.iin, duplicate.number, reason),
            lambda _decision: self.look(right, go=True),
            self._view.show_reason_fault,
        )

    def save_paper(self, entry: JournalEntry, path: Path) -> None:
        """Put the supporting file of one undoing somewhere."""
        case_id = self.case.id

        def job() -> None:
            content = self._corrections.paper(self._session, case_id, entry)
            try:
                path.write_bytes(content)
            except OSError:
                raise Refused("FIL-01") from None

        self._reception.run(job, lambda _none: None, self._view.show_error)

    def _undo(self, undo: Callable[[Ground], Case], ground: GroundTyped) -> None:
        login, needs_permit = self._reception.workplace.login, self.needs_permit
        was = self.case.state
        self._looks += 1

        def job() -> Case:
            paper = _content(ground.paper)
            permit = login.permit(ground.login, ground.password) if needs_permit else None
            return undo(Ground(ground.reason, permit, paper))

        def done(case: Case) -> None:
            if was is CaseState.SIGNED and case.state is CaseState.REGISTERED:
                self._reception.gathered.signature = None
                self._sign_anew(case)
            self._view.show_done(case)
            self.load()

        self._reception.change(job, done, self._view.show_error)

    def _sign_anew(self, case: Case) -> None:
        intake, session = self._reception.workplace.intake, self._session
        self._reception.change(lambda: intake.go_to(session, case.id, Step.SIGN))


def _content(paper: Path | None) -> bytes:
    """The file; nothing where there is none or it is too large, which the service refuses."""
    try:
        small = paper is not None and paper.stat().st_size <= PAPER_LIMIT
        return paper.read_bytes() if paper is not None and small else b""
    except OSError:
        raise InputError("COR-03", "paper", limit=PAPER_LIMIT // 1024 // 1024) from None
