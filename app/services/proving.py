"""Sign now, prove later: kept signatures get their time stamp and revocation answers in the background.

A signature without its proof is provisional; it is asked about again by itself until its authority
answers. The answer is kept with the case.
"""

import json
import logging
from datetime import datetime
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.errors import Refused
from app.domain.proof import KeptSignature, ProofState
from app.ports import Clock, SignatureRaiser, Storage
from app.services.health import Health
from app.services.proof_rounds import ProofRounds
from app.services.signed_letters import SignedLetters

LETTER = "result-letter"

_log = logging.getLogger(__name__)


class Proving(ProofRounds):
    """Raises what waits, oldest first, and warns before it has waited too long."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        raiser: SignatureRaiser,
        health: Health,
        grace_hours: float,
        letters: SignedLetters,
    ) -> None:
        super().__init__(clock, health, grace_hours)
        self._storage = storage
        self._raiser = raiser
        self._letters = letters

    def state(self, session: Session, case_id: UUID, kind: str) -> tuple[ProofState, str]:
        """How far the signature of a document has come, and the code of a refusal."""
        session.demand(Permission.RECEIVE)
        return self._state(case_id, kind)

    def _state(self, case_id: UUID, kind: str) -> tuple[ProofState, str]:
        with self._storage.read() as work:
            if work.cases.document(case_id, f"{kind}-proof") is not None:
                return ProofState.PROVED, ""
            refusal = work.cases.document(case_id, f"{kind}-refusal")
        if refusal is None:
            return ProofState.PROVISIONAL, ""
        return ProofState.REFUSED, str(json.loads(refusal)["code"])

    def state_of(self, session: Session, case_number: str) -> ProofState | None:
        """How far the signature of a case's request has come; None while it is not signed."""
        session.demand(Permission.MEND_DELIVERY)
        with self._storage.read() as work:
            case = work.cases.by_number(case_number)
            if case is None or work.cases.document(case.id, "request") is None:
                return None
        state, _ = self._state(case.id, "request")
        late = state is ProofState.PROVISIONAL and any(
            one.case_id == case.id and one.is_overdue(self._clock.now(), self._grace)
            for one in self._waiting(1000)
        )
        return ProofState.OVERDUE if late else state

    def proof(self, session: Session, case_id: UUID, kind: str) -> bytes:
        """What proves the signature of a document; empty while it is provisional."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            return work.cases.document(case_id, f"{kind}-proof") or b""

    def overdue(self) -> int:
        """How many signatures have waited longer than the grace term."""
        now = self._clock.now()
        return sum(one.is_overdue(now, self._grace) for one in self._waiting(1000))

    def _waiting(self, limit: int) -> tuple[KeptSignature, ...]:
        with self._storage.read() as work:
            return work.cases.unproved(limit)

    def _prove(self, kept: KeptSignature) -> bool:
        with self._storage.read() as work:
            signed = work.cases.document(kept.case_id, kept.kind)
        if signed is None:
            return False
        now = self._clock.now()
        letter = self._letter(kept, signed, now)
        try:
            kind, content = f"{kept.kind}-proof", self._raiser.raise_xml(signed, now)
        except Refused as error:
            # Asked and answered: the authority says no, and that is kept as well.
            _log.error("a kept signature was refused: %s", error.code)
            kind, content = f"{kept.kind}-refusal", json.dumps({"code": error.code}).encode()
        with self._storage.begin() as work:
            # Somebody may have signed anew meanwhile.
            if work.cases.document(kept.case_id, kept.kind) != signed:
                return False
            work.cases.put_document(kept.case_id, kind, content, now)
            if letter:
                work.cases.put_document(kept.case_id, LETTER, letter, now)
            work.commit()
        return kind.endswith("-proof")

    def _letter(self, kept: KeptSignature, signed: bytes, now: datetime) -> bytes:
        """The PDF of a result with what proves it; empty of a request, or where it cannot be."""
        if kept.kind != "result":
            return b""
        try:
            return self._letters.raised(signed, now)
        except Refused as error:
            _log.error("the letter of a result was refused: %s", error.code)
            return b""
