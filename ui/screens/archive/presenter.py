"""The archive without a window: what was sent, and the letter of one dossier."""

from collections.abc import Mapping
from typing import Protocol
from uuid import UUID

from app.domain.account import Session
from app.domain.dossier import Dossier
from app.domain.proof import ProofState
from app.services.workplace import Workplace
from ui.presenter import Run


class ArchiveShown(Protocol):
    """What the archive can show."""

    def show_dossiers(
        self, dossiers: tuple[Dossier, ...], proofs: Mapping[UUID, ProofState]
    ) -> None:
        """What was sent, and how far the proofs of its signatures have come."""

    def show_letter(self, pdf: bytes) -> None:
        """The signed letter."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class ArchivePresenter:
    """Reads off the screen's thread."""

    def __init__(
        self, view: ArchiveShown, workplace: Workplace, session: Session, run: Run
    ) -> None:
        self._view = view
        self._workplace = workplace
        self._session = session
        self._run = run

    def load(self) -> None:
        """Read what was sent."""
        self._run(self._read, lambda found: self._view.show_dossiers(*found), self._view.show_error)

    def _read(self) -> tuple[tuple[Dossier, ...], Mapping[UUID, ProofState]]:
        sent = self._workplace.review.archive(self._session)
        return sent, self._workplace.letter_proving.states(self._session, sent)

    def letter(self, dossier_id: UUID) -> None:
        """Read the signed letter of a dossier."""
        self._run(
            lambda: self._workplace.review.signed_letter(self._session, dossier_id),
            self._view.show_letter,
            self._view.show_error,
        )
