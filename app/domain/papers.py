"""What each printed paper says: plain values, already worded in the language of the paper.

Names, addresses, categories and names of documents come as they must stand on paper; dates, numbers
and the statutory words are worded by the form. Datetimes are aware and are printed in their own
zone, so whoever builds a paper turns them to the office's zone first.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Self

from app.domain.errors import InputError
from app.domain.paper_parts import (
    AttachmentLine,
    DailyRegisterRow,
    Envelope,
    Office,
    PaperConfirmation,
    PaperLanguage,
    PowerLine,
    PrintMark,
    QueryOutcome,
    Reconciliation,
    RefusalGround,
    RegisterKind,
    Registry,
    RegistryQuery,
    SignatureBlock,
    require,
    require_count,
    require_digest,
    require_iin,
    require_number,
    require_zone,
)
from app.domain.receipt_code import ReceiptCode, ReceiptForm, digest_of


@dataclass(frozen=True, kw_only=True)
class Paper:
    """What all papers share.

    Attributes:
        number: of the case or register; digits, "-" and "/" only (it is coded in the QR).
        words: sentences of the service that stand in place of the form's own, by key.
    """

    number: str
    language: PaperLanguage
    mark: PrintMark
    words: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        require_number("number", self.number)

    def with_copy(self, copy: int) -> Self:
        """The same paper as another copy."""
        return replace(self, mark=replace(self.mark, copy=copy))


@dataclass(frozen=True, kw_only=True)
class Receipt(Paper, ABC):
    """A receipt that carries the signed code of its workplace.

    Attributes:
        code: text of the code; empty where the workplace has no key.
    """

    code: str = ""

    @abstractmethod
    def unsigned_code(self, key: str) -> ReceiptCode:
        """What its code says before it is signed.

        Args:
            key: fingerprint of the key that will sign.
        """


@dataclass(frozen=True, kw_only=True)
class ApplicationFormPaper(Paper):
    """«Өтініш», form Ө-1 (S A1).

    Attributes:
        head_name: head of the provider.
        service: name of the public service, without quotes.
        category: as it stands before «санаты бойынша»; empty where the sentence names none.
        details: labels and values of what the service asks besides.
        applied_on: printed at (күні); None leaves the line for the pen.
    """

    head_name: str
    service: str
    applicant: str
    address: str
    category: str
    attachments: tuple[AttachmentLine, ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    applied_on: date | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        require("applicant", self.applicant)
        if "{category}" in self.words.get("request", "{category}"):
            require("category", self.category)


@dataclass(frozen=True, kw_only=True)
class AcceptanceReceiptPaper(Receipt):
    """«Құжаттарды қабылдағаны туралы қолхат», form Қ-1: the five items of S 7.1.

    Attributes:
        accepted_at: to the minute; the key of the queue.
        due_at: the last moment the result is handed out.
        term_days: calendar days of the term, printed beside it.
        issue_place: empty means the results window of this department.
    """

    office: Office
    service: str
    accepted_at: datetime
    attachments: tuple[AttachmentLine, ...]
    due_at: datetime
    term_days: int
    accepted_by: str
    applicant: str
    phones: tuple[str, ...] = ()
    address: str = ""
    issue_place: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        require_zone("accepted_at", self.accepted_at, self.due_at)
        require("applicant", self.applicant)
        require("accepted_by", self.accepted_by)

    def unsigned_code(self, key: str) -> ReceiptCode:
        """The code over the five items of S 7.1."""
        given = [[line.name, line.kind.value, line.sheets] for line in self.attachments]
        values = {
            "form": ReceiptForm.ACCEPTANCE.value,
            "number": self.number,
            "service": self.service,
            "accepted_at": f"{self.accepted_at:%Y-%m-%dT%H:%M%z}",
            "documents": given,
            "due_at": f"{self.due_at:%Y-%m-%dT%H:%M%z}",
            "accepted_by": self.accepted_by,
            "applicant": self.applicant,
        }
        at = f"{self.accepted_at:%Y%m%d%H%M}"
        form = ReceiptForm.ACCEPTANCE
        return ReceiptCode(form, self.number, at, len(given), key, digest_of(values))


@dataclass(frozen=True, kw_only=True)
class RefusalReceiptPaper(Receipt):
    """«Құжаттарды қабылдаудан бас тарту туралы қолхат», form Қ-2 (S 7.1, annex 3 of the Standard).

    Attributes:
        missing: names of all missing documents; never empty.
        executor: who prepared it; usually the same employee.
    """

    office: Office
    service: str
    applicant: str
    address: str
    missing: tuple[str, ...]
    employee: str
    executor: str
    executor_phone: str
    refused_on: date

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.missing:
            raise InputError("PAP-03", "missing")
        require("missing", *self.missing)
        require("applicant", self.applicant)

    def unsigned_code(self, key: str) -> ReceiptCode:
        """The code over what is missing, for whom and since when."""
        values = {
            "form": ReceiptForm.REFUSAL.value,
            "number": self.number,
            "service": self.service,
            "refused_on": f"{self.refused_on:%Y-%m-%d}",
            "missing": list(self.missing),
            "employee": self.employee,
            "applicant": self.applicant,
        }
        at, form = f"{self.refused_on:%Y%m%d}", ReceiptForm.REFUSAL
        return ReceiptCode(form, self.number, at, len(self.missing), key, digest_of(values))


@dataclass(frozen=True, kw_only=True)
class DataUnavailablePaper(Paper):
    """«Деректерді алу мүмкін еместігі туралы хабарлама», form Х-1 (S 11.6).

    Attributes:
        power: needed when ENIS was asked.
        queries: all that were asked; at least one with NOT_FOUND.
    """

    office: Office
    service: str
    applicant: str
    iin: str
    queries: tuple[RegistryQuery, ...]
    operator: str
    formed_at: datetime
    power: PowerLine | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        require_iin("iin", self.iin)
        require_zone("formed_at", self.formed_at)
        asked = {query.registry for query in self.queries}
        if Registry.ENIS in asked and self.power is None:
            raise InputError("PAP-04", "power")
        if all(query.outcome is not QueryOutcome.NOT_FOUND for query in self.queries):
            raise InputError("PAP-08", "queries")


@dataclass(frozen=True, kw_only=True)
class Letter(Paper):
    """A letter of the provider; `number` is the number of the case it answers."""

    provider: Office
    letter_number: str
    letter_date: date
    applicant: str
    address: str
    iin: str
    applied_on: date
    signature: SignatureBlock | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        require("letter_number", self.letter_number)
        require("applicant", self.applicant)
        require_iin("iin", self.iin)


@dataclass(frozen=True, kw_only=True)
class NotificationPaper(Letter):
    """«Есепке қою туралы хабарлама», form Х-2 (S 4).

    Attributes:
        queue_number: None where nobody queues for the service.
        queue_list: the provider's separate list, with the category when they differ.
        numbered_on: the day the number holds for; the number changes as people leave.
        confirmation: only on the paper that the center prints on request; None otherwise.
    """

    queue_number: int | None
    queue_list: str
    numbered_on: date
    confirmation: PaperConfirmation | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.queue_number is not None:
            require_count("queue_number", self.queue_number, 1)
            require("queue_list", self.queue_list)


@dataclass(frozen=True, kw_only=True)
class ReasonedRefusalPaper(Letter):
    """«Мемлекеттік қызметті көрсетуден бас тарту туралы дәлелді жауап», form Д-1 (S 4)."""

    service: str
    grounds: tuple[RefusalGround, ...]

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.grounds:
            raise InputError("PAP-09", "grounds")


@dataclass(frozen=True, kw_only=True)
class DailyRegisterPaper(Paper):
    """«Күнделікті тізілім», form Т-1; `number` is the date, "2015-03-10".

    Attributes:
        rows: by time.
        journal_root: SHA-256 that closes the journal of the day, 64 hexadecimal digits.
        explanation: why the sums differ, in one line; empty when they agree.
    """

    office: Office
    kind: RegisterKind
    day: date
    rows: tuple[DailyRegisterRow, ...]
    reconciliation: Reconciliation
    journal_root: str
    compiled_by: str
    checked_by: str
    explanation: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        require_digest("journal_root", self.journal_root)


@dataclass(frozen=True, kw_only=True)
class CourierRegisterPaper(Paper):
    """«Құжаттарды курьерлік байланыспен тапсыру тізілімі», form К-1 (S 11.8).

    Attributes:
        destination: name of the provider as it fits on a line.
        bag, seal: empty leaves them for the pen.
        courier: empty leaves the line for the pen.
    """

    office: Office
    day: date
    destination: str
    bag: str
    seal: str
    envelopes: tuple[Envelope, ...]
    handed_by: str
    courier: str

    def __post_init__(self) -> None:
        super().__post_init__()
        require("destination", self.destination)


@dataclass(frozen=True, kw_only=True)
class EnvelopeLabelsPaper(Paper):
    """«Конверт белгісі», form Б-1: a label per envelope; `number` is that of the register.

    Attributes:
        destination: full name of the addressee.
        cut_lines: dotted cuts, only for plain paper.
    """

    office: Office
    destination: str
    destination_address: str
    envelopes: tuple[Envelope, ...]
    cut_lines: bool = True

    def __post_init__(self) -> None:
        super().__post_init__()
        require("destination", self.destination)
        require_count("envelopes", len(self.envelopes), 1)


@dataclass(frozen=True, kw_only=True)
class CoverSheetsPaper(Paper):
    """«Бөлгіш парақ», form П-1: a sheet for the case and one per checklist row, before scanning.

    Attributes:
        service: title of the public service.
        covers: title and code of each sheet; the codes name no person.
    """

    office: Office
    service: str
    covers: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        super().__post_init__()
        require_count("covers", len(self.covers), 1)


@dataclass(frozen=True, kw_only=True)
class ReadBackPaper(Paper):
    """Form І-1: what the applicant will sign, in large type.

    Attributes:
        lines: name and value of each line, as on the applicant's screen.
    """

    office: Office
    lines: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        super().__post_init__()
        require_count("lines", len(self.lines), 1)
