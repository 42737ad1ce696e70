"""Everything outside the program, as the roles it plays; adapters play them, services ask them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.domain.account import Account
from app.domain.attachment import Device, Page, PageId, ScannedImage, ScanProfile
from app.domain.case import Case, CaseState
from app.domain.courier import CourierBag
from app.domain.deadline import ProcessRun
from app.domain.delivery import OutboxMessage, OutboxPart
from app.domain.dossier import Dossier, DossierState, QueueEntry
from app.domain.e_document import PackageFile, RegistrationNotice, ServiceRequest, ServiceResult
from app.domain.journal import JournalEntry
from app.domain.lookup import Evidence, RegistryAnswer
from app.domain.papers import Paper
from app.domain.person import Iin
from app.domain.public_service import PublicService
from app.domain.register import FileKind, RegisterTable
from app.domain.settings import Settings
from app.domain.signature import CertificateInfo, SignaturePlace, Verdict, VerifiedXml


class Clock(Protocol):
    """The time of the office, always with its zone."""

    def now(self) -> datetime:
        """The present moment in the zone of the office."""


# --- storage -----------------------------------------------------------------------------------


class Accounts(Protocol):
    """Stored accounts."""

    def get(self, login: str) -> Account | None:
        """The account of this login, whatever its case."""

    def put(self, account: Account) -> None:
        """Store a new account or a changed one."""

    def all(self) -> tuple[Account, ...]:
        """Every account by login."""


class Cases(Protocol):
    """Stored cases."""

    def add(self, case: Case) -> None:
        """Store a new case."""

    def get(self, case_id: UUID) -> Case:
        """The case; raises Refused STO-04 when there is none."""

    def by_number(self, number: str) -> Case | None:
        """The case of this number."""

    def put(self, case: Case) -> Case:
        """Store a changed case; the result carries the next version.

        Raises:
            Refused: STO-05 when somebody else changed it since it was read.
        """

    def next_serial(self, prefix: str) -> int:
        """The first serial not yet given among numbers that begin with the prefix."""

    def in_states(self, states: Sequence[CaseState], office: int) -> tuple[Case, ...]:
        """Cases of an office in these states, oldest first."""

    def opened_on(self, day: date, office: int) -> tuple[Case, ...]:
        """Cases opened on a day, in order of number."""

    def dated_on(self, day: date, office: int) -> tuple[Case, ...]:
        """Cases registered, refused, sent or handed over on a day, in order of number."""

    def find(self, text: str, limit: int = 50) -> tuple[Case, ...]:
        """Cases by number, IIN, phone, or the beginning of a name, newest first."""

    def of_person(self, iin: str) -> tuple[Case, ...]:
        """Cases in which this person is applicant or family member."""

    def add_evidence(self, evidence: Evidence) -> None:
        """Keep a register's answer with its case."""

    def evidence(self, case_id: UUID) -> tuple[Evidence, ...]:
        """Answers of registers kept with a case, oldest first."""

    def put_process(self, case_id: UUID, run: ProcessRun) -> None:
        """Store a process of a case; the same process and start again replaces it."""

    def processes(self, case_id: UUID) -> tuple[ProcessRun, ...]:
        """Processes of a case in order of their start."""

    def put_document(self, case_id: UUID, kind: str, content: bytes, at: datetime) -> None:
        """Keep an electronic document of a case: "request" or "result"; replaces the same kind."""

    def document(self, case_id: UUID, kind: str) -> bytes | None:
        """An electronic document of a case."""


class Pages(Protocol):
    """Stored pages; bytes apart from what is known of them."""

    def add(self, owner: UUID, page: Page, data: bytes) -> None:
        """Store a page of a case or a dossier with its bytes."""

    def of(self, owner: UUID) -> tuple[Page, ...]:
        """Pages of a case or a dossier, the bin included, by document and position."""

    def put(self, owner: UUID, page: Page) -> None:
        """Store what changed of a page; its bytes never change."""

    def data(self, page: PageId) -> bytes:
        """The bytes of a page; raises Refused STO-04 when there is none."""


class Papers(Protocol):
    """The print journal: which copy of which paper was printed when."""

    def next_copy(self, case_number: str, form: str) -> int:
        """The number of the next copy of this paper."""

    def add(
        self, case_number: str, form: str, copy: int, at: datetime, who: str, pdf: bytes
    ) -> None:
        """Record a printed copy with its bytes."""

    def printed(self, case_number: str) -> tuple[tuple[str, int, datetime, str], ...]:
        """Form, copy, hour and person of each printed paper of a case."""

    def printed_on(self, day: date) -> tuple[tuple[str, str, int, datetime], ...]:
        """Number, form, copy and hour of each paper printed on a day, oldest first."""

    def latest(self, case_number: str, form: str) -> bytes | None:
        """The bytes of the newest copy."""


class Outbox(Protocol):
    """Messages to be delivered."""

    def add(self, message: OutboxMessage, parts: Sequence[OutboxPart] = ()) -> None:
        """Store a message and the files it needs, in the transaction of the state it belongs to."""

    def put(self, message: OutboxMessage) -> None:
        """Store what changed."""

    def put_part(self, part: OutboxPart) -> None:
        """Store that a file is in the file store."""

    def parts(self, message_id: UUID) -> tuple[OutboxPart, ...]:
        """Files of a message by position."""

    def get(self, message_id: UUID) -> OutboxMessage:
        """The message; raises Refused STO-04 when there is none."""

    def due(self, now: datetime) -> tuple[OutboxMessage, ...]:
        """Messages whose next try has come, oldest first."""

    def waiting(self) -> tuple[OutboxMessage, ...]:
        """Messages not yet at the other side (queued, held, stopped, at the gateway), oldest first."""

    def of_case(self, case_number: str) -> tuple[OutboxMessage, ...]:
        """Messages of a case, oldest first."""

    def delivered_on(self, day: date) -> tuple[OutboxMessage, ...]:
        """Messages that reached the other side on a day."""


class Inbox(Protocol):
    """Messages already taken in, so that a redelivered one is not taken twice."""

    def seen(self, gateway_message_id: str) -> bool:
        """Whether this message was taken in before."""

    def add(self, gateway_message_id: str, at: datetime) -> None:
        """Remember a message."""


class Dossiers(Protocol):
    """The provider's dossiers and queue lists."""

    def add(self, dossier: Dossier, request: bytes) -> None:
        """Store a new dossier with the signed request it came from."""

    def get(self, dossier_id: UUID) -> Dossier:
        """The dossier; raises Refused STO-04 when there is none."""

    def by_case(self, case_number: str) -> Dossier | None:
        """The dossier of a case."""

    def put(self, dossier: Dossier) -> Dossier:
        """Store a changed dossier; raises Refused STO-05 as cases do."""

    def in_states(self, states: Sequence[DossierState]) -> tuple[Dossier, ...]:
        """Dossiers in these states, those due first at the front."""

    def request(self, dossier_id: UUID) -> bytes:
        """The signed request as it came."""

    def put_result(self, dossier_id: UUID, paper: bytes) -> None:
        """Keep the signed paper of the result."""

    def result(self, dossier_id: UUID) -> bytes | None:
        """The signed paper of the result."""

    def next_registration_serial(self, year: int) -> int:
        """The next registration number of the year, counted from 1."""

    def queue(self, queue_list: str) -> tuple[QueueEntry, ...]:
        """Living entries of a separate list, by intake time."""

    def enqueue(self, entry: QueueEntry) -> None:
        """Put a citizen into a list; the same case again changes nothing."""

    def in_queue(self, iin: str) -> tuple[QueueEntry, ...]:
        """Places a person holds in any list."""


class Journal(Protocol):
    """The append-only journal."""

    def append(self, entry: JournalEntry) -> None:
        """Chain an entry to the one before."""

    def of(self, subject: str) -> tuple[JournalEntry, ...]:
        """Entries about one subject, oldest first."""

    def of_day(self, day: date) -> tuple[JournalEntry, ...]:
        """Entries of one day, oldest first."""

    def root(self) -> str:
        """The digest of the newest entry."""

    def broken_at(self) -> int | None:
        """The number of the first entry that does not follow from the one before, or None."""


class Bags(Protocol):
    """The courier's bags."""

    def put(self, bag: CourierBag) -> None:
        """Store a bag, new or changed."""

    def open_bag(self) -> CourierBag | None:
        """The bag that is being packed."""

    def handed_on(self, day: date) -> tuple[CourierBag, ...]:
        """Bags handed to the courier on a day."""


class Work(Protocol):
    """One transaction. Leaving without `commit` undoes everything."""

    accounts: Accounts
    cases: Cases
    pages: Pages
    papers: Papers
    outbox: Outbox
    inbox: Inbox
    dossiers: Dossiers
    journal: Journal
    bags: Bags

    def commit(self) -> None:
        """Make it durable: on disk when this returns."""


class Storage(Protocol):
    """The database of a site."""

    def begin(self) -> AbstractContextManager[Work]:
        """A transaction that may write (takes the write lock at once)."""

    def read(self) -> AbstractContextManager[Work]:
        """A transaction that only reads; never waits for a writer."""


# --- state systems -----------------------------------------------------------------------------


class PersonRegistry(Protocol):
    """GBD FL: the state database of individuals."""

    def find(self, iin: Iin, correlation_id: str) -> RegistryAnswer:
        """Ask for one person.

        Raises:
            Unavailable: REG-01 no connection, REG-02 no answer in time.
            Refused: REG-1x an answer that cannot be believed (truncated, huge, not XML, entities,
                another person, unknown code) or an error named by the register.
        """


class PowerOfAttorneyRegistry(Protocol):
    """ENIS: the register of notarial powers of attorney."""

    def find(
        self, number: str, principal: Iin, representative: Iin | None, correlation_id: str
    ) -> RegistryAnswer:
        """Ask for one power of attorney; errors as for `PersonRegistry.find`."""


class IncomingMessage(Protocol):
    """A message taken from the gateway: exactly one of request, notice and result is set."""

    @property
    def gateway_message_id(self) -> str:
        """The gateway's own identifier."""

    @property
    def correlation_id(self) -> str:
        """The identifier of the message that this one answers."""

    @property
    def request(self) -> bytes | None:
        """A signed request."""

    @property
    def files(self) -> tuple[PackageFile, ...]:
        """Where the request's pages lie."""

    @property
    def notice(self) -> RegistrationNotice | None:
        """The provider's word that a request is registered."""

    @property
    def result(self) -> bytes | None:
        """A signed result."""


class Gateway(Protocol):
    """The e-government gateway and its temporary file store (AsyncChannel v10).

    All methods raise Unavailable GTW-01/02 when it does not answer and Refused GTW-1x when it
    answers no.
    """

    def upload(self, name: str, data: bytes, mime: str, key: str) -> str:
        """Put a file into the temporary store; the same key again gives the same identifier."""

    def download(self, identifier: str) -> bytes:
        """Take a file from the temporary store."""

    def send(self, message: OutboxMessage, files: Sequence[PackageFile]) -> str:
        """Hand a message over; sending the same `message.id` twice delivers it once.

        Returns:
            The gateway's own message identifier.
        """

    def receive(self, service_id: str, limit: int = 20) -> tuple[IncomingMessage, ...]:
        """Messages that wait for this service and were not confirmed yet."""

    def confirm(self, message: IncomingMessage, service_id: str) -> None:
        """Say that a message is safely stored here."""

    def delivered(self, gateway_message_id: str) -> bool:
        """Whether the other side has confirmed a message."""


class EDocuments(Protocol):
    """The electronic documents as XML and back (`docs/e-documents.md`)."""

    def build_request(self, request: ServiceRequest) -> bytes:
        """The request as XML, ready to be signed."""

    def parse_request(self, content: bytes) -> ServiceRequest:
        """A request from verified XML; raises Refused DOC-01 when it is not one."""

    def build_result(self, result: ServiceResult) -> bytes:
        """The result as XML, ready to be signed."""

    def parse_result(self, content: bytes) -> ServiceResult:
        """A result from verified XML; raises Refused DOC-01 when it is not one."""

    def build_notice(self, notice: RegistrationNotice) -> bytes:
        """The provider's word that a request is registered."""


# --- electronic signature ----------------------------------------------------------------------


class SigningKey(Protocol):
    """An opened key, held in memory only."""

    @property
    def certificate(self) -> CertificateInfo:
        """Whose key it is."""

    def sign_xml(self, document: bytes) -> bytes:
        """Enveloped XMLDSig (`protocols.md` 5.1)."""

    def sign_pdf(self, document: bytes, place: SignaturePlace) -> bytes:
        """PAdES with a visible stamp."""

    def close(self) -> None:
        """Forget the key."""


class KeyStore(Protocol):
    """Where keys are opened from."""

    def open(self, path: Path, password: str) -> SigningKey:
        """Open a key file.

        Raises:
            InputError: SIG-01 wrong password (`field="password"`).
            Refused: SIG-0x not a key file, no signing certificate in it.
        """


class SignatureVerifier(Protocol):
    """Tells valid, invalid and cannot tell."""

    def verify_xml(self, document: bytes, at: datetime) -> VerifiedXml:
        """Check a signed XML; business data may be read from the covered content only."""

    def verify_pdf(self, document: bytes, at: datetime) -> Verdict:
        """Check a signed PDF."""

    def check_certificate(self, key: SigningKey, at: datetime, expected_iin: str | None) -> Verdict:
        """Check a key before it signs: purpose, term, revocation, owner."""


# --- devices, papers, files --------------------------------------------------------------------


class Scanner(Protocol):
    """Scanners of one or several kinds."""

    def devices(self) -> tuple[Device, ...]:
        """What can be scanned from now."""

    def scan(
        self, device: Device, profile: ScanProfile, cancelled: Callable[[], bool]
    ) -> Iterator[ScannedImage]:
        """Draw pages one at a time, so that each is stored before the next is drawn."""


class FileReader(Protocol):
    """Image and PDF files as pages."""

    def read(self, path: Path) -> Iterator[ScannedImage]:
        """Pages of a file, one at a time."""


class PageImages(Protocol):
    """What a screen shows of a page."""

    def thumbnail(self, data: bytes, edge: int, rotation: int) -> bytes:
        """A small PNG or JPEG of a page, `edge` pixels at its longer side."""


class Forms(Protocol):
    """The statutory papers."""

    def render(self, paper: Paper) -> bytes:
        """One copy as PDF: the same bytes for the same values."""

    def render_copies(self, paper: Paper, copies: int) -> bytes:
        """Several copies in one PDF, numbered from the paper's own copy on."""

    def name(self, paper: Paper) -> str:
        """The form's name with hyphens: "acceptance-receipt"."""

    def signature_place(self, lines: tuple[str, ...], qr: str) -> SignaturePlace:
        """Where the visible stamp of a notification or a refusal goes."""


class RegisterSheets(Protocol):
    """Registers as files for a spreadsheet."""

    def sheet(self, table: RegisterTable, kind: FileKind) -> bytes:
        """The register as XLSX, or as CSV that a spreadsheet opens by itself."""


class OutFiles(Protocol):
    """Files that people take away from the workplace."""

    def write(self, path: Path, content: bytes) -> None:
        """Write a file whole or not at all; raises Unavailable FIL-01 when it cannot be written."""


class Catalogue(Protocol):
    """The service passports of the site."""

    def services(self) -> tuple[PublicService, ...]:
        """The newest version of every passport, by title."""

    def get(self, code: str, digest: str = "") -> PublicService:
        """A passport, in the version of this digest when one is given.

        Raises:
            Refused: PAS-01 when the site has no such passport.
        """

    def keep(self, service: PublicService) -> None:
        """Keep this version for the cases that were opened with it."""


class PasswordHasher(Protocol):
    """Password hashes (argon2id)."""

    def hash(self, password: str) -> str:
        """A new salted hash."""

    def matches(self, password_hash: str, password: str) -> bool:
        """Whether the password belongs to the hash."""


class Secrets(Protocol):
    """The keyring of the operating system."""

    def get(self, name: str) -> str | None:
        """A kept secret, or None."""

    def put(self, name: str, value: str) -> None:
        """Keep a secret; raises Unavailable SEC-01 when there is no keyring."""

    def forget(self, name: str) -> None:
        """Drop a secret."""

    @property
    def kept(self) -> bool:
        """Whether there is a keyring to keep anything in."""


class SettingsStore(Protocol):
    """Where the settings of a site are kept."""

    def read(self) -> Settings:
        """The settings; raises InputErrors SET-01..03, Refused SET-04, Unavailable SET-05."""

    def write(self, settings: Settings) -> None:
        """Keep them; raises InputErrors SET-03 (`field` is the dotted name), Unavailable SET-05."""
