"""Settings as words in fields and back, by their dotted names; without Qt."""

import dataclasses
from collections.abc import Mapping
from datetime import time
from typing import Any

from app.domain.errors import InputError, InputErrors
from app.domain.settings import Settings
from app.domain.site_details import NEEDED, Purpose

YES = "yes"
NUMBERS = frozenset(NEEDED[Purpose.NUMBERS])
"""These begin with 1: while they are not entered their fields are empty."""


def words_of(settings: Settings) -> dict[str, str]:
    """Every setting by its dotted name, as a field shows it."""
    shown: dict[str, str] = {}
    for field in dataclasses.fields(settings):
        value = getattr(settings, field.name)
        if dataclasses.is_dataclass(value):
            for inner in dataclasses.fields(value):
                name = f"{field.name}.{inner.name}"
                held = getattr(value, inner.name)
                shown[name] = "" if name in NUMBERS and not held else _words(held)
        else:
            shown[field.name] = _words(value)
    return shown


def with_words(settings: Settings, words: Mapping[str, str]) -> Settings:
    """Settings with what was typed; names that were not typed stay.

    Raises:
        InputErrors: SET-02 for every value of the wrong kind, SET-03 for an office or window 0;
            `field` is the dotted name.
    """
    faults: list[InputError] = []
    changed: dict[str, Any] = {}
    for name, typed in words.items():
        group, _, inner = name.rpartition(".")
        holder = getattr(settings, group) if group else settings
        if name in NUMBERS and not typed.strip("0"):
            if typed:
                faults.append(InputError("SET-03", name, key=name, line=0, value=typed))
            typed = "0"
        try:
            value = _value(getattr(holder, inner), typed)
        except ValueError:
            kind = type(getattr(holder, inner)).__name__
            faults.append(InputError("SET-02", name, key=name, line=0, expected=kind))
            continue
        if group:
            changed[group] = dataclasses.replace(changed.get(group, holder), **{inner: value})
        else:
            changed[inner] = value
    if faults:
        raise InputErrors(faults)
    return dataclasses.replace(settings, **changed)


def _words(value: object) -> str:
    if isinstance(value, bool):
        return YES if value else ""
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)


def _value(before: object, typed: str) -> object:
    """What was typed, of the kind that stood there before."""
    if isinstance(before, bool):
        return typed == YES
    if isinstance(before, int):
        return int(typed)
    if isinstance(before, float):
        return float(typed.replace(",", "."))
    if isinstance(before, time):
        return time.fromisoformat(typed)
    return typed
