"""Signing (S 11.7): the request with the digests of all pages, signed and believed once verified."""

from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseAction
from app.domain.checklist import checklist, demand_scanned
from app.domain.deadline import Process
from app.domain.e_document import (
    FamilyRow,
    PageDigest,
    RequestDocument,
    ServiceRequest,
)
from app.domain.errors import Refused, Unavailable
from app.domain.extra_fields import told
from app.domain.key_place import KeyPlace
from app.domain.page_fit import demand_fits
from app.domain.public_service import PublicService
from app.domain.signature import CheckedThing, Validity, Verdict
from app.ports import (
    Catalogue,
    Clock,
    EDocuments,
    KeyStore,
    SignatureVerifier,
    SigningKey,
    Storage,
    Work,
)
from app.services.clock_guard import demand_forward_clock
from app.services.health import Health
from app.services.journaling import record_change
from app.services.process_log import ProcessLog


class Signing:
    """Certifies the filled request with the operator's EDS."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogue: Catalogue,
        keys: KeyStore,
        verifier: SignatureVerifier,
        documents: EDocuments,
        health: Health,
        message_limit: int,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._keys = keys
        self._verifier = verifier
        self._documents = documents
        self._health = health
        self._limit = message_limit
        self._processes = ProcessLog(clock, catalogue)

    def open_key(self, session: Session, place: KeyPlace, secret: str) -> SigningKey:
        """Open a key; it can sign until it is closed."""
        session.demand(Permission.RECEIVE)
        try:
            return self._keys.open(place, secret, session.account.iin.digits)
        except Unavailable as error:
            self._health.heard("key", error.code)
            raise

    def check_key(self, session: Session, key: SigningKey) -> Verdict:
        """Check a key against its purpose, term, revocation and the operator's IIN (cf. S 13.6)."""
        session.demand(Permission.RECEIVE)
        expected = session.account.iin.digits
        verdict = self._verifier.check_certificate(key, self._clock.now(), expected)
        bad = verdict.validity is Validity.INVALID
        self._health.heard("key", next(iter(verdict.codes), "SIG-80") if bad else "")
        return verdict

    def request_of(self, session: Session, case_id: UUID) -> ServiceRequest:
        """What will be signed, to be shown in words first."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            return self._request(work, session, work.cases.get(case_id))

    def sign(self, session: Session, case_id: UUID, key: SigningKey) -> tuple[Case, Verdict]:
        """Sign the request of a registered case and verify it at once by the recipient's rules.

        Raises:
            Refused: SIG-80 the key may not sign (the first bad check's code as `cause`),
                SIG-81 the signature just made does not verify, SIG-89 the clock ran backwards,
                SCN-41 the gateway would not take the pages, INT-07 papers are not scanned.
        """
        session.demand(Permission.RECEIVE)
        checked = self.check_key(session, key)
        if checked.validity is Validity.INVALID:
            raise Refused(checked.codes[0] if checked.codes else "SIG-80")
        with self._storage.read() as work:
            demand_forward_clock(work, self._clock.now())
            demand_fits(work.pages.of(case_id), self._limit)
            case = work.cases.get(case_id)
            demand_scanned(case, self._service(case), work.pages.of(case_id))
            request = self._request(work, session, case)
        signed = key.sign_xml(self._documents.build_request(request))
        verdict = self._verified(signed, request)
        return self._believe(session, case_id, request, signed), verdict

    def _verified(self, signed: bytes, request: ServiceRequest) -> Verdict:
        read = self._verifier.verify_xml(signed, self._clock.now())
        integrity = read.verdict.of(CheckedThing.INTEGRITY)
        sound = integrity is not None and integrity.validity is Validity.VALID
        if not sound or read.verdict.validity is Validity.INVALID or read.content is None:
            raise Refused("SIG-81")
        if self._documents.parse_request(read.content) != request:
            raise Refused("SIG-81")
        return read.verdict

    def _believe(
        self, session: Session, case_id: UUID, request: ServiceRequest, signed: bytes
    ) -> Case:
        """Store the signed request, unless the case changed while it was being signed."""
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            if self._request(work, session, before) != request:
                raise Refused("STO-05")
            case = work.cases.put(before.moved(CaseAction.SIGN))
            work.cases.put_document(case.id, "request", signed, self._clock.now())
            self._processes.end(work, session.actor, case, Process.FILL_SCAN_SIGN, "signed")
            record_change(work, session.actor, self._clock.now(), before, case)
            work.commit()
        return case

    def _request(self, work: Work, session: Session, case: Case) -> ServiceRequest:
        return build_request(session, case, self._service(case), _digests(work, case))

    def _service(self, case: Case) -> PublicService:
        return self._catalogue.get(case.service.code, case.service.digest)


def _digests(work: Work, case: Case) -> tuple[PageDigest, ...]:
    """Of the very bytes that go out; a page that is still being made has none yet."""
    pages = tuple(page for page in work.pages.of(case.id) if page.goes_out)
    if not all(page.settled for page in pages):
        raise Refused("SCN-33")
    return tuple(
        PageDigest(page.document_code or "", page.position, page.sha256, page.size, page.mime)
        for page in pages
    )


def build_request(
    session: Session, case: Case, service: PublicService, pages: tuple[PageDigest, ...]
) -> ServiceRequest:
    """The request form of a registered case as it travels.

    Raises:
        Refused: INT-04 the case is not registered.
    """
    if case.registered_at is None or case.due_at is None:
        raise Refused("INT-04")
    category = service.category(case.value("category"))
    return ServiceRequest(
        case_number=case.number.text,
        service_code=case.service.code,
        service_version=case.service.version,
        service_digest=case.service.digest,
        office=case.office,
        counter=case.counter,
        operator=session.account.name.full,
        opened_at=case.opened_at,
        intake_at=case.registered_at,
        due_at=case.due_at,
        language=case.language,
        paper_notification=case.paper_notification,
        queue_list=category.queue_list if category else "",
        fields=told(case, service),
        family=tuple(FamilyRow(m.relation, m.digits, m.name.full) for m in case.family),
        documents=_documents(case, service),
        pages=pages,
    )


def _documents(case: Case, service: PublicService) -> tuple[RequestDocument, ...]:
    return tuple(
        RequestDocument(
            row.rule.code,
            row.rule.title.in_(case.language),
            row.entry.presence.value,
            row.entry.original,
            row.entry.sheets,
        )
        for row in checklist(case, service)
    )
