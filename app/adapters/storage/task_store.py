"""Tasks and registers still to be asked, in the database."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.adapters.storage.columns import in_zone
from app.adapters.storage.faults import missing
from app.adapters.storage.reception_rows import PendingLookupRow, TaskRow
from app.domain.case_task import CaseTask, TaskDecision
from app.domain.lookup import Registry


class SqlTasks:
    """Plays `app.ports.Tasks`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone

    def put(self, task: CaseTask) -> None:
        """Store a task, new or changed."""
        row = self._session.get(TaskRow, task.id) or TaskRow(id=task.id)
        row.case_id, row.case_number, row.office = task.case_id, task.case_number, task.office
        row.field, row.held, row.told = task.field, task.held, task.told
        row.registry_name = task.registry.value if task.registry else ""
        row.correlation_id = task.correlation_id
        row.opened_at, row.decided_at = task.opened_at, task.decided_at
        row.decided_by, row.reason = task.decided_by, task.reason
        row.decision = task.decision.value if task.decision else ""
        self._session.add(row)
        self._session.flush()

    def get(self, task_id: UUID) -> CaseTask:
        """The task; raises Refused STO-04 when there is none."""
        row = self._session.get(TaskRow, task_id)
        if row is None:
            raise missing("task")
        return self._task(row)

    def open(self, office: int, limit: int = 100) -> tuple[CaseTask, ...]:
        """Tasks nobody has decided yet, oldest first."""
        query = select(TaskRow).where(TaskRow.office == office, TaskRow.decided_at.is_(None))
        return self._tasks(query.order_by(TaskRow.opened_at, TaskRow.id).limit(limit))

    def of_case(self, case_id: UUID) -> tuple[CaseTask, ...]:
        """All tasks of a case, oldest first."""
        query = select(TaskRow).where(TaskRow.case_id == case_id)
        return self._tasks(query.order_by(TaskRow.opened_at, TaskRow.id))

    def ask_later(self, case_id: UUID, registry: Registry, since: datetime) -> None:
        """A register did not answer: it is to be asked again; the first hour stays."""
        if self._session.get(PendingLookupRow, (case_id, registry.value)) is None:
            row = PendingLookupRow(case_id=case_id, registry_name=registry.value, since=since)
            self._session.add(row)
            self._session.flush()

    def answered(self, case_id: UUID, registry: Registry) -> None:
        """A register answered: it need not be asked again."""
        row = self._session.get(PendingLookupRow, (case_id, registry.value))
        if row is not None:
            self._session.delete(row)
            self._session.flush()

    def to_ask(self, limit: int = 20) -> tuple[tuple[UUID, Registry], ...]:
        """Who is to be asked again, the longest waiting first."""
        query = select(PendingLookupRow).order_by(PendingLookupRow.since).limit(limit)
        rows = self._session.scalars(query)
        return tuple((row.case_id, Registry(row.registry_name)) for row in rows)

    def _tasks(self, query: Select[TaskRow]) -> tuple[CaseTask, ...]:
        return tuple(self._task(row) for row in self._session.scalars(query))

    def _task(self, row: TaskRow) -> CaseTask:
        return CaseTask(
            id=row.id,
            case_id=row.case_id,
            case_number=row.case_number,
            office=row.office,
            field=row.field,
            held=row.held,
            told=row.told,
            registry=Registry(row.registry_name) if row.registry_name else None,
            correlation_id=row.correlation_id,
            opened_at=row.opened_at.astimezone(self._zone),
            decided_at=in_zone(row.decided_at, self._zone),
            decided_by=row.decided_by,
            decision=TaskDecision(row.decision) if row.decision else None,
            reason=row.reason,
        )
