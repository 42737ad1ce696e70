"""A watched folder as a scanner: network scanners and cameras drop files, pages come out."""

import re
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from app.domain.attachment import Device, DeviceKind, ScannedImage, ScanProfile
from app.domain.errors import Cancelled, InputError, Unavailable

PICTURE_ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".pdf", ".heic", ".heif"})
STORED = "stored"
UNREADABLE = "unreadable"
STILL_ARRIVING = frozenset({"SCN-21", "SCN-22"})
VANISHED = "SCN-28"
# A network scanner writes a page in pieces; as long as pieces come, the page is waited for.
PAUSE_SECONDS = 0.5
PAUSES = 4
# Asked twenty times a second: a file whose last page was just taken is heard to be at its end.
MOMENT_ASKS = 20


class Reader(Protocol):
    """Takes a file apart into pages."""

    def read(self, path: Path, cancelled: Callable[[], bool]) -> Iterator[ScannedImage]:
        """Pages of a file, one at a time."""


class FolderScanner:
    """Plays `Scanner` over one folder."""

    kind = DeviceKind.FOLDER

    def __init__(
        self,
        folder: Path,
        reader: Reader,
        pause: Callable[[float], object] | None = None,
    ) -> None:
        """Watch a folder.

        Args:
            folder: need not exist yet.
            reader: takes the files apart.
            pause: waits some seconds.
        """
        self._folder = folder
        self._reader = reader
        self._pause = pause or threading.Event().wait

    def devices(self) -> tuple[Device, ...]:
        """The folder as a device.

        Returns:
            Nothing while the folder does not exist; one that may not be looked into, or whose server
            is off, is offered, so that scanning from it says so.
        """
        if not self._may_be_there():
            return ()
        return (Device(str(self._folder), self._folder.name, self.kind),)

    def scan(
        self, device: Device, profile: ScanProfile, cancelled: Callable[[], bool]
    ) -> Iterator[ScannedImage]:
        """The pages of all files in the folder, in the order a person counts them.

        A file is moved to the sub-folder "stored" when its last page has been taken. One that is
        no page goes to "unreadable". One that is still being written is waited for; a damaged one
        stays where it is.

        Args:
            device: the folder.
            profile: not asked: the files are as they are.
            cancelled: asked while a page is drawn.

        Yields:
            Pages.

        Raises:
            Cancelled: the operator stopped it.
            Unavailable: SCN-16 the folder cannot be used, SCN-17 it is empty.
            InputError: SCN-20 to SCN-30, one file could not be read.
        """
        files = self._waiting()
        if not files:
            raise Unavailable("SCN-17", folder=self._folder.name)
        for file in files:
            yield from self._pages(file, cancelled)
            self._put_away(file, STORED)

    def _may_be_there(self) -> bool:
        try:
            return stat.S_ISDIR(self._folder.stat().st_mode)
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:
            return True

    def _pages(self, file: Path, cancelled: Callable[[], bool]) -> Iterator[ScannedImage]:
        taken = 0
        while True:
            if cancelled():
                raise Cancelled
            size = _size(file)
            try:
                for number, image in enumerate(self._reader.read(file, _a_moment_later(cancelled))):
                    # After the last page the file is done with, and not drawn a second time.
                    if cancelled():
                        raise Cancelled
                    if number >= taken:
                        taken += 1
                        yield image
                return
            except InputError as fault:
                if fault.code in STILL_ARRIVING and self._grows(file, size, cancelled):
                    continue
                if fault.code not in {*STILL_ARRIVING, VANISHED}:
                    self._put_away(file, UNREADABLE)
                raise

    def _grows(self, file: Path, size: int, cancelled: Callable[[], bool]) -> bool:
        """Wait a little for more of a file; whether more came."""
        for _ in range(PAUSES):
            if cancelled():
                raise Cancelled
            self._pause(PAUSE_SECONDS)
            if _size(file) not in {size, -1}:
                return True
        return False

    def _waiting(self) -> list[Path]:
        try:
            found = [path for path in self._folder.iterdir() if path.is_file()]
        except OSError as closed:
            raise Unavailable("SCN-16", folder=self._folder.name) from closed
        pages = [path for path in found if path.suffix.casefold() in PICTURE_ENDINGS]
        return sorted(pages, key=_counted)

    def _put_away(self, file: Path, where: str) -> None:
        target = self._folder / where
        try:
            target.mkdir(exist_ok=True)
            file.rename(_free(target, file))
        except OSError as closed:
            raise Unavailable("SCN-16", folder=self._folder.name) from closed


def _a_moment_later(cancelled: Callable[[], bool]) -> Callable[[], bool]:
    """True once `cancelled` was true as often as `MOMENT_ASKS`."""
    asks = iter(range(MOMENT_ASKS))
    return lambda: cancelled() and next(asks, None) is None


def _size(file: Path) -> int:
    """Bytes; -1 when the file has gone."""
    try:
        return file.stat().st_size
    except OSError:
        return -1


def _counted(path: Path) -> list[tuple[int, str]]:
    """Page 2 before page 10."""
    parts = re.findall(r"\d+|\D+", path.name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def _free(folder: Path, file: Path) -> Path:
    """A name not taken: scanners begin at 1 every morning, and nothing may be overwritten."""
    target, number = folder / file.name, 1
    while target.exists():
        number += 1
        target = folder / f"{file.stem} ({number}){file.suffix}"
    return target
