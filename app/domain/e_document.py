"""The electronic documents that travel: the request to the provider and the result back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.case import ResultKind
from app.domain.dossier import Finding


@dataclass(frozen=True, slots=True)
class PageDigest:
    """One scanned page of the package: which document it belongs to and what it weighs."""

    document: str
    position: int
    sha256: str
    size: int
    mime: str


@dataclass(frozen=True, slots=True)
class RequestDocument:
    """One row of the package: its code, the title the applicant's receipt shows, sheets."""

    code: str
    title: str
    presence: str
    original: bool
    sheets: int


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """A family member in the request; the IIN is empty where none was given out."""

    relation: str
    iin: str
    name: str


@dataclass(frozen=True, slots=True)
class ServiceRequest:
    """The filled request form that the operator certifies with the EDS (S 11.7)."""

    case_number: str
    service_code: str
    service_version: str
    service_digest: str
    office: int
    counter: int
    operator: str
    opened_at: datetime
    intake_at: datetime
    due_at: datetime
    language: str
    paper_notification: bool
    queue_list: str
    fields: Mapping[str, str]
    family: tuple[FamilyRow, ...]
    documents: tuple[RequestDocument, ...]
    pages: tuple[PageDigest, ...]


@dataclass(frozen=True, slots=True)
class ServiceResult:
    """The provider's answer (S 4): a notification with the queue number, or a reasoned refusal.

    `paper` is the signed PDF; `findings` explain a refusal; `values` are what a notification says in
    the result fields of its passport, by code.
    """

    case_number: str
    kind: ResultKind
    decided_at: datetime
    signed_by: str
    post: str
    queue_list: str
    queue_number: int | None
    findings: tuple[Finding, ...]
    paper: bytes
    letter_number: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RegistrationNotice:
    """The provider's word that it has registered a request (S 12.1)."""

    case_number: str
    registration_number: str
    registered_at: datetime


@dataclass(frozen=True, slots=True)
class PackageFile:
    """A page in the temporary file store, by digest and identifier."""

    sha256: str
    identifier: str
