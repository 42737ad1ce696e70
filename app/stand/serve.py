"""The stand alone, for `tereze stand`: runs until it is told to stop."""

import signal
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.stand.stand import Options, Stand


def serve(
    folder: Path,
    port: int,
    now: Callable[[], datetime],
    announce: Callable[[Stand], None],
    options: Options | None = None,
) -> None:
    """Run a stand until SIGTERM or SIGINT; call it from the main thread.

    Args:
        folder: where the stand keeps its things.
        port: the port to listen on; 0 for the one used last, or any.
        now: the clock.
        announce: told once the stand listens; `Stand.addresses` and `Stand.pki` say what to show.
        options: the rest.

    Raises:
        Unavailable: STD-01, the port is taken.
    """
    done = threading.Event()
    before = {
        number: signal.signal(number, lambda *_: done.set())
        for number in (signal.SIGTERM, signal.SIGINT)
    }
    try:
        with Stand(folder, now, port, options) as stand:
            announce(stand)
            # A bare wait cannot be interrupted by Ctrl+C on Windows.
            while not done.wait(0.5):
                continue
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
