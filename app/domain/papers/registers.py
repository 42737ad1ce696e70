"""Registers of the center, and what goes with the courier."""

from dataclasses import dataclass
from datetime import date

from app.domain.paper_parts import Office
from app.domain.paper_register_rows import DailyRegisterRow, Envelope, Reconciliation, RegisterKind
from app.domain.paper_rules import require, require_count, require_digest
from app.domain.papers.paper import Paper


@dataclass(frozen=True, kw_only=True)
class DailyRegisterPaper(Paper):
    """«Күнделікті тізілім», form Т-1; `number` is the date and the place of the register, "2015-03-10/1".

    Attributes:
        rows: by time.
        journal_root: SHA-256 that closes the journal of the day, 64 hexadecimal digits.
        explanation: why the sums differ, in one line; empty when they agree.
        operator: whose rows and sums alone these are; empty for the whole office.
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
    operator: str = ""

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
