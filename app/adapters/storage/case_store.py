"""Cases in the database."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.adapters.storage.case_mapping import (
    case_of,
    fill,
    persons,
    persons_stored,
)
from app.adapters.storage.case_papers import CasePapers
from app.adapters.storage.case_rows import CasePersonRow, CaseRow
from app.adapters.storage.case_search import walks
from app.adapters.storage.columns import on_day
from app.adapters.storage.faults import STALE_ROW, missing, stale
from app.domain.case import Case, CaseState
from app.domain.deadline import ProcessRun
from app.domain.lookup import Evidence
from app.domain.proof import KeptSignature
from app.domain.ticket import tickets_like


class SqlCases:
    """Plays `app.ports.Cases`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone
        self._papers = CasePapers(session, zone)

    def add(self, case: Case) -> None:
        """Store a new case; raises Refused STO-06 when its number is taken."""
        row = CaseRow(version=case.version)
        fill(row, case)
        self._session.add(row)
        # Before the persons, who point to it.
        self._session.flush()
        self._write_persons(case.id, frozenset(), persons(case))

    def get(self, case_id: UUID) -> Case:
        """The case; raises Refused STO-04 when there is none."""
        return case_of(self._row(case_id), self._zone)

    def by_number(self, number: str) -> Case | None:
        """The case of this number."""
        row = self._session.scalar(select(CaseRow).where(CaseRow.number == number))
        return case_of(row, self._zone) if row else None

    def put(self, case: Case) -> Case:
        """Store a changed case; raises Refused STO-05 when it was changed since it was read."""
        row = self._row(case.id)
        if row.version != case.version:
            raise stale("case")
        before = persons_stored(row)
        fill(row, case)
        row.version = case.version + 1
        try:
            self._session.flush()
        except STALE_ROW as error:
            raise stale("case") from error
        self._write_persons(case.id, before, persons(case))
        return replace(case, version=row.version)

    def next_serial(self, prefix: str) -> int:
        """The first serial not yet given among numbers that begin with the prefix."""
        query = select(func.max(CaseRow.serial)).where(CaseRow.day_key == prefix)
        return (self._session.scalar(query) or 0) + 1

    def in_states(self, states: Sequence[CaseState], office: int) -> tuple[Case, ...]:
        """Cases of an office in these states, oldest first."""
        names = [state.value for state in states]
        query = select(CaseRow).where(CaseRow.office == office, CaseRow.state.in_(names))
        return self._cases(query.order_by(CaseRow.opened_at, CaseRow.number))

    def newest_in(self, state: CaseState, office: int, limit: int) -> tuple[Case, ...]:
        """The newest cases of an office in one state, the newest first."""
        query = select(CaseRow).where(CaseRow.office == office, CaseRow.state == state.value)
        return self._cases(query.order_by(CaseRow.opened_at.desc()).limit(limit))

    def opened_on(self, day: date, office: int) -> tuple[Case, ...]:
        """Cases opened on a day, in order of number."""
        at = on_day(CaseRow.opened_at, day, self._zone)
        query = select(CaseRow).where(CaseRow.office == office, at)
        return self._cases(query.order_by(CaseRow.day_key, CaseRow.serial))

    def newest_services(self, office: int, limit: int) -> tuple[tuple[str, str], ...]:
        """Operator and service of the newest cases of an office, the newest first."""
        query = select(CaseRow.operator, CaseRow.service_code).where(CaseRow.office == office)
        newest = query.order_by(CaseRow.opened_at.desc(), CaseRow.serial.desc()).limit(limit)
        return tuple((row.operator, row.service_code) for row in self._session.execute(newest))

    def numbered(self, numbers: Collection[str], office: int) -> tuple[Case, ...]:
        """The cases of an office among these numbers, in order of number."""
        query = select(CaseRow).where(CaseRow.office == office, CaseRow.number.in_(numbers))
        return self._cases(query.order_by(CaseRow.day_key, CaseRow.serial))

    def find(self, text: str, limit: int = 50) -> tuple[Case, ...]:
        """Cases by number, IIN, phone, or the beginning of a name, newest first."""
        found = {
            row.id: row for query in walks(text, limit) for row in self._session.scalars(query)
        }
        newest = sorted(found.values(), key=lambda row: (row.opened_at, row.number), reverse=True)
        return tuple(case_of(row, self._zone) for row in newest[:limit])

    def of_ticket(self, day: date, office: int, typed: str) -> tuple[Case, ...]:
        """Cases opened on a day with a ticket that is looked for, newest first."""
        of_day = CaseRow.office == office, on_day(CaseRow.opened_at, day, self._zone)
        held = self._session.scalars(select(CaseRow.ticket).where(*of_day).distinct())
        found = tickets_like(typed, held)
        if not found:
            return ()
        query = select(CaseRow).where(*of_day, CaseRow.ticket.in_(found))
        return self._cases(query.order_by(CaseRow.opened_at.desc()))

    def of_person(self, iin: str) -> tuple[Case, ...]:
        """Cases in which this person is applicant or family member, oldest first."""
        query = select(CaseRow).join(CasePersonRow, CasePersonRow.case_id == CaseRow.id)
        of_them = query.where(CasePersonRow.iin == iin)
        return self._cases(of_them.order_by(CaseRow.opened_at, CaseRow.number))

    def add_evidence(self, evidence: Evidence) -> None:
        """Keep a register's answer with its case."""
        self._papers.add_evidence(evidence)

    def evidence(self, case_id: UUID) -> tuple[Evidence, ...]:
        """Answers of registers kept with a case, oldest first."""
        return self._papers.evidence(case_id)

    def put_process(self, case_id: UUID, run: ProcessRun) -> None:
        """Store a process of a case; the same process and start again replaces it."""
        self._papers.put_process(case_id, run)

    def processes(self, case_id: UUID) -> tuple[ProcessRun, ...]:
        """Processes of a case in order of their start."""
        return self._papers.processes(case_id)

    def put_document(self, case_id: UUID, kind: str, content: bytes, at: datetime) -> None:
        """Keep an electronic document of a case; replaces the same kind."""
        self._papers.put_document(case_id, kind, content, at)

    def document(self, case_id: UUID, kind: str) -> bytes | None:
        """An electronic document of a case."""
        return self._papers.document(case_id, kind)

    def unproved(self, limit: int) -> tuple[KeptSignature, ...]:
        """Signed documents without proof and without refusal, oldest first."""
        return self._papers.unproved(limit)

    def _row(self, case_id: UUID) -> CaseRow:
        row = self._session.get(CaseRow, case_id)
        if row is None:
            raise missing("case")
        return row

    def _cases(self, query: Select[CaseRow]) -> tuple[Case, ...]:
        return tuple(case_of(row, self._zone) for row in self._session.scalars(query))

    def _write_persons(self, case_id: UUID, before: frozenset[str], after: frozenset[str]) -> None:
        for iin in before - after:
            self._session.delete(self._session.get_one(CasePersonRow, (case_id, iin)))
        self._session.add_all(CasePersonRow(case_id=case_id, iin=iin) for iin in after - before)
        if before != after:
            self._session.flush()
