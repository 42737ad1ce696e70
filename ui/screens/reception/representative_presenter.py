"""The representative's part of the request form (S 11.3): what is entered on which ground."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

from app.domain.case import Case
from app.domain.errors import AppError, InputError
from app.domain.lookup import Registry
from app.domain.power_of_attorney import RepresentativeBasis
from app.domain.written_day import parse_day
from ui.screens.reception.presenter import ReceptionPresenter

BASIS = "representative.basis"
NAMES = ("representative.surname", "representative.given_name", "representative.patronymic")
NOTE = "representative.note"
POWER = (
    "representative.iin",
    "poa.number",
    "poa.date",
    "poa.valid_until",
    "poa.notary",
    "poa.powers",
)
_ASKED_OF_ENIS = frozenset({BASIS, "representative.iin", "poa.number"})


class TermNotice(StrEnum):
    """What the end of a power of attorney gives to think about."""

    ENDED = "ended"
    ENDS_BEFORE_RESULT = "ends_before_result"


def entered_on(basis: RepresentativeBasis) -> tuple[str, ...]:
    """The fields that are entered on a ground; a power otherwise certified is not (S 11.3)."""
    if basis is RepresentativeBasis.NONE:
        return ()
    if basis is RepresentativeBasis.NOTARISED:
        return (*NAMES, *POWER)
    return (*NAMES, NOTE)


class RepresentativePresenter:
    """Saves what is typed; what must not be entered on another ground is put aside, not kept."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        self._reception = reception
        self._aside: dict[str, str] = {}

    @property
    def case(self) -> Case | None:
        """The case at the counter."""
        return self._reception.case

    def save(self, values: Mapping[str, str]) -> None:
        """Save what was typed; what ENIS said of another power of attorney is forgotten."""
        case = self.case
        if case is None:
            return
        changed = {name: value for name, value in values.items() if case.value(name) != value}
        if not changed:
            return
        if _ASKED_OF_ENIS & set(changed):
            self._reception.registries.forget(Registry.ENIS)
        self._reception.save(changed)
        self._reception.shell.show_case_soon()

    def choose(self, basis: RepresentativeBasis) -> None:
        """Another ground: fields that are not entered on it are emptied and put aside."""
        case = self.case
        if case is None:
            return
        entered = entered_on(basis)
        values = {BASIS: basis.value}
        for name in (*NAMES, NOTE, *POWER):
            if name in entered:
                values[name] = case.value(name) or self._aside.get(name, "")
            elif case.value(name):
                self._aside[name] = case.value(name)
                values[name] = ""
        self.save(values)

    def forget_aside(self) -> None:
        """Another case is at the counter."""
        self._aside = {}

    def term_notice(self) -> tuple[TermNotice, date] | None:
        """Whether the power of attorney has ended, or ends before the result is due."""
        case, service = self.case, self._reception.service
        if case is None or service is None:
            return None
        try:
            until = parse_day(case.value("poa.valid_until").strip())
        except ValueError:
            return None
        today = self._reception.workplace.clock.now().date()
        if until < today:
            return TermNotice.ENDED, until
        due = today + timedelta(days=service.term_days)
        return (TermNotice.ENDS_BEFORE_RESULT, until) if until < due else None

    def is_applicant(self) -> bool:
        """Whether the representative's IIN is the applicant's own."""
        case = self.case
        iin = case.value("representative.iin") if case is not None else ""
        return bool(iin) and case is not None and iin == case.value("applicant.iin")

    def faults(self) -> dict[str, AppError]:
        """What keeps the representative's part from being complete, by field."""
        found = self._reception.representative_faults() if self.case else ()
        return {error.field: error for error in found if isinstance(error, InputError)}
