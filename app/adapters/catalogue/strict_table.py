"""Reads one table of a passport key by key and collects everything that is wrong with it."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeVar

from app.adapters.toml_lines import Place
from app.domain.local_text import Language, LocalText


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


_Made = TypeVar("_Made", bound=_Coded)

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at a place of a passport: a stable word for it and the name it is about."""

    place: Place
    kind: str
    name: str


class StrictTable:
    """A table of which every key must be read; `finish` reports those that nobody asked for.

    Args:
        values: the table as the TOML reader gives it.
        place: where it stands in the file.
        faults: the list that faults are added to.
    """

    def __init__(self, values: Mapping[str, object], place: Place, faults: list[Fault]) -> None:
        self._values = values
        self._place = place
        self._faults = faults
        self._asked: set[str] = set()

    def fault(self, kind: str, key: str, name: str = "") -> None:
        """Report something wrong with a key."""
        place = (*self._place, key) if key else self._place
        self._faults.append(Fault(place, kind, name or key))

    def fault_at(self, place: Place, kind: str, name: str) -> None:
        """Report something wrong deeper inside this table."""
        self._faults.append(Fault((*self._place, *place), kind, name))

    def inside(self, *place: str | int) -> "StrictTable":
        """A place deeper inside, for faults only: what stands there was read."""
        return StrictTable({}, (*self._place, *place), self._faults)

    def text(self, key: str, *, required: bool = True) -> str:
        """A text; an empty one counts as missing."""
        value = self._take(key, str, required=required)
        if not isinstance(value, str):
            return ""
        if required and not value.strip():
            self.fault("empty", key)
        return value

    def whole(self, key: str, least: int, *, most: int | None = None, required: bool = True) -> int:
        """A whole number, from `least` to `most`; the least where there is no such number."""
        value = self._take(key, int, required=required)
        if not isinstance(value, int):
            return least
        if value < least or (most is not None and value > most):
            self.fault("out-of-range", key)
            return least
        return value

    def flag(self, key: str) -> bool:
        """True or false; false when it is not there."""
        return bool(self._take(key, bool, required=False))

    def local(self, key: str) -> LocalText:
        """A text in Kazakh and Russian, perhaps in English, no word of it in mixed alphabets."""
        inner = self.table(key)
        needed = (Language.KAZAKH, Language.RUSSIAN)
        texts = {each.value: inner.text(each, required=each in needed) for each in Language}
        for language in needed:
            for word in _mixed_words(texts[language]):
                inner.fault("mixed-alphabets", language, word)
        inner.finish()
        return LocalText(**texts)

    def table(self, key: str) -> "StrictTable":
        """A table inside this one."""
        value = self._take(key, dict, required=True)
        if not isinstance(value, dict):
            # Told already; what follows from it goes to a list that nobody reads.
            return StrictTable({}, (*self._place, key), [])
        return StrictTable(value, (*self._place, key), self._faults)

    def tables(self, key: str, *, required: bool = True) -> Iterator["StrictTable"]:
        """Every table of a list of tables."""
        value = self._take(key, list, required=required)
        rows = value if isinstance(value, list) else []
        if required and value == []:
            self.fault("empty", key)
        for position, row in enumerate(rows):
            place = (*self._place, key, position)
            if isinstance(row, dict):
                yield StrictTable(row, place, self._faults)
            else:
                self._faults.append(Fault(place, "wrong-type", key))

    def listed(self, key: str) -> tuple[str, ...]:
        """A list of one or more texts."""
        value = self._take(key, list, required=True)
        rows = value if isinstance(value, list) else []
        if value == [] or not all(isinstance(row, str) for row in rows):
            self.fault("wrong-type", key)
        return tuple(row for row in rows if isinstance(row, str))

    def day(self, key: str) -> date | None:
        """A day, as TOML has it or as the text `2008-06-01`; None where it is neither."""
        value = self.peek(key)
        self.skip(key)
        if isinstance(value, str):
            try:
                value = date.fromisoformat(value)
            except ValueError:
                value = None
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        self.fault("not-a-day", key)
        return None

    def peek(self, key: str) -> object:
        """The value as it stands; it still has to be read."""
        return self._values.get(key)

    def skip(self, key: str) -> None:
        """Take a key as read."""
        self._asked.add(key)

    def is_table(self, key: str) -> bool:
        """Whether there is a table under the key."""
        return isinstance(self._values.get(key), dict)

    def names(self) -> tuple[str, ...]:
        """Every key of this table."""
        return tuple(self._values)

    def has(self, key: str) -> bool:
        """Whether the key is there at all."""
        return key in self._values

    def finish(self) -> None:
        """Report the keys that the program does not know."""
        for key in self._values:
            if key not in self._asked:
                self.fault("unknown-key", key)

    def _take(self, key: str, kind: type, *, required: bool) -> object:
        self._asked.add(key)
        if key not in self._values:
            if required:
                self._faults.append(Fault(self._place, "missing", key))
            return None
        value = self._values[key]
        # In Python true is a whole number; in a passport it is not.
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            self.fault("wrong-type", key)
            return None
        return value


def coded(
    table: StrictTable,
    key: str,
    make: Callable[[StrictTable], _Made],
    *,
    required: bool = True,
) -> Iterator[_Made]:
    """The rows of a list, each made, each under a code of its own."""
    seen = set()
    for row in table.tables(key, required=required):
        made = make(row)
        row.finish()
        if made.code and made.code in seen:
            row.fault("duplicate-code", "code", made.code)
        seen.add(made.code)
        yield made


def _mixed_words(text: str) -> list[str]:
    """Words with letters of both alphabets, such as a Kazakh word with the Latin i."""
    found = []
    for word in _WORD.findall(text):
        latin = any(letter.isascii() for letter in word)
        if latin and not word.isascii():
            found.append(word)
    return found
