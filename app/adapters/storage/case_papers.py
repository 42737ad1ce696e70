"""What is kept with a case: answers of registers, processes, electronic documents."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session, aliased

from app.adapters.storage.case_rows import CaseDocumentRow, EvidenceRow, ProcessRow
from app.adapters.storage.columns import in_zone
from app.adapters.storage.facts_mapping import facts_of, person_of, power_of
from app.domain.deadline import Process, ProcessRun
from app.domain.lookup import Evidence, Outcome, Registry
from app.domain.proof import KeptSignature

# Processes start and end with each step of a case: past the session, which is slower.
_CASE = ProcessRow.case_id == bindparam("of_case")
_CHANGE_PROCESS = (
    update(ProcessRow)
    .where(
        _CASE,
        ProcessRow.process == bindparam("of_process"),
        ProcessRow.started_at == bindparam("of_start"),
    )
    .values(ended_at=bindparam("ended_at"), outcome=bindparam("outcome"))
)
_ADD_PROCESS = insert(ProcessRow).values(
    case_id=bindparam("of_case"),
    process=bindparam("of_process"),
    started_at=bindparam("of_start"),
    ended_at=bindparam("ended_at"),
    outcome=bindparam("outcome"),
)
_PROCESSES = (
    select(ProcessRow.process, ProcessRow.started_at, ProcessRow.ended_at, ProcessRow.outcome)
    .where(_CASE)
    .order_by(ProcessRow.started_at, ProcessRow.process)
)
_SETTLED = aliased(CaseDocumentRow)
_UNPROVED = (
    select(CaseDocumentRow.case_id, CaseDocumentRow.kind, CaseDocumentRow.at)
    .where(
        CaseDocumentRow.kind.in_(("request", "result")),
        ~select(_SETTLED.case_id)
        .where(
            _SETTLED.case_id == CaseDocumentRow.case_id,
            _SETTLED.kind.in_((CaseDocumentRow.kind + "-proof", CaseDocumentRow.kind + "-refusal")),
            _SETTLED.at >= CaseDocumentRow.at,
        )
        .exists(),
    )
    .order_by(CaseDocumentRow.at, CaseDocumentRow.case_id)
)


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
                facts=facts_of(evidence),
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
        values = {
            "of_case": case_id,
            "of_process": run.process.value,
            "of_start": run.started_at,
            "ended_at": run.ended_at,
            "outcome": run.outcome,
        }
        connection = self._session.connection()
        if connection.execute(_CHANGE_PROCESS, values).rowcount == 0:
            connection.execute(_ADD_PROCESS, values)

    def processes(self, case_id: UUID) -> tuple[ProcessRun, ...]:
        """Processes of a case in order of their start."""
        rows = self._session.connection().execute(_PROCESSES, {"of_case": case_id})
        return tuple(
            ProcessRun(
                Process(row.process),
                row.started_at.astimezone(self._zone),
                in_zone(row.ended_at, self._zone),
                row.outcome,
            )
            for row in rows
        )

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

    def unproved(self, limit: int) -> tuple[KeptSignature, ...]:
        """Signed documents without proof and without refusal, oldest first."""
        rows = self._session.execute(_UNPROVED.limit(limit))
        return tuple(
            KeptSignature(case, kind, at.astimezone(self._zone)) for case, kind, at in rows
        )

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
            person=person_of(row.facts),
            power=power_of(row.facts),
        )
