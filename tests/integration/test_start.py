"""The program as a process: it shows the login and opens training, from the sources and installed."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest

from app.adapters.settings_file import SettingsFile
from app.domain.settings import Settings
from app.paths import Places
from tests.training_sites import KEY_CACHE

ROOT = Path(__file__).resolve().parents[2]
INSTALLED = ROOT / "dist" / "tereze" / "tereze"
PATIENCE_SECONDS = 100
COMMANDS = [
    pytest.param((sys.executable, "-m", "app"), id="sources"),
    pytest.param(
        (str(INSTALLED),),
        id="installed",
        marks=pytest.mark.skipif(not INSTALLED.exists(), reason="made by make installer"),
    ),
]


@contextmanager
def running(command: tuple[str, ...], data: Path) -> Iterator[subprocess.Popen[bytes]]:
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TEREZE_DATA": str(data)}
    process = subprocess.Popen(command, cwd=ROOT, env=around, stderr=subprocess.PIPE)
    try:
        yield process
    finally:
        process.terminate()
        process.communicate()


def wait_for(words: str, log: Path, process: subprocess.Popen[bytes]) -> str:
    """The log, once it holds the words; the process must live until then."""
    deadline = perf_counter() + PATIENCE_SECONDS
    while True:
        written = log.read_text(encoding="utf-8") if log.exists() else ""
        if words in written:
            return written
        assert "Traceback" not in written, written
        assert perf_counter() < deadline, written
        try:
            process.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            continue
        pytest.fail(f"ended with {process.returncode}: {process.communicate()[1].decode()}")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.usefixtures("seed")
def test_the_login_is_painted_and_training_opens(command: tuple[str, ...], tmp_path: Path) -> None:
    # Making key pairs takes longer than all the rest of a first start.
    shutil.copytree(KEY_CACHE, tmp_path / "training" / "stand" / "pki")
    log = tmp_path / "training" / "logs" / "tereze.log"
    with running((*command, "--training"), tmp_path) as process:
        written = wait_for("the workplace is open", log, process)
    assert "the login is painted" in written
    assert "ERROR" not in written
    assert (tmp_path / "training" / "tereze.sqlite").stat().st_size > 0


@pytest.mark.parametrize("command", COMMANDS)
def test_the_scanning_process_is_told_apart(command: tuple[str, ...], tmp_path: Path) -> None:
    paper = tmp_path / "paper.jpg"
    paper.write_bytes(b"no picture")
    job = json.dumps({"do": "file", "path": str(paper), "silence": 60}).encode() + b"\n"
    done = subprocess.run(
        (*command, "scan-worker"), cwd=ROOT, input=job, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert b"SCN-" in done.stdout


@pytest.mark.parametrize("command", COMMANDS[1:])
def test_the_driver_of_a_database_server_is_there(command: tuple[str, ...], tmp_path: Path) -> None:
    nowhere = replace(Settings(), database_url="postgresql+psycopg://tereze@127.0.0.1:1/site")
    SettingsFile(Places(tmp_path).settings).write(nowhere)
    words = ["--surname", "А", "--given-name", "Б", "--iin", "801225300896", "--login", "c"]
    done = subprocess.run(
        (*command, "first-account", *words),
        env={**os.environ, "TEREZE_DATA": str(tmp_path)},
        input=b"Long-enough-2015\n",
        capture_output=True,
        check=False,
    )
    assert (done.returncode, b"STO-09" in done.stderr) == (2, True), done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_version_and_wrong_usage(command: tuple[str, ...]) -> None:
    asked = subprocess.run((*command, "--version"), cwd=ROOT, capture_output=True, check=False)
    assert (asked.returncode, asked.stdout) == (0, b"0.1.0\n")
    wrong = subprocess.run((*command, "--nothing"), cwd=ROOT, capture_output=True, check=False)
    assert wrong.returncode == 64
    assert b"--nothing" in wrong.stderr
