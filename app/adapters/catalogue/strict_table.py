"""Reads one table of a passport key by key and collects everything that is wrong with it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.adapters.toml_lines import Place
from app.domain.public_service import Language, LocalText

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

    def text(self, key: str, *, required: bool = True) -> str:
        """A text; an empty one counts as missing."""
        value = self._take(key, str, required=required)
        if not isinstance(value, str):
            return ""
        if required and not value.strip():
            self.fault("empty", key)
        return value

    def whole(self, key: str, least: int) -> int:
        """A whole number, not less than `least`."""
        value = self._take(key, int, required=True)
        if not isinstance(value, int):
            return least
        if value < least:
            self.fault("out-of-range", key)
        return value

    def flag(self, key: str) -> bool:
        """True or false; false when it is not there."""
        return bool(self._take(key, bool, required=False))

    def local(self, key: str) -> LocalText:
        """A text in every language of the program, no word of it in mixed alphabets."""
        inner = self.table(key)
        texts = {language.value: inner.text(language) for language in Language}
        for language in (Language.KAZAKH, Language.RUSSIAN):
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

    def texts(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Every key of this table with its list of texts."""
        for key in self._values:
            value = self._take(key, list, required=True)
            rows = value if isinstance(value, list) else []
            if value == [] or not all(isinstance(row, str) for row in rows):
                self.fault("wrong-type", key)
            yield key, tuple(row for row in rows if isinstance(row, str))

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


def _mixed_words(text: str) -> list[str]:
    """Words with letters of both alphabets, such as a Kazakh word with the Latin i."""
    found = []
    for word in _WORD.findall(text):
        latin = any(letter.isascii() for letter in word)
        if latin and not word.isascii():
            found.append(word)
    return found
