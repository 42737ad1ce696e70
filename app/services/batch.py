"""Many results signed in one go (S 7.5): one key, an answer for each, one failure stops nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.errors import AppError, Refused
from app.ports import SigningKey
from app.services.review import Review

ENDED = "SIG-04"
ENDED_MEANWHILE = "SIG-93"
EXCHANGED = "SIG-94"
# Nothing that follows could be signed either.
HOPELESS = frozenset({ENDED_MEANWHILE, EXCHANGED, "SIG-09"})


@dataclass(frozen=True, slots=True)
class BatchAnswer:
    """What became of one result.

    Args:
        dossier_id: of whose dossier.
        fault: why it was not signed; None when it was.
    """

    dossier_id: UUID
    fault: AppError | None = None


class Batch:
    """Signs many results with a key that is opened once.

    Args:
        review: signs one.
    """

    def __init__(self, review: Review) -> None:
        self._review = review

    def sign(
        self, session: Session, dossiers: Sequence[UUID], key: SigningKey
    ) -> tuple[BatchAnswer, ...]:
        """Sign each result; the certificate of the first is that of all.

        Args:
            session: the head's.
            dossiers: drafted, in the order to sign.
            key: opened once; closed by whoever opened it.

        Returns:
            An answer for each, in the same order. SIG-93: the certificate ended meanwhile; SIG-94:
            the token was exchanged meanwhile.
        """
        session.demand(Permission.SIGN_RESULT)
        pinned = key.certificate.der
        answers: list[BatchAnswer] = []
        over: AppError | None = None
        for dossier in dossiers:
            fault = over or self._sign(session, dossier, key, pinned)
            if fault is not None and fault.code == ENDED and _any_signed(answers):
                fault = Refused(ENDED_MEANWHILE)
            over = fault if fault is not None and fault.code in HOPELESS else None
            answers.append(BatchAnswer(dossier, fault))
        return tuple(answers)

    def _sign(
        self, session: Session, dossier: UUID, key: SigningKey, pinned: bytes
    ) -> AppError | None:
        if key.certificate.der != pinned:
            return Refused(EXCHANGED)
        try:
            self._review.sign(session, dossier, key)
        except AppError as error:
            return error
        return None


def _any_signed(answers: Sequence[BatchAnswer]) -> bool:
    return any(one.fault is None for one in answers)
