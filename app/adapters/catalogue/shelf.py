"""The shelf of service passports: the newest of each, and every version a case was opened with."""

import logging
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from app.adapters.catalogue.passport import read_passport
from app.adapters.whole_file import write_whole
from app.domain.errors import Refused, Unavailable
from app.domain.kazakh_text import sort_key
from app.domain.public_service import PublicService

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Shelf:
    """What one reading of the folders found."""

    newest: dict[str, PublicService] = field(default_factory=dict)
    by_digest: dict[tuple[str, str], PublicService] = field(default_factory=dict)
    contents: dict[str, bytes] = field(default_factory=dict)
    faults: list[Refused] = field(default_factory=list)


class PassportShelf:
    """Plays the role `Catalogue`: passports are read when first asked for, and once.

    A passport that does not load is left out and its faults are told; the others serve on.

    Args:
        folders: where passports are, the program's own and the site's.
        kept: where versions that cases use are copied to.
    """

    def __init__(self, folders: Sequence[Path], kept: Path) -> None:
        self._folders = tuple(folders)
        self._kept = kept
        self._lock = Lock()
        self._read: _Shelf | None = None

    def services(self) -> tuple[PublicService, ...]:
        """The newest version of every passport, in the order they say, the others by title."""
        newest = self._shelf().newest.values()
        return tuple(sorted(newest, key=lambda s: (s.order or math.inf, sort_key(s.title.kk))))

    def faults(self) -> tuple[Refused, ...]:
        """Every fault (PAS-02) of every passport that does not load."""
        return tuple(self._shelf().faults)

    def get(self, code: str, digest: str = "") -> PublicService:
        """A passport, in the version of this digest when one is given.

        Raises:
            Refused: PAS-01 no such passport or version, PAS-02 the kept version was altered.
        """
        shelf = self._shelf()
        if not digest:
            found = shelf.newest.get(code)
        else:
            found = shelf.by_digest.get((code, digest)) or self._kept_version(code, digest)
        if found is None:
            raise Refused("PAS-01", service=code, digest=digest[:12])
        return found

    def keep(self, service: PublicService) -> None:
        """Copy the file of a passport beside the cases, so that an old case opens with it.

        Raises:
            Refused: PAS-01 this version was not read from a passport of the site.
            Unavailable: PAS-03 the folder cannot be written.
        """
        target = self._kept_path(service.code, service.digest)
        if target.exists():
            return
        content = self._shelf().contents.get(service.digest)
        if content is None:
            raise Refused("PAS-01", service=service.code, digest=service.digest[:12])
        try:
            write_whole(target, content)
        except OSError as error:
            raise Unavailable("PAS-03", file=target.name) from error

    def _shelf(self) -> _Shelf:
        with self._lock:
            if self._read is None:
                self._read = _read_folders(self._folders)
            return self._read

    def _kept_version(self, code: str, digest: str) -> PublicService | None:
        path = self._kept_path(code, digest)
        if not path.is_file():
            return None
        service, faults = _read_file(path)[:2]
        if service is None:
            raise faults[0]
        if (service.code, service.digest) != (code, digest):
            raise Refused("PAS-02", file=path.name, line=1, fault="altered", name=code)
        with self._lock:
            if self._read is not None:
                self._read.by_digest[code, digest] = service
        return service

    def _kept_path(self, code: str, digest: str) -> Path:
        # Codes come from files and old cases: they must not lead out of the folder.
        return self._kept / re.sub(r"[^\w.-]", "_", f"{code}-{digest}.toml")


def _read_folders(folders: Sequence[Path]) -> _Shelf:
    shelf = _Shelf()
    for path in _passport_files(folders):
        service, faults, content = _read_file(path)
        shelf.faults.extend(faults)
        if service is not None:
            _place(shelf, service, content, path.name)
    for fault in shelf.faults:
        _log.error("service passport: %s", fault)
    return shelf


def _passport_files(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(folder.glob("*.toml"))


def _read_file(path: Path) -> tuple[PublicService | None, tuple[Refused, ...], bytes]:
    try:
        content = path.read_bytes()
    except OSError:
        fault = Refused("PAS-02", file=path.name, line=1, fault="unreadable", name=path.name)
        return None, (fault,), b""
    return *read_passport(content, path.name), content


def _place(shelf: _Shelf, service: PublicService, content: bytes, file: str) -> None:
    if any(
        (known.code, known.version) == (service.code, service.version)
        and known.digest != service.digest
        for known in shelf.by_digest.values()
    ):
        shelf.faults.append(
            Refused("PAS-02", file=file, line=1, fault="duplicate-version", name=service.version)
        )
        return
    shelf.by_digest[service.code, service.digest] = service
    shelf.contents[service.digest] = content
    newest = shelf.newest.get(service.code)
    if newest is None or _order(service.version) > _order(newest.version):
        shelf.newest[service.code] = service


def _order(version: str) -> tuple[tuple[int, str], ...]:
    """Versions in the order of their numbers: 2015.10 after 2015.9."""
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in version.split("."))
