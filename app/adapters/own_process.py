"""Processes of our own beside the window: how they are called, started and ended."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.adapters.priority import CREATION_FLAGS, standing_back

PROJECT = Path(__file__).resolve().parents[2]

Process = subprocess.Popen[bytes]


def own_command(word: str, module: str) -> tuple[str, ...]:
    """How a process of ours is called.

    Args:
        word: what the frozen program, which starts itself, is told.
        module: what Python is told otherwise.

    Returns:
        Program and arguments.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, word)
    return (sys.executable, "-m", module)


def started(
    command: Sequence[str], environment: Mapping[str, str] | None = None, *, raw: bool = False
) -> Process:
    """Start a process that is spoken to through its pipes and comes after the window.

    Args:
        command: program and arguments.
        environment: added to that of this process.
        raw: with unbuffered pipes, in a group of its own, so that what it starts ends with it.
    """
    inherited = {**os.environ, "LC_ALL": "C.UTF-8", **(environment or {})}
    if not getattr(sys, "frozen", False):
        paths = (str(PROJECT), inherited.get("PYTHONPATH", ""))
        inherited["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    return subprocess.Popen(
        standing_back(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=inherited,
        bufsize=0 if raw else -1,
        start_new_session=raw,
        creationflags=CREATION_FLAGS,
    )


def let_go(process: Process, patience: float, *, group: bool = False) -> None:
    """Close the line and wait a while; a process that stays is killed.

    Args:
        process: which.
        patience: seconds it may take to end by itself.
        group: kill what it has started, too, even when it has ended itself.
    """
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            # What was not sent yet is lost with the other side.
            with contextlib.suppress(OSError):
                pipe.close()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(patience)
    if not group or sys.platform == "win32":
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
