"""What is kept with a case: answers of registers, processes, electronic documents."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.adapters.storage.case_rows import CaseDocumentRow, EvidenceRow, ProcessRow
from app.adapters.storage.columns import in_zone
from app.domain.deadline import Process, ProcessRun
from app.domain.lookup import Evidence, Outcome, Registry


class CasePapers:
    """The part of `app.ports.Cases` that keeps things with a case."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone

    def add_evidence(self, evidence: Evidence) -> None:
        """Keep a register's answer with its case."""
        self._session.add(
            EvidenceRow(
                case_id=evidence.case_id,
                registry_name=evidence.registry.value,
                asked_at=evidence.asked_at,
                answered_at=evidence.answered_at,
                correlation_id=evidence.correlation_id,
                outcome=evidence.outcome.value,
                asked_for=evidence.asked_for,
                code=evidence.code,
                raw=evidence.raw,
            )
        )
        self._session.flush()

    def evidence(self, case_id: UUID) -> tuple[Evidence, ...]:
        """Answers of registers kept with a case, oldest first."""
        query = select(EvidenceRow).where(EvidenceRow.case_id == case_id)
        rows = self._session.scalars(query.order_by(EvidenceRow.asked_at, EvidenceRow.id))
        return tuple(self._evidence(row) for row in rows)

    def put_process(self, case_id: UUID, run: ProcessRun) -> None:
        """Store a process of a case; the same process and start again replaces it."""
        key = (case_id, run.process.value, run.started_at)
        row = self._session.get(ProcessRow, key)
        if row is None:
            row = ProcessRow(case_id=case_id, process=key[1], started_at=run.started_at)
            self._session.add(row)
        row.ended_at = run.ended_at
        row.outcome = run.outcome
        self._session.flush()

    def processes(self, case_id: UUID) -> tuple[ProcessRun, ...]:
        """Processes of a case in order of their start."""
        query = select(ProcessRow).where(ProcessRow.case_id == case_id)
        rows = self._session.scalars(query.order_by(ProcessRow.started_at, ProcessRow.process))
        return tuple(self._run(row) for row in rows)

    def put_document(self, case_id: UUID, kind: str, content: bytes, at: datetime) -> None:
        """Keep an electronic document of a case; replaces the same kind."""
        row = self._session.get(CaseDocumentRow, (case_id, kind))
        if row is None:
            row = CaseDocumentRow(case_id=case_id, kind=kind)
            self._session.add(row)
        row.content = content
        row.at = at
        self._session.flush()

    def document(self, case_id: UUID, kind: str) -> bytes | None:
        """An electronic document of a case."""
        row = self._session.get(CaseDocumentRow, (case_id, kind))
        return row.content if row else None

    def _evidence(self, row: EvidenceRow) -> Evidence:
        return Evidence(
            case_id=row.case_id,
            registry=Registry(row.registry_name),
            asked_at=row.asked_at.astimezone(self._zone),
            answered_at=row.answered_at.astimezone(self._zone),
            correlation_id=row.correlation_id,
            outcome=Outcome(row.outcome),
            asked_for=row.asked_for,
            code=row.code,
            raw=row.raw,
        )

    def _run(self, row: ProcessRow) -> ProcessRun:
        started = row.started_at.astimezone(self._zone)
        return ProcessRun(
            Process(row.process), started, in_zone(row.ended_at, self._zone), row.outcome
        )
