"""How long the formal check of a dossier's documents took (S 12.2)."""

from datetime import datetime
from uuid import UUID

from app.domain.account import Session
from app.domain.dossier import Dossier


class FormalChecks:
    """Remembers since when each registrar has a dossier before them.

    Condition 2 comes after process 7 and is the act of comparing the documents (S 12.2); how long the
    dossier lay in the pile before is a part of step 7.2, whose norm is another. So the check begins
    when the dossier is first shown to the registrar who answers it, and goes on while they look at
    others meanwhile. After a new start of the program it begins with the next showing. One that was
    never shown began when the dossier came, at the end of process 7.
    """

    def __init__(self) -> None:
        self._shown: dict[tuple[str, UUID], datetime] = {}

    def begin(self, session: Session, dossier_id: UUID, at: datetime) -> None:
        """The dossier is shown to this registrar."""
        self._shown.setdefault((session.login, dossier_id), at)

    def seconds(self, session: Session, dossier: Dossier, at: datetime) -> float:
        """How long the check took that this registrar answers now."""
        came = dossier.state_since or dossier.received_at
        return (at - self._shown.get((session.login, dossier.id), came)).total_seconds()
