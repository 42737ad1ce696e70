"""The settings of a site in a TOML file: what the file does not say is the default."""

import dataclasses
import difflib
import json
import tomllib
import typing
from collections.abc import Iterable, Iterator, Mapping
from datetime import time
from pathlib import Path
from typing import Any

from app.adapters.settings_entry import meant
from app.adapters.settings_rules import allowed
from app.adapters.toml_lines import Place, TomlLines, toml_error_line
from app.adapters.whole_file import write_whole
from app.domain.errors import InputError, InputErrors, Refused, Unavailable
from app.domain.settings import Settings

# A file of an earlier version may still say these; nothing ever followed from them.
RETIRED = frozenset({"keep_key_passwords"})
_REAL = Settings()


class SettingsFile:
    """Reads and writes the settings of a site.

    Args:
        path: the file; it need not exist.
        defaults: what holds where the file says nothing.
    """

    def __init__(self, path: Path, defaults: Settings = _REAL) -> None:
        self._path = path
        self._defaults = defaults

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
            return self._defaults
        except OSError as error:
            raise Unavailable("SET-05", file=self._path.name) from error
        return self._parsed(content)

    def write(self, settings: Settings) -> None:
        """Put the settings on disk, only what differs from the defaults.

        Raises:
            InputErrors: SET-03 a value that the file would not be read with, or a new one that
                cannot be meant.
            Unavailable: SET-05 the file cannot be read or written; the old one is untouched.
        """
        content = "".join(_lines(settings, self._defaults)).encode()
        faults = {fault.field: fault for fault in self._not_meant(settings)}
        try:
            self._parsed(content)
        except InputErrors as errors:
            faults |= {fault.field: fault for fault in errors.faults}
        if faults:
            raise InputErrors(faults.values())
        try:
            write_whole(self._path, content)
        except OSError as error:
            raise Unavailable("SET-05", file=self._path.name) from error

    def _not_meant(self, settings: Settings) -> Iterator[InputError]:
        """What an earlier version took is kept as it is: only what is new must pass."""
        before = dict(_named(self.read()))
        for name, value in _named(settings):
            if before[name] != value and not meant(name, value):
                yield InputError("SET-03", name, key=name, line=0, value=str(value))

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
        settings: Settings = _record(self._defaults, values, (), TomlLines(text), faults)
        if faults:
            raise InputErrors(faults)
        return settings


def _record(
    defaults: Any,
    values: Mapping[str, Any],
    place: Place,
    lines: TomlLines,
    faults: list[InputError],
) -> Any:
    """A settings record with the values given for it, faults collected."""
    kinds = typing.get_type_hints(type(defaults))
    given: dict[str, Any] = {}
    for name, value in values.items():
        here = (*place, name)
        if here[0] in RETIRED:
            continue
        if name not in kinds:
            faults.append(_fault("SET-01", here, lines, nearest=_nearest(name, kinds)))
        elif dataclasses.is_dataclass(kinds[name]) and isinstance(value, dict):
            given[name] = _record(getattr(defaults, name), value, here, lines, faults)
        elif not _fits(value, kinds[name]):
            faults.append(_fault("SET-02", here, lines, expected=kinds[name].__name__))
        elif not allowed(".".join(map(str, here)), value):
            faults.append(_fault("SET-03", here, lines, value=str(value)))
        else:
            given[name] = float(value) if kinds[name] is float else value
    return dataclasses.replace(defaults, **given)


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


def _lines(settings: Settings, defaults: Settings) -> Iterator[str]:
    """The file: values that differ from the defaults, single ones before the tables."""
    singles, tables = _parts(settings), dict(_tables(settings))
    yield from _changed(singles, dict(_parts(defaults)))
    for name, table in tables.items():
        changed = list(_changed(_parts(table), dict(_parts(getattr(defaults, name)))))
        if changed:
            yield f"\n[{name}]\n"
            yield from changed


def _changed(values: Iterable[tuple[str, object]], defaults: Mapping[str, object]) -> Iterator[str]:
    for name, value in values:
        if value != defaults[name]:
            yield f"{name} = {_written(value)}\n"


def _named(settings: Settings) -> Iterator[tuple[str, object]]:
    """Every value by its dotted name."""
    yield from _parts(settings)
    for table, record in _tables(settings):
        yield from ((f"{table}.{name}", value) for name, value in _parts(record))


def _parts(record: object) -> Iterator[tuple[str, object]]:
    """The single values of a record."""
    values = ((field.name, getattr(record, field.name)) for field in _fields(record))
    return ((name, value) for name, value in values if not dataclasses.is_dataclass(value))


def _tables(record: object) -> Iterator[tuple[str, object]]:
    """The records in a record."""
    values = ((field.name, getattr(record, field.name)) for field in _fields(record))
    return ((name, value) for name, value in values if dataclasses.is_dataclass(value))


def _fields(record: Any) -> tuple[dataclasses.Field[Any], ...]:
    return dataclasses.fields(record)


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
