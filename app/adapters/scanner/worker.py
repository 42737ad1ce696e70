"""The scanning process: draws pages or takes files apart, where a crash costs only the page.

Started as `python -m app.adapters.scanner.worker`, in the frozen program as `tereze scan-worker`.
"""

import json
import os
import sys
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from app.adapters.scanner import sane_driver
from app.adapters.scanner.file_pages import pages_of
from app.adapters.scanner.frames import Frame, fault_frame, image_frame, packed
from app.domain.attachment import ColourMode, ScannedImage, ScanProfile, ScanSource
from app.domain.errors import AppError, InputError

try:
    import resource

    CAN_LIMIT = True
except ImportError:
    # Windows has no such limits.
    CAN_LIMIT = False

Job = Mapping[str, object]
# Four times what the largest page allowed needs; without it a hostile file could take all.
FILE_MEMORY_BYTES = 4 * 1024**3


class _Line:
    """The pipe to the workstation."""

    def __init__(self, out: BinaryIO, go_on: BinaryIO) -> None:
        self._out = out
        self._go_on = go_on

    def say(self, frame: Frame) -> None:
        self._out.write(packed(frame))
        self._out.flush()

    def allowed(self) -> bool:
        """Wait until the page before is stored; False when the workstation has gone."""
        return bool(self._go_on.readline())


def main() -> int:
    """Do the one job that comes in on standard input.

    Returns:
        Exit code, always 0: what went wrong is said over the pipe.
    """
    line = _Line(_own_output(), sys.stdin.buffer)
    try:
        job: Job = json.loads(sys.stdin.buffer.readline())
        _do(job, line)
        line.say(Frame("end", {}))
    except AppError as error:
        line.say(fault_frame(error))
    except MemoryError:
        line.say(fault_frame(InputError("SCN-30", "file")))
    except BrokenPipeError:
        pass
    except Exception as bug:
        # The last place that can tell the workstation what happened; the text may name a file.
        where = traceback.extract_tb(bug.__traceback__)[-1]
        line.say(Frame("bug", {"what": f"{type(bug).__name__} in {where.name}:{where.lineno}"}))
    return 0


def _own_output() -> BinaryIO:
    """Standard output for frames only: drivers print to it as they please."""
    mine = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return mine


def _do(job: Job, line: _Line) -> None:
    if job["do"] == "devices":
        for name, shown in sane_driver.devices():
            line.say(Frame("device", {"id": name, "name": shown}))
        return
    for image in _pages(job, line):
        line.say(image_frame(image))
        if not line.allowed():
            return


def _pages(job: Job, line: _Line) -> Iterator[ScannedImage]:
    if job["do"] == "file":
        if CAN_LIMIT:
            resource.setrlimit(resource.RLIMIT_AS, (FILE_MEMORY_BYTES, FILE_MEMORY_BYTES))
        return pages_of(Path(str(job["path"])))
    profile = ScanProfile(
        source=ScanSource(str(job["source"])),
        both_sides=bool(job["both_sides"]),
        dpi=int(str(job["dpi"])),
        colour=ColourMode(str(job["colour"])),
    )
    return sane_driver.scan(str(job["device"]), profile, lambda: line.say(Frame("progress", {})))


if __name__ == "__main__":
    sys.exit(main())
