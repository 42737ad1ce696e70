"""What the provider's people read before they act: piles, lists, requests, letters."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.domain.account import Account, Permission, Role, Session
from app.domain.case import ResultKind
from app.domain.deadline import Process
from app.domain.dossier import Dossier, DossierState, DraftResult, QueueEntry, queue_number
from app.domain.e_document import ServiceRequest, ServiceResult
from app.domain.errors import InputErrors, Refused
from app.domain.journal import JournalEntry
from app.domain.paper_parts import PrintMark
from app.domain.public_service import PublicService
from app.domain.result_fields import demand_told, told_in
from app.ports import Catalogue, Clock, EDocuments, Forms, SignatureVerifier, Storage, Work
from app.services.formal_check import FormalChecks
from app.services.letters import Letters, addressee_of_dossier

# Whose pile a dossier lies in while it is in a state.
PILES: dict[Role, tuple[DossierState, ...]] = {
    Role.REGISTRAR: (DossierState.RECEIVED, DossierState.SIGNED),
    Role.HEAD: (DossierState.REGISTERED, DossierState.DRAFTED),
    Role.EXECUTOR: (DossierState.RESOLVED, DossierState.SIGNED),
}


@dataclass(frozen=True, slots=True)
class ReviewTools:
    """What the head's signature needs.

    Args:
        organisation: BIN of the provider; empty until the site is set up.
    """

    documents: EDocuments
    verifier: SignatureVerifier
    forms: Forms
    letters: Letters
    training: bool
    organisation: str


class ReviewReading:
    """Reads for the people of the provider, each by their role."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogue: Catalogue,
        tools: ReviewTools,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._tools = tools
        self._checks = FormalChecks()

    def pile(self, session: Session) -> tuple[Dossier, ...]:
        """What waits for this person; an executor sees what the head named them for."""
        states = PILES.get(session.account.role)
        if states is None:
            raise Refused("ACC-01", permission="review", role=session.account.role.value)
        with self._storage.read() as work:
            found = work.dossiers.in_states(states)
        if session.account.role is Role.EXECUTOR:
            return tuple(d for d in found if d.executor == session.login)
        return found

    def archive(self, session: Session) -> tuple[Dossier, ...]:
        """What is done."""
        session.demand(Permission.SEE_QUEUE)
        with self._storage.read() as work:
            return work.dossiers.in_states([DossierState.SENT])

    def executors(self, session: Session) -> tuple[Account, ...]:
        """Whom the head may name."""
        session.demand(Permission.RESOLVE_DOSSIER)
        with self._storage.read() as work:
            everyone = work.accounts.all()
        return tuple(a for a in everyone if a.role is Role.EXECUTOR and a.active)

    def queue(self, session: Session, queue_list: str) -> tuple[QueueEntry, ...]:
        """A separate list in order."""
        session.demand(Permission.SEE_QUEUE)
        with self._storage.read() as work:
            return work.dossiers.queue(queue_list)

    def request_of(self, session: Session, dossier: Dossier) -> ServiceRequest:
        """The signed request of a dossier, read from what the signature covers."""
        session.demand(Permission.SEE_QUEUE)
        with self._storage.read() as work:
            signed = work.dossiers.request(dossier.id)
        read = self._tools.verifier.verify_xml(signed, self._clock.now())
        if read.content is None:
            raise Refused("RES-02")
        return self._tools.documents.parse_request(read.content)

    def passport_of(self, dossier: Dossier) -> PublicService:
        """The passport in the version the request was taken in by; the newest where it is not kept.

        Raises:
            Refused: PAS-01 the site has no passport of this service.
        """
        try:
            return self._catalogue.get(dossier.service_code, dossier.service_digest)
        except Refused:
            return self._catalogue.get(dossier.service_code)

    def number_of(self, session: Session, dossier: Dossier) -> int | None:
        """The number the applicant would get in the list today (S 4); None where nobody queues."""
        session.demand(Permission.SEE_QUEUE)
        with self._storage.read() as work:
            return _number(work, dossier)

    def preview(
        self, session: Session, dossier_id: UUID, draft: DraftResult | None = None
    ) -> bytes:
        """The letter as it would be signed now, of a draft not yet handed on when one is given.

        Raises:
            InputErrors: a draft that is given leaves out what its passport asks for.
            Refused: DOS-06 the stored one does.
        """
        session.demand(Permission.SEE_QUEUE)
        with self._storage.read() as work:
            dossier = work.dossiers.get(dossier_id)
            if draft is not None:
                dossier = replace(dossier, draft=self._whole(dossier, draft))
            result = self._result(work, session, dossier, self._clock.now())
        return self._letter(session, dossier, result)

    def signed_letter(self, session: Session, dossier_id: UUID) -> bytes:
        """The letter that the head signed, as it goes to the applicant.

        Raises:
            Refused: RES-01 nothing is signed yet, RES-02 what is kept cannot be believed.
        """
        session.demand(Permission.SEE_QUEUE)
        with self._storage.read() as work:
            signed = work.dossiers.result(dossier_id)
            raised, _ = work.dossiers.letter(dossier_id)
        if signed is None:
            raise Refused("RES-01")
        read = self._tools.verifier.verify_xml(signed, self._clock.now())
        if read.content is None:
            raise Refused("RES-02")
        paper = self._tools.documents.parse_result(read.content).paper
        # A raised letter begins with the very bytes that were signed.
        return raised if raised.startswith(paper) else paper

    def formal_check(self, session: Session, dossier: Dossier) -> bool | None:
        """What the registrar found at registration (S 12.2); None before that."""
        session.demand(Permission.SEE_QUEUE)
        with self._storage.read() as work:
            check = answered_check(work, dossier)
        return said_yes(check) if check else None

    def _result(
        self, work: Work, session: Session, dossier: Dossier, at: datetime
    ) -> ServiceResult:
        if dossier.draft is None:
            raise Refused("DOS-04")
        draft, number = self._still_whole(dossier, dossier.draft), None
        if draft.kind is ResultKind.NOTIFICATION:
            number = _number(work, dossier)
        return ServiceResult(
            case_number=dossier.case_number.text,
            kind=draft.kind,
            decided_at=at,
            signed_by=session.account.name.full,
            post=session.account.post,
            queue_list=dossier.queue_list,
            queue_number=number,
            findings=draft.findings,
            paper=b"",
            letter_number=dossier.registration_number,
            values=draft.values,
        )

    def _still_whole(self, dossier: Dossier, draft: DraftResult) -> DraftResult:
        """The stored draft, by the passport as it is known now.

        Raises:
            Refused: DOS-06 it leaves out what the passport asks for: it is the executor's again.
        """
        try:
            return self._whole(dossier, draft)
        except InputErrors as error:
            raise Refused("DOS-06") from error

    def _whole(self, dossier: Dossier, draft: DraftResult) -> DraftResult:
        """The draft with what its passport asks it to say, and nothing else.

        Raises:
            InputErrors: something of it is left out or cannot be.
        """
        if draft.kind is not ResultKind.NOTIFICATION:
            return replace(draft, values={})
        service = self.passport_of(dossier)
        demand_told(service, draft.values, self._clock.now().date())
        return replace(draft, values=told_in(service, draft.values))

    def _letter(self, session: Session, dossier: Dossier, result: ServiceResult) -> bytes:
        if not dossier.on_paper:
            # No letter answers a request that cannot be believed.
            self.request_of(session, dossier)
        service = self.passport_of(dossier)
        build = self._tools.letters.build(addressee_of_dossier(dossier), service, result)
        mark = PrintMark(
            printed_at=result.decided_at,
            printed_by=session.account.name.short,
            training=self._tools.training,
        )
        return self._tools.forms.render(build(mark))


def answered_check(work: Work, dossier: Dossier) -> JournalEntry | None:
    """The newest formal check of a dossier as the journal has it; None before that."""
    entries = work.journal.of(dossier.case_number.text)
    found = [e for e in entries if e.action == Process.DOCUMENT_CHECK.value and e.after]
    return found[-1] if found else None


def said_yes(check: JournalEntry) -> bool:
    """Whether a formal check found the documents in order."""
    return check.after == {"outcome": "yes"}


def _number(work: Work, dossier: Dossier) -> int | None:
    if not dossier.queue_list:
        return None
    return queue_number(work.dossiers.queue(dossier.queue_list), entry_of(dossier))


def entry_of(dossier: Dossier) -> QueueEntry:
    """The place a dossier takes in its list."""
    return QueueEntry(
        dossier.queue_list,
        dossier.intake_at,
        dossier.case_number.text,
        dossier.applicant_iin,
        dossier.applicant_name,
    )
