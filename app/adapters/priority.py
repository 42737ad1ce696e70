"""Processes that work in the background let the window go first, from their first instruction on."""

import shutil
import subprocess
from collections.abc import Sequence
from functools import cache

STEP = 10
"""How far they stand back on POSIX systems; 19 is the farthest."""
CREATION_FLAGS: int = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
"""For `subprocess.Popen` on Windows, which knows no `nice`."""


def standing_back(command: Sequence[str], step: int = STEP) -> tuple[str, ...]:
    """A command at a lower priority; the same command where the system has no `nice`.

    Args:
        command: program and arguments.
        step: how far it stands back.
    """
    return (*_nice(), str(step), *command) if _nice() else tuple(command)


@cache
def _nice() -> tuple[str, ...]:
    program = shutil.which("nice")
    return (program, "-n") if program else ()
