"""What registers have said of a case so far, looked at again without asking."""

from dataclasses import replace
from datetime import datetime

from app.domain.case import Case
from app.domain.errors import InputError
from app.domain.lookup import Evidence, Outcome, Registry
from app.domain.person import Iin, RegistryPerson
from app.domain.power_of_attorney import (
    PowerFault,
    RegistryPowerOfAttorney,
    RepresentativeBasis,
    power_faults,
    principal_faults,
)
from app.domain.request_form import read_iin
from app.domain.written_day import parse_day

_QUESTIONS = {
    Registry.GBD_FL: ("applicant.iin",),
    Registry.ENIS: (
        "applicant.iin",
        "representative.iin",
        "representative.basis",
        "poa.number",
    ),
}


def with_own_marks(before: Case, after: Case) -> Case:
    """A changed form keeps "no data" only where the register is still asked the same."""
    kept = (
        mark
        for mark in after.data_unavailable
        if all(_bare(before, f) == _bare(after, f) for f in _QUESTIONS[Registry(mark)])
    )
    return replace(after, data_unavailable=tuple(kept))


def _bare(case: Case, field: str) -> str:
    return "".join(case.value(field).split())


def asked_for(case: Case, registry: Registry) -> str:
    """What is asked, as evidence names it: the IIN masked, or the number of the power.

    Raises:
        InputError: the IIN is malformed.
    """
    if registry is Registry.GBD_FL:
        return _masked(read_iin(case, "applicant.iin"))
    return case.value("poa.number").strip()


def _masked(iin: Iin) -> str:
    return f"{'•' * 9}{iin.digits[-3:]}"


def of_question(
    case: Case, evidence: tuple[Evidence, ...], registry: Registry
) -> tuple[Evidence, ...]:
    """What a register said of what the form asks of it now, oldest first."""
    if registry is Registry.ENIS and not case.basis.enters_power_of_attorney:
        return ()
    try:
        asked = asked_for(case, registry)
    except InputError:
        return ()
    return tuple(e for e in evidence if (e.registry, e.asked_for) == (registry, asked))


def last_word(case: Case, evidence: tuple[Evidence, ...], registry: Registry) -> Evidence | None:
    """The last of them that is an answer; silence is no word."""
    answers = of_question(case, evidence, registry)
    words = [e for e in answers if e.outcome is not Outcome.UNAVAILABLE]
    return words[-1] if words else None


def knowing(case: Case, evidence: tuple[Evidence, ...]) -> frozenset[str]:
    """The registers whose last word is that they know this applicant, this power of attorney."""
    known = newest_person(case, evidence), newest_power(case, evidence)
    words = (last_word(case, evidence, registry) for registry in Registry)
    return frozenset(
        word.registry.value
        for word in words
        if word is not None
        and word.outcome is Outcome.FOUND
        and (word.person or word.power) in known
    )


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
