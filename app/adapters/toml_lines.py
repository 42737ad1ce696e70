"""Finds the line on which a value of a TOML file stands; the TOML reader itself does not say."""

import re
from tomllib import TOMLDecodeError

Place = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?")
_PART = r"""(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)"""
_KEY = re.compile(rf"\s*({_PART}(?:\s*\.\s*{_PART})*)\s*=")
_STRING = re.compile(r'"(?:\\.|[^"\\])*"|\'[^\']*\'')
_FENCE = re.compile(r'"""|\'\'\'')


class TomlLines:
    """Where each table and key of one file begins.

    Args:
        text: the content of the file; it need not be right.
    """

    def __init__(self, text: str) -> None:
        self._lines: dict[Place, int] = {}
        self._counts: dict[Place, int] = {}
        self._table: Place = ()
        self._depth = 0
        self._fence = ""
        for number, line in enumerate(text.splitlines(), start=1):
            self._read(number, line)

    def of(self, place: Place) -> int:
        """The line of a place, or of the nearest table around it; 1 for the file itself."""
        while place and place not in self._lines:
            place = place[:-1]
        return self._lines.get(place, 1)

    def _read(self, number: int, line: str) -> None:
        inside = bool(self._fence) or self._depth > 0
        if not inside and (header := _HEADER.fullmatch(line)):
            self._open_table(number, header[2], repeated=header[1] == "[[")
            return
        if not inside and (key := _KEY.match(line)):
            self._note(self._table + tuple(_parts(key[1])), number)
            line = line[key.end() :]
        self._follow(line)

    def _open_table(self, number: int, dotted: str, *, repeated: bool) -> None:
        place: Place = ()
        parts = _parts(dotted)
        for position, part in enumerate(parts):
            place += (part,)
            if repeated and position == len(parts) - 1:
                self._counts[place] = self._counts.get(place, -1) + 1
            if place in self._counts:
                place += (self._counts[place],)
        self._table = place
        self._note(place, number)

    def _note(self, place: Place, number: int) -> None:
        for length in range(1, len(place) + 1):
            self._lines.setdefault(place[:length], number)

    def _follow(self, line: str) -> None:
        """Keep count of what is still open when the line ends."""
        for fence in _FENCE.findall(line):
            if not self._fence:
                self._fence = fence
            elif fence == self._fence:
                self._fence = ""
        if not self._fence:
            bare = _STRING.sub("", line).split("#")[0]
            self._depth += sum(bare.count(c) for c in "[{") - sum(bare.count(c) for c in "]}")


def _parts(dotted: str) -> list[str]:
    return [part.strip("\"'") for part in re.findall(_PART, dotted)]


def toml_error_line(error: TOMLDecodeError, text: str) -> int:
    """The line that the TOML reader names in its message; before Python 3.14 it is only there."""
    _, found, rest = str(error).partition("(at line ")
    return int(rest.split(",")[0]) if found else text.count("\n") + 1
