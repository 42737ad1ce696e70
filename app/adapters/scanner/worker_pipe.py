"""Waiting for the bytes of a pipe, on systems that can wait for pipes and on Windows, which cannot."""

import sys
from typing import IO

TICK_SECONDS = 0.05

if sys.platform == "win32":
    import _winapi
    import msvcrt
    import threading

    def has_bytes(pipe: IO[bytes], seconds: float) -> bool:
        """Whether something can be read now, or the other side has closed.

        Args:
            pipe: the reading end.
            seconds: how long to wait at most.

        Returns:
            True when a read returns at once.
        """
        handle = msvcrt.get_osfhandle(pipe.fileno())
        if _waiting(handle):
            return True
        threading.Event().wait(seconds)
        return _waiting(handle)

    def _waiting(handle: int) -> bool:
        try:
            return bool(_winapi.PeekNamedPipe(handle, 0)[0])
        except BrokenPipeError:
            return True

else:
    import select

    def has_bytes(pipe: IO[bytes], seconds: float) -> bool:
        """Whether something can be read now, or the other side has closed.

        Args:
            pipe: the reading end.
            seconds: how long to wait at most.

        Returns:
            True when a read returns at once.
        """
        waiting = select.poll()
        waiting.register(pipe.fileno(), select.POLLIN)
        return bool(waiting.poll(seconds * 1000))
