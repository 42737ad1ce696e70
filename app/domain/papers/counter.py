"""Papers for the applicant at the counter, and the sheets laid between what is scanned."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.errors import InputError
from app.domain.paper_parts import (
    AttachmentLine,
    Office,
    PowerLine,
    QueryOutcome,
    Registry,
    RegistryQuery,
)
from app.domain.paper_rules import require, require_count, require_iin, require_zone
from app.domain.papers.paper import Paper, Receipt
from app.domain.receipt_code import ReceiptCode, ReceiptForm, digest_of


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
