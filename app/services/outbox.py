"""The outbox as people mend it: what happened to a message, what arrived, and a copy as a file."""

from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.delivery import OutboxMessage
from app.domain.journal import JournalEntry
from app.ports import Clock, OutFiles, Storage
from app.services.journaling import record


class Outbox:
    """Reads and exports messages; retry and hold are in `Sending`."""

    def __init__(self, storage: Storage, clock: Clock, files: OutFiles) -> None:
        self._storage = storage
        self._clock = clock
        self._files = files

    def history(self, session: Session, case_number: str) -> tuple[JournalEntry, ...]:
        """What the journal tells of a case, oldest first."""
        session.demand(Permission.MEND_DELIVERY)
        with self._storage.read() as work:
            return work.journal.of(case_number)

    def delivered_on(self, session: Session, day: date) -> tuple[OutboxMessage, ...]:
        """Messages that reached the other side on a day."""
        session.demand(Permission.MEND_DELIVERY)
        with self._storage.read() as work:
            return work.outbox.delivered_on(day)

    def export(self, session: Session, message_id: UUID, folder: Path) -> Path:
        """Save the signed XML of a message in a folder, to be carried by other means.

        Raises:
            Unavailable: FIL-01 the file cannot be written there.
        """
        session.demand(Permission.MEND_DELIVERY)
        with self._storage.begin() as work:
            message = work.outbox.get(message_id)
            path = folder / file_name(message)
            shown = {"message": str(message.id)}
            now = self._clock.now()
            record(work, session.actor, now, "export", message.case_number, after=shown)
            self._files.write(path, message.payload)
            work.commit()
        return path


def file_name(message: OutboxMessage) -> str:
    """The name of the exported file: kind and number of the case, no personal data."""
    return f"{message.kind.value}-{message.case_number.replace('/', '-')}.xml"
