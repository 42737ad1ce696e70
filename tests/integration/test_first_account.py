"""A new site gets its first administrator by the command line, once."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import main

WORDS = ["first-account", "--surname", "Есенов", "--given-name", "Дархан"]
PERSON = ["--iin", "801225300896", "--login", "d.esenov"]
GOOD = "Long-enough-2015"


def add(monkeypatch: pytest.MonkeyPatch, password: str) -> int:
    """As the process does it, without starting one."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(password + "\n"))
    return main([*WORDS, *PERSON])


def test_the_first_account_is_made_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TEREZE_DATA", str(tmp_path))
    assert add(monkeypatch, "short") == 1
    assert "LOG-06" in capsys.readouterr().err
    done = subprocess.run(
        [sys.executable, "-m", "app", *WORDS, *PERSON],
        input=GOOD + "\n",
        env={**os.environ, "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert add(monkeypatch, GOOD) == 1
    assert "LOG-09" in capsys.readouterr().err
