"""The case at the counter: what the steps share, saved in order, one change after another."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TypeVar
from uuid import UUID

from app.domain.account import Session
from app.domain.attachment import Page
from app.domain.case import Case, CaseState, ChecklistEntry, Step
from app.domain.checklist import ChecklistRow
from app.domain.draft import Place
from app.domain.errors import AppError
from app.domain.lookup import Registry
from app.domain.public_service import PublicService
from app.domain.ticket import Ticket
from app.services.lookup import LookupResult
from app.services.workplace import Workplace
from ui.presenter import Run
from ui.screens.reception.case_rules import CaseRules
from ui.screens.reception.changes import (
    Change,
    Changes,
    Failed,
    HeldChanges,
    Told,
    with_entries,
    with_values,
)
from ui.screens.reception.gathered import Gathered, Opened
from ui.screens.reception.place_keeper import PlaceKeeper
from ui.screens.reception.reading_round import NothingToRead, ReadingRound
from ui.screens.reception.registries import Registries
from ui.screens.reception.shell import ReceptionShell

T = TypeVar("T")
CONFLICT = "CAS-02"
DOCUMENT = "document."


class ReceptionPresenter:
    """Holds the case; every change goes to the services in the order it was made."""

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        self.workplace = workplace
        self.session = session
        self.run = run
        self.case: Case | None = None
        self.service: PublicService | None = None
        self.ticket: Ticket | None = None
        self.gathered = Gathered({})
        self._rules = CaseRules(workplace)
        self.registries = Registries(self)
        self.reading: ReadingRound = NothingToRead()
        self._shell: ReceptionShell | None = None
        self._changes = Changes(run, self._on_stored, self._show_stored, self._told)
        self._opening = False
        self._stored: Case | None = None
        self._places = PlaceKeeper(workplace, session, run)
        self._held = HeldChanges()

    def attach(self, shell: ReceptionShell) -> None:
        """Tell where to show."""
        self._shell = shell

    @property
    def shell(self) -> ReceptionShell:
        """The screen around the steps."""
        assert self._shell is not None
        return self._shell

    @property
    def answers(self) -> dict[Registry, LookupResult]:
        """What the registers said at this reception."""
        return self.gathered.answers

    @property
    def kept(self) -> dict[Registry, LookupResult]:
        """The last word of each register, at this reception or an earlier one."""
        return self.gathered.kept

    @property
    def stored(self) -> Case | None:
        """The case as it was stored last: what the operator saw when the next change is made."""
        return self._stored

    def begin(self) -> None:
        """A new reception: choice of service."""
        self.case, self.service, self.gathered = None, None, Gathered({})
        self.ticket = None
        self.shell.show_step(Step.SERVICE)

    def call_ticket(self, number: str, failed: Callable[[Exception], None]) -> None:
        """A ticket came to this window: the clock of the reception runs from now."""

        def called(ticket: Ticket) -> None:
            self.ticket = ticket
            self.shell.show_case()

        self.run(lambda: self.workplace.tickets.call(self.session, number), called, failed)

    def drop_ticket(
        self,
        number: str,
        done: Callable[[Ticket], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Whoever held the ticket left without being served."""

        def left(ticket: Ticket) -> None:
            self.ticket = None
            done(ticket)
            self.shell.show_case()

        self.run(lambda: self.workplace.tickets.leave(self.session, number), left, failed)

    def leave(self) -> None:
        """The applicant leaves without handing in; the draft stays."""
        case = self.case
        if case is not None:
            intake, session, case_id = self.workplace.intake, self.session, case.id
            self.change(lambda: intake.leave(session, case_id), lambda _case: self.shell.finish())

    def resume(self) -> None:
        """Whoever left is back: the draft goes on where it was."""
        case = self.case
        if case is not None:
            intake, session, case_id = self.workplace.intake, self.session, case.id
            self.change(
                lambda: intake.resume(session, case_id), lambda now: self.shell.show_step(now.step)
            )

    def open_service(
        self, code: str, ticket: str, refused: Callable[[Exception], None] | None = None
    ) -> None:
        """Open a case for a public service and go to the applicant; a second press opens no other."""
        if self._opening:
            return
        self._opening = True

        def opened(case: Case) -> None:
            self._opening = False
            self._keep(case)
            self.shell.show_step(Step.APPLICANT)

        def failed(error: Exception) -> None:
            self._opening = False
            (refused or self.shell.show_error)(error)

        self.run(lambda: self.workplace.intake.open(self.session, code, ticket), opened, failed)

    def open_case(self, case_id: UUID) -> None:
        """Go on with a stored case where it was left, by the operator or by a crash."""

        def opened(found: Opened) -> None:
            self.gathered = Gathered({}, found.pages, kept=dict(found.kept))
            self._keep(found.case)
            self.shell.show_step(found.case.step)
            if found.case.state is CaseState.CANCELLED:
                self.shell.show_undo()
            if found.place is not None and found.place.step is found.case.step:
                self.shell.show_place(found.place)

        self.run(lambda: self._read(case_id), opened, self.shell.show_error)

    def _read(self, case_id: UUID) -> "Opened":
        work, session = self.workplace, self.session
        case = work.intake.get(session, case_id)
        return Opened(
            case,
            work.scanning.pages(session, case_id),
            work.lookup.kept(session, case_id),
            work.drafts.place(session, case_id),
        )

    def remember(self, place: Place) -> None:
        """Keep where the operator is, with every key."""
        if self.case is not None and self.case.state is CaseState.DRAFT:
            self._places.put(self.case.id, place)

    def save(self, values: Mapping[str, str]) -> None:
        """Save fields as typed; shown at once, stored in order."""
        if self.case is None:
            return
        job = partial(self._save, self.case.id, values)
        self.enter(Change(job, ahead=partial(with_values, values), typed=values))

    def _save(self, case_id: UUID, values: Mapping[str, str]) -> Case:
        return self.workplace.intake.save(self.session, case_id, values, seen=self._stored)

    def enter(self, change: Change, *, again: bool = False) -> None:
        """Queue what was entered; the case at the counter shows it at once.

        Args:
            change: what was entered; refused beside another's change it is held, and offered.
            again: it was held before: whatever refuses it now, it stays held.
        """
        case = self.case
        if case is None:
            return
        self.case = change.ahead(case)

        def failed(error: Exception) -> None:
            if again or _is_conflict(error):
                self._held.hold(case.id, change)
            (change.failed or self._told)(error)

        self._changes.add(replace(change, failed=failed))

    @property
    def held(self) -> Mapping[str, str]:
        """What was typed and refused, by the names of the fields; empty when nothing was."""
        return self._held.typed(self.case.id) if self.case is not None else {}

    def save_held(self) -> None:
        """The operator looked at what somebody else entered, and wants the own values saved."""
        if self.case is not None:
            for change in self._held.release(self.case.id):
                self.enter(change, again=True)
            self.shell.show_case()

    def drop_held(self) -> None:
        """What somebody else entered stands."""
        if self.case is not None:
            self._held.release(self.case.id)
            self.shell.show_case()

    def mark(self, code: str, entry: ChecklistEntry) -> None:
        """Mark a row of the document list; shown at once, stored in order."""
        self.mark_all({code: entry})

    def mark_all(self, entries: Mapping[str, ChecklistEntry]) -> None:
        """Mark rows of the document list; shown at once and once, stored in order."""
        case = self.case
        if case is None:
            return
        self.case = with_entries(entries, case)
        self.shell.show_case()
        for code, entry in entries.items():
            job, ahead = partial(self._mark, case.id, code, entry), {code: entry}
            typed = {f"{DOCUMENT}{code}": entry.presence.value}
            self.enter(Change(job, ahead=partial(with_entries, ahead), typed=typed))

    def _mark(self, case_id: UUID, code: str, entry: ChecklistEntry) -> Case:
        return self.workplace.intake.mark(self.session, case_id, code, entry, self._stored)

    def change(self, job: Callable[[], Case], then: Told = None, failed: Failed = None) -> None:
        """Queue a change of the case; `then` is told the stored case, `failed` the error."""
        self._changes.add(Change(job, then, failed))

    def when_stored(self, then: Callable[[], None]) -> None:
        """Go on once everything typed so far is stored and what it brought is shown."""
        case = self.case
        if case is None:
            return

        def shown(_case: Case) -> None:
            self.shell.show_case()
            then()

        self.change(partial(self.workplace.intake.get, self.session, case.id), shown)

    def change_with(
        self,
        job: Callable[[], tuple[Case, T]],
        then: Callable[[T], None],
        failed: Failed = None,
    ) -> None:
        """Queue a change that makes something besides the case, such as a paper."""
        made: list[T] = []

        def change() -> Case:
            case, value = job()
            made.append(value)
            return case

        self.change(change, lambda _case: then(made[0]), failed)

    def go_to(self, step: Step) -> None:
        """Go to a step and remember it with the case."""
        case = self.case
        if case is not None:
            self.change(partial(self.workplace.intake.go_to, self.session, case.id, step))
        self.shell.show_step(step)

    def reload_pages(self) -> None:
        """Read the pages of the case again."""
        case = self.case
        if case is None:
            return

        def read(pages: tuple[Page, ...]) -> None:
            self.gathered.pages = pages
            self.shell.show_case()

        scanning, session, case_id = self.workplace.scanning, self.session, case.id
        self.run(lambda: scanning.pages(session, case_id), read, self.shell.show_error)

    def checklist(self) -> tuple[ChecklistRow, ...]:
        """The document list that applies to the case."""
        return self._rules.checklist(self.case) if self.case else ()

    def applicant_faults(self) -> tuple[AppError, ...]:
        """What keeps the applicant's part from being complete."""
        return self._rules.applicant_faults(self.case) if self.case else ()

    def representative_faults(self) -> tuple[AppError, ...]:
        """What keeps the representative's part from being complete."""
        return self._rules.representative_faults(self.case) if self.case else ()

    def _told(self, error: Exception) -> None:
        """Say what went wrong; what somebody else entered is shown before anything is repeated."""
        case = self.case
        if case is None or not _is_conflict(error):
            self.shell.show_error(error)
            return

        def read(now: Case) -> None:
            self._take(now)
            if not self.held:
                self.shell.show_error(error)

        self.run(
            lambda: self.workplace.intake.get(self.session, case.id),
            read,
            self.shell.show_error,
        )

    @property
    def idle(self) -> bool:
        """Whether everything typed so far is stored."""
        return self._changes.idle

    def _on_stored(self, case: Case) -> None:
        """Another case may have come to the counter meanwhile."""
        if self.case is not None and self.case.id == case.id:
            self._keep(case)
            # Whoever waits for it may go on to another step, which shows it as well.
            self.shell.show_case_soon()

    def _show_stored(self) -> None:
        self.shell.show_what_waits()

    def _take(self, case: Case) -> None:
        self._keep(case)
        self.shell.show_case()

    def _keep(self, case: Case) -> None:
        """The stored case is at the counter, and on top of it what is not stored yet."""
        self._stored = case
        self.case = self._changes.on_top_of(case)
        if self.service is None or self.service.digest != case.service.digest:
            self.service = self.workplace.intake.service_of(case)


def _is_conflict(error: Exception) -> bool:
    return isinstance(error, AppError) and error.code == CONFLICT
