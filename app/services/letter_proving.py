"""Letters of results (S 7.5) raised to PAdES B-LTA in the background, and kept with their dossier.

What was sent stays as it was signed; the raised letter is the same file with one revision more.
"""

import logging
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.dossier import Dossier
from app.domain.errors import Refused
from app.domain.proof import KeptSignature, ProofState
from app.ports import Clock, Storage, Work
from app.services.health import Health
from app.services.proof_rounds import ProofRounds
from app.services.signed_letters import SignedLetters

_log = logging.getLogger(__name__)


class LetterProving(ProofRounds):
    """Raises the letters that wait, oldest first, and warns before one has waited too long."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        letters: SignedLetters,
        health: Health,
        grace_hours: float,
    ) -> None:
        super().__init__(clock, health, grace_hours)
        self._storage = storage
        self._letters = letters

    def states(self, session: Session, dossiers: Iterable[Dossier]) -> dict[UUID, ProofState]:
        """How far the letters have come of those dossiers whose result is signed."""
        session.demand(Permission.SEE_QUEUE)
        now = self._clock.now()
        with self._storage.read() as work:
            return {one.id: self._state(work, one, now) for one in dossiers if one.signed_at}

    def state_of(self, session: Session, case_number: str) -> ProofState | None:
        """How far the letter has come that answers a case; None while nothing is signed."""
        session.demand(Permission.MEND_DELIVERY)
        with self._storage.read() as work:
            dossier = work.dossiers.by_case(case_number)
            if dossier is None or not dossier.signed_at:
                return None
            return self._state(work, dossier, self._clock.now())

    def _state(self, work: Work, dossier: Dossier, now: datetime) -> ProofState:
        letter, refusal = work.dossiers.letter(dossier.id)
        if letter or refusal:
            return ProofState.PROVED if letter else ProofState.REFUSED
        kept = KeptSignature(dossier.id, "letter", dossier.signed_at or now)
        return ProofState.OVERDUE if kept.is_overdue(now, self._grace) else ProofState.PROVISIONAL

    def _waiting(self, limit: int) -> tuple[KeptSignature, ...]:
        with self._storage.read() as work:
            return work.dossiers.unproved(limit)

    def _prove(self, kept: KeptSignature) -> bool:
        dossier_id = kept.case_id
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
