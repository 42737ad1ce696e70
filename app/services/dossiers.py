"""How requests reach the provider: verified, unpacked, kept, and only then confirmed (S 12.1)."""

import hashlib
import logging
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from app.domain.account import PROGRAM
from app.domain.attachment import Origin, Page, PageId
from app.domain.case_number import CaseNumber
from app.domain.dossier import Dossier
from app.domain.e_document import PageDigest, ServiceRequest
from app.domain.errors import InputError, Refused
from app.domain.signature import Validity
from app.ports import (
    Clock,
    EDocuments,
    Gateway,
    IncomingMessage,
    SignatureVerifier,
    Storage,
)
from app.services.journaling import record
from app.services.taking_in import take_all

_log = logging.getLogger(__name__)


class Dossiers:
    """Takes requests from the gateway into the provider's pile."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        gateway: Gateway,
        verifier: SignatureVerifier,
        documents: EDocuments,
        service_ids: Sequence[str],
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._gateway = gateway
        self._verifier = verifier
        self._documents = documents
        self._service_ids = tuple(service_ids)

    def receive(self) -> int:
        """Take in every waiting request; returns how many were new."""
        return take_all(self._gateway, self._service_ids, self._take)

    def _take(self, message: IncomingMessage) -> bool:
        with self._storage.read() as work:
            if work.inbox.seen(message.gateway_message_id):
                return False
        try:
            dossier, request, pages = self._unpack(message)
        except (Refused, InputError) as error:
            self._set_aside(message, error.code)
            return False
        with self._storage.begin() as work:
            work.inbox.add(message.gateway_message_id, self._clock.now())
            if work.dossiers.by_case(dossier.case_number.text) is None:
                work.dossiers.add(dossier, request)
                for page, data in pages:
                    work.pages.add(dossier.id, page, data)
            work.commit()
        return True

    def _unpack(self, message: IncomingMessage) -> tuple[Dossier, bytes, list[tuple[Page, bytes]]]:
        if message.request is None:
            raise Refused("DOC-01")
        read = self._verifier.verify_xml(message.request, self._clock.now())
        if read.content is None:
            raise Refused("RES-02")
        request = self._documents.parse_request(read.content)
        dossier = self._dossier(message, request, read.verdict.validity)
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
        )

    def _pages(self, message: IncomingMessage, request: ServiceRequest) -> list[tuple[Page, bytes]]:
        """Every page that the signed request names, weighed against its digest."""
        identifiers = {file.sha256: file.identifier for file in message.files}
        now = self._clock.now()
        pages = []
        for digest in request.pages:
            if digest.sha256 not in identifiers:
                raise Refused("DOC-04")
            data = self._gateway.download(identifiers[digest.sha256])
            if hashlib.sha256(data).hexdigest() != digest.sha256:
                raise Refused("DOC-05")
            pages.append((_page(digest, now), data))
        return pages

    def _set_aside(self, message: IncomingMessage, code: str) -> None:
        _log.error("request %s was set aside: %s", message.gateway_message_id, code)
        with self._storage.begin() as work:
            work.inbox.add(message.gateway_message_id, self._clock.now())
            record(
                work,
                PROGRAM,
                self._clock.now(),
                "request-refused",
                message.gateway_message_id,
                reason=code,
            )
            work.commit()


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
