"""What follows once the gateway has a message, by whichever way it came there."""

from dataclasses import replace

from app.domain.account import PROGRAM
from app.domain.case import CaseAction
from app.domain.deadline import Process
from app.domain.delivery import MessageKind, OutboxMessage
from app.ports import Catalogue, Clock, Work
from app.services.journaling import record_change
from app.services.process_log import ProcessLog


class Arrival:
    """Moves the case of the message; the caller commits."""

    def __init__(self, clock: Clock, catalogue: Catalogue) -> None:
        self._clock = clock
        self._processes = ProcessLog(clock, catalogue)

    def case_sent(self, work: Work, message: OutboxMessage) -> None:
        """The case of a request is sent; its pages need no originals any more."""
        if message.kind is not MessageKind.REQUEST:
            return
        case = work.cases.by_number(message.case_number)
        if case is None or not case.may(CaseAction.GATEWAY_ACCEPTS):
            return
        now = self._clock.now()
        sent = work.cases.put(replace(case.moved(CaseAction.GATEWAY_ACCEPTS), sent_at=now))
        work.pages.forget_originals(sent.id)
        self._processes.end_if_running(work, PROGRAM, sent, Process.SENDING, "at gateway")
        self._processes.start(work, sent.id, Process.GATEWAY_REGISTRATION)
        record_change(work, PROGRAM, now, case, sent)
