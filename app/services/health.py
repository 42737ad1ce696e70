"""Whether the parts outside work: asked in the background, remembered with the hour of the answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import AppError
from app.ports import Clock


class Condition(StrEnum):
    """Works, does not, not known yet."""

    WORKS = "works"
    FAILS = "fails"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PartHealth:
    """One part's condition, when it last answered, and the error code when it failed."""

    part: str
    condition: Condition = Condition.UNKNOWN
    at: datetime | None = None
    code: str = ""


class Health:
    """Remembers the condition of every part; probes are told by whoever knows the parts."""

    def __init__(self, clock: Clock, probes: Mapping[str, Callable[[], None]]) -> None:
        self._clock = clock
        self._probes = dict(probes)
        self._known = {part: PartHealth(part) for part in probes}

    def probe(self) -> tuple[PartHealth, ...]:
        """Ask every part now; slow, so never on the GUI thread."""
        for part, ask in self._probes.items():
            self._known[part] = self._asked(part, ask)
        return self.known()

    def known(self) -> tuple[PartHealth, ...]:
        """What the last probe found."""
        return tuple(self._known.values())

    def _asked(self, part: str, ask: Callable[[], None]) -> PartHealth:
        try:
            ask()
        except AppError as error:
            held = self._known[part]
            return PartHealth(part, Condition.FAILS, held.at, error.code)
        return PartHealth(part, Condition.WORKS, self._clock.now())
