"""Reads the fields of a passport and the dates of the family; no field waits for itself."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from app.adapters.catalogue.conditions import read_condition
from app.adapters.catalogue.strict_table import StrictTable, coded
from app.adapters.catalogue.vocabulary import A_DAY, RESERVED, Vocabulary, of_field
from app.domain.condition import ALWAYS, NEVER, Condition, leaves
from app.domain.local_text import Choice
from app.domain.passport_field import YES_NO, EventRule, FieldKind, PassportField

_CODE = re.compile(r"[a-z][a-z0-9_-]*")
_BOUNDED = {FieldKind.NUMBER: (int, float), FieldKind.DATE: (date,), FieldKind.TEXT: (int,)}


def read_fields(
    table: StrictTable, known: Vocabulary, key: str = "fields", *, worded: bool = False
) -> tuple[tuple[PassportField, ...], Vocabulary]:
    """The fields, and the vocabulary with them in it.

    Args:
        table: the passport.
        known: the facts that are stated besides.
        key: of the list of fields.
        worded: whether a choice may say itself otherwise in the sentence of a paper.
    """
    rows = tuple(table.tables(key, required=False))
    bare = tuple(_bare(row, worded=worded) for row in rows)
    words = dict(known)
    for row, field in zip(rows, bare, strict=True):
        _judge_code(row, field.code, words)
        words[field.code] = of_field(field)
    fields = tuple(_asked(row, field, words) for row, field in zip(rows, bare, strict=True))
    for position, way in _cycles(fields):
        rows[position].fault("cycle", "shown", " → ".join(way))
    return fields, words


def read_events(
    table: StrictTable, known: Vocabulary, relations: Iterable[Choice], holding: Iterable[Choice]
) -> tuple[EventRule, ...]:
    """The dates that are asked of family members.

    Args:
        table: the passport.
        known: the facts that every case states.
        relations: what a member may be to the applicant.
        holding: what may hold for a member alone.
    """
    words, events = dict(known), []
    for row in table.tables("events", required=False):
        by_state = row.has("circumstances")
        event = EventRule(
            row.text("code"),
            row.local("title"),
            _listed_of(row, "relations", relations) if row.has("relations") or not by_state else (),
            row.flag("birth"),
            _listed_of(row, "circumstances", holding) if by_state else (),
        )
        _judge_code(row, event.code, words)
        words[event.code] = A_DAY
        row.finish()
        events.append(event)
    return tuple(events)


def _listed_of(row: StrictTable, key: str, choices: Iterable[Choice]) -> tuple[str, ...]:
    """Codes of choices that the passport has."""
    told, codes = row.listed(key), {each.code for each in choices}
    for code in told:
        if code not in codes:
            row.fault("unknown-value", key, code)
    return told


def _judge_code(row: StrictTable, code: str, taken: Vocabulary) -> None:
    """A code is plain, and no other fact is called so."""
    if code in taken:
        row.fault("duplicate-code", "code", code)
    elif code in RESERVED or (code and not _CODE.fullmatch(code)):
        row.fault("bad-code", "code", code)


def _bare(row: StrictTable, *, worded: bool) -> PassportField:
    """A field without its conditions: they may name fields that come later."""
    code, told = row.text("code"), row.text("kind")
    kind = FieldKind(told) if told in set(FieldKind) else FieldKind.TEXT
    if told and told not in set(FieldKind):
        row.fault("unknown-type", "kind", told)
    choices: tuple[Choice, ...] = YES_NO if kind is FieldKind.YES_NO else ()
    if kind is FieldKind.CHOICE:
        choices = tuple(coded(row, "choices", partial(_choice, worded=worded)))
    least, most = (_bound(row, key, kind) for key in ("least", "most"))
    if least and most and _order(least) > _order(most):
        row.fault("out-of-range", "most")
    return PassportField(
        code=code,
        kind=kind,
        title=row.local("title"),
        hint=row.local("hint") if row.has("hint") else None,
        choices=choices,
        least=least,
        most=most,
        proof=row.text("proof", required=False),
    )


def _choice(row: StrictTable, *, worded: bool) -> Choice:
    words = row.local("words") if worded and row.has("words") else None
    return Choice(row.text("code"), row.local("title"), words)


def _bound(row: StrictTable, key: str, kind: FieldKind) -> str:
    value, kinds = row.peek(key), _BOUNDED.get(kind, ())
    if value is None or not kinds:
        return ""
    row.skip(key)
    if kind is FieldKind.DATE:
        day = row.day(key)
        return day.isoformat() if day is not None else ""
    if isinstance(value, (bool, datetime)) or not isinstance(value, kinds):
        row.fault("wrong-type", key)
        return ""
    if kind is FieldKind.TEXT and isinstance(value, int) and value < 1:
        row.fault("out-of-range", key)
        return ""
    return str(value)


def _order(bound: str) -> tuple[float, str]:
    """Numbers by size, days by their text."""
    try:
        return float(bound), ""
    except ValueError:
        return 0, bound


def _asked(row: StrictTable, field: PassportField, words: Vocabulary) -> PassportField:
    always = row.peek("required")
    if isinstance(always, bool):
        row.skip("required")
        required: Condition = ALWAYS if always else NEVER
    else:
        required = read_condition(row, "required", words, NEVER)
    shown = read_condition(row, "shown", words, ALWAYS)
    row.finish()
    return replace(field, shown=shown, required=required)


def _cycles(fields: tuple[PassportField, ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each ring of fields of which every one is shown only if the next is, once, with its place."""
    places = {field.code: place for place, field in enumerate(fields)}
    waits = {
        field.code: tuple({leaf.fact: 1 for leaf in leaves(field.shown) if leaf.fact in places})
        for field in fields
    }
    told: set[frozenset[str]] = set()
    for code in waits:
        way = _way_back(code, waits)
        if way and frozenset(way) not in told:
            told.add(frozenset(way))
            yield places[code], (*way, code)


def _way_back(start: str, waits: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The shortest way from a field over those it waits for to itself; empty where there is none."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    for way in ways:
        for code in waits[way[-1]]:
            if code == start:
                return way
            if code not in seen:
                seen.add(code)
                ways.append((*way, code))
    return ()
