"""What is known at a reception beside the case: answers, pages, papers, and what was typed before."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.attachment import Page
from app.domain.case import Case
from app.domain.draft import Place
from app.domain.lookup import Registry
from app.domain.signature import Verdict
from app.services.lookup import LookupResult
from app.services.printing import PrintedPaper


@dataclass
class Gathered:
    """What was learned at this reception and need not be asked again."""

    answers: dict[Registry, LookupResult]
    pages: tuple[Page, ...] = ()
    paper: PrintedPaper | None = None
    signature: Verdict | None = None
    kept: dict[Registry, LookupResult] = field(default_factory=dict)


@dataclass(frozen=True)
class Opened:
    """A stored case with what was learned and typed at earlier receptions."""

    case: Case
    pages: tuple[Page, ...]
    kept: Mapping[Registry, LookupResult]
    place: Place | None
