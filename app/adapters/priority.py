"""Processes that work in the background let the window go first."""

import os
import subprocess

STEP = 10
"""How far they stand back on POSIX systems; 19 is the farthest."""
CREATION_FLAGS: int = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
"""For `subprocess.Popen` on Windows, which knows no `nice`."""


def stand_back() -> None:
    """Lower the priority of this process; where the system has no such thing, nothing happens."""
    if hasattr(os, "nice"):
        os.nice(STEP)
