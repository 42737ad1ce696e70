"""Work off the GUI thread and back."""

import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from app.domain.errors import Unavailable
from ui.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.close()


def test_the_job_runs_elsewhere_and_the_callback_here(tasks: Tasks) -> None:
    got: list[tuple[int, int]] = []
    here = threading.get_ident()
    owner = QObject()
    tasks.run(owner, threading.get_ident, lambda there: got.append((there, threading.get_ident())))
    tasks.drain()
    assert len(got) == 1
    assert got[0][0] != here
    assert got[0][1] == here


def test_a_known_error_goes_to_the_caller_only(
    tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashes: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *told: crashes.append(told))

    def job() -> None:
        raise Unavailable("REG-01")

    told: list[Exception] = []
    owner = QObject()
    tasks.run(owner, job, lambda _value: pytest.fail("no value"), told.append)
    tasks.drain()
    assert [str(error) for error in told] == ["REG-01"]
    assert crashes == []


def test_our_own_mistake_reaches_the_crash_hook(
    tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashes: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_rest: crashes.append(kind))
    told: list[Exception] = []
    owner = QObject()
    tasks.run(owner, lambda: 1 // 0, lambda _value: None, told.append)
    tasks.drain()
    assert crashes == [ZeroDivisionError]
    assert len(told) == 1


def test_a_cancelled_task_tells_nothing(tasks: Tasks) -> None:
    gate = threading.Event()
    owner = QObject()
    told: list[bool] = []
    task = tasks.run(owner, gate.wait, told.append)
    task.cancel()
    gate.set()
    tasks.drain()
    assert told == []
    assert not task.is_running


def test_nothing_is_told_to_an_owner_that_is_gone(tasks: Tasks) -> None:
    gate = threading.Event()
    owner = QObject()
    told: list[bool] = []
    tasks.run(owner, gate.wait, told.append)
    Shiboken.delete(owner)
    gate.set()
    tasks.drain()
    assert told == []


def test_a_repetition_never_runs_twice_at_once(tasks: Tasks) -> None:
    gate = threading.Event()
    owner = QObject()
    began: list[int] = []
    ended: list[bool] = []

    def job() -> bool:
        began.append(1)
        return gate.wait(5)

    repeated = tasks.every(owner, 3600, job, ended.append)
    repeated.now()
    repeated.now()
    gate.set()
    tasks.drain()
    assert (len(began), ended) == (1, [True])
    repeated.now()
    tasks.drain()
    assert len(began) == 2


def test_draining_waits_for_jobs_that_outcomes_start(tasks: Tasks) -> None:
    told: list[str] = []
    owner = QObject()

    def first(_value: None) -> None:
        tasks.run(owner, lambda: time.sleep(0.05), lambda _value: told.append("second"))

    tasks.run(owner, lambda: None, first)
    assert tasks.drain()
    assert told == ["second"]
