"""Rounds of proving in the background: oldest first, with a pause while an authority is silent."""

import logging
from abc import ABC, abstractmethod
from datetime import datetime, timedelta
from uuid import UUID

from app.domain.errors import Unavailable
from app.domain.proof import KeptSignature
from app.ports import Clock
from app.services.health import Health

OVERDUE = "SIG-92"
NO_STAMP = "SIG-71"
# A round must not hold up those after it, nor ask a silent authority at every step.
AT_ONCE = 20
PAUSE = timedelta(minutes=1)

_log = logging.getLogger(__name__)


class ProofRounds(ABC):
    """Proves what waits, and warns before something has waited too long.

    Args:
        clock: what time it is.
        health: is told of what waits too long.
        grace_hours: how long a signature may stay provisional.
    """

    def __init__(self, clock: Clock, health: Health, grace_hours: float) -> None:
        self._clock = clock
        self._health = health
        self._grace = timedelta(hours=grace_hours)
        self._not_before: datetime | None = None
        self._silent: dict[tuple[UUID, str], datetime] = {}
        self._warned = False

    def round(self) -> int:
        """Prove what waits; returns how many are proved now that were not before.

        Without time stamps nothing can be proved, and the round ends; where nobody can say something
        of one signature, the others go on. Nothing is lost: it is asked again after a pause.
        """
        now = self._clock.now()
        if self._not_before is not None and now < self._not_before:
            return 0
        proved = 0
        for kept in self._due(now):
            try:
                proved += self._prove(kept)
            except Unavailable as error:
                _log.info("signatures stay provisional: %s", error.code)
                if error.code == NO_STAMP:
                    self._not_before = now + PAUSE
                    break
                self._silent[kept.case_id, kept.kind] = now + PAUSE
        self._warn(overdue=any(one.is_overdue(now, self._grace) for one in self._waiting(1)))
        return proved

    def _due(self, now: datetime) -> list[KeptSignature]:
        """The oldest of which something may be said by now."""
        self._silent = {one: until for one, until in self._silent.items() if now < until}
        waiting = self._waiting(AT_ONCE + len(self._silent))
        due = [one for one in waiting if (one.case_id, one.kind) not in self._silent]
        return due[:AT_ONCE]

    def _warn(self, *, overdue: bool) -> None:
        """Tell the health of keys, and take back only what was told here."""
        if overdue:
            self._health.heard("key", OVERDUE)
        elif self._warned and self._health.code_of("key") == OVERDUE:
            self._health.heard("key")
        self._warned = overdue

    def hurry(self) -> None:
        """The network is back: the next round need not wait."""
        self._not_before = None
        self._silent.clear()

    @abstractmethod
    def _waiting(self, limit: int) -> tuple[KeptSignature, ...]:
        """What is neither proved nor refused, oldest first."""

    @abstractmethod
    def _prove(self, kept: KeptSignature) -> bool:
        """Ask for a proof and keep the answer; whether it is proved now.

        Raises:
            Unavailable: the authority does not answer.
        """
