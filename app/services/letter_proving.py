"""Letters of results (S 7.5) raised to PAdES B-LTA in the background, and kept with their dossier.

What was sent stays as it was signed; the raised letter is the same file with one revision more.
"""

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from app.domain.dossier import Dossier
from app.domain.errors import Refused, Unavailable
from app.domain.proof import KeptSignature, ProofState
from app.ports import Clock, Storage, Work
from app.services.health import Health
from app.services.proving import AT_ONCE, OVERDUE, PAUSE
from app.services.signed_letters import SignedLetters

_log = logging.getLogger(__name__)


class LetterProving:
    """Raises the letters that wait, oldest first, and warns before one has waited too long."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        letters: SignedLetters,
        health: Health,
        grace_hours: float,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._letters = letters
        self._health = health
        self._grace = timedelta(hours=grace_hours)
        self._not_before: datetime | None = None

    def round(self) -> int:
        """Raise what waits; returns how many letters are proved now that were not before."""
        now = self._clock.now()
        if self._not_before is not None and now < self._not_before:
            return 0
        proved = 0
        for kept in self._waiting(AT_ONCE):
            try:
                proved += self._prove(kept.case_id)
            except Unavailable as error:
                _log.info("letters stay provisional: %s", error.code)
                self._not_before = now + PAUSE
                break
        if any(one.is_overdue(now, self._grace) for one in self._waiting(1)):
            self._health.heard("key", OVERDUE)
        return proved

    def hurry(self) -> None:
        """The network is back: the next round need not wait."""
        self._not_before = None

    def states(self, dossiers: Iterable[Dossier]) -> dict[UUID, ProofState]:
        """How far the letters have come of those dossiers whose result is signed."""
        now = self._clock.now()
        with self._storage.read() as work:
            return {one.id: self._state(work, one, now) for one in dossiers if one.signed_at}

    def state_of(self, case_number: str) -> ProofState | None:
        """How far the letter has come that answers a case; None while nothing is signed."""
        with self._storage.read() as work:
            dossier = work.dossiers.by_case(case_number)
        return next(iter(self.states([dossier]).values()), None) if dossier else None

    def _state(self, work: Work, dossier: Dossier, now: datetime) -> ProofState:
        letter, refusal = work.dossiers.letter(dossier.id)
        if letter or refusal:
            return ProofState.PROVED if letter else ProofState.REFUSED
        kept = KeptSignature(dossier.id, "letter", dossier.signed_at or now)
        return ProofState.OVERDUE if kept.is_overdue(now, self._grace) else ProofState.PROVISIONAL

    def _waiting(self, limit: int) -> tuple[KeptSignature, ...]:
        with self._storage.read() as work:
            return work.dossiers.unproved(limit)

    def _prove(self, dossier_id: UUID) -> bool:
        with self._storage.read() as work:
            signed = work.dossiers.result(dossier_id)
        if signed is None:
            return False
        now = self._clock.now()
        letter, refusal = b"", ""
        try:
            letter = self._letters.raised(signed, now)
        except Refused as error:
            _log.error("a kept letter was refused: %s", error.code)
            refusal = error.code
        with self._storage.begin() as work:
            # The head may have signed anew meanwhile.
            if work.dossiers.result(dossier_id) != signed:
                return False
            work.dossiers.put_letter(dossier_id, letter, refusal)
            work.commit()
        return not refusal
