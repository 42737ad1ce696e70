"""The statutory clock of each process: started, ended, and written into the journal with its norm."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.domain.account import Actor
from app.domain.case import Case
from app.domain.deadline import NORMS, UNMEASURED, Norm, Process, ProcessRun
from app.domain.errors import Refused
from app.ports import Catalogue, Clock, Work
from app.services.journaling import record


class ProcessLog:
    """Starts and ends processes of cases inside the caller's transaction.

    Args:
        clock: what time it is.
        catalogue: what each service grants the steps that are not the counter's.
    """

    def __init__(self, clock: Clock, catalogue: Catalogue) -> None:
        self._clock = clock
        self._catalogue = catalogue

    def start(
        self, work: Work, case_id: UUID, process: Process, at: datetime | None = None
    ) -> None:
        """Start a process unless it already runs; `at` an earlier moment, such as a ticket's call."""
        if self.running(work, case_id, process) is None:
            work.cases.put_process(case_id, ProcessRun(process, at or self._clock.now()))

    def running(self, work: Work, case_id: UUID, process: Process) -> ProcessRun | None:
        """The run of a process that has not ended."""
        runs = (r for r in work.cases.processes(case_id) if r.process is process)
        return next((r for r in runs if r.ended_at is None), None)

    def end(
        self, work: Work, actor: Actor, case: Case, process: Process, outcome: str = "done"
    ) -> None:
        """End a process and journal it; one that never started took no time."""
        now = self._clock.now()
        run = self.running(work, case.id, process) or ProcessRun(process, now)
        ended = replace(run, ended_at=now, outcome=outcome)
        work.cases.put_process(case.id, ended)
        norm = self._norm(case, process)
        record(
            work,
            actor,
            now,
            process.value,
            case.number.text,
            clause=norm.clause,
            seconds=ended.seconds,
            norm_seconds=norm.seconds,
            after={"outcome": outcome},
        )

    def end_if_running(
        self, work: Work, actor: Actor, case: Case, process: Process, outcome: str = "done"
    ) -> None:
        """End a process only if it runs."""
        if self.running(work, case.id, process):
            self.end(work, actor, case, process, outcome)

    def end_all(self, work: Work, actor: Actor, case: Case, outcome: str) -> None:
        """End whatever still runs, in the order it was started: the reception is over."""
        for run in work.cases.processes(case.id):
            if run.ended_at is None:
                self.end(work, actor, case, run.process, outcome)

    def _norm(self, case: Case, process: Process) -> Norm:
        if process in NORMS:
            return NORMS[process]
        try:
            return self._catalogue.get(case.service.code, case.service.digest).norm(process)
        except Refused:
            # A passport that is gone must not keep a result from its applicant.
            return UNMEASURED
