"""Drivers that hang, crash or die at any moment: told at once, and nothing drawn is lost."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.adapters.scanner.process_scanner import ProcessScanner
from app.adapters.scanner.sane_test import write_test_config
from app.domain.attachment import Device, DeviceKind, ScannedImage, ScanProfile
from app.domain.errors import AppError, Refused, Unavailable

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="SANE is on Linux only")

DEVICE = Device("test:0", "Noname frontend-tester", DeviceKind.SANE)
QUICK = ScanProfile(dpi=50)
BEFORE = """
import os, signal, sys, threading, sane, _sane
whole, stopped = sane.SaneDev.snap, sane.SaneDev.cancel
pages = iter(range(int(sys.argv[1])))
def hang(*a, **k): threading.Event().wait()
def trouble(*a, **k): pass
def snap(*a, **k):
    if next(pages, None) is None: trouble()
    return whole(*a, **k)
sane.SaneDev.snap = snap
"""
AFTER = "\nfrom app.adapters.scanner.worker import leave; leave()"


def never() -> bool:
    return False


def spoiled(
    folder: Path, patch: str, after: int = 2, silence_seconds: float = 30.0, **settings: str
) -> ProcessScanner:
    """The real process over the real driver, spoiled as told after some pages."""
    return ProcessScanner(
        DeviceKind.SANE,
        environment=write_test_config(folder, **settings),
        command=(sys.executable, "-c", BEFORE + patch + AFTER, str(after)),
        silence_seconds=silence_seconds,
    )


def drawn(scanner: ProcessScanner) -> tuple[int, AppError | None]:
    taken: list[ScannedImage] = []
    try:
        taken.extend(scanner.scan(DEVICE, QUICK, never))
    except AppError as error:
        return len(taken), error
    return len(taken), None


@pytest.mark.parametrize("rest", ["hang", "lambda self: os.abort()"])
def test_a_trouble_is_told_before_the_driver_is_put_to_rest(tmp_path: Path, rest: str) -> None:
    """SANE's own test driver cancels its reader inside `malloc`: cancelling then never ends."""
    scanner = spoiled(
        tmp_path, f"sane.SaneDev.cancel = {rest}", read_status_code='"SANE_STATUS_NO_MEM"'
    )
    _, error = drawn(scanner)
    assert isinstance(error, Refused)
    assert error.code == "SCN-11"


def test_a_driver_that_hangs_after_its_last_page_costs_nothing(tmp_path: Path) -> None:
    assert drawn(spoiled(tmp_path, "sane.SaneDev.cancel = hang", after=99)) == (10, None)


def test_an_empty_feeder_that_hangs_still_leaves_the_glass(tmp_path: Path) -> None:
    empty = (
        "start = sane.SaneDev.start\n"
        "def begin(self):\n"
        "    if 'Feeder' in self.source: raise _sane.error('Document feeder out of documents')\n"
        "    start(self)\n"
        "sane.SaneDev.start, sane.SaneDev.cancel = begin, hang"
    )
    assert drawn(spoiled(tmp_path, empty, after=99)) == (1, None)


@pytest.mark.parametrize(
    "death",
    [
        "os.kill(os.getpid(), signal.SIGKILL)",
        "os.kill(os.getpid(), signal.SIGSEGV)",
        "os.fork() == 0 and hang(); os._exit(1)",
    ],
    ids=["killed", "segfault", "died, its own child holds the pipe"],
)
def test_a_driver_that_dies_in_mid_page_is_noticed_at_once(tmp_path: Path, death: str) -> None:
    """At once: the silence allowed here is longer than any test may take."""
    patch = f"def trouble(): {death}"
    taken, error = drawn(spoiled(tmp_path, patch, silence_seconds=3600.0))
    assert isinstance(error, Unavailable)
    assert (taken, error.code) == (2, "SCN-10")


@pytest.mark.parametrize("trouble", ["hang()", "os.kill(os.getpid(), signal.SIGSTOP)"])
def test_a_driver_that_goes_silent_is_told_and_killed(tmp_path: Path, trouble: str) -> None:
    patch = f"def trouble(): {trouble}"
    taken, error = drawn(spoiled(tmp_path, patch, silence_seconds=6.0))
    assert isinstance(error, Unavailable)
    assert (taken, error.code, error.values["seconds"]) == (2, "SCN-09", 6)


def test_a_hung_driver_ends_by_itself_when_the_workstation_has_died() -> None:
    hung = (
        "import sys, threading\n"
        "from app.adapters.scanner.worker_line import GRACE_SECONDS, WorkerLine\n"
        "WorkerLine(sys.stdout.buffer, sys.stdin.buffer).watch(0.1 - GRACE_SECONDS)\n"
        "threading.Event().wait()"
    )
    assert subprocess.run((sys.executable, "-c", hung), check=False).returncode == 1
