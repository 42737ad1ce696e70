"""Every control of every screen can be read aloud: proved over AT-SPI, from another process."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ui.navigation import ALLOWED

SYSTEM_PYTHON = "/usr/bin/python3"
AT_SPI = Path("/usr/libexec/at-spi-bus-launcher")
READER = Path(__file__).with_name("read_aloud.py")
ROOT = READER.parents[3]
STEPS_BESIDES_ONE = 8
# What stands before and over the screens (two logins, palette, help, the applicant's screen, the
# site’s password), and six states of steps that are seldom seen.
AROUND = 12


def missing() -> str:
    """Why this machine cannot read screens from outside; empty when it can."""
    for program in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return f"{program} is not here"
    if not AT_SPI.exists():
        return "at-spi2 is not here"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True)
    return "pyatspi is not here" if asked.returncode else ""


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen nobody sees."""
    if reason := missing():
        pytest.skip(reason)
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1400x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[tell], stderr=subprocess.DEVNULL)
    os.close(tell)
    with os.fdopen(told, encoding="ascii") as line:
        number = line.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture(scope="module")
def heard(display: str, seed: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a screen reader finds in the program, in Kazakh."""
    around = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    data = tmp_path_factory.mktemp("read")
    program = [sys.executable, "-m", "tests.ui.reader.show_screens", str(seed), str(data), "kk"]
    ended = subprocess.run(
        ["dbus-run-session", "--", SYSTEM_PYTHON, str(READER), *program],
        cwd=ROOT, env=around, capture_output=True, text=True,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return found


@pytest.mark.timeout(300)
def test_every_screen_of_every_role_was_read(heard: dict[str, Any]) -> None:
    receptions = sum("reception" in activities for activities in ALLOWED.values())
    screens = sum(len(activities) for activities in ALLOWED.values())
    assert len(heard["screens"]) == screens + receptions * STEPS_BESIDES_ONE + AROUND
    assert min(heard["screens"].values()) > 4


def test_everything_that_takes_the_focus_has_a_name(heard: dict[str, Any]) -> None:
    assert heard["wrong"] == []
