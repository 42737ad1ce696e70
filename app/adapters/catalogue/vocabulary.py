"""The facts that the conditions of one passport may name, each with what it can be."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.local_text import Choice
from app.domain.lookup import Registry
from app.domain.passport_field import EventRule, FieldKind, PassportField
from app.domain.power_of_attorney import RepresentativeBasis
from app.domain.public_service import Category

WORDS = frozenset({"all", "any", "not"})
"""What a clause says besides facts."""

RESERVED = WORDS | {"relation"}
"""What no field and no event is called."""


@dataclass(frozen=True, slots=True)
class FactKind:
    """What a fact can be: one of some values, a day, or any text."""

    values: frozenset[str] | None = None
    day: bool = False


Vocabulary = Mapping[str, FactKind]

ANY_TEXT = FactKind()
A_DAY = FactKind(day=True)
YES_NO = FactKind(frozenset({"yes", "no"}))


def of_case(categories: Iterable[Category], circumstances: Iterable[Choice]) -> Vocabulary:
    """What every case states."""
    listed = tuple(categories)
    return {
        "category": FactKind(frozenset(c.code for c in listed)),
        "subcategory": FactKind(frozenset(s.code for c in listed for s in c.subcategories)),
        "circumstance": FactKind(frozenset(c.code for c in circumstances)),
        "representative": FactKind(frozenset(b.value for b in RepresentativeBasis)),
        "family": YES_NO,
        "data_unavailable": FactKind(frozenset(r.value for r in Registry)),
    }


def of_field(field: PassportField) -> FactKind:
    """What a field of the passport states."""
    if field.kind in (FieldKind.CHOICE, FieldKind.YES_NO):
        return FactKind(frozenset(choice.code for choice in field.choices))
    return A_DAY if field.kind is FieldKind.DATE else ANY_TEXT


def of_person(
    relations: Iterable[Choice], events: Iterable[EventRule], circumstances: Iterable[Choice]
) -> Vocabulary:
    """What is known of one person, for the rows that are asked of each.

    Args:
        relations: what a member may be to the applicant.
        events: days of members.
        circumstances: of the case and of members alone.
    """
    days = {event.code: A_DAY for event in events}
    return {
        "relation": FactKind(frozenset(r.code for r in relations)),
        "circumstance": FactKind(frozenset(c.code for c in circumstances)),
        **days,
    }
