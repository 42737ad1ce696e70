"""Letters of the provider."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.errors import InputError
from app.domain.paper_parts import Office, PaperConfirmation, RefusalGround, SignatureBlock
from app.domain.paper_rules import require, require_count, require_iin
from app.domain.papers.paper import Paper


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
        values: what fills the blanks of the sentence beside number, day and applicant, by name.
        rows: title and value of what the result says besides, each on a line of its own.
        confirmation: only on the paper that the center prints on request; None otherwise.
    """

    queue_number: int | None
    queue_list: str
    numbered_on: date
    values: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[tuple[str, str], ...] = ()
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
