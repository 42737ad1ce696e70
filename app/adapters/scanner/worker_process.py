"""The scanning process as the workstation sees it: started, listened to, stopped at once."""

import json
import logging
import os
import selectors
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from app.adapters.scanner.frames import Frame, take
from app.domain.errors import Cancelled

LOG = logging.getLogger(__name__)
TICK_SECONDS = 0.05
LEAVE_SECONDS = 0.5
READ_BYTES = 1 << 18
PROJECT = Path(__file__).resolve().parents[3]


class WentSilent(Exception):
    """Nothing was heard for too long."""


class BrokeDown(Exception):
    """The process ended without a last word, or with a fault of its own."""


def worker_command() -> tuple[str, ...]:
    """How the scanning process is started.

    Returns:
        Program and arguments; the frozen program starts itself.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, "scan-worker")
    return (sys.executable, "-m", "app.adapters.scanner.worker")


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

    def run(self, job: Mapping[str, object], cancelled: Callable[[], bool]) -> Iterator[Frame]:
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
        process = self._started()
        try:
            self._tell(process, json.dumps(job))
            yield from self._frames(process, cancelled)
        finally:
            _stop(process)

    def _frames(
        self, process: "subprocess.Popen[bytes]", cancelled: Callable[[], bool]
    ) -> Iterator[Frame]:
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

    def _heard(self, process: "subprocess.Popen[bytes]", cancelled: Callable[[], bool]) -> bytes:
        """The next bytes; waiting is counted in ticks, so that no clock is needed."""
        pipe = process.stdout
        if pipe is None:
            raise BrokeDown
        ticks = max(1, round(self._silence / TICK_SECONDS))
        with selectors.DefaultSelector() as waiting:
            # Windows cannot wait for pipes: there only files are read, and without a cancel.
            if os.name == "posix":
                waiting.register(pipe, selectors.EVENT_READ)
            for _ in range(ticks):
                if cancelled():
                    raise Cancelled
                if os.name != "posix" or waiting.select(TICK_SECONDS):
                    return _bytes_of(pipe.fileno())
        raise WentSilent

    def _started(self) -> "subprocess.Popen[bytes]":
        inherited = {**os.environ, "LC_ALL": "C.UTF-8", **self._environment}
        if not getattr(sys, "frozen", False):
            paths = (str(PROJECT), inherited.get("PYTHONPATH", ""))
            inherited["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
        return subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=inherited,
            bufsize=0,
        )

    def _tell(self, process: "subprocess.Popen[bytes]", text: str) -> None:
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


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """Let it put the scanner to rest, but not for long: a hung driver is killed."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
    try:
        process.wait(LEAVE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
