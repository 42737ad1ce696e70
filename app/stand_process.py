"""The stand beside the program, in a process of its own: started, asked to misbehave, ended."""

import json
import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import Any, Self

from app.adapters.own_process import Process, let_go, own_command, started
from app.adapters.scanner.worker_pipe import TICK_SECONDS, has_bytes
from app.domain.errors import Unavailable
from app.stand.faults import Endpoint, FaultKind
from app.stand.start import StandCard, StandOrder, card_of

LOG = logging.getLogger(__name__)
LEAVE_SECONDS = 3.0
SILENCE_SECONDS = 120
"""The first start makes all keys, which takes a slow computer half a minute."""
READ_BYTES = 1 << 16
SILENT = "STD-03"


class StandProcess:
    """Plays `app.stand.start.RunningStand`; it ends with whoever started it, however that ends.

    The process begins to load at once, and waits for its order.

    Args:
        command: program and arguments, where not the usual ones.
        silence_seconds: how long it is waited for.
    """

    def __init__(
        self, command: Sequence[str] | None = None, silence_seconds: float = SILENCE_SECONDS
    ) -> None:
        self._silence = silence_seconds
        self._process: Process = started(
            command or own_command("stand-worker", "app.stand_worker"), raw=True
        )
        self._card: StandCard | None = None
        # One wish and its answer at a time.
        self._line = Lock()

    def begin(self, order: StandOrder) -> Self:
        """Let it run as it is told.

        Returns:
            Itself, once it runs.

        Raises:
            Unavailable: STD-01 its port is taken, STD-02 it ended before it could start, STD-03 it
                says nothing.
        """
        try:
            self._card = card_of(self._ask(order.values()))
        except Unavailable as error:
            # What hangs does not go by itself either.
            self._end(0 if error.code == SILENT else LEAVE_SECONDS)
            raise
        return self

    @property
    def card(self) -> StandCard:
        """Where it is found, once it runs."""
        assert self._card is not None
        return self._card

    @property
    def process_id(self) -> int:
        """Of the process it runs in."""
        return self._process.pid

    def set_fault(self, endpoint: str, kind: str) -> None:
        """Let one of the state's systems misbehave.

        Args:
            endpoint: a value of `Endpoint`.
            kind: a value of `FaultKind`.

        Raises:
            ValueError: an endpoint or a kind that does not exist.
            Unavailable: STD-02 its process has ended, STD-03 it says nothing.
        """
        self._ask({"set": [Endpoint(endpoint), FaultKind(kind)]})

    def clear_faults(self) -> None:
        """All is well again; raises Unavailable as `set_fault`."""
        self._ask({"clear": None})

    def draw_paper(self, file: Path, number: int, person: str) -> None:
        """Draw one of the papers applicants bring, as `app.stand.pile.draw_named` does.

        Raises:
            Unavailable: as `set_fault`.
        """
        self._ask({"draw": [str(file), number, person]})

    def stop(self) -> None:
        """Close the line and wait until it has ended."""
        self._end(LEAVE_SECONDS)

    def _end(self, patience: float) -> None:
        let_go(self._process, patience, group=True)

    def _ask(self, wish: Mapping[str, Any]) -> dict[str, Any]:
        with self._line:
            self._tell(json.dumps(wish))
            values: dict[str, Any] = json.loads(self._heard())
        if "code" in values:
            raise Unavailable(values["code"], **values["values"])
        return values

    def _tell(self, wish: str) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        try:
            pipe.write(wish.encode("ascii") + b"\n")
        except BrokenPipeError:
            LOG.error("the stand's process has ended")

    def _heard(self) -> bytes:
        """The next line; waiting is counted in ticks, so that no clock is needed."""
        answers = self._process.stdout
        assert answers is not None
        said = b""
        for _ in range(max(1, round(self._silence / TICK_SECONDS))):
            if not has_bytes(answers, TICK_SECONDS):
                continue
            heard = os.read(answers.fileno(), READ_BYTES)
            if not heard:
                raise Unavailable("STD-02")
            said += heard
            if said.endswith(b"\n"):
                return said
        LOG.error("the stand's process says nothing")
        raise Unavailable(SILENT, seconds=round(self._silence))
