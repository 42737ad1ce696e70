"""What registers have said of a case so far, looked at again without asking."""

from datetime import datetime

from app.domain.case import Case
from app.domain.errors import InputError
from app.domain.lookup import Evidence
from app.domain.person import RegistryPerson
from app.domain.power_of_attorney import (
    PowerFault,
    RegistryPowerOfAttorney,
    RepresentativeBasis,
    power_faults,
    principal_faults,
)
from app.domain.request_form import read_iin
from app.domain.written_day import parse_day


def newest_person(case: Case, evidence: tuple[Evidence, ...]) -> RegistryPerson | None:
    """What GBD FL said last of the applicant as the form names him now."""
    iin = "".join(case.value("applicant.iin").split())
    people = [e.person for e in evidence if e.person is not None and e.person.iin.digits == iin]
    return people[-1] if people else None


def newest_power(case: Case, evidence: tuple[Evidence, ...]) -> RegistryPowerOfAttorney | None:
    """What ENIS said last of the power of attorney as the form names it now."""
    number = case.value("poa.number").strip()
    powers = [e.power for e in evidence if e.power is not None and e.asked_for == number]
    return powers[-1] if powers else None


def case_power_faults(
    case: Case, evidence: tuple[Evidence, ...], now: datetime, term_days: int
) -> tuple[PowerFault, ...]:
    """Everything wrong with the power of attorney of a case, by what is typed and what is kept."""
    found: tuple[PowerFault, ...] = ()
    if case.basis.is_power_of_attorney:
        found += principal_faults(newest_person(case, evidence))
    if case.basis is RepresentativeBasis.NOTARISED:
        power = newest_power(case, evidence)
        found += _of_power(case, power, now, term_days) if power else _of_typed(case, now)
    return found


def _of_power(
    case: Case, power: RegistryPowerOfAttorney, now: datetime, term_days: int
) -> tuple[PowerFault, ...]:
    try:
        principal = read_iin(case, "applicant.iin")
        representative = read_iin(case, "representative.iin")
    except InputError:
        return ()
    return power_faults(power, principal, representative, now, term_days)


def _of_typed(case: Case, now: datetime) -> tuple[PowerFault, ...]:
    try:
        until = parse_day(case.value("poa.valid_until").strip())
    except ValueError:
        return ()
    return (PowerFault.EXPIRED,) if until < now.date() else ()
