"""Undoing mistakes in a registered case: corrected with both values kept, or cancelled, never erased."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseAction
from app.domain.correction import Correction, moved_by
from app.domain.errors import InputError, Refused
from app.domain.journal import JournalEntry
from app.ports import Catalogue, Clock, Storage, Work
from app.services.correction_guard import ask_again, demand_correctable
from app.services.journaling import changed_values, record
from app.services.process_log import ProcessLog

PAPER_LIMIT = 20 * 1024 * 1024
SHORTEST_REASON = 5
CANCELLATION, CORRECTION = "cancellation", "correction"
"""The kinds under which supporting files are kept with the case, corrections each with its digest."""
UNDOINGS = frozenset({"cancel", "correct"})
"""What the journal calls the two ways of undoing a mistake."""
_KINDS = {b"%PDF-": "pdf", b"\xff\xd8\xff": "jpeg", b"\x89PNG\r\n": "png"}


@dataclass(frozen=True, slots=True)
class Ground:
    """Why something is undone, and what stands behind it.

    Attributes:
        reason: for the journal.
        permit: the supervisor who allows it; None where the session is a supervisor's.
        paper: the file that proves it, PDF, JPEG or PNG; None where a register proves it.
    """

    reason: str
    permit: Session | None = None
    paper: bytes | None = None


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
        self._processes = ProcessLog(clock, catalogue)

    def record(self, session: Session, case_id: UUID) -> CaseRecord:
        """A case with its whole history."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            case = work.cases.get(case_id)
            return CaseRecord(case, work.journal.of(case.number.text))

    def cancel(self, session: Session, case_id: UUID, ground: Ground) -> Case:
        """Cancel a registered case; it stays in every register, as cancelled.

        Args:
            session: who cancels.
            case_id: which case.
            ground: why, by whose permission; the file must be there.

        Raises:
            InputError: COR-02 no reason (`field="reason"`), COR-03 no such file (`field="paper"`).
            Refused: COR-01 the case is not registered or has left the center, COR-04 no permission.
        """
        session.demand(Permission.RECEIVE)
        told = _judged(session, replace(ground, paper=ground.paper or b""))
        now = self._clock.now()
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            moved = moved_by(before, CaseAction.CANCEL)
            after = work.cases.put(replace(moved, cancelled_at=now))
            self._keep(work, session, _Undoing("cancel", before, after), told)
            self._processes.end_all(work, session.actor, after, "cancelled")
            work.commit()
        return after

    def correct(
        self, session: Session, case_id: UUID, correction: Correction, ground: Ground
    ) -> Case:
        """Correct a registered case; both values stay, and a signed one is signed anew.

        Another person or another power is asked of the registers again in the background.

        Args:
            session: who corrects.
            case_id: which case.
            correction: what is right.
            ground: why, by whose permission, with which file.

        Raises:
            InputErrors: the form would not be correct any more.
            InputError: COR-02 no reason, COR-03 no such file, COR-05 nothing changes.
            Refused: COR-01, COR-04 as for `cancel`, COR-06 papers would be missing, DUP-02 somebody
                it brings in stands elsewhere and nobody said why the case goes on, POA-02 to POA-08
                the power it names does not hold.
        """
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            after = self.correct_in(work, session, case_id, correction, ground)
            work.commit()
        return after

    def correct_in(
        self, work: Work, session: Session, case_id: UUID, correction: Correction, ground: Ground
    ) -> Case:
        """As `correct`, in the transaction of what it belongs to."""
        session.demand(Permission.RECEIVE)
        told = _judged(session, ground)
        now = self._clock.now()
        before = work.cases.get(case_id)
        after = work.cases.put(correction.apply(before, now, told.reason))
        service = self._catalogue.get(after.service.code, after.service.digest)
        demand_correctable(work, before, after, now, service)
        ask_again(work, before, after, now)
        self._keep(work, session, _Undoing("correct", before, after), told)
        return after

    def paper(self, session: Session, case_id: UUID, entry: JournalEntry) -> bytes:
        """The supporting file of one undoing; raises Refused STO-04 when there is none."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            found = work.cases.document(case_id, _kind_of(entry.action, entry.after or {}))
        if found is None:
            raise Refused("STO-04", what="document")
        return found

    def _keep(self, work: Work, session: Session, undoing: "_Undoing", ground: "_Judged") -> None:
        """The file with the case, and both values with the reason in the journal."""
        now, before, after = self._clock.now(), undoing.before, undoing.after
        if ground.paper is not None:
            kind = _kind_of(undoing.action, ground.told)
            work.cases.put_document(after.id, kind, ground.paper, now)
        old, new = changed_values(before, after)
        record(
            work,
            session.actor,
            now,
            undoing.action,
            after.number.text,
            clause="7.1",
            before={"state": before.state.value, **old},
            after={"state": after.state.value, **new, **ground.told},
            reason=ground.reason,
        )


@dataclass(frozen=True, slots=True)
class _Undoing:
    """A case before and after, and what the journal calls what was done."""

    action: str
    before: Case
    after: Case


@dataclass(frozen=True, slots=True)
class _Judged:
    """A ground that holds, with what the journal says of it."""

    reason: str
    paper: bytes | None
    told: Mapping[str, str]


def _judged(session: Session, ground: Ground) -> _Judged:
    """The ground, when who allows it may, when there is a reason and the file is one."""
    told = {"permitted_by": _permitted(session, ground.permit)}
    reason = _reason(ground.reason)
    if ground.paper is not None:
        told["paper"] = _paper_told(ground.paper)
    return _Judged(reason, ground.paper, told)


def _permitted(session: Session, permit: Session | None) -> str:
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


def _paper_told(paper: bytes) -> str:
    """What the journal says of a supporting file: its format and SHA-256."""
    kind = next((name for start, name in _KINDS.items() if paper.startswith(start)), "")
    if not kind or len(paper) > PAPER_LIMIT:
        raise InputError("COR-03", "paper", limit=PAPER_LIMIT // 1024 // 1024)
    return f"{kind} {hashlib.sha256(paper).hexdigest()}"
