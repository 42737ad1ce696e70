"""Tasks: what a register said later against the form, decided by a person with a reason."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState, FieldValue, Source
from app.domain.case_task import CaseTask, TaskDecision
from app.domain.comparison import KEPT
from app.domain.correction import Correction
from app.domain.errors import InputError, Refused
from app.ports import Clock, Storage, Work
from app.services.corrections import Corrections, Ground
from app.services.journaling import record, record_change


class CaseTasks:
    """Shows what is open and takes the decisions."""

    def __init__(self, storage: Storage, clock: Clock, corrections: Corrections) -> None:
        self._storage = storage
        self._clock = clock
        self._corrections = corrections

    def open(self, session: Session) -> tuple[CaseTask, ...]:
        """The open tasks of the office, oldest first."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            return work.tasks.open(session.office)

    def of_case(self, session: Session, case_id: UUID) -> tuple[CaseTask, ...]:
        """All tasks of a case, oldest first."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            return work.tasks.of_case(case_id)

    def keep(self, session: Session, task_id: UUID, reason: str) -> CaseTask:
        """The form keeps its value, with a reason in the journal.

        Raises:
            InputError: TSK-01 no reason given (`field="reason"`).
            Refused: TSK-02 somebody else decided already.
        """
        session.demand(Permission.RECEIVE)
        words = _reason(reason)
        now = self._clock.now()
        with self._storage.begin() as work:
            task = _open_task(work, task_id)
            case = work.cases.get(task.case_id)
            if case.state is CaseState.DRAFT and task.may_be_taken:
                held = FieldValue(case.value(task.field), Source.TYPED, now, f"{KEPT}{words}")
                work.cases.put(case.with_fields({task.field: held}))
            done = _decided(task, session.login, now, TaskDecision.KEEP, words)
            self._store(work, session, done)
            work.commit()
        return done

    def take(
        self, session: Session, task_id: UUID, reason: str, permit: Session | None = None
    ) -> CaseTask:
        """Take the register's value into the form; a registered case is corrected by the rules.

        Args:
            session: who decides.
            task_id: which task.
            reason: kept in the journal.
            permit: the supervisor who allows it, as for `Corrections.correct`.

        Raises:
            InputError: TSK-01 no reason given (`field="reason"`).
            Refused: TSK-02 decided already, TSK-03 what was told is no value of the form,
                and what `Corrections.correct` refuses.
        """
        session.demand(Permission.RECEIVE)
        words = _reason(reason)
        with self._storage.begin() as work:
            task = _open_task(work, task_id)
            if not task.may_be_taken:
                raise Refused("TSK-03")
            case = work.cases.get(task.case_id)
            if case.state is CaseState.DRAFT:
                self._fill(work, session, case, task, words)
            else:
                right = Correction({task.field: task.told})
                self._corrections.correct_in(work, session, case.id, right, Ground(words, permit))
            done = _decided(task, session.login, self._clock.now(), TaskDecision.TAKE, words)
            self._store(work, session, done)
            work.commit()
        return done

    def _fill(
        self, work: Work, session: Session, before: Case, task: CaseTask, reason: str
    ) -> None:
        now = self._clock.now()
        before.demand_form_open()
        told = FieldValue(task.told, Source.REGISTRY, now, task.correlation_id)
        after = work.cases.put(before.with_fields({task.field: told}))
        record_change(work, session.actor, now, before, after, reason)

    def _store(self, work: Work, session: Session, done: CaseTask) -> None:
        work.tasks.put(done)
        decision = done.decision.value if done.decision else ""
        record(
            work,
            session.actor,
            self._clock.now(),
            "task decided",
            done.case_number,
            before={done.field: done.held},
            after={done.field: done.told, "decision": decision},
            reason=done.reason,
        )


def settle(work: Work, case: Case, fields: Iterable[str], by: str, at: datetime) -> None:
    """The reception itself decided on these fields: their open tasks are answered."""
    wanted = set(fields)
    for task in work.tasks.of_case(case.id):
        if task.is_open and task.field in wanted:
            work.tasks.put(_decided(task, by, at, TaskDecision.SETTLED, ""))


def _open_task(work: Work, task_id: UUID) -> CaseTask:
    task = work.tasks.get(task_id)
    if not task.is_open:
        raise Refused("TSK-02")
    return task


def _decided(
    task: CaseTask, by: str, at: datetime, decision: TaskDecision, reason: str
) -> CaseTask:
    return replace(task, decided_at=at, decided_by=by, decision=decision, reason=reason)


def _reason(text: str) -> str:
    words = text.strip()
    if not words:
        raise InputError("TSK-01", "reason")
    return words
