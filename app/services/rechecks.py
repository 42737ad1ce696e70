"""Registers that did not answer are asked again; what differs then becomes a task, never a change."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID, uuid4

from app.domain.account import PROGRAM
from app.domain.case import Case, CaseState
from app.domain.case_task import POWER, CaseTask
from app.domain.comparison import undecided_differences
from app.domain.errors import InputError, Refused
from app.domain.kept_answers import case_power_faults
from app.domain.lookup import Evidence, Outcome, Registry
from app.ports import Catalogue, Clock, Storage, Work
from app.services.asking import Asking
from app.services.journaling import record

_OVER = frozenset({CaseState.HANDED_OVER, CaseState.CANCELLED})


@dataclass(frozen=True, slots=True)
class _Difference:
    field: str
    held: str
    told: str


class Rechecks:
    """Goes through what waits; a register that still does not answer is left in peace till later."""

    def __init__(
        self, storage: Storage, clock: Clock, catalogue: Catalogue, asking: Asking
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._asking = asking

    def run(self) -> int:
        """Ask again what could not be asked; returns how many answers came."""
        with self._storage.read() as work:
            waiting = [(work.cases.get(case_id), reg) for case_id, reg in work.tasks.to_ask()]
        silent: set[Registry] = set()
        came = 0
        for case, registry in waiting:
            if registry in silent:
                continue
            evidence = self._asked(case, registry)
            if evidence is not None and evidence.outcome is Outcome.UNAVAILABLE:
                silent.add(registry)
            else:
                self._keep(case.id, registry, evidence)
                came += evidence is not None
        return came

    def _asked(self, case: Case, registry: Registry) -> Evidence | None:
        """The answer; None when there is nothing to ask any more."""
        if case.state in _OVER:
            return None
        try:
            return self._asking.ask(case, registry)
        except (InputError, Refused):
            return None

    def _keep(self, case_id: UUID, registry: Registry, evidence: Evidence | None) -> None:
        with self._storage.begin() as work:
            work.tasks.answered(case_id, registry)
            if evidence is not None:
                work.cases.add_evidence(evidence)
                # It may have changed while the register was thinking.
                self._open_tasks(work, work.cases.get(case_id), evidence)
            work.commit()

    def _open_tasks(self, work: Work, case: Case, evidence: Evidence) -> None:
        known = {(task.field, task.told) for task in work.tasks.of_case(case.id)}
        for found in (*_of_person(case, evidence), *self._of_power(work, case)):
            if (found.field, found.told) in known:
                continue
            now = self._clock.now()
            work.tasks.put(_task(case, evidence, found, uuid4()))
            record(
                work,
                PROGRAM,
                now,
                "task opened",
                case.number.text,
                before={found.field: found.held},
                after={found.field: found.told},
                reason=f"{evidence.registry.value} {evidence.correlation_id}",
            )

    def _of_power(self, work: Work, case: Case) -> Iterator[_Difference]:
        service = self._catalogue.get(case.service.code, case.service.digest)
        kept = work.cases.evidence(case.id)
        faults = case_power_faults(case, kept, self._clock.now(), service.term_days)
        blocking = [fault.value for fault in faults if fault.blocks]
        if blocking:
            yield _Difference(POWER, case.value("poa.number"), " ".join(blocking))


def _of_person(case: Case, evidence: Evidence) -> Iterator[_Difference]:
    if evidence.person is None:
        return
    for row in undecided_differences(case, evidence.person):
        # What is still empty in a draft is filled in at the counter.
        if row.typed or case.state is not CaseState.DRAFT:
            yield _Difference(row.field, row.typed, row.registry)


def _task(case: Case, evidence: Evidence, found: _Difference, task_id: UUID) -> CaseTask:
    return CaseTask(
        id=task_id,
        case_id=case.id,
        case_number=case.number.text,
        office=case.office,
        field=found.field,
        held=found.held,
        told=found.told,
        registry=evidence.registry,
        correlation_id=evidence.correlation_id,
        opened_at=evidence.answered_at,
    )
