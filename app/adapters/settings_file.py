"""The settings of a site in a TOML file: what the file does not say is the default."""

import dataclasses
import difflib
import json
import tomllib
import typing
from collections.abc import Iterator, Mapping
from datetime import time
from pathlib import Path
from typing import Any, TypeVar

from app.adapters.settings_rules import allowed
from app.adapters.toml_lines import Place, TomlLines, toml_error_line
from app.adapters.whole_file import write_whole
from app.domain.errors import InputError, InputErrors, Refused, Unavailable
from app.domain.settings import Settings

_Record = TypeVar("_Record")
# A file of an earlier version may still say these; nothing ever followed from them.
RETIRED = frozenset({"keep_key_passwords"})


class SettingsFile:
    """Reads and writes the settings of a site.

    Args:
        path: the file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Settings:
        """The settings; the defaults when there is no file.

        Raises:
            InputErrors: every SET-01 unknown key, SET-02 wrong type, SET-03 value not allowed.
            Refused: SET-04 the file is not TOML in UTF-8.
            Unavailable: SET-05 the file cannot be read.
        """
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            raise Unavailable("SET-05", file=self._path.name) from error
        return self._parsed(content)

    def write(self, settings: Settings) -> None:
        """Put the settings on disk, only what differs from the defaults.

        Raises:
            InputErrors: SET-03 a value that the file would not be read with.
            Unavailable: SET-05 the file cannot be written; the old one is untouched.
        """
        content = "".join(_lines(settings)).encode()
        self._parsed(content)
        try:
            write_whole(self._path, content)
        except OSError as error:
            raise Unavailable("SET-05", file=self._path.name) from error

    def _parsed(self, content: bytes) -> Settings:
        try:
            text = content.decode("utf-8-sig")
            values = tomllib.loads(text)
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            raise Refused("SET-04", file=self._path.name, line=line) from error
        except tomllib.TOMLDecodeError as error:
            line = toml_error_line(error, text)
            raise Refused("SET-04", file=self._path.name, line=line) from error
        faults: list[InputError] = []
        settings = _record(Settings, values, (), TomlLines(text), faults)
        if faults:
            raise InputErrors(faults)
        return settings


def _record(
    kind: type[_Record],
    values: Mapping[str, Any],
    place: Place,
    lines: TomlLines,
    faults: list[InputError],
) -> _Record:
    """A settings record of the values given for it, faults collected."""
    kinds = typing.get_type_hints(kind)
    given: dict[str, Any] = {}
    for name, value in values.items():
        here = (*place, name)
        if here[0] in RETIRED:
            continue
        if name not in kinds:
            faults.append(_fault("SET-01", here, lines, nearest=_nearest(name, kinds)))
        elif dataclasses.is_dataclass(kinds[name]) and isinstance(value, dict):
            given[name] = _record(kinds[name], value, here, lines, faults)
        elif not _fits(value, kinds[name]):
            faults.append(_fault("SET-02", here, lines, expected=kinds[name].__name__))
        elif not allowed(".".join(map(str, here)), value):
            faults.append(_fault("SET-03", here, lines, value=str(value)))
        else:
            given[name] = float(value) if kinds[name] is float else value
    return kind(**given)


def _fault(code: str, place: Place, lines: TomlLines, **values: str) -> InputError:
    key = ".".join(map(str, place))
    return InputError(code, key, key=key, line=lines.of(place), **values)


def _nearest(name: str, known: Mapping[str, object]) -> str:
    """The known name most like this one, empty when none is."""
    return next(iter(difflib.get_close_matches(name, known, n=1)), "")


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _fits(value: object, kind: type) -> bool:
    if kind in {int, float}:
        return _whole(value) or (kind is float and isinstance(value, float))
    return isinstance(value, kind)


def _lines(settings: Settings) -> Iterator[str]:
    """The file: values that differ from the defaults, single ones before the tables."""
    tables = []
    for field in dataclasses.fields(settings):
        value = getattr(settings, field.name)
        if dataclasses.is_dataclass(value):
            tables.append((field.name, value))
        else:
            yield from _changed(field, value)
    for name, table in tables:
        changed = [
            line
            for field in dataclasses.fields(table)
            for line in _changed(field, getattr(table, field.name))
        ]
        if changed:
            yield f"\n[{name}]\n"
            yield from changed


def _changed(field: dataclasses.Field[Any], value: object) -> Iterator[str]:
    if value != field.default:
        yield f"{field.name} = {_written(value)}\n"


def _written(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, time):
        return value.isoformat()
    if isinstance(value, int | float):
        return repr(value)
    # JSON and TOML escape texts alike, save for one control character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
