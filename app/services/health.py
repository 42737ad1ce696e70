"""Whether the parts outside work: asked in the background, remembered with the hour of the answer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import AppError
from app.ports import Clock

PARTS = ("gbd_fl", "enis", "gateway", "key", "scanner", "page_text", "printer", "receipt_seal")


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

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._probes: dict[str, Callable[[], object]] = {}
        self._known = {part: PartHealth(part) for part in PARTS}

    def watch(self, part: str, ask: Callable[[], object]) -> None:
        """Ask this part at every probe: an `AppError` means that it fails."""
        self._probes[part] = ask

    def heard(self, part: str, code: str = "") -> None:
        """A part answered in the course of work, or failed with a code."""
        if code:
            self._known[part] = PartHealth(part, Condition.FAILS, self._known[part].at, code)
        else:
            self._known[part] = PartHealth(part, Condition.WORKS, self._clock.now())

    def probe(self) -> tuple[PartHealth, ...]:
        """Ask every part now; slow, so never on the GUI thread."""
        for part, ask in self._probes.items():
            try:
                ask()
            except AppError as error:
                self.heard(part, error.code)
            else:
                self.heard(part)
        return self.known()

    def known(self) -> tuple[PartHealth, ...]:
        """What the last probe found."""
        return tuple(self._known.values())
