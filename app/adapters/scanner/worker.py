"""The scanning process: draws pages or takes files apart, where a crash costs only the page.

Started as `python -m app.adapters.scanner.worker`, in the frozen program as `tereze scan-worker`.
"""

import contextlib
import json
import os
import sys
import traceback
from collections.abc import Callable
from typing import BinaryIO, NoReturn

from app.adapters.scanner import driver_jobs
from app.adapters.scanner.driver_jobs import Order
from app.adapters.scanner.frames import Frame, fault_frame, image_frame
from app.adapters.scanner.worker_line import WorkerLine
from app.domain.errors import AppError, InputError


def main() -> int:
    """Do the one job that comes in on standard input.

    Returns:
        Exit code, always 0: what went wrong is said over the pipe.
    """
    line = WorkerLine(_own_output(), sys.stdin.buffer)
    rests: list[Callable[[], None]] = []
    with contextlib.suppress(BrokenPipeError):
        line.say(_last_word(line, rests))
    for rest in rests:
        rest()
    return 0


def leave() -> NoReturn:
    """Do the job and go, without the tidying of the interpreter: drivers hang or crash in it."""
    os._exit(main())


def _own_output() -> BinaryIO:
    """Standard output for frames only: drivers print to it as they please."""
    mine = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return mine


def _last_word(line: WorkerLine, rests: list[Callable[[], None]]) -> Frame:
    """Do the job; how it ended."""
    try:
        order: Order = json.loads(sys.stdin.buffer.readline())
        line.watch(float(str(order["silence"])))
        return _done(order, line, rests)
    except AppError as error:
        return fault_frame(error)
    except MemoryError:
        return fault_frame(InputError("SCN-30", "file"))
    except BrokenPipeError:
        raise
    except Exception as bug:
        # The last place that can tell the workstation what happened; the text may name a file.
        where = traceback.extract_tb(bug.__traceback__)[-1]
        return Frame("bug", {"what": f"{type(bug).__name__} in {where.name}:{where.lineno}"})


def _done(order: Order, line: WorkerLine, rests: list[Callable[[], None]]) -> Frame:
    if order["do"] == "devices":
        for name, shown in driver_jobs.devices(order, line):
            line.say(Frame("device", {"id": name, "name": shown}))
        return Frame("end", {})
    job = driver_jobs.job_of(order, line)
    rests.append(job.rest)
    drawn = 0
    for image in job.pages():
        line.say(image_frame(image))
        drawn += 1
        if not line.allowed():
            break
    return Frame("end" if drawn else "empty", {})


if __name__ == "__main__":
    leave()
