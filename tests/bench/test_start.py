"""Process start → login window painted, over a bare PySide6 window with a label; bar 2.0×."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

RUNS = 21
ROOT = Path(__file__).resolve().parents[2]


def seconds(module: str, data: Path) -> float:
    """From the start of a process until it says that its window is painted."""
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TEREZE_DATA": str(data)}
    command = [sys.executable, "-m", f"tests.bench.{module}"]
    begun = perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=around, stdout=subprocess.PIPE)
    assert process.stdout is not None
    # A first start may compile translations and tell about it.
    painted = any(line == b"painted\n" for line in process.stdout)
    taken = perf_counter() - begun
    process.wait()
    process.stdout.close()
    assert painted
    return taken


@pytest.mark.bench
def test_the_login_is_painted_soon(tmp_path: Path) -> None:
    login, bare = [], []
    for run in range(RUNS + 2):
        pair = seconds("login_window", tmp_path), seconds("bare_window", tmp_path)
        # The first two warm the disk's cache.
        if run >= 2:
            login.append(pair[0])
            bare.append(pair[1])
    ours, floor = median(login), median(bare)
    print(
        f"\nlogin painted {ours * 1000:.0f} ms, bare window {floor * 1000:.0f} ms,"
        f" ratio {ours / floor:.2f} (bar 2.0, median of {RUNS})"
    )
