"""What a correction changes in a registered case, and what must still be so afterwards (S 7.1)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from app.domain.case import Case, CaseAction, FieldValue, Source
from app.domain.checklist import checklist, with_family
from app.domain.errors import InputError, InputErrors, Refused
from app.domain.person import FamilyMember
from app.domain.public_service import PublicService
from app.domain.request_form import applicant_faults, representative_faults

NOTE = "corrected: "
"""How the note of a corrected value begins, before the reason."""


@dataclass(frozen=True, slots=True)
class Correction:
    """The right values by the names of their fields, family, circumstances; None leaves what is held."""

    fields: Mapping[str, str] = field(default_factory=dict)
    family: tuple[FamilyMember, ...] | None = None
    circumstances: frozenset[str] | None = None

    def apply(self, case: Case, at: datetime, reason: str) -> Case:
        """The case as it is right; a signed one goes back to be signed.

        Raises:
            Refused: COR-01 the case is not registered or has left the center.
            InputError: COR-05 nothing changes; `field` is the first one entered.
        """
        moved = moved_by(case, CaseAction.CORRECT)
        right = self.on(moved, at, reason)
        if right == moved:
            raise InputError("COR-05", next(iter(self.fields), "reason"))
        return right

    def on(self, case: Case, at: datetime, reason: str = "") -> Case:
        """The case as it would be with the right values, whatever its state."""
        new = {name: value for name, value in self.fields.items() if case.value(name) != value}
        typed = {n: FieldValue(v, Source.TYPED, at, f"{NOTE}{reason}") for n, v in new.items()}
        right = case.with_fields(typed)
        if self.circumstances is not None:
            right = replace(right, circumstances=self.circumstances)
        same = self.family is None or self.family == case.family
        return right if same else with_family(right, self.family or ())


def moved_by(case: Case, action: CaseAction) -> Case:
    """The case after it is corrected or cancelled; Refused COR-01 where neither is possible."""
    if not case.may(action):
        raise Refused("COR-01", state=case.state.value)
    return case.moved(action)


def demand_still_right(case: Case, service: PublicService, today: date) -> None:
    """Refuse a correction after which the case could not have been registered.

    Its place in the queue counts from the hour of the complete package (article 74 of the Law): what
    was not handed in then is not added to that hour afterwards.

    Raises:
        InputErrors: the form is not correct any more.
        Refused: COR-06 the right values need papers that were not handed in.
    """
    faults = (*applicant_faults(case, service, today), *representative_faults(case, today))
    if faults:
        raise InputErrors(faults)
    lacking = sum(not row.met for row in checklist(case, service))
    if lacking:
        raise Refused("COR-06", count=lacking)
