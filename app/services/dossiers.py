"""How requests reach the provider: verified, unpacked, kept, and only then confirmed (S 12.1)."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from app.domain.attachment import Origin, Page, PageId
from app.domain.case_number import CaseNumber
from app.domain.dossier import Dossier
from app.domain.e_document import PageDigest, ServiceRequest
from app.domain.errors import InputError, Refused
from app.domain.signature import Validity
from app.ports import (
    Catalogue,
    Clock,
    EDocuments,
    Gateway,
    IncomingMessage,
    SignatureVerifier,
    Storage,
)
from app.services.taking_in import TakingIn, UnusableError

LOST = frozenset({"GTW-17", "GTW-18"})
"""The file store answers and has the page no longer; any other trouble with it passes."""


class Dossiers:
    """Takes requests from the gateway into the provider's pile."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogue: Catalogue,
        gateway: Gateway,
        verifier: SignatureVerifier,
        documents: EDocuments,
        service_ids: Sequence[str],
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._gateway = gateway
        self._verifier = verifier
        self._documents = documents
        self._incoming = TakingIn(storage, clock, gateway, service_ids, self._take)

    def receive(self) -> int:
        """Take in every waiting request; returns how many were new."""
        return self._incoming.run()

    def _take(self, message: IncomingMessage) -> bool:
        with self._storage.read() as work:
            if work.inbox.seen(message.gateway_message_id):
                return False
        dossier, request, pages = self._unpack(message)
        self._keep_passport(dossier)
        with self._storage.begin() as work:
            work.inbox.add(message.gateway_message_id, self._clock.now())
            if work.dossiers.by_case(dossier.case_number.text) is None:
                work.dossiers.add(dossier, request)
                for page, data in pages:
                    work.pages.add(dossier.id, page, data)
            work.commit()
        return True

    def _keep_passport(self, dossier: Dossier) -> None:
        """What a dossier is granted stays what it was when newer passports come.

        Raises:
            Unavailable: PAS-03 the version cannot be kept now.
        """
        try:
            service = self._catalogue.get(dossier.service_code, dossier.service_digest)
        except Refused:
            # The center has a version that this site never had: its newest serves.
            return
        self._catalogue.keep(service)

    def _unpack(self, message: IncomingMessage) -> tuple[Dossier, bytes, list[tuple[Page, bytes]]]:
        if message.request is None:
            raise UnusableError("DOC-01")
        read = self._verifier.verify_xml(message.request, self._clock.now())
        if read.content is None:
            raise UnusableError("RES-02")
        try:
            request = self._documents.parse_request(read.content)
            dossier = self._dossier(message, request, read.verdict.validity)
        except (Refused, InputError) as error:
            raise UnusableError(error.code) from error
        pages = self._pages(message, request)
        return dossier, message.request, pages

    def _dossier(
        self, message: IncomingMessage, request: ServiceRequest, validity: Validity
    ) -> Dossier:
        now = self._clock.now()
        names = (
            request.fields.get(f"applicant.{part}", "")
            for part in ("surname", "given_name", "patronymic")
        )
        return Dossier(
            id=uuid4(),
            case_number=CaseNumber(request.case_number),
            service_code=request.service_code,
            applicant_iin=request.fields.get("applicant.iin", "").replace(" ", ""),
            applicant_name=" ".join(name for name in names if name),
            category=request.fields.get("category", ""),
            subcategory=request.fields.get("subcategory", ""),
            queue_list=request.queue_list,
            intake_at=request.intake_at.astimezone(now.tzinfo),
            received_at=now,
            due_at=request.due_at.astimezone(now.tzinfo),
            language=request.language,
            address=request.fields.get("applicant.address", ""),
            gateway_message_id=message.gateway_message_id,
            state_since=now,
            request_validity=validity.value,
            service_digest=request.service_digest,
        )

    def _pages(self, message: IncomingMessage, request: ServiceRequest) -> list[tuple[Page, bytes]]:
        """Every page that the signed request names, weighed against its digest."""
        identifiers = {file.sha256: file.identifier for file in message.files}
        now = self._clock.now()
        pages = []
        for digest in request.pages:
            if digest.sha256 not in identifiers:
                raise UnusableError("DOC-04")
            data = self._downloaded(identifiers[digest.sha256])
            if hashlib.sha256(data).hexdigest() != digest.sha256:
                raise UnusableError("DOC-05")
            pages.append((_page(digest, now), data))
        return pages

    def _downloaded(self, identifier: str) -> bytes:
        try:
            return self._gateway.download(identifier)
        except Refused as error:
            if error.code in LOST:
                raise UnusableError(error.code) from error
            raise


def _page(digest: PageDigest, at: datetime) -> Page:
    return Page(
        id=PageId(uuid4()),
        document_code=digest.document or None,
        position=digest.position,
        sha256=digest.sha256,
        size=digest.size,
        mime=digest.mime,
        width=0,
        height=0,
        dpi=0,
        source=Origin.SCAN,
        scanned_at=at,
    )
