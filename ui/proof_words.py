"""How far the proof of a signature has come, in words."""

from PySide6.QtCore import QCoreApplication

from app.domain.proof import ProofState


def proof_words(state: ProofState | None) -> str:
    """In a few words; empty where nothing is signed.

    Args:
        state: of the signature.
    """
    translate = QCoreApplication.translate
    if state is None:
        return ""
    return {
        ProofState.PROVISIONAL: translate("Proof", "provisional, waits for its time stamp"),
        ProofState.OVERDUE: translate("Proof", "provisional for too long: tell the administrator"),
        ProofState.PROVED: translate("Proof", "proved by a time stamp"),
        ProofState.REFUSED: translate("Proof", "refused by the authority"),
    }[state]
