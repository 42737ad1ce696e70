"""The provider's work on a dossier (S 7.2-7.6, 12.1-12.3): one table of steps, one method each."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from app.domain.account import Permission, Role, Session
from app.domain.case import ResultKind
from app.domain.deadline import Process
from app.domain.delivery import MessageKind, OutboxMessage
from app.domain.dossier import (
    STEPS,
    DocumentMark,
    Dossier,
    DossierAction,
    DossierState,
    DraftResult,
    permission_of,
)
from app.domain.e_document import RegistrationNotice, ServiceResult
from app.domain.errors import Refused
from app.domain.signature import CertificateInfo, Validity, check_decider
from app.ports import SigningKey, Work
from app.services.clock_guard import demand_forward_clock
from app.services.journaling import record
from app.services.review_reading import ReviewReading, answered_check, entry_of, said_yes
from app.services.signature_lines import qr_text, stamp_lines


class Review(ReviewReading):
    """Moves dossiers; every step is checked against the role, dated and journaled with its norm."""

    def begin_check(self, session: Session, dossier_id: UUID) -> None:
        """The dossier is shown to the registrar: the formal check runs from here (S 12.2)."""
        session.demand(Permission.REGISTER_DOSSIER)
        self._checks.begin(session, dossier_id, self._clock.now())

    def register(self, session: Session, dossier_id: UUID, *, in_order: bool) -> Dossier:
        """Register (S 7.2, 12.1) and record the formal check of the documents (S 12.2).

        The center is told in the same transaction. The check took as long as `FormalChecks` tells.
        Documents not in order lead to a refusal (S 12.3), which the executor drafts and the head
        signs like any other.
        """

        def registered(work: Work, dossier: Dossier, at: datetime) -> Dossier:
            serial = work.dossiers.next_registration_serial(at.year)
            dossier = replace(dossier, registration_number=f"{at.year}-{serial:05d}")
            self._notify(work, dossier, at)
            outcome = "yes" if in_order else "no"
            took = self._checks.seconds(session, dossier, at)
            self._journal(work, session, dossier, Process.DOCUMENT_CHECK, took, outcome)
            return dossier

        return self._step(session, dossier_id, DossierAction.REGISTER, registered)

    def resolve(self, session: Session, dossier_id: UUID, executor: str, text: str) -> Dossier:
        """The head's resolution: the responsible executor is named (S 7.3).

        Raises:
            Refused: DOS-03 nobody of that login is an executor.
        """

        def resolved(work: Work, dossier: Dossier, at: datetime) -> Dossier:
            account = work.accounts.get(executor)
            if account is None or account.role is not Role.EXECUTOR or not account.active:
                raise Refused("DOS-03")
            return replace(
                dossier,
                executor=account.login,
                resolution=text.strip(),
                resolved_by=session.account.name.short,
                resolved_at=at,
            )

        return self._step(session, dossier_id, DossierAction.RESOLVE, resolved)

    def mark(self, session: Session, dossier_id: UUID, mark: DocumentMark) -> Dossier:
        """The executor's finding on one document (S 7.4)."""
        session.demand(Permission.EXAMINE_DOSSIER)
        with self._storage.begin() as work:
            dossier = work.dossiers.get(dossier_id)
            _demand_named(session, dossier)
            if dossier.state is not DossierState.RESOLVED:
                raise Refused("DOS-01", state=dossier.state.value, action="mark")
            others = tuple(m for m in dossier.marks if m.code != mark.code)
            stored = work.dossiers.put(replace(dossier, marks=(*others, mark)))
            work.commit()
        return stored

    def draft(self, session: Session, dossier_id: UUID, draft: DraftResult) -> Dossier:
        """The executor's draft of the result (S 7.4).

        Raises:
            InputErrors: what the passport asks a notification to say is left out or cannot be.
        """

        def drafted(_work: Work, dossier: Dossier, _at: datetime) -> Dossier:
            _demand_named(session, dossier)
            return replace(dossier, draft=self._whole(dossier, draft))

        return self._step(session, dossier_id, DossierAction.DRAFT, drafted)

    def send_back(self, session: Session, dossier_id: UUID) -> Dossier:
        """The head returns a draft to the executor."""
        return self._step(
            session, dossier_id, DossierAction.RETURN, lambda _work, dossier, _at: dossier
        )

    def sign(self, session: Session, dossier_id: UUID, key: SigningKey) -> Dossier:
        """The head signs the result (S 7.5): the letter as PDF with a stamp, the message as XML.

        A refusal after a formal check that said "no" is the message of process 8 (S 12.3): it is
        made here, and its time runs from that "no".

        Raises:
            Refused: a code of the key's first bad check; SIG-81 the signature does not verify;
                DOS-06 the draft leaves out what the passport asks a notification to say.
        """
        session.demand(Permission.SIGN_RESULT)
        now = self._clock.now()
        checked = self._tools.verifier.check_certificate(key, now, session.account.iin.digits)
        if checked.validity is Validity.INVALID:
            raise Refused(checked.codes[0] if checked.codes else "SIG-80")
        self._demand_decider(key.certificate, now)
        with self._storage.read() as work:
            demand_forward_clock(work, now)
            dossier = work.dossiers.get(dossier_id)
            result = self._result(work, session, dossier, now)
        letter = self._stamped(session, dossier, result, key)
        signed = key.sign_xml(self._tools.documents.build_result(replace(result, paper=letter)))
        self._demand_sound(signed)

        def decided(work: Work, dossier: Dossier, at: datetime) -> Dossier:
            fresh = self._result(work, session, dossier, now)
            if fresh.queue_number != result.queue_number:
                raise Refused("STO-05")
            if result.queue_number is not None:
                work.dossiers.enqueue(entry_of(dossier))
            work.dossiers.put_result(dossier.id, signed)
            self._refused_formally(work, session, dossier, result, at)
            return replace(
                dossier,
                queue_number=result.queue_number,
                signed_by=session.account.name.full,
                signed_at=at,
            )

        return self._step(session, dossier_id, DossierAction.SIGN, decided)

    def send(self, session: Session, dossier_id: UUID) -> Dossier:
        """Send the signed result to the center (S 7.6): state and message in one transaction."""

        def sent(work: Work, dossier: Dossier, at: datetime) -> Dossier:
            signed = work.dossiers.result(dossier.id)
            if signed is None:
                raise Refused("RES-01")
            self._post(work, dossier, MessageKind.RESULT, signed, at)
            return dossier

        return self._step(session, dossier_id, DossierAction.SEND, sent)

    def _refused_formally(
        self, work: Work, session: Session, dossier: Dossier, result: ServiceResult, at: datetime
    ) -> None:
        check = answered_check(work, dossier)
        if result.kind is ResultKind.REASONED_REFUSAL and check and not said_yes(check):
            took = (at - check.at).total_seconds()
            self._journal(work, session, dossier, Process.FORMAL_REFUSAL, took, result.kind.value)

    def _stamped(
        self, session: Session, dossier: Dossier, result: ServiceResult, key: SigningKey
    ) -> bytes:
        lines = stamp_lines(session, key.certificate, result.decided_at, dossier.language)
        qr = qr_text(dossier.case_number.text, result, key.certificate)
        letter = self._letter(session, dossier, result)
        return key.sign_pdf(letter, self._tools.forms.signature_place(lines, qr))

    def _demand_decider(self, certificate: CertificateInfo, now: datetime) -> None:
        """What the center would refuse is not signed."""
        organisation = self._tools.organisation
        decider = check_decider(certificate, organisation, now)
        if organisation and decider.validity is not Validity.VALID:
            raise Refused("SIG-98")

    def _demand_sound(self, signed: bytes) -> None:
        read = self._tools.verifier.verify_xml(signed, self._clock.now())
        if read.content is None or read.verdict.validity is Validity.INVALID:
            raise Refused("SIG-81")

    def _notify(self, work: Work, dossier: Dossier, at: datetime) -> None:
        notice = RegistrationNotice(dossier.case_number.text, dossier.registration_number, at)
        content = self._tools.documents.build_notice(notice)
        self._post(work, dossier, MessageKind.PROVIDER_REGISTERED, content, at)

    def _post(
        self, work: Work, dossier: Dossier, kind: MessageKind, payload: bytes, at: datetime
    ) -> None:
        if dossier.on_paper:
            return
        service = self._catalogue.get(dossier.service_code)
        message = OutboxMessage(
            id=uuid4(),
            kind=kind,
            case_number=dossier.case_number.text,
            subject=dossier.applicant_name,
            service_id=service.provider_service_id,
            route_id=service.route_id,
            payload=payload,
            created_at=at,
            next_try_at=at,
            correlation_id=dossier.gateway_message_id,
        )
        work.outbox.add(message)

    def _step(
        self,
        session: Session,
        dossier_id: UUID,
        action: DossierAction,
        change: Callable[[Work, Dossier, datetime], Dossier],
    ) -> Dossier:
        session.demand(permission_of(action))
        now = self._clock.now()
        with self._storage.begin() as work:
            before = work.dossiers.get(dossier_id)
            step = STEPS.get((before.state, action))
            if step is None:
                raise Refused("DOS-01", state=before.state.value, action=action.value)
            after = change(work, before, now).moved(action, now)
            stored = work.dossiers.put(after)
            seconds = (now - (before.state_since or before.received_at)).total_seconds()
            self._journal(work, session, stored, step.process, seconds, action.value)
            work.commit()
        return stored

    def _journal(
        self,
        work: Work,
        session: Session,
        dossier: Dossier,
        process: Process,
        seconds: float,
        outcome: str,
    ) -> None:
        norm = self.passport_of(dossier).norm(process)
        record(
            work,
            session.actor,
            self._clock.now(),
            process.value,
            dossier.case_number.text,
            clause=norm.clause,
            seconds=seconds,
            norm_seconds=norm.seconds,
            after={"outcome": outcome},
        )


def _demand_named(session: Session, dossier: Dossier) -> None:
    """Only the executor whom the head named examines a dossier (S 7.3-7.4)."""
    if dossier.executor != session.login:
        permission = Permission.EXAMINE_DOSSIER.value
        raise Refused("ACC-01", permission=permission, role=session.account.role.value)
