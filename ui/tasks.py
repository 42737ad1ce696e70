"""The one way off the GUI thread and back."""

import logging
import os
import sys
from collections import deque
from collections.abc import Callable
from threading import get_native_id, local
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, QTimer
from shiboken6 import Shiboken

from app.domain.errors import AppError
from ui.at_rest import AtRest

T = TypeVar("T")
Done = Callable[[T], None]
Failed = Callable[[Exception], None]

_log = logging.getLogger(__name__)
THREADS = 4
BEHIND = 5
SWITCH_SECONDS = 0.0005
"""Python lets a thread keep the interpreter ten times as long: so long the window would stand still
each time it comes back from Qt while a job computes."""
DRAIN_MS = 10_000
ROUNDS = 20
"""An outcome may start the next job, such as the next change of a case that waits in order."""


class Task:
    """A job under way; its callbacks run on the GUI thread, or never when it is cancelled."""

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._cancelled = False
        self._ended = False

    def cancel(self) -> None:
        """Drop the outcome; the job itself ends when it ends."""
        self._cancelled = True

    @property
    def is_running(self) -> bool:
        """Whether an outcome is still to come."""
        return not self._ended and not self._cancelled

    @property
    def is_wanted(self) -> bool:
        """Whether anybody still waits for the outcome."""
        return not self._cancelled and bool(Shiboken.isValid(self._owner))

    def end(self) -> None:
        """Mark it as over."""
        self._ended = True


_BEGIN = QEvent.Type(QEvent.registerEventType())
"""A thread that starts takes the interpreter at once: the turn of the window ends before."""


class _Outcome(QEvent):
    """Something to call on the GUI thread."""

    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__(self.KIND)
        self.tell = tell


class _Worker(QRunnable):
    """Runs one job in the pool and hands the outcome over as something to call."""

    def __init__(self, job: Callable[[], Callable[[], None]], home: "Tasks") -> None:
        super().__init__()
        self._job = job
        self._home = home

    def run(self) -> None:
        """Run the job."""
        _stand_back()
        QCoreApplication.postEvent(self._home, _Outcome(self._job()))


_thread = local()


def _stand_back() -> None:
    """The thread of the window comes before those of jobs, where the system lets threads be told so."""
    if not hasattr(_thread, "stands_back") and hasattr(os, "setpriority"):
        _thread.stands_back = True
        os.setpriority(os.PRIO_PROCESS, get_native_id(), BEHIND)


class Tasks(QObject):
    """Runs jobs in a pool of threads; one for the whole program.

    Args:
        parent: usually the application.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._periodic: list[Periodic] = []
        self._untold = 0
        self._unbegun: deque[_Worker] = deque()
        self._outcomes: deque[Callable[[], None]] = deque()
        self._rest = AtRest(self, self._tell_one)

    def run(
        self, owner: QObject, job: Callable[[], T], done: Done[T], failed: Failed | None = None
    ) -> Task:
        """Do a job off the GUI thread.

        Args:
            owner: when it is gone, the outcome is dropped.
            job: runs in a thread of the pool; touches no widget.
            done: gets the job's value, on the GUI thread.
            failed: gets an `AppError` the job raised; without it, and for anything else that
                is raised, `sys.excepthook` gets it (and `failed` as well, to end a busy state).

        Returns:
            The task, which can be cancelled.
        """
        task = Task(owner)

        def outcome() -> Callable[[], None]:
            try:
                value = job()
            except Exception as error:
                kept = error
                return lambda: self._tell_failure(task, kept, failed)
            return lambda: self._tell_value(task, value, done)

        self._untold += 1
        if not self._unbegun:
            QCoreApplication.postEvent(self, QEvent(_BEGIN))
        self._unbegun.append(_Worker(outcome, self))
        return task

    def _begin(self) -> None:
        while self._unbegun:
            self._pool.start(self._unbegun.popleft())

    def every(
        self,
        owner: QObject,
        seconds: float,
        job: Callable[[], T],
        done: Done[T] | None = None,
        failed: Failed | None = None,
    ) -> "Periodic":
        """Do a job again and again, never twice at once.

        Args:
            owner: when it is gone, the repetition ends.
            seconds: from one start to the next.
            job: as for `run`.
            done: as for `run`.
            failed: as for `run`; without it an `AppError` is only logged.

        Returns:
            The repetition, which can be stopped.
        """
        told = done if done is not None else _forget
        caught = failed if failed is not None else _log_failure
        repeated = Periodic(
            self, owner, seconds, lambda ended: self._run_once(owner, job, told, caught, ended)
        )
        self._periodic.append(repeated)
        return repeated

    def _run_once(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Done[T],
        failed: Failed,
        ended: Callable[[], None],
    ) -> None:
        def on_done(value: T) -> None:
            ended()
            done(value)

        def on_failed(error: Exception) -> None:
            ended()
            failed(error)

        self.run(owner, job, on_done, on_failed)

    @property
    def are_idle(self) -> bool:
        """Whether no job runs and every outcome is told."""
        return not self._untold

    def drain(self, milliseconds: int = DRAIN_MS) -> bool:
        """Wait until no job runs and every outcome is told, also of jobs that outcomes start.

        Args:
            milliseconds: how long at most for each round of jobs.

        Returns:
            Whether all jobs ended in time.
        """
        for _ in range(ROUNDS):
            self._begin()
            if not self._pool.waitForDone(milliseconds):
                return False
            QCoreApplication.sendPostedEvents(self, 0)
            while self._outcomes:
                self._tell_one()
            if self.are_idle:
                return True
        return False

    def close(self) -> bool:
        """Stop all repetitions and drain; for the end of the program."""
        for repeated in self._periodic:
            repeated.stop()
        self._periodic.clear()
        return self.drain()

    def event(self, event: QEvent) -> bool:
        """Begin what was asked for in the turn that is over; tell an outcome when there is rest."""
        if event.type() is _BEGIN:
            self._begin()
            return True
        if isinstance(event, _Outcome):
            self._outcomes.append(event.tell)
            self._rest.ask()
            return True
        return super().event(event)

    def _tell_one(self) -> None:
        if self._outcomes:
            tell = self._outcomes.popleft()
            self._rest.ask()
            self._untold -= 1
            tell()

    def _tell_value(self, task: Task, value: T, done: Done[T]) -> None:
        task.end()
        if task.is_wanted:
            done(value)

    def _tell_failure(self, task: Task, error: Exception, failed: Failed | None) -> None:
        task.end()
        if not isinstance(error, AppError) or (failed is None and task.is_wanted):
            sys.excepthook(type(error), error, error.__traceback__)
        if task.is_wanted and failed is not None:
            failed(error)


class Periodic:
    """A job that comes back every so many seconds until it is stopped."""

    def __init__(
        self,
        tasks: Tasks,
        owner: QObject,
        seconds: float,
        start: Callable[[Callable[[], None]], None],
    ) -> None:
        self._owner = owner
        self._start = start
        self._under_way = False
        self._timer = QTimer(tasks)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.now)
        self._timer.start()

    def now(self) -> None:
        """Do it at once, unless it is under way."""
        if not Shiboken.isValid(self._owner):
            self.stop()
        elif not self._under_way:
            self._under_way = True
            self._start(self._ended)

    def stop(self) -> None:
        """Do it no more."""
        if Shiboken.isValid(self._timer):
            self._timer.stop()

    def _ended(self) -> None:
        self._under_way = False


def _forget(_value: object) -> None:
    """Want nothing from the outcome."""


def _log_failure(error: Exception) -> None:
    if isinstance(error, AppError):
        _log.info("a background job did not succeed: %s", error.code)
