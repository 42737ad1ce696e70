"""Fields of a passport with what was told in them: which are asked, what they state, what is wrong."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from app.domain.condition import Facts
from app.domain.errors import InputError
from app.domain.passport_field import FieldKind, PassportField
from app.domain.written_day import parse_day

Told = Callable[[PassportField], str]
"""What was entered in a field; empty where nothing was."""


def settled(
    fields: Sequence[PassportField], own: Facts, told: Told
) -> tuple[Facts, tuple[PassportField, ...]]:
    """The facts, and the fields that are asked; what stands in another says nothing.

    Conditions without a cycle come to rest after one round per field.

    Args:
        fields: in the order of the passport.
        own: facts that no field states.
        told: what was entered.
    """
    facts: Facts = own
    shown: tuple[PassportField, ...] = ()
    for _ in range(len(fields) + 1):
        after = tuple(field for field in fields if field.shown.holds(facts))
        if after == shown:
            break
        shown = after
        facts = {**own, **dict(_stated(shown, told))}
    return facts, shown


def faults(
    shown: Sequence[PassportField], facts: Facts, told: Told, today: date
) -> Iterator[InputError]:
    """What keeps the fields that are asked from being complete, all at once (FLD-01 and others)."""
    for field in shown:
        text = told(field).strip()
        if text:
            try:
                field.check(text, today)
            except InputError as error:
                yield error
        elif field.required.holds(facts):
            yield InputError("FLD-01", field.name)


def plain(field: PassportField, text: str) -> str:
    """A value as conditions compare it: a day in one shape, an IIN without spaces."""
    if field.kind is FieldKind.DATE:
        try:
            return parse_day(text).isoformat()
        except ValueError:
            return text
    return text.replace(" ", "") if field.kind is FieldKind.IIN else text


def _stated(shown: Sequence[PassportField], told: Told) -> Iterator[tuple[str, frozenset[str]]]:
    for field in shown:
        text = told(field).strip()
        if text:
            yield field.code, frozenset({plain(field, text)})
