"""Representatives and their powers of attorney (S 11.3)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.person import Iin, PersonName, RegistryPerson

FILING = "FILE_REQUEST"
"""The code of the power to apply for a public service (`docs/enis-contract.md`)."""


class RepresentativeBasis(StrEnum):
    """On what ground somebody acts for the applicant."""

    NONE = "none"
    NOTARISED = "notarised"
    OTHERWISE_CERTIFIED = "otherwise"
    LEGAL = "legal"

    @property
    def enters_power_of_attorney(self) -> bool:
        """Only a notarised power of attorney is entered and asked of ENIS (S 11.3)."""
        return self is RepresentativeBasis.NOTARISED

    @property
    def is_power_of_attorney(self) -> bool:
        """Whether the principal gave the power: it ends with his life or his capability."""
        return self in {RepresentativeBasis.NOTARISED, RepresentativeBasis.OTHERWISE_CERTIFIED}


class PowerState(StrEnum):
    """What ENIS says of a power of attorney."""

    ACTIVE = "active"
    REVOKED = "revoked"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class RegistryPowerOfAttorney:
    """A power of attorney as ENIS holds it (`docs/enis-contract.md`)."""

    number: str
    issued_on: date
    valid_until: date | None
    notary: str
    principal_iin: Iin
    principal_name: PersonName
    representative_iin: Iin
    representative_name: PersonName
    powers: str
    state: PowerState
    revoked_on: date | None = None
    power_codes: tuple[str, ...] = ()


class PowerFault(StrEnum):
    """Why a power of attorney does not carry this case, or soon will not."""

    REVOKED = "revoked"
    EXPIRED = "expired"
    OTHER_PRINCIPAL = "other_principal"
    OTHER_REPRESENTATIVE = "other_representative"
    NOT_FOR_FILING = "not_for_filing"
    PRINCIPAL_DECEASED = "principal_deceased"
    PRINCIPAL_INCAPABLE = "principal_incapable"
    ENDS_BEFORE_RESULT = "ends_before_result"

    @property
    def blocks(self) -> bool:
        """All but an early end stop the case; an early end warns."""
        return self is not PowerFault.ENDS_BEFORE_RESULT


def power_faults(
    power: RegistryPowerOfAttorney,
    principal: Iin,
    representative: Iin | None,
    now: datetime,
    term_days: int,
) -> tuple[PowerFault, ...]:
    """Everything that is wrong with a power of attorney for this applicant and representative."""
    today = now.date()
    found = []
    if power.state is PowerState.REVOKED:
        found.append(PowerFault.REVOKED)
    past = power.valid_until is not None and power.valid_until < today
    expired = past or power.state is PowerState.EXPIRED
    if expired:
        found.append(PowerFault.EXPIRED)
    if power.principal_iin != principal:
        found.append(PowerFault.OTHER_PRINCIPAL)
    if representative is not None and power.representative_iin != representative:
        found.append(PowerFault.OTHER_REPRESENTATIVE)
    if power.power_codes and FILING not in power.power_codes:
        found.append(PowerFault.NOT_FOR_FILING)
    if not expired and power.valid_until and power.valid_until < today + timedelta(days=term_days):
        found.append(PowerFault.ENDS_BEFORE_RESULT)
    return tuple(found)


def principal_faults(person: RegistryPerson | None) -> tuple[PowerFault, ...]:
    """What of the principal ends a power of attorney: death or lost capability (Civil Code, 170)."""
    if person is None:
        return ()
    found = []
    if person.deceased_on is not None:
        found.append(PowerFault.PRINCIPAL_DECEASED)
    if person.incapable:
        found.append(PowerFault.PRINCIPAL_INCAPABLE)
    return tuple(found)
