"""The center's end of the courier's way: a letter on paper becomes the result (S 12.4)."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseAction, CaseState, Delivery
from app.domain.deadline import Process
from app.domain.errors import Refused
from app.domain.paper_package import read_result
from app.ports import Catalogue, Clock, Storage
from app.services.journaling import record, record_change
from app.services.process_log import ProcessLog


class PaperResults:
    """Takes in the answers to packages that went by courier."""

    def __init__(self, storage: Storage, clock: Clock, catalogue: Catalogue) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._processes = ProcessLog(clock, catalogue)

    def awaited(self, session: Session) -> tuple[Case, ...]:
        """Cases whose answer will come by courier, oldest first."""
        session.demand(Permission.HAND_OVER)
        with self._storage.read() as work:
            return work.cases.in_states([CaseState.WITH_COURIER], session.office)

    def take_in(self, session: Session, case_id: UUID, values: Mapping[str, str]) -> Case:
        """Note what the letter decides; the result waits to be handed over from here on.

        Args:
            session: who opened the courier's envelope.
            case_id: the case that is answered.
            values: as `read_result` takes them.

        Raises:
            InputErrors: every field that is wrong.
            Refused: RES-07 the package did not go by courier: its answer comes by the gateway.
        """
        session.demand(Permission.HAND_OVER)
        now = self._clock.now()
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            if before.delivery is not Delivery.COURIER:
                raise Refused("RES-07")
            result = read_result(values, queued=self._queues(before))
            ready = replace(
                before.moved(CaseAction.RESULT_ARRIVES),
                result_kind=result.kind,
                result_at=now,
                queue_number=result.queue_number,
            )
            case = work.cases.put(ready)
            self._processes.start(work, case.id, Process.HAND_OVER)
            letter = {"letter_number": result.letter_number}
            number = case.number.text
            record(work, session.actor, now, "take-in-letter", number, clause="12.4", after=letter)
            record_change(work, session.actor, now, before, case)
            work.commit()
        return case

    def _queues(self, case: Case) -> bool:
        service = self._catalogue.get(case.service.code, case.service.digest)
        category = service.category(case.value("category"))
        return bool(category and category.queue_list)
