"""Public services as data: what a service passport says, and what follows from it for one case."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.domain.condition import ALWAYS, Condition, Facts
from app.domain.deadline import NORMS, UNMEASURED, Norm, Process
from app.domain.errors import Refused
from app.domain.local_text import Choice, LocalText
from app.domain.passport_field import EventRule, PassportField
from app.domain.service_terms import Terms

APPLICANT = "applicant"
"""The mark of the applicant's own row where a document is asked of each person."""


class Each(StrEnum):
    """How often a row of the document list stands there."""

    CASE = "case"
    MEMBER = "member"
    PERSON = "person"


class Route(StrEnum):
    """The ways a package may take to the provider (S 11.8)."""

    ELECTRONIC = "electronic"
    COURIER = "courier"


@dataclass(frozen=True, slots=True)
class Category:
    """A category of citizens and its sub-categories.

    `queue_list` is its separate list (article 67, 74 of the Law); empty where nobody queues.
    """

    code: str
    title: LocalText
    queue_list: str
    subcategories: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """A row of the document list (clause 9 of the Standard) and when it is needed.

    `each` says whether it is one paper for the case, one for each family member for whom the
    condition holds, or one for each person, the applicant too.
    """

    code: str
    title: LocalText
    basis: LocalText
    needed: Condition = ALWAYS
    registry: str = ""
    identity: bool = False
    each: Each = Each.CASE

    @property
    def always(self) -> bool:
        """Whether it is needed in every case."""
        return self.needed == ALWAYS

    def for_person(self, mark: str, name: str) -> "DocumentRule":
        """The row of one person: a code of its own, the name in the title."""
        return replace(self, code=f"{self.code}.{mark}", title=self.title.of(name))


@dataclass(frozen=True, slots=True)
class RefusalGround:
    """A ground on which the provider may refuse (clause 10 of the Standard)."""

    code: str
    title: LocalText
    law: LocalText


NOBODY: Mapping[str, tuple[str, Facts]] = {}


@dataclass(frozen=True, slots=True)
class PublicService:
    """A service passport: everything the counter must know of one public service.

    `digest` is the SHA-256 of the file it was read from; a case keeps it, so that an old case always
    opens with its own version. `papers` holds, by form, the wordings that differ from the form's.
    `member_circumstances` may hold for one family member; `member_iin` says whose IIN must be told.
    `order` is its place among the services, 0 where the passport says none. `terms` are the norms of
    the steps that follow the counter's; `result_fields` are what a positive result says.
    """

    code: str
    version: str
    digest: str
    title: LocalText
    short_title: LocalText
    provider: LocalText
    provider_service_id: str
    route_id: str
    term_days: int
    result: LocalText
    cost: LocalText
    law: LocalText
    categories: tuple[Category, ...]
    circumstances: tuple[Choice, ...]
    relations: tuple[Choice, ...]
    documents: tuple[DocumentRule, ...]
    refusal_grounds: tuple[RefusalGround, ...]
    fields: tuple[PassportField, ...] = ()
    events: tuple[EventRule, ...] = ()
    papers: Mapping[str, Mapping[str, LocalText]] = field(default_factory=dict)
    term_extension_days: int = 0
    routes: tuple[Route, ...] = tuple(Route)
    member_circumstances: tuple[Choice, ...] = ()
    member_iin: Condition = ALWAYS
    order: int = 0
    terms: Terms = field(default_factory=dict)
    result_fields: tuple[PassportField, ...] = ()

    def documents_for(
        self, facts: Facts, persons: Mapping[str, tuple[str, Facts]] = NOBODY
    ) -> tuple[DocumentRule, ...]:
        """The rows of the document list that apply.

        Args:
            facts: of the case.
            persons: by a mark, the name and the facts of the applicant and of each family member.
        """
        return tuple(row for rule in self.documents for row in _rows(rule, facts, persons))

    def words_of(self, form: str, language: str) -> dict[str, str]:
        """What a paper says otherwise for this service, by the key of the text."""
        return {key: text.in_(language) for key, text in self.papers.get(form, {}).items()}

    def events_of(
        self, relation: str, circumstances: frozenset[str] = frozenset()
    ) -> tuple[EventRule, ...]:
        """The dates asked of a family member of this relation, for whom this holds."""
        return tuple(each for each in self.events if each.asked_of(relation, circumstances))

    def norm(self, process: Process) -> Norm:
        """What a process may take: the counter's as everywhere, the provider's as the passport says."""
        return NORMS.get(process) or self.terms.get(process, UNMEASURED)

    def demand_route(self, route: Route) -> None:
        """Refuse a way that packages of this service do not go (RTE-01)."""
        if route not in self.routes:
            raise Refused("RTE-01")

    def field(self, name: str) -> PassportField | None:
        """The field that the passport asks for under this name of the case."""
        return next((field for field in self.fields if field.name == name), None)

    def category(self, code: str) -> Category | None:
        """The category of this code."""
        return next((c for c in self.categories if c.code == code), None)

    def subcategory(self, category: str, code: str) -> Choice | None:
        """The sub-category of this code inside a category."""
        found = self.category(category)
        return next((s for s in found.subcategories if s.code == code), None) if found else None

    def document(self, code: str) -> DocumentRule | None:
        """The rule of the document list behind a code; the row of a person counts as its rule."""
        whole = code.partition(".")[0]
        return next((d for d in self.documents if d.code == whole), None)

    def ground(self, code: str) -> RefusalGround | None:
        """The refusal ground of this code."""
        return next((g for g in self.refusal_grounds if g.code == code), None)


def _rows(
    rule: DocumentRule, facts: Facts, persons: Mapping[str, tuple[str, Facts]]
) -> tuple[DocumentRule, ...]:
    if rule.each is Each.CASE:
        return (rule,) if rule.needed.holds(facts) else ()
    return tuple(
        rule.for_person(mark, name)
        for mark, (name, own) in persons.items()
        if (rule.each is Each.PERSON or mark != APPLICANT) and rule.needed.holds({**facts, **own})
    )
