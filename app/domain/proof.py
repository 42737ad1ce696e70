"""What is known of a kept signature: bare and provisional, proved, or refused by its authority."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID


class ProofState(StrEnum):
    """How far a signature has come."""

    PROVISIONAL = "provisional"
    OVERDUE = "overdue"
    PROVED = "proved"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class KeptSignature:
    """One signed document of a case, or the letter of a dossier.

    Args:
        case_id: the case, or the dossier.
        kind: "request", "result" or "letter".
        kept_at: when it was signed or came in, aware.
    """

    case_id: UUID
    kind: str
    kept_at: datetime

    def is_overdue(self, now: datetime, grace: timedelta) -> bool:
        """Whether it has waited longer for its time stamp than the site allows.

        Args:
            now: aware.
            grace: how long a signature may stay provisional.
        """
        return now - self.kept_at > grace
