"""The conditions of a passport: a small language over facts that always comes to an answer.

A fact is a set of texts, so that "no value" and "several values" need no rules of their own; a day
stands in it as `2008-06-01`. Nothing here can fail: what is no day is neither before nor after.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

Facts = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Equals:
    """Whether a fact has one of these values; one value says `equals`, several say `in`."""

    fact: str
    values: frozenset[str]

    def holds(self, facts: Facts) -> bool:
        """Whether it is so."""
        return bool(facts.get(self.fact, frozenset()) & self.values)


@dataclass(frozen=True, slots=True)
class Before:
    """Whether a fact has a day before this one."""

    fact: str
    day: date

    def holds(self, facts: Facts) -> bool:
        """Whether it is so."""
        return any(found < self.day for found in _days(facts, self.fact))


@dataclass(frozen=True, slots=True)
class After:
    """Whether a fact has a day after this one."""

    fact: str
    day: date

    def holds(self, facts: Facts) -> bool:
        """Whether it is so."""
        return any(found > self.day for found in _days(facts, self.fact))


@dataclass(frozen=True, slots=True)
class IsSet:
    """Whether a fact has any value."""

    fact: str

    def holds(self, facts: Facts) -> bool:
        """Whether it is so."""
        return bool(facts.get(self.fact))


@dataclass(frozen=True, slots=True)
class Not:
    """The contrary of a condition."""

    part: "Condition"

    def holds(self, facts: Facts) -> bool:
        """Whether it is so."""
        return not self.part.holds(facts)


@dataclass(frozen=True, slots=True)
class All:
    """Every one of the conditions; none at all is always so."""

    parts: tuple["Condition", ...] = ()

    def holds(self, facts: Facts) -> bool:
        """Whether it is so."""
        return all(part.holds(facts) for part in self.parts)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of the conditions; none at all is never so."""

    parts: tuple["Condition", ...] = ()

    def holds(self, facts: Facts) -> bool:
        """Whether it is so."""
        return any(part.holds(facts) for part in self.parts)


Condition = Equals | Before | After | IsSet | Not | All | AnyOf

ALWAYS = All()
NEVER = AnyOf()


def leaves(condition: Condition) -> Iterator[Equals | Before | After | IsSet]:
    """Every single question a condition asks."""
    if isinstance(condition, Not):
        yield from leaves(condition.part)
    elif isinstance(condition, (All, AnyOf)):
        for part in condition.parts:
            yield from leaves(part)
    else:
        yield condition


def _days(facts: Facts, fact: str) -> Iterator[date]:
    for text in facts.get(fact, frozenset()):
        try:
            yield date.fromisoformat(text)
        except ValueError:
            continue
