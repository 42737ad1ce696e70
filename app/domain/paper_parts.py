"""The parts papers are made of: offices, marks of printing, rows, signatures."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.paper_rules import require, require_count, require_digest, require_zone


class PaperLanguage(StrEnum):
    """The language of one paper; every paper is in one language, its letterhead in both."""

    KAZAKH = "kk"
    RUSSIAN = "ru"


class AttachmentKind(StrEnum):
    """Whether the applicant left the original or a copy."""

    ORIGINAL = "original"
    COPY = "copy"


class Registry(StrEnum):
    """The two state systems asked at intake (S 11.4)."""

    GBD_FL = "gbd_fl"
    ENIS = "enis"


class QueryOutcome(StrEnum):
    """What came of a registry query; no answer is not the same as no data (S 11.5)."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    NO_ANSWER = "no_answer"


class SignatureCheck(StrEnum):
    """The result of checking a signature at the moment of printing."""

    VALID = "valid"
    INVALID = "invalid"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True)
class Bilingual:
    """The same words in both languages of the state."""

    kk: str
    ru: str

    def of(self, language: PaperLanguage) -> str:
        """The words in one language."""
        return self.kk if language is PaperLanguage.KAZAKH else self.ru


@dataclass(frozen=True, kw_only=True)
class Office:
    """An organisation as its letterhead shows it: the center, or the provider.

    Attributes:
        name: first line of the letterhead, with the form of organisation.
        branch: second line; empty when there is none.
        department: number of the department ("3"); empty for the provider.
        genitive: name and branch in the case that the sentence of annex 3 wants before the
            department («… филиалының» / «филиала …»); only the center needs it.
        address: without the name.
        phone: "+7…", with or without spaces.
        contact_centre: short number of the single contact centre ("1414"); empty for none.
    """

    name: Bilingual
    branch: Bilingual = Bilingual("", "")
    department: str = ""
    genitive: Bilingual = Bilingual("", "")
    address: Bilingual
    phone: str = ""
    contact_centre: str = ""

    def __post_init__(self) -> None:
        require("office", self.name.kk, self.name.ru, self.address.kk, self.address.ru)


@dataclass(frozen=True, kw_only=True)
class PrintMark:
    """Who printed which copy, when and where; it stands in the footer of every page.

    Attributes:
        printed_by: surname and initials ("Ахметова А. М.").
        counter: number of the window; empty away from a window.
        copy: 1 for the first copy; a reprint gets the next number of the print journal.
        training: printed on the training stand; the paper is marked as void.
    """

    printed_at: datetime
    printed_by: str
    counter: str = ""
    copy: int = 1
    training: bool = False

    def __post_init__(self) -> None:
        require_zone("printed_at", self.printed_at)
        require("printed_by", self.printed_by)
        require_count("copy", self.copy, 1)


@dataclass(frozen=True)
class AttachmentLine:
    """One attached document."""

    name: str
    sheets: int
    kind: AttachmentKind = AttachmentKind.COPY

    def __post_init__(self) -> None:
        require("attachments", self.name)
        require_count("attachments", self.sheets, 1)


@dataclass(frozen=True, kw_only=True)
class PowerLine:
    """The representative and his notarised power of attorney."""

    representative: str
    number: str
    issued_on: date


@dataclass(frozen=True, kw_only=True)
class RegistryQuery:
    """One question to a state system; `answered_at` is None when no answer came."""

    registry: Registry
    asked_at: datetime
    answered_at: datetime | None
    outcome: QueryOutcome

    def __post_init__(self) -> None:
        require_zone("queries", self.asked_at, self.answered_at)


@dataclass(frozen=True, kw_only=True)
class SignatureBlock:
    """An electronic signature as a paper shows it.

    Attributes:
        serial: certificate number, hexadecimal.
        digest: SHA-256 of the signed bytes, hexadecimal; its first 16 digits go into the QR.
        result: of the check at `checked_at`, the moment of printing.
    """

    signer: str
    post: str
    signed_at: datetime
    serial: str
    valid_until: date
    issuer: str
    digest: str
    result: SignatureCheck
    checked_at: datetime

    def __post_init__(self) -> None:
        require_zone("signature", self.signed_at, self.checked_at)
        require("signature", self.signer, self.serial, self.issuer)
        require_digest("digest", self.digest)


@dataclass(frozen=True)
class PaperConfirmation:
    """The center's authorised person who confirms a printed notification (S 4)."""

    authorised_person: str
    confirmed_on: date


@dataclass(frozen=True)
class RefusalGround:
    """One ground: clause and law, the fact found, why it follows; blank lines part paragraphs."""

    basis: str
    circumstance: str
    reasoning: str

    def __post_init__(self) -> None:
        require("grounds", self.basis, self.circumstance, self.reasoning)
