"""Tasks of a case: a register said later what differs from the form; somebody must decide."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.lookup import Registry

POWER = "poa"
"""The field of a task about a whole power of attorney; what is told names its faults."""
RESULT = "result"
"""The field of a task about a result that came and is not believed; what is told are the codes.

Held is REFUSED where the provider must send it again, WAITS where it cannot be told yet.
"""
REFUSED, WAITS = "refused", "waits"


class TaskDecision(StrEnum):
    """What was decided: the form keeps its value, takes the register's, or the question is gone."""

    KEEP = "keep"
    TAKE = "take"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class CaseTask:
    """One difference found after the fact: both values, never overwritten by itself.

    Attributes:
        registry: which register told it; None of what the provider sent.
    """

    id: UUID
    case_id: UUID
    case_number: str
    office: int
    field: str
    held: str
    told: str
    registry: Registry | None
    correlation_id: str
    opened_at: datetime
    decided_at: datetime | None = None
    decided_by: str = ""
    decision: TaskDecision | None = None
    reason: str = ""

    @property
    def may_be_taken(self) -> bool:
        """Whether what was told is a value that the form can hold."""
        return self.field not in {POWER, RESULT}

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided yet."""
        return self.decided_at is None
