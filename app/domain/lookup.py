"""Look-ups in the state registers and the evidence kept of each."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.person import RegistryPerson
from app.domain.power_of_attorney import RegistryPowerOfAttorney


class Registry(StrEnum):
    """The state registers a counter asks (S 11.4)."""

    GBD_FL = "gbd_fl"
    ENIS = "enis"


class Outcome(StrEnum):
    """How a look-up ended. No network is not "not found"."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class RegistryAnswer:
    """A register's answer: the person or the power of attorney, and the message as it came."""

    correlation_id: str
    raw: bytes
    person: RegistryPerson | None = None
    power: RegistryPowerOfAttorney | None = None

    @property
    def found(self) -> bool:
        """Whether the register knows what was asked."""
        return self.person is not None or self.power is not None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One question to a register and its answer, kept with the case.

    `asked_for` names what was asked, with the IIN masked; `code` is the error code when unavailable.
    `person` or `power` is what the answer says, so that it can be looked at again without asking.
    """

    case_id: UUID
    registry: Registry
    asked_at: datetime
    answered_at: datetime
    correlation_id: str
    outcome: Outcome
    asked_for: str
    code: str = ""
    raw: bytes = b""
    person: RegistryPerson | None = None
    power: RegistryPowerOfAttorney | None = None
