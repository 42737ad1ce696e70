"""The journal: who did what when, each entry chained by hash to the one before."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One step at the counter or at the provider's, with its statutory norm and the time it took.

    `seconds` and `norm_seconds` are None where nothing was measured or no norm exists. `before` and
    `after` hold old and new values.
    """

    at: datetime
    who: str
    role: str
    action: str
    subject: str
    clause: str = ""
    seconds: float | None = None
    norm_seconds: float | None = None
    before: Mapping[str, str] | None = None
    after: Mapping[str, str] | None = None
    reason: str = ""

    def digest_after(self, previous: str) -> str:
        """SHA-256 over the previous digest and every value of this entry."""
        content = {
            "previous": previous,
            "at": self.at.isoformat(),
            "who": self.who,
            "role": self.role,
            "action": self.action,
            "subject": self.subject,
            "clause": self.clause,
            "seconds": self.seconds,
            "norm_seconds": self.norm_seconds,
            "before": dict(self.before or {}),
            "after": dict(self.after or {}),
            "reason": self.reason,
        }
        text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def overran(self) -> bool:
        """Whether the step took longer than its norm."""
        return (
            self.seconds is not None
            and self.norm_seconds is not None
            and self.seconds > self.norm_seconds
        )
