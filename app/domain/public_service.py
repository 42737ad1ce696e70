"""Public services as data: what a service passport says, and what follows from it for one case."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Facts = Mapping[str, frozenset[str]]


class Language(StrEnum):
    """The languages of the program; papers come in the first two."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in the languages of the program."""

    kk: str
    ru: str
    en: str

    def in_(self, language: str) -> str:
        """The text in a language given by its code."""
        return {"kk": self.kk, "ru": self.ru}.get(language, self.en)


@dataclass(frozen=True, slots=True)
class Condition:
    """When a rule of a passport applies: any clause of `when`, and no clause of `unless`.

    A clause maps a fact ("category") to the values one of which must hold. No clause at all: always.
    """

    when: tuple[Mapping[str, tuple[str, ...]], ...] = ()
    unless: tuple[Mapping[str, tuple[str, ...]], ...] = ()

    def holds(self, facts: Facts) -> bool:
        """Whether the rule applies to these facts."""
        if any(_clause_holds(clause, facts) for clause in self.unless):
            return False
        return not self.when or any(_clause_holds(clause, facts) for clause in self.when)


def _clause_holds(clause: Mapping[str, tuple[str, ...]], facts: Facts) -> bool:
    return all(facts.get(fact, frozenset()) & set(values) for fact, values in clause.items())


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values a person may choose."""

    code: str
    title: LocalText


@dataclass(frozen=True, slots=True)
class Category:
    """A category of citizens with its separate list (article 67, 74 of the Law) and sub-categories."""

    code: str
    title: LocalText
    queue_list: str
    subcategories: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """A row of the document list (clause 9 of the Standard) and when it is needed."""

    code: str
    title: LocalText
    basis: LocalText
    needed: Condition = field(default_factory=Condition)
    registry: str = ""
    identity: bool = False

    @property
    def from_registry(self) -> bool:
        """Whether a state register can stand in for the paper."""
        return bool(self.registry)


@dataclass(frozen=True, slots=True)
class RefusalGround:
    """A ground on which the provider may refuse (clause 10 of the Standard)."""

    code: str
    title: LocalText
    law: LocalText


@dataclass(frozen=True, slots=True)
class PublicService:
    """A service passport: everything the counter must know of one public service.

    `digest` is the SHA-256 of the file it was read from; a case keeps it, so that an old case always
    opens with its own version.
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

    def documents_for(self, facts: Facts) -> tuple[DocumentRule, ...]:
        """The rows of the document list that apply to these facts."""
        return tuple(rule for rule in self.documents if rule.needed.holds(facts))

    def category(self, code: str) -> Category | None:
        """The category of this code."""
        return next((c for c in self.categories if c.code == code), None)

    def subcategory(self, category: str, code: str) -> Choice | None:
        """The sub-category of this code inside a category."""
        found = self.category(category)
        return next((s for s in found.subcategories if s.code == code), None) if found else None

    def document(self, code: str) -> DocumentRule | None:
        """The row of the document list of this code."""
        return next((d for d in self.documents if d.code == code), None)

    def ground(self, code: str) -> RefusalGround | None:
        """The refusal ground of this code."""
        return next((g for g in self.refusal_grounds if g.code == code), None)
