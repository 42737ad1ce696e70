"""Asking the state registers for the case at the counter; one question at a time to each."""

from collections.abc import Callable, Mapping
from typing import Protocol
from uuid import UUID

from app.domain.account import Session
from app.domain.case import Case, Source
from app.domain.comparison import form_values
from app.domain.kazakh_text import folded
from app.domain.lookup import Outcome, Registry
from app.domain.person import RegistryPerson
from app.services.lookup import LookupResult
from app.services.workplace import Workplace
from ui.presenter import Run


class Shell(Protocol):
    """What must hear of an answer."""

    def show_case(self) -> None:
        """Look at the case again."""

    def show_case_soon(self) -> None:
        """The case changed by what is typed; shown once that is painted, several changes as one."""

    def show_error(self, error: Exception) -> None:
        """Say what went wrong."""


class Counter(Protocol):
    """The reception as far as asking needs it."""

    @property
    def workplace(self) -> Workplace:
        """The services."""

    @property
    def session(self) -> Session:
        """Who asks."""

    @property
    def run(self) -> Run:
        """Does a job elsewhere."""

    @property
    def case(self) -> Case | None:
        """The case at the counter."""

    @property
    def answers(self) -> dict[Registry, LookupResult]:
        """What the registers said at this reception."""

    @property
    def kept(self) -> dict[Registry, LookupResult]:
        """The last word of each register, at this reception or an earlier one."""

    @property
    def shell(self) -> Shell:
        """The screen around the steps."""

    def change(
        self,
        job: Callable[[], Case],
        then: Callable[[Case], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Queue a change of the case."""


class Registries:
    """Asks, waits, cancels, forgets; an answer for a case or question given up is dropped."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._serial = 0
        self._under_way: dict[tuple[UUID, Registry], int] = {}

    def is_asking(self, registry: Registry) -> bool:
        """Whether an answer is awaited."""
        case = self._counter.case
        return case is not None and (case.id, registry) in self._under_way

    def answer(self, registry: Registry) -> LookupResult | None:
        """What the register said last."""
        return self._counter.answers.get(registry)

    def kept(self, registry: Registry) -> LookupResult | None:
        """The register's last word, now or at an earlier reception; silence is no word."""
        now = self.answer(registry)
        if now is not None and now.outcome is not Outcome.UNAVAILABLE:
            return now
        return self._counter.kept.get(registry)

    def forget(self, *registries: Registry) -> None:
        """What was asked no longer holds: an answer is dropped, an awaited one too."""
        for registry in registries:
            self.cancel(registry)
            self._counter.answers.pop(registry, None)
            self._counter.kept.pop(registry, None)

    def cancel(self, registry: Registry) -> bool:
        """Wait no longer; tells whether anything was awaited."""
        case = self._counter.case
        if case is None:
            return False
        return self._under_way.pop((case.id, registry), None) is not None

    def ask(self, registry: Registry) -> None:
        """Ask, after everything typed so far is stored."""
        case = self._counter.case
        if case is None:
            return
        self._serial += 1
        key, serial = (case.id, registry), self._serial
        self._under_way[key] = serial
        intake, session = self._counter.workplace.intake, self._counter.session
        self._counter.change(
            lambda: intake.get(session, case.id),
            lambda _stored: self._send(key, serial),
            lambda error: self._failed(key, serial, error),
        )
        self._counter.shell.show_case_soon()

    def _send(self, key: tuple[UUID, Registry], serial: int) -> None:
        case_id, registry = key
        if self._under_way.get(key) != serial:
            return
        lookup, session = self._counter.workplace.lookup, self._counter.session
        ask = lookup.ask_gbd_fl if registry is Registry.GBD_FL else lookup.ask_enis
        self._counter.run(
            lambda: ask(session, case_id),
            lambda result: self._came(key, serial, result),
            lambda error: self._failed(key, serial, error),
        )

    def _failed(self, key: tuple[UUID, Registry], serial: int, error: Exception) -> None:
        if self._under_way.get(key) == serial:
            del self._under_way[key]
            self._counter.shell.show_case()
            self._counter.shell.show_error(error)

    def _came(self, key: tuple[UUID, Registry], serial: int, result: LookupResult) -> None:
        case = self._counter.case
        if self._under_way.get(key) != serial or case is None or case.id != key[0]:
            return
        del self._under_way[key]
        self._counter.answers[key[1]] = result
        if result.outcome is not Outcome.UNAVAILABLE:
            self._counter.kept[key[1]] = result
        if result.person is not None:
            self._take_over(case, result.person, result.evidence.correlation_id)
        else:
            intake, session = self._counter.workplace.intake, self._counter.session
            self._counter.change(lambda: intake.get(session, case.id))
        self._counter.shell.show_case()

    def _take_over(self, case: Case, person: RegistryPerson, correlation: str) -> None:
        lookup, session = self._counter.workplace.lookup, self._counter.session
        values = taken_over(case, person)
        self._counter.change(lambda: lookup.accept(session, case.id, values, correlation))


def taken_over(case: Case, person: RegistryPerson) -> Mapping[str, str]:
    """What goes into the form: empty fields and those that agree; nothing is ever overwritten."""
    known = {"applicant.iin": person.iin.digits, **form_values(person)}
    return {name: value for name, value in known.items() if value and _fills(case, name, value)}


def _fills(case: Case, name: str, value: str) -> bool:
    held = case.fields.get(name)
    if held is None or not held.value:
        return True
    return folded(held.value) == folded(value)


def owed_to_registry(case: Case) -> Mapping[str, str]:
    """The applicant's fields that a register filled, emptied: they belong to the former IIN."""
    return {
        name: ""
        for name, held in case.fields.items()
        if name.startswith("applicant.")
        and name != "applicant.iin"
        and held.source is Source.REGISTRY
        and held.value
    }
