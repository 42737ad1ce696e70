"""What the center keeps: accounts, cases, pages, papers, the courier's bags."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from app.domain.account import Account
from app.domain.attachment import Page, PageId
from app.domain.case import Case, CaseState
from app.domain.courier import CourierBag
from app.domain.deadline import ProcessRun
from app.domain.feed import Feed
from app.domain.lookup import Evidence
from app.domain.page_order import PageStep
from app.domain.page_text import PageText
from app.domain.proof import KeptSignature


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

    def newest_in(self, state: CaseState, office: int, limit: int) -> tuple[Case, ...]:
        """The newest cases of an office in one state, the newest first."""

    def opened_on(self, day: date, office: int) -> tuple[Case, ...]:
        """Cases opened on a day, in order of number."""

    def newest_services(self, office: int, limit: int) -> tuple[tuple[str, str], ...]:
        """Operator and service of the newest cases of an office, the newest first."""

    def numbered(self, numbers: Collection[str], office: int) -> tuple[Case, ...]:
        """The cases of an office among these numbers, in order of number."""

    def find(self, text: str, limit: int = 50) -> tuple[Case, ...]:
        """Cases by number, IIN, phone, or the beginning of a name, newest first.

        Where more than `limit` share the beginning, the newest numbers and the first names of the
        alphabet are found.
        """

    def of_ticket(self, day: date, office: int, typed: str) -> tuple[Case, ...]:
        """Cases opened on a day with a ticket that is looked for, newest first (`tickets_like`)."""

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
        """Keep an electronic document of a case; replaces the same kind.

        Kinds are "request" and "result"; "request-proof" is what proves the signature of the one
        beside it, "request-refusal" what its authority said against it.
        """

    def document(self, case_id: UUID, kind: str) -> bytes | None:
        """An electronic document of a case."""

    def unproved(self, limit: int) -> tuple[KeptSignature, ...]:
        """Signed documents without proof and without refusal, oldest first."""


class Pages(Protocol):
    """Stored pages; bytes apart from what is known of them."""

    def add(self, owner: UUID, page: Page, data: bytes) -> None:
        """Store a page of a case or a dossier with its bytes."""

    def of(self, owner: UUID) -> tuple[Page, ...]:
        """Pages of a case or a dossier, the bin included, by document and position."""

    def put(self, owner: UUID, page: Page) -> None:
        """Store what changed of a page; the scan itself never changes."""

    def make(self, owner: UUID, page: Page, data: bytes) -> None:
        """Store what changed of a page and the bytes that go out from now on."""

    def data(self, page: PageId) -> bytes:
        """The bytes that go out; raises Refused STO-04 when there is no such page."""

    def original(self, page: PageId) -> bytes:
        """The scan itself; raises Refused STO-04 when it is kept no more."""

    def keep_text(self, page: PageId, text: PageText) -> None:
        """Keep what was read on a page, instead of what was read before."""

    def text(self, page: PageId) -> PageText | None:
        """What was read on a page last."""

    def forget_originals(self, owner: UUID) -> None:
        """Drop the scans of pages of which something made from them has gone out, and their words."""

    def mark_feed(self, owner: UUID, feed: Feed | None) -> None:
        """Keep that a pass through the scanner is under way in a case, or that none is."""

    def feed(self, owner: UUID) -> Feed | None:
        """The pass that is under way in a case, or broke off with the program."""

    def put_step(self, owner: UUID, step: PageStep) -> None:
        """Keep a step of the operator; the same number again replaces it."""

    def steps(self, owner: UUID) -> tuple[PageStep, ...]:
        """The steps of the operator in a case, oldest first."""


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


class Bags(Protocol):
    """The courier's bags."""

    def put(self, bag: CourierBag) -> None:
        """Store a bag, new or changed."""

    def open_bag(self) -> CourierBag | None:
        """The bag that is being packed."""

    def handed_on(self, day: date) -> tuple[CourierBag, ...]:
        """Bags handed to the courier on a day."""


class Streets(Protocol):
    """Streets of the addresses of registered cases."""

    def note(self, street: str) -> None:
        """Count one more use of a street."""

    def beginning(self, text: str, limit: int = 8) -> tuple[str, ...]:
        """Streets that begin with a text, whatever its case, the most used first."""
