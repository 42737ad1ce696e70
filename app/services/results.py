"""Results (S 4, 7.7, 12.4): handed over; on request printed and confirmed by the authorised person."""

from dataclasses import dataclass, replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseAction, CaseState, ResultKind
from app.domain.deadline import Process
from app.domain.e_document import ServiceResult
from app.domain.errors import Refused
from app.domain.paper_parts import PaperConfirmation, SignatureBlock, SignatureCheck
from app.domain.signature import UNKNOWN_AUTHORITY, Validity, Verdict
from app.ports import Catalogue, Clock, EDocuments, Storage
from app.services.journaling import record, record_change
from app.services.letters import Letters, addressee_of_case, digest_of
from app.services.printing import PrintedPaper, Printing
from app.services.process_log import ProcessLog
from app.services.provider_signature import ProviderSignatures
from app.services.proving import LETTER

_CHECKS = {
    Validity.VALID: SignatureCheck.VALID,
    Validity.INVALID: SignatureCheck.INVALID,
    Validity.CANNOT_TELL: SignatureCheck.CANNOT_TELL,
}


@dataclass(frozen=True, slots=True)
class OpenedResult:
    """A result as the operator sees it: what was decided, and whether its signature holds now."""

    result: ServiceResult
    verdict: Verdict


class Results:
    """Keeps the results that wait, and hands them over."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogue: Catalogue,
        signatures: ProviderSignatures,
        documents: EDocuments,
        printing: Printing,
        letters: Letters,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._signatures = signatures
        self._documents = documents
        self._printing = printing
        self._letters = letters
        self._processes = ProcessLog(clock, catalogue)

    def ready(self, session: Session) -> tuple[Case, ...]:
        """Results that wait to be collected, oldest first."""
        session.demand(Permission.HAND_OVER)
        with self._storage.read() as work:
            return work.cases.in_states([CaseState.RESULT_READY], session.office)

    def open(self, session: Session, case_id: UUID) -> OpenedResult:
        """Read and check a result.

        Raises:
            Refused: RES-01 there is none yet, RES-02 it cannot be believed.
        """
        session.demand(Permission.HAND_OVER)
        with self._storage.read() as work:
            signed = work.cases.document(case_id, "result")
            proof = work.cases.document(case_id, "result-proof") or b""
        if signed is None:
            raise Refused("RES-01")
        read = self._signatures.verify(signed, self._clock.now(), proof)
        doubtful = read.verdict.validity is Validity.INVALID
        if read.content is None or doubtful or UNKNOWN_AUTHORITY in read.verdict.codes:
            raise Refused("RES-02")
        return OpenedResult(self._documents.parse_result(read.content), read.verdict)

    def hand_over(self, session: Session, case_id: UUID, *, identity_checked: bool) -> Case:
        """Hand the result over to the person at the counter.

        Raises:
            Refused: RES-03 nobody checked who that person is.
        """
        session.demand(Permission.HAND_OVER)
        if not identity_checked:
            raise Refused("RES-03")
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            now = self._clock.now()
            case = work.cases.put(replace(before.moved(CaseAction.HAND_OVER), handed_at=now))
            self._processes.end(work, session.actor, case, Process.HAND_OVER, "handed over")
            self._processes.end_if_running(work, session.actor, case, Process.RESULT, "handed over")
            record_change(work, session.actor, now, before, case)
            work.commit()
        return case

    def print_paper(self, session: Session, case_id: UUID) -> PrintedPaper:
        """Print the result on request.

        A notification carries the place for the signature and stamp of the authorised person, who
        alone prints it, and is journaled as certified (S 4). A reasoned refusal is certified by
        nobody: it is a copy of the electronic letter.
        """
        opened = self.open(session, case_id)
        certified = opened.result.kind is ResultKind.NOTIFICATION
        if certified:
            session.demand(Permission.CERTIFY_PAPER)
        block = self._block(opened)
        with self._storage.begin() as work:
            case = work.cases.get(case_id)
            service = self._catalogue.get(case.service.code, case.service.digest)
            confirmation = PaperConfirmation(session.account.name.full, self._clock.now().date())
            build = self._letters.build(
                addressee_of_case(case), service, opened.result, block, confirmation
            )
            paper = self._printing.print(work, session, build)
            if certified:
                now, number = self._clock.now(), case.number.text
                record(work, session.actor, now, "certify-paper", number, clause="4")
            work.commit()
        return paper

    def certifiers(self, session: Session) -> tuple[str, ...]:
        """Names of the people who may certify a paper copy (S 4)."""
        session.demand(Permission.HAND_OVER)
        with self._storage.read() as work:
            everyone = work.accounts.all()
        return tuple(a.name.short for a in everyone if a.active and a.may(Permission.CERTIFY_PAPER))

    def electronic(self, session: Session, case_id: UUID) -> bytes:
        """The signed PDF of the result, with what proves it once that has come."""
        paper = self.open(session, case_id).result.paper
        with self._storage.read() as work:
            raised = work.cases.document(case_id, LETTER) or b""
        # A raised letter begins with the very bytes that were signed.
        return raised if raised.startswith(paper) else paper

    def _block(self, opened: OpenedResult) -> SignatureBlock | None:
        signer = opened.verdict.signer
        if signer is None:
            return None
        now = self._clock.now()
        result = opened.result
        return SignatureBlock(
            signer=result.signed_by,
            post=result.post,
            signed_at=(opened.verdict.signed_at or result.decided_at).astimezone(now.tzinfo),
            serial=signer.serial.upper(),
            valid_until=signer.not_after.astimezone(now.tzinfo).date(),
            issuer=signer.issuer_name,
            digest=digest_of(result.paper),
            result=_CHECKS[opened.verdict.validity],
            checked_at=now,
        )
