"""Finds the line on which a value of a TOML file stands; the TOML reader itself does not say."""

import re
from dataclasses import dataclass, field
from tomllib import TOMLDecodeError

Place = tuple[str | int, ...]

_HEADER = re.compile(r"[ \t]*(\[\[?)[ \t]*([^\[\]\n]+?)[ \t]*\]\]?[ \t\r]*(?:#[^\n]*)?(?=\n|\Z)")
_PART = r"""(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)"""
_TOKEN = re.compile(
    r'''"""(?:\\.|(?!""").)*(?:"{3,5}|\Z)|\'{3}.*?(?:\'{3,5}|\Z)'''
    r"""|"(?:\\.|[^"\\\n])*"?|'[^'\n]*'?|\#[^\n]*|[\[\]{}=,.\n]|[^\s\[\]{}=,.\#"']+""",
    re.DOTALL,
)


@dataclass(slots=True)
class _Frame:
    """A table or list that is being written, and how far it has come."""

    place: Place
    listed: bool = False
    index: int = 0
    key: list[str] = field(default_factory=list)
    in_value: bool = False

    @property
    def value_place(self) -> Place:
        """The place of the value that comes next."""
        return (*self.place, self.index) if self.listed else (*self.place, *self.key)

    def next(self) -> None:
        """A value ended."""
        self.index += 1
        self.key, self.in_value = [], False


class TomlLines:
    """Where each table, key and element of one file begins.

    Args:
        text: the content of the file; it need not be right.
    """

    def __init__(self, text: str) -> None:
        self._lines: dict[Place, int] = {}
        self._counts: dict[Place, int] = {}
        self._frames = [_Frame(())]
        at, line = 0, 1
        while at < len(text):
            header = _HEADER.match(text, at) if self._at_line_start(text, at) else None
            token = header or _TOKEN.match(text, at)
            if token is None:
                at += 1
                continue
            if header is not None:
                self._open_table(line, header[2], repeated=header[1] == "[[")
            else:
                self._read(line, token[0])
            line += token[0].count("\n")
            at = token.end()

    def of(self, place: Place) -> int:
        """The line of a place, or of the nearest table around it; 1 for the file itself."""
        while place and place not in self._lines:
            place = place[:-1]
        return self._lines.get(place, 1)

    def _at_line_start(self, text: str, at: int) -> bool:
        top = self._frames[-1]
        outermost = len(self._frames) == 1 and not top.key and not top.in_value
        return outermost and (at == 0 or text[at - 1] == "\n")

    def _read(self, line: int, token: str) -> None:
        top = self._frames[-1]
        if token == "\n":
            if len(self._frames) == 1:
                top.next()
        elif token.startswith("#"):
            return
        elif token in ("]", "}"):
            if len(self._frames) > 1:
                self._frames.pop()
        elif token == ",":
            top.next()
        elif top.listed or top.in_value:
            self._read_value(line, token, top)
        elif token == "=":
            top.in_value = True
            self._note(top.value_place, line)
        elif token != ".":
            top.key.append(token.strip("\"'"))

    def _read_value(self, line: int, token: str, top: _Frame) -> None:
        if top.listed:
            self._note(top.value_place, line)
        if token in ("[", "{"):
            self._frames.append(_Frame(top.value_place, listed=token == "["))

    def _open_table(self, line: int, dotted: str, *, repeated: bool) -> None:
        place: Place = ()
        parts = [part.strip("\"'") for part in re.findall(_PART, dotted)]
        for position, part in enumerate(parts):
            place += (part,)
            if repeated and position == len(parts) - 1:
                self._counts[place] = self._counts.get(place, -1) + 1
            if place in self._counts:
                place += (self._counts[place],)
        self._frames = [_Frame(place)]
        self._note(place, line)

    def _note(self, place: Place, line: int) -> None:
        for length in range(1, len(place) + 1):
            self._lines.setdefault(place[:length], line)


def toml_error_line(error: TOMLDecodeError, text: str) -> int:
    """The line that the TOML reader names in its message; before Python 3.14 it is only there."""
    _, found, rest = str(error).partition("(at line ")
    return int(rest.split(",")[0]) if found else text.count("\n") + 1
