"""What comes back to the center: the provider's registration (S 12.1) and the result (S 12.4)."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from app.domain.account import PROGRAM
from app.domain.case import Case, CaseAction
from app.domain.case_task import REFUSED, RESULT, WAITS, CaseTask
from app.domain.deadline import Process
from app.domain.delivery import MessageKind, Stage
from app.domain.e_document import RegistrationNotice, ServiceResult
from app.domain.errors import Refused, Unavailable
from app.domain.signature import Validity
from app.ports import (
    Catalogue,
    Clock,
    EDocuments,
    Gateway,
    IncomingMessage,
    Storage,
    Work,
)
from app.services.case_tasks import settle
from app.services.journaling import record, record_change
from app.services.process_log import ProcessLog
from app.services.provider_signature import ProviderSignatures
from app.services.taking_in import TakingIn, UnusableError

PASSING = frozenset({"SIG-64"})
"""Nobody could say whether a certificate was revoked: told by whoever is asked next time."""


class Answers:
    """Takes answers from the gateway: stored first, confirmed afterwards."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogue: Catalogue,
        gateway: Gateway,
        signatures: ProviderSignatures,
        documents: EDocuments,
        service_ids: Sequence[str],
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._signatures = signatures
        self._documents = documents
        self._incoming = TakingIn(storage, clock, gateway, service_ids, self._take, self._refused)
        self._processes = ProcessLog(clock, catalogue)

    def receive(self) -> int:
        """Take in everything that waits; returns how many answers were new."""
        return self._incoming.run()

    def _take(self, message: IncomingMessage) -> bool:
        with self._storage.read() as work:
            if work.inbox.seen(message.gateway_message_id):
                return False
        if message.notice is None and message.result is None:
            raise UnusableError("DOC-01")
        result = self._believed(message, message.result) if message.result is not None else None
        with self._storage.begin() as work:
            work.inbox.add(message.gateway_message_id, self._clock.now())
            if message.notice is not None:
                self._registered(work, message.notice)
            elif result is not None and message.result is not None:
                self._arrived(work, result, message.result)
            work.commit()
        return True

    def _believed(self, message: IncomingMessage, signed: bytes) -> ServiceResult:
        """A result whose signature holds; of any other the people at work are told.

        Raises:
            UnusableError: it does not hold, or is no result.
            Unavailable: it cannot be told yet; the gateway gives it again.
        """
        read = self._signatures.verify(signed, self._clock.now())
        codes = read.verdict.codes
        if read.content is None or read.verdict.validity is Validity.INVALID:
            raise UnusableError(next(iter(codes), "RES-02"))
        if read.verdict.validity is not Validity.VALID:
            self._tell_of_waiting(message, codes[0])
            raise Unavailable(codes[0])
        try:
            return self._documents.parse_result(read.content)
        except Refused as error:
            raise UnusableError(error.code) from error

    def _tell_of_waiting(self, message: IncomingMessage, code: str) -> None:
        """What an authority cannot say now passes; an authority nobody knows must be seen to."""
        if code in PASSING:
            return
        with self._storage.begin() as work:
            self._open_task(work, message, WAITS, code)
            work.commit()

    def _refused(self, work: Work, message: IncomingMessage, code: str) -> None:
        self._open_task(work, message, REFUSED, code)

    def _open_task(self, work: Work, message: IncomingMessage, held: str, code: str) -> None:
        """Ask for a decision about the case that a message answers, once for each reason."""
        sent = work.outbox.at_gateway(message.correlation_id)
        case = work.cases.by_number(sent.case_number) if sent is not None else None
        if case is None:
            return
        now = self._clock.now()
        task = CaseTask(
            id=uuid4(),
            case_id=case.id,
            case_number=case.number.text,
            office=case.office,
            field=RESULT,
            held=held,
            told=code,
            registry=None,
            correlation_id=message.gateway_message_id,
            opened_at=now,
        )
        known = {(one.correlation_id, one.held, one.told) for one in work.tasks.of_case(case.id)}
        if (task.correlation_id, held, code) not in known:
            work.tasks.put(task)
            told = {RESULT: code}
            record(work, PROGRAM, now, "task opened", case.number.text, after=told, reason=held)

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
        settle(work, case, [RESULT], PROGRAM.login, now)
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
