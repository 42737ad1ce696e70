"""Reads the conditions of a passport; what they mean is told in `resources/schemas/passport.md`."""

from collections.abc import Iterator
from datetime import date, datetime

from app.adapters.catalogue.strict_table import StrictTable
from app.adapters.catalogue.vocabulary import WORDS, Vocabulary
from app.domain.condition import (
    ALWAYS,
    After,
    All,
    AnyOf,
    Before,
    Condition,
    Equals,
    IsSet,
    Not,
)


def read_condition(row: StrictTable, key: str, known: Vocabulary, absent: Condition) -> Condition:
    """The condition under a key: any clause of `when`, and no clause of `unless`.

    Args:
        row: the table that may have it.
        key: "needed", "shown", "required".
        known: the facts it may name.
        absent: what holds where the key is not there.
    """
    if not row.has(key):
        return absent
    table = row.table(key)
    when = tuple(_clause(clause, known) for clause in table.tables("when", required=False))
    unless = tuple(_clause(clause, known) for clause in table.tables("unless", required=False))
    table.finish()
    parts = [AnyOf(when)] if when else []
    return All((*parts, Not(AnyOf(unless)))) if unless else AnyOf(when) if when else ALWAYS


def _clause(table: StrictTable, known: Vocabulary) -> Condition:
    """Everything a clause says must hold."""
    parts = tuple(part for key in table.names() for part in _part(table, key, known))
    if not table.names():
        table.fault("empty", "", "when")
    return All(parts)


def _part(table: StrictTable, key: str, known: Vocabulary) -> Iterator[Condition]:
    if key == "not":
        yield Not(_clause(table.table(key), known))
    elif key in WORDS:
        parts = tuple(_clause(clause, known) for clause in table.tables(key))
        yield All(parts) if key == "all" else AnyOf(parts)
    elif key not in known:
        table.skip(key)
        table.fault("unknown-fact", key)
    elif table.is_table(key):
        yield from _tests(table.table(key), key, known)
    else:
        values = table.listed(key)
        _judge_values(table, key, key, values, known)
        yield Equals(key, frozenset(values))


def _tests(test: StrictTable, fact: str, known: Vocabulary) -> Iterator[Condition]:
    """`{ before = 2008-06-01 }` and its like; several of them must all hold."""
    if not test.names():
        test.fault("empty", "", fact)
    if test.has("equals"):
        yield from _equals(test, "equals", (_text(test, "equals"),), fact, known)
    if test.has("in"):
        yield from _equals(test, "in", test.listed("in"), fact, known)
    for key, made in (("before", Before), ("after", After)):
        if test.has(key):
            day = test.day(key)
            if not known[fact].day:
                test.fault("not-a-day-fact", key, fact)
            elif day is not None:
                yield made(fact, day)
    if test.has("is_set"):
        yield IsSet(fact) if test.flag("is_set") else Not(IsSet(fact))
    test.finish()


def _equals(
    test: StrictTable, key: str, values: tuple[str, ...], fact: str, known: Vocabulary
) -> Iterator[Condition]:
    _judge_values(test, key, fact, values, known)
    yield Equals(fact, frozenset(values))


def _text(test: StrictTable, key: str) -> str:
    """One value; a day may stand there as TOML has it."""
    value = test.peek(key)
    if isinstance(value, date) and not isinstance(value, datetime):
        test.skip(key)
        return value.isoformat()
    return test.text(key)


def _judge_values(
    table: StrictTable, key: str, fact: str, values: tuple[str, ...], known: Vocabulary
) -> None:
    allowed = known[fact].values
    for value in values:
        if allowed is not None and value and value not in allowed:
            table.fault("unknown-value", key, value)
