"""Keeps a second start of the program away from the same data."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from app.domain.errors import Refused, Unavailable

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class DataLock:
    """A lock of the operating system on one file; it ends with the process, however that ends.

    Args:
        path: the file; it is made when there is none and stays when the lock is released.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        # A bare descriptor: a file object would let go when it is collected.
        self._held: int | None = None

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            Refused: APP-01 another start of the program holds it.
            Unavailable: APP-02 the folder cannot be written.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Unavailable("APP-02", folder=str(self._path.parent)) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise Refused("APP-01", folder=str(self._path.parent)) from error
        self._held = descriptor

    def release(self) -> None:
        """Let it go; nothing happens when it is not held."""
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def _lock(descriptor: int) -> None:
    """Lock the file or raise OSError at once."""
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
