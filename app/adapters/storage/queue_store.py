"""The provider's separate queue lists in the database."""

from zoneinfo import ZoneInfo

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.adapters.storage.columns import in_zone
from app.adapters.storage.dossier_rows import QueueRow
from app.domain.dossier import QueueEntry


class QueueLists:
    """The part of `app.ports.Dossiers` that keeps the lists (article 74 of the Law)."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone

    def queue(self, queue_list: str) -> tuple[QueueEntry, ...]:
        """Living entries of a separate list, by intake time."""
        return self._living(select(QueueRow).where(QueueRow.queue_list == queue_list))

    def in_queue(self, iin: str) -> tuple[QueueEntry, ...]:
        """Places a person holds in any list."""
        return self._living(select(QueueRow).where(QueueRow.iin == iin))

    def enqueue(self, entry: QueueEntry) -> None:
        """Put a citizen into a list; the same case again changes nothing."""
        if self._session.get(QueueRow, (entry.queue_list, entry.case_number)):
            return
        self._session.add(
            QueueRow(
                queue_list=entry.queue_list,
                case_number=entry.case_number,
                intake_at=entry.intake_at,
                iin=entry.iin,
                name=entry.name,
                removed_at=entry.removed_at,
            )
        )
        self._session.flush()

    def _living(self, query: Select[QueueRow]) -> tuple[QueueEntry, ...]:
        living = query.where(QueueRow.removed_at.is_(None))
        ranked = living.order_by(QueueRow.intake_at, QueueRow.case_number)
        return tuple(self._entry(row) for row in self._session.scalars(ranked))

    def _entry(self, row: QueueRow) -> QueueEntry:
        return QueueEntry(
            queue_list=row.queue_list,
            intake_at=row.intake_at.astimezone(self._zone),
            case_number=row.case_number,
            iin=row.iin,
            name=row.name,
            removed_at=in_zone(row.removed_at, self._zone),
        )
