"""The pipe from the scanning process to the workstation, and the watch that ends a hung driver."""

import faulthandler
import os
from typing import BinaryIO

from app.adapters.scanner.frames import Frame, packed
from app.adapters.scanner.worker_pipe import has_bytes

# The workstation speaks first; this is for the case that it is no longer there to do so.
GRACE_SECONDS = 5.0


class WorkerLine:
    """Says frames, and hears whether to go on.

    The watch is the interpreter's own (it needs no Python to run): a driver that hangs in C ends
    with its process even when the workstation has died, so that the scanner is free again.
    """

    def __init__(self, out: BinaryIO, go_on: BinaryIO) -> None:
        """Begin.

        Args:
            out: to the workstation.
            go_on: from the workstation.
        """
        self._out = out
        self._go_on = go_on
        self._silence: float | None = None
        self._nowhere = os.open(os.devnull, os.O_WRONLY)

    def watch(self, silence_seconds: float) -> None:
        """End this process when nothing is said for longer than the workstation waits.

        Args:
            silence_seconds: how long that is.
        """
        self._silence = silence_seconds + GRACE_SECONDS
        self._wind_up()

    def say(self, frame: Frame) -> None:
        """Send a frame.

        Args:
            frame: the message.

        Raises:
            BrokenPipeError: the workstation no longer listens.
        """
        self._out.write(packed(frame))
        self._out.flush()
        self._wind_up()

    def alive(self) -> None:
        """Show that work goes on.

        Raises:
            BrokenPipeError: the workstation no longer listens.
        """
        self.say(Frame("progress", {}))

    def allowed(self) -> bool:
        """Wait until the page before is stored, however long that takes.

        Returns:
            False when the workstation has gone or wants no more.
        """
        faulthandler.cancel_dump_traceback_later()
        go_on = bool(self._go_on.readline())
        self._wind_up()
        return go_on

    def wanted(self) -> None:
        """Ask, while a device is waited for, whether the workstation still waits, too.

        Raises:
            BrokenPipeError: it does not.
        """
        # Between two pages nothing is said to us, so what can be read is the end.
        if has_bytes(self._go_on, 0.0):
            raise BrokenPipeError

    def _wind_up(self) -> None:
        if self._silence is not None:
            faulthandler.dump_traceback_later(self._silence, exit=True, file=self._nowhere)
