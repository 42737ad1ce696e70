"""Tasks of a case: a register said later what differs from the form; somebody must decide."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.lookup import Registry

POWER = "poa"
"""The field of a task about a whole power of attorney; what is told names its faults."""


class TaskDecision(StrEnum):
    """What was decided: the form keeps its value, takes the register's, or the question is gone."""

    KEEP = "keep"
    TAKE = "take"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class CaseTask:
    """One difference found after the fact: both values, never overwritten by itself."""

    id: UUID
    case_id: UUID
    case_number: str
    office: int
    field: str
    held: str
    told: str
    registry: Registry
    correlation_id: str
    opened_at: datetime
    decided_at: datetime | None = None
    decided_by: str = ""
    decision: TaskDecision | None = None
    reason: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided yet."""
        return self.decided_at is None
