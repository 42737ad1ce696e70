"""The stand beside the program, in a process of its own: started, asked to misbehave, ended."""

import json
import logging
from collections.abc import Mapping
from typing import Any

from app.adapters.own_process import Process, let_go, own_command, started
from app.domain.errors import Unavailable
from app.stand.faults import Endpoint, FaultKind
from app.stand.start import StandCard, StandOrder, card_of

LOG = logging.getLogger(__name__)
LEAVE_SECONDS = 3.0


class StandProcess:
    """Plays `app.stand.start.RunningStand`; it ends with whoever started it, however that ends.

    Args:
        order: what it is told.

    Raises:
        Unavailable: STD-01 its port is taken, STD-02 it ended before it could start.
    """

    def __init__(self, order: StandOrder) -> None:
        self._process: Process = started(own_command("stand-worker", "app.stand_worker"))
        try:
            self._card = card_of(self._ask(order.values()))
        except Unavailable:
            self.stop()
            raise

    @property
    def card(self) -> StandCard:
        """Where it is found."""
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
            Unavailable: STD-02 its process has ended.
        """
        self._ask({"set": [Endpoint(endpoint), FaultKind(kind)]})

    def clear_faults(self) -> None:
        """All is well again; raises Unavailable STD-02 when its process has ended."""
        self._ask({"clear": None})

    def stop(self) -> None:
        """Close the line and wait until it has ended."""
        let_go(self._process, LEAVE_SECONDS)

    def _ask(self, wish: Mapping[str, Any]) -> dict[str, Any]:
        line, answers = self._process.stdin, self._process.stdout
        assert line is not None
        assert answers is not None
        try:
            line.write(json.dumps(wish).encode("ascii") + b"\n")
            line.flush()
        except BrokenPipeError:
            LOG.error("the stand's process has ended")
        said = answers.readline()
        if not said:
            raise Unavailable("STD-02")
        values: dict[str, Any] = json.loads(said)
        if "code" in values:
            raise Unavailable(values["code"], **values["values"])
        return values
