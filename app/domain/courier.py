"""The courier's bag: envelopes of paper packages on their way to the provider (S 11.8)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class CourierBag:
    """A sealed bag with its envelopes, one per case, by case number."""

    id: UUID
    number: str
    seal: str
    opened_at: datetime
    packed_by: str
    case_numbers: tuple[str, ...] = ()
    handed_at: datetime | None = None
    courier: str = ""
