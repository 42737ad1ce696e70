"""The stand as a process of its own, so that what the state computes is not felt by the window.

Started as `python -m app.stand_worker`, in the frozen program as `tereze stand-worker`. It is told a
`StandOrder` in a line of JSON, answers with its `StandCard` or with a code, then obeys one line after
another (`{"set": [endpoint, kind]}`, `{"clear": null}`, `{"draw": [file, number, person]}`), each
answered by `{}`, until the line closes.
"""

import contextlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

from app.adapters.clock import OfficeClock
from app.domain.errors import AppError
from app.stand.pile import draw_named
from app.stand.stand import Options, Stand
from app.stand.start import StandOrder, order_of
from app.stand.wire_log import WireLog


def main() -> int:
    """Run a stand until whoever started it closes the line.

    Returns:
        0, or 2 when it could not start.
    """
    out, lines = os.fdopen(os.dup(1), "wb"), sys.stdin.buffer
    # Libraries print as they please; the line is for answers only.
    os.dup2(2, 1)
    order = lines.readline()
    if not order:
        return 0
    stand = _made(order_of(json.loads(order)))
    try:
        stand.start()
    except AppError as error:
        _say(out, {"code": error.code, "values": error.values})
        return 2
    with stand, contextlib.suppress(BrokenPipeError):
        _say(out, stand.card.values())
        for line in lines:
            _obey(stand, json.loads(line))
            _say(out, {})
    return 0


def _made(order: StandOrder) -> Stand:
    options = Options(async_services=order.services)
    stand = Stand(order.folder, OfficeClock(order.zone).now, options=options)
    if order.record is not None:
        stand.on_exchange = WireLog(order.record)
    return stand


def _obey(stand: Stand, wish: Mapping[str, Any]) -> None:
    if "draw" in wish:
        file, number, person = wish["draw"]
        draw_named(Path(file), number, person)
    elif "set" in wish:
        stand.faults.set(*wish["set"])
    else:
        stand.faults.clear(wish["clear"])


def _say(out: BinaryIO, values: Mapping[str, Any]) -> None:
    out.write(json.dumps(values).encode("ascii") + b"\n")
    out.flush()


if __name__ == "__main__":
    sys.exit(main())
