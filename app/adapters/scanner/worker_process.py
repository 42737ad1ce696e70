"""The scanning process as the workstation sees it: started, listened to, stopped at once."""

import json
import logging
import os
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence

from app.adapters.own_process import Process, let_go, own_command, started
from app.adapters.scanner.frames import Frame, take
from app.adapters.scanner.worker_pipe import TICK_SECONDS, has_bytes
from app.domain.errors import Cancelled

LOG = logging.getLogger(__name__)
# A scanner that is told to stop gives its paper out first; a process killed meanwhile can leave
# it so that it has to be switched off and on.
LEAVE_SECONDS = 2.0
READ_BYTES = 1 << 18


class WentSilent(Exception):
    """Nothing was heard for too long."""


class BrokeDown(Exception):
    """The process ended without a last word, or with a fault of its own."""


def worker_command() -> tuple[str, ...]:
    """How the scanning process is started.

    Returns:
        Program and arguments; the frozen program starts itself.
    """
    return own_command("scan-worker", "app.adapters.scanner.worker")


class WorkerProcess:
    """One job in a process of its own."""

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], silence_seconds: float
    ) -> None:
        """Prepare a job.

        Args:
            command: program and arguments.
            environment: added to this process's own.
            silence_seconds: how long it may say nothing before it counts as hung.
        """
        self._command = tuple(command)
        self._environment = dict(environment)
        self._silence = silence_seconds

    def run(
        self, job: Mapping[str, object], cancelled: Callable[[], bool]
    ) -> Generator[Frame, None, None]:
        """Do a job; the process is gone when this ends, however it ends.

        Args:
            job: what to do, plain JSON values.
            cancelled: asked about twenty times a second.

        Yields:
            Frames other than progress and end; after an image the next is drawn only when the
            next frame is asked for.

        Raises:
            Cancelled: `cancelled` said so.
            WentSilent: no frame for longer than allowed.
            BrokeDown: it crashed.
        """
        process = started(self._command, self._environment, raw=True)
        patience = LEAVE_SECONDS
        try:
            self._tell(process, json.dumps({**job, "silence": self._silence}))
            yield from self._frames(process, cancelled)
        except WentSilent:
            patience = 0.0
            raise
        finally:
            let_go(process, patience, group=True)

    def _frames(self, process: Process, cancelled: Callable[[], bool]) -> Iterator[Frame]:
        buffer = bytearray()
        while True:
            frame = _frame_in(buffer)
            if frame is None:
                buffer += self._heard(process, cancelled)
            elif frame.kind == "end":
                return
            elif frame.kind == "bug":
                LOG.error("the scanning process failed: %s", frame.values.get("what"))
                raise BrokeDown
            elif frame.kind != "progress":
                yield frame
                if frame.kind == "image":
                    self._tell(process, "")

    def _heard(self, process: Process, cancelled: Callable[[], bool]) -> bytes:
        """The next bytes; waiting is counted in ticks, so that no clock is needed."""
        pipe = process.stdout
        if pipe is None:
            raise BrokeDown
        for _ in range(max(1, round(self._silence / TICK_SECONDS))):
            if cancelled():
                raise Cancelled
            # Asked before waiting: what it said before it died is still heard.
            dead = process.poll() is not None
            if has_bytes(pipe, 0.0 if dead else TICK_SECONDS):
                return _bytes_of(pipe.fileno())
            # A driver's own child process can hold the pipe open when the driver has died.
            if dead:
                raise BrokeDown
        raise WentSilent

    def _tell(self, process: Process, text: str) -> None:
        if process.stdin is None:
            raise BrokeDown
        try:
            process.stdin.write(text.encode("ascii") + b"\n")
        except BrokenPipeError as gone:
            raise BrokeDown from gone


def _frame_in(buffer: bytearray) -> Frame | None:
    try:
        return take(buffer)
    except (ValueError, KeyError) as nonsense:
        raise BrokeDown from nonsense


def _bytes_of(descriptor: int) -> bytes:
    heard = os.read(descriptor, READ_BYTES)
    if not heard:
        raise BrokeDown
    return heard
