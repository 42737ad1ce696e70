"""What the rules of the intake say of a case, worked out once for each state of it."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar, cast

from app.domain.case import Case
from app.domain.checklist import ChecklistRow
from app.domain.errors import InputError
from app.services.workplace import Workplace

T = TypeVar("T")


class CaseRules:
    """Remembers the last answer of each rule.

    Rail, summary, step and buttons all ask the same at every change of the case. A case never
    changes, another takes its place: the same object has the same answer until the day ends.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace
        self._known: dict[str, tuple[Case, date, object]] = {}

    def checklist(self, case: Case) -> tuple[ChecklistRow, ...]:
        """The document list that applies."""
        return self._once("checklist", case, self._work.intake.checklist)

    def applicant_faults(self, case: Case) -> tuple[InputError, ...]:
        """What keeps the applicant's part from being complete."""
        return self._once("applicant", case, self._work.intake.applicant_faults)

    def representative_faults(self, case: Case) -> tuple[InputError, ...]:
        """What keeps the representative's part from being complete."""
        return self._once("representative", case, self._work.intake.representative_faults)

    def _once(self, name: str, case: Case, rule: Callable[[Case], T]) -> T:
        today = self._work.clock.now().date()
        known = self._known.get(name)
        if known is None or known[0] is not case or known[1] != today:
            known = self._known[name] = case, today, rule(case)
        return cast("T", known[2])
