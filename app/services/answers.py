"""What comes back to the center: the provider's registration (S 12.1) and the result (S 12.4)."""

import logging
from collections.abc import Sequence
from dataclasses import replace

from app.domain.account import PROGRAM
from app.domain.case import Case, CaseAction
from app.domain.deadline import Process
from app.domain.delivery import MessageKind, Stage
from app.domain.e_document import RegistrationNotice, ServiceResult
from app.domain.errors import Refused
from app.domain.signature import Validity
from app.ports import (
    Clock,
    EDocuments,
    Gateway,
    IncomingMessage,
    Storage,
    Work,
)
from app.services.journaling import record, record_change
from app.services.process_log import ProcessLog
from app.services.provider_signature import ProviderSignatures
from app.services.taking_in import take_all

_log = logging.getLogger(__name__)


class Answers:
    """Takes answers from the gateway: stored first, confirmed afterwards."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        gateway: Gateway,
        signatures: ProviderSignatures,
        documents: EDocuments,
        service_ids: Sequence[str],
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._gateway = gateway
        self._signatures = signatures
        self._documents = documents
        self._service_ids = tuple(service_ids)
        self._processes = ProcessLog(clock)

    def receive(self) -> int:
        """Take in everything that waits; returns how many answers were new."""
        return take_all(self._gateway, self._service_ids, self._take)

    def _take(self, message: IncomingMessage) -> bool:
        result = self._read_result(message.result) if message.result is not None else None
        with self._storage.begin() as work:
            if work.inbox.seen(message.gateway_message_id):
                return False
            work.inbox.add(message.gateway_message_id, self._clock.now())
            if message.notice is not None:
                self._registered(work, message.notice)
            elif result is not None and message.result is not None:
                self._arrived(work, result, message.result)
            else:
                record(
                    work, PROGRAM, self._clock.now(), "answer-refused", message.gateway_message_id
                )
            work.commit()
        return True

    def _read_result(self, signed: bytes) -> ServiceResult | None:
        """A result whose signature is broken or refused is never believed."""
        read = self._signatures.verify(signed, self._clock.now())
        if read.content is None or read.verdict.validity is Validity.INVALID:
            _log.error("a result was refused: %s", ", ".join(read.verdict.codes))
            return None
        try:
            return self._documents.parse_result(read.content)
        except Refused as error:
            _log.error("a result could not be read: %s", error.code)
            return None

    def _registered(self, work: Work, notice: RegistrationNotice) -> None:
        case = work.cases.by_number(notice.case_number)
        if case is None or not case.may(CaseAction.PROVIDER_REGISTERS):
            return
        moved = self._sent(case.moved(CaseAction.PROVIDER_REGISTERS))
        self._moved(work, case, moved, notice.registration_number)

    def _arrived(self, work: Work, result: ServiceResult, signed: bytes) -> None:
        case = work.cases.by_number(result.case_number)
        if case is None or not case.may(CaseAction.RESULT_ARRIVES):
            return
        now = self._clock.now()
        ready = replace(
            self._sent(case.moved(CaseAction.RESULT_ARRIVES)),
            result_kind=result.kind,
            result_at=now,
            queue_number=result.queue_number,
        )
        work.cases.put_document(case.id, "result", signed, now)
        self._processes.start(work, case.id, Process.HAND_OVER)
        self._moved(work, case, ready, result.letter_number)

    def _sent(self, case: Case) -> Case:
        """An answer proves that the case was sent, also when the gateway's word never came."""
        return case if case.sent_at else replace(case, sent_at=self._clock.now())

    def _moved(self, work: Work, before: Case, after: Case, registration: str) -> None:
        """Store the case; sending and registration are over, and nothing is left to send."""
        now = self._clock.now()
        case = work.cases.put(after)
        for process, outcome in (
            (Process.SENDING, "at provider"),
            (Process.GATEWAY_REGISTRATION, registration),
        ):
            self._processes.end_if_running(work, PROGRAM, case, process, outcome)
        record_change(work, PROGRAM, now, before, case)
        for message in work.outbox.of_case(case.number.text):
            if message.kind is MessageKind.REQUEST and message.stage is not Stage.DELIVERED:
                work.outbox.put(replace(message, stage=Stage.DELIVERED, delivered_at=now))
