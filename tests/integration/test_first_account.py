"""A new site gets its first administrator by the command line, once."""

import os
import subprocess
import sys
from pathlib import Path

COMMAND = [sys.executable, "-m", "app", "first-account", "--surname", "Есенов"]
PERSON = ["--given-name", "Дархан", "--iin", "801225300896", "--login", "d.esenov"]


def add_first(data: Path, password: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *PERSON],
        input=password + "\n",
        env={**os.environ, "TEREZE_DATA": str(data), "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_first_account_is_made_once(tmp_path: Path) -> None:
    short = add_first(tmp_path, "short")
    assert (short.returncode, "LOG-06" in short.stderr) == (1, True)
    assert add_first(tmp_path, "Long-enough-2015").returncode == 0
    again = add_first(tmp_path, "Long-enough-2015")
    assert (again.returncode, "LOG-09" in again.stderr) == (1, True)
