"""The check against GBD FL and ENIS (S 11.4-11.6): what was answered, what must be decided."""

from collections.abc import Callable
from uuid import UUID

from app.domain.case import Case
from app.domain.comparison import Comparison, compare
from app.domain.duplicate import Duplicate
from app.domain.errors import InputError
from app.domain.lookup import Outcome, Registry
from app.domain.power_of_attorney import PowerFault, principal_faults
from app.services.lookup import LookupResult
from app.services.printing import PrintedPaper
from ui.screens.reception.person_notices import Notice, notices
from ui.screens.reception.presenter import ReceptionPresenter


class CheckPresenter:
    """Asks what was not asked, takes decisions, finds duplicates, prints the message of process 4."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        self._reception = reception
        self._duplicates: tuple[UUID, tuple[Duplicate, ...]] | None = None
        self._printed: tuple[UUID, int] | None = None

    @property
    def case(self) -> Case | None:
        """The case at the counter."""
        return self._reception.case

    def enter(self) -> None:
        """Ask what was not asked yet, look for duplicates."""
        for registry in self._due():
            if self.answer(registry) is None and not self.is_asking(registry):
                self._reception.registries.ask(registry)
        self._look_for_duplicates()

    def ask_again(self) -> None:
        """Ask everything once more."""
        for registry in self._due():
            if not self.is_asking(registry):
                self._reception.registries.ask(registry)
        self._look_for_duplicates()

    def cancel(self) -> bool:
        """Wait no longer."""
        stopped = [self._reception.registries.cancel(registry) for registry in Registry]
        if any(stopped):
            self._reception.shell.show_case()
        return any(stopped)

    def answer(self, registry: Registry) -> LookupResult | None:
        """What a register said last."""
        return self._reception.registries.answer(registry)

    def is_asking(self, registry: Registry) -> bool:
        """Whether a register is being asked."""
        return self._reception.registries.is_asking(registry)

    @property
    def asks_enis(self) -> bool:
        """Only a notarised power of attorney is asked for (S 11.3)."""
        return self.case is not None and self.case.basis.enters_power_of_attorney

    def comparisons(self) -> tuple[Comparison, ...]:
        """Typed values beside the register's."""
        answer = self.kept(Registry.GBD_FL)
        if self.case is None or answer is None or answer.person is None:
            return ()
        return compare(self.case, answer.person)

    def notices(self) -> tuple[Notice, ...]:
        """What the person's data give to think about."""
        answer = self.answer(Registry.GBD_FL)
        if answer is None or answer.person is None:
            return ()
        return notices(answer, self._reception.workplace.clock.now().date())

    def power_faults(self) -> tuple[PowerFault, ...]:
        """Everything wrong with the power of attorney ENIS knows."""
        answer = self.kept(Registry.ENIS)
        if self.case is None or answer is None or answer.power is None or not self.asks_enis:
            return self._principal_faults()
        known = self.kept(Registry.GBD_FL)
        person = known.person if known is not None else None
        try:
            return self._reception.workplace.lookup.power_faults(self.case, answer.power, person)
        except InputError:
            return ()

    def _principal_faults(self) -> tuple[PowerFault, ...]:
        """A power otherwise certified is not entered, yet it ends with its principal all the same."""
        known = self.kept(Registry.GBD_FL)
        if self.case is None or known is None or not self.case.basis.is_power_of_attorney:
            return ()
        return principal_faults(known.person)

    def kept(self, registry: Registry) -> LookupResult | None:
        """What a register said last, now or at an earlier reception."""
        return self._reception.registries.kept(registry)

    def lacking_data(self) -> tuple[Registry, ...]:
        """The registers that said they have no data: process 4 (S 11.6)."""
        asked = (Registry.GBD_FL, Registry.ENIS) if self.asks_enis else (Registry.GBD_FL,)
        answers = ((registry, self.answer(registry)) for registry in asked)
        return tuple(
            registry for registry, answer in answers
            if answer is not None and answer.outcome is Outcome.NOT_FOUND
        )  # fmt: skip

    @property
    def is_looked_over(self) -> bool:
        """Whether it is known where else the people of this case stand."""
        return self._duplicates is not None and self._is_current(self._duplicates[0])

    def duplicates(self) -> tuple[Duplicate, ...]:
        """Other open cases and queue places of the people of this case."""
        found = self._duplicates
        return found[1] if found is not None and self._is_current(found[0]) else ()

    def decide(
        self, duplicate: Duplicate, reason: str, failed: Callable[[Exception], None]
    ) -> None:
        """The case goes on although this person stands elsewhere."""
        case = self.case
        if case is None:
            return
        service, session = self._reception.workplace.duplicates, self._reception.session
        self._reception.run(
            lambda: service.decide(session, case.id, duplicate.iin, duplicate.number, reason),
            lambda _decision: self._look_for_duplicates(),
            failed,
        )

    def printed_copy(self) -> int:
        """The copy of the message printed last, 0 for none."""
        printed = self._printed
        return printed[1] if printed is not None and self._is_current(printed[0]) else 0

    def take(self, row: Comparison) -> None:
        """Take the register's value into the form."""
        case, answer = self.case, self.answer(Registry.GBD_FL)
        if case is None or answer is None:
            return
        if not row.registry:
            self._reception.save({row.field: ""})
            return
        lookup, session = self._reception.workplace.lookup, self._reception.session
        values, correlation = {row.field: row.registry}, answer.evidence.correlation_id
        self._reception.change(lambda: lookup.accept(session, case.id, values, correlation))

    def keep(self, row: Comparison, reason: str, failed: Callable[[Exception], None]) -> None:
        """Keep the typed value, with a reason in the journal."""
        case = self.case
        if case is None:
            return
        lookup, session = self._reception.workplace.lookup, self._reception.session
        self._reception.change(
            lambda: lookup.keep_typed(session, case.id, row.field, reason), failed=failed
        )

    def print_message(
        self, done: Callable[[PrintedPaper], None], failed: Callable[[Exception], None]
    ) -> None:
        """Make the message that data cannot be obtained."""
        case = self.case
        if case is None:
            return
        service, session = self._reception.workplace.data_unavailable, self._reception.session

        def printed(paper: PrintedPaper) -> None:
            self._printed = (case.id, paper.copy)
            done(paper)

        self._reception.run(lambda: service.print_message(session, case.id), printed, failed)

    def _due(self) -> tuple[Registry, ...]:
        due = []
        if not any(error.code.startswith("IIN") for error in self._reception.applicant_faults()):
            due.append(Registry.GBD_FL)
            if self.asks_enis and not self._reception.representative_faults():
                due.append(Registry.ENIS)
        return tuple(due)

    def _is_current(self, case_id: UUID) -> bool:
        return self.case is not None and self.case.id == case_id

    def _look_for_duplicates(self) -> None:
        case = self.case
        if case is None:
            return
        workplace, session = self._reception.workplace, self._reception.session

        def found(duplicates: tuple[Duplicate, ...]) -> None:
            self._duplicates = (case.id, duplicates)
            self._reception.shell.show_case()

        self._reception.run(
            lambda: workplace.duplicates.of_case(session, case.id),
            found,
            self._reception.shell.show_error,
        )
