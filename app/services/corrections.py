"""Undoing mistakes in a registered case: corrected with both values kept, or cancelled, never erased."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseAction, FieldValue, Source
from app.domain.errors import InputError, InputErrors, Refused
from app.domain.journal import JournalEntry
from app.domain.request_form import applicant_faults, representative_faults
from app.ports import Catalogue, Clock, Storage, Work
from app.services.journaling import record
from app.services.process_log import ProcessLog

PAPER_LIMIT = 20 * 1024 * 1024
SHORTEST_REASON = 5
CANCELLATION, CORRECTION = "cancellation", "correction"
"""The kinds under which supporting files are kept with the case, corrections each with its digest."""
UNDOINGS = frozenset({"cancel", "correct"})
"""What the journal calls the two ways of undoing a mistake."""
_KINDS = {b"%PDF-": "pdf", b"\xff\xd8\xff": "jpeg", b"\x89PNG\r\n": "png"}


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """Everything that was ever said of a case: what it holds now, and each change with both values."""

    case: Case
    history: tuple[JournalEntry, ...]

    @property
    def undoings(self) -> tuple[JournalEntry, ...]:
        """What was corrected and that it was cancelled, in order."""
        return tuple(entry for entry in self.history if entry.action in UNDOINGS)


class Corrections:
    """For a supervisor, or an operator whom a supervisor at the counter permits it.

    What has left the center is the provider's: it cannot be changed here any more (S 7.1, 11.8).
    """

    def __init__(self, storage: Storage, clock: Clock, catalogue: Catalogue) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._processes = ProcessLog(clock)

    def record(self, session: Session, case_id: UUID) -> CaseRecord:
        """A case with its whole history."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            case = work.cases.get(case_id)
            return CaseRecord(case, work.journal.of(case.number.text))

    def cancel(
        self, session: Session, case_id: UUID, reason: str, paper: bytes, permit: Session | None
    ) -> Case:
        """Cancel a registered case; it stays in every register, as cancelled.

        Args:
            session: who cancels.
            case_id: which case.
            reason: why, for the journal.
            paper: the file that proves it, kept with the case: PDF, JPEG or PNG.
            permit: the supervisor who allows it; None when the session is a supervisor's.

        Raises:
            InputError: COR-02 no reason (`field="reason"`), COR-03 no such file (`field="paper"`).
            Refused: COR-01 the case is not registered or has left the center, COR-04 no permission.
        """
        by, words = _permitted(session, permit), _reason(reason)
        told = _paper_told(paper)
        now = self._clock.now()
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            after = work.cases.put(replace(_moved(before, CaseAction.CANCEL), cancelled_at=now))
            work.cases.put_document(case_id, CANCELLATION, paper, now)
            self._tell(work, session, "cancel", before, after, words, by, told)
            self._processes.end_all(work, session.actor, after, "cancelled")
            work.commit()
        return after

    def correct(
        self,
        session: Session,
        case_id: UUID,
        values: Mapping[str, str],
        reason: str,
        permit: Session | None,
        paper: bytes | None = None,
    ) -> Case:
        """Correct fields of a registered case; both values stay, and a signed one is signed anew.

        Args:
            session: who corrects.
            case_id: which case.
            values: the right values by the names of their fields.
            reason: why, for the journal.
            permit: the supervisor who allows it; None when the session is a supervisor's.
            paper: the file that proves it, as for `cancel`; None where a register proves it.

        Raises:
            InputErrors: the form would not be correct any more.
            InputError: COR-02 no reason, COR-03 no such file, COR-05 nothing changes.
            Refused: COR-01, COR-04 as for `cancel`.
        """
        by, words = _permitted(session, permit), _reason(reason)
        told = {} if paper is None else _paper_told(paper)
        now = self._clock.now()
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            new = {n: v for n, v in values.items() if before.value(n) != v}
            moved = _moved(before, CaseAction.CORRECT)
            if not new:
                raise InputError("COR-05", next(iter(values), "reason"))
            typed = {
                n: FieldValue(v, Source.TYPED, now, f"corrected: {words}") for n, v in new.items()
            }
            after = work.cases.put(moved.with_fields(typed))
            self._demand_right(after)
            if paper is not None:
                work.cases.put_document(case_id, _kind_of("correct", told), paper, now)
            self._tell(work, session, "correct", before, after, words, by, told)
            work.commit()
        return after

    def paper(self, session: Session, case_id: UUID, entry: JournalEntry) -> bytes:
        """The supporting file of one undoing; raises Refused STO-04 when there is none."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            found = work.cases.document(case_id, _kind_of(entry.action, entry.after or {}))
        if found is None:
            raise Refused("STO-04", what="document")
        return found

    def _demand_right(self, case: Case) -> None:
        service = self._catalogue.get(case.service.code, case.service.digest)
        today = self._clock.now().date()
        faults = (*applicant_faults(case, service, today), *representative_faults(case, today))
        if faults:
            raise InputErrors(faults)

    def _tell(
        self,
        work: Work,
        session: Session,
        action: str,
        before: Case,
        after: Case,
        reason: str,
        by: str,
        more: Mapping[str, str],
    ) -> None:
        names = sorted({*before.fields, *after.fields})
        changed = [n for n in names if before.value(n) != after.value(n)]
        record(
            work,
            session.actor,
            self._clock.now(),
            action,
            after.number.text,
            clause="7.1",
            before={"state": before.state.value} | {n: before.value(n) for n in changed},
            after={"state": after.state.value, "permitted_by": by}
            | {n: after.value(n) for n in changed}
            | dict(more),
            reason=reason,
        )


def _moved(case: Case, action: CaseAction) -> Case:
    if not case.may(action):
        raise Refused("COR-01", state=case.state.value)
    return case.moved(action)


def _permitted(session: Session, permit: Session | None) -> str:
    session.demand(Permission.RECEIVE)
    allowing = permit or session
    if not (allowing.account.active and allowing.account.may(Permission.SUPERVISE)):
        raise Refused("COR-04")
    return allowing.login


def _reason(text: str) -> str:
    words = text.strip()
    if len(words) < SHORTEST_REASON:
        raise InputError("COR-02", "reason", shortest=SHORTEST_REASON)
    return words


def _kind_of(action: str, told: Mapping[str, str]) -> str:
    digest = told.get("paper", "").rpartition(" ")[2]
    return CANCELLATION if action == "cancel" else f"{CORRECTION}-{digest}"


def _paper_told(paper: bytes) -> Mapping[str, str]:
    """What the journal says of a supporting file: its format and SHA-256."""
    kind = next((name for start, name in _KINDS.items() if paper.startswith(start)), "")
    if not kind or len(paper) > PAPER_LIMIT:
        raise InputError("COR-03", "paper", limit=PAPER_LIMIT // 1024 // 1024)
    return {"paper": f"{kind} {hashlib.sha256(paper).hexdigest()}"}
