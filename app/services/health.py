"""Whether the parts outside work: asked in the background, remembered with the hour of the answer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.domain.errors import AppError
from app.ports import Clock

SCANNER = "scanner"
PARTS = ("gbd_fl", "enis", "gateway", "key", "scanner", "page_text", "printer", "receipt_seal")


class Condition(StrEnum):
    """Works, does not, not known yet."""

    WORKS = "works"
    FAILS = "fails"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DeviceHealth:
    """A scanner device: whether it answered last, and what went wrong with it last.

    Args:
        name: as the operator reads it, or its address while it never answered.
        reachable: whether it answered when it was looked for.
        code: of the last error at work; empty when there was none.
        failed_at: hour of that error.
    """

    name: str
    reachable: bool
    code: str = ""
    failed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PartHealth:
    """One part's condition, when it last answered, and the error code when it failed.

    Args:
        part: one of `PARTS`.
        condition: as the last answer said.
        at: hour of the last answer.
        code: of the error.
        devices: of the scanner part: each device by itself.
    """

    part: str
    condition: Condition = Condition.UNKNOWN
    at: datetime | None = None
    code: str = ""
    devices: tuple[DeviceHealth, ...] = ()


class Health:
    """Remembers the condition of every part; probes are told by whoever knows the parts."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._probes: dict[str, Callable[[], object]] = {}
        self._known = {part: PartHealth(part) for part in PARTS}
        self._devices: dict[str, DeviceHealth] = {}
        self._silent: tuple[str, ...] = ()

    def watch(self, part: str, ask: Callable[[], object]) -> None:
        """Ask this part at every probe: an `AppError` means that it fails."""
        self._probes[part] = ask

    def heard(self, part: str, code: str = "") -> None:
        """A part answered in the course of work, or failed with a code."""
        if code:
            self._known[part] = PartHealth(part, Condition.FAILS, self._known[part].at, code)
        else:
            self._known[part] = PartHealth(part, Condition.WORKS, self._clock.now())

    def code_of(self, part: str) -> str:
        """What a part failed with last; empty when it did not."""
        return self._known[part].code

    def found_devices(self, found: Iterable[str], missing: Iterable[str]) -> None:
        """Scanner devices were looked for.

        Args:
            found: names of those that answered; others known before did not.
            missing: addresses at which one should answer and none did.
        """
        there, known = tuple(found), self._devices
        self._devices = {
            name: replace(
                known.get(name, DeviceHealth(name, reachable=False)), reachable=name in there
            )
            for name in (*known, *there)
        }
        self._silent = tuple(missing)

    def device_failed(self, name: str, code: str) -> None:
        """A scanner device failed at work, with a code."""
        held = self._devices.get(name, DeviceHealth(name, reachable=True))
        failed = replace(held, code=code, failed_at=self._clock.now())
        self._devices = self._devices | {name: failed}

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
        silent = (DeviceHealth(address, reachable=False) for address in self._silent)
        devices = (*self._devices.values(), *silent)
        parts = self._known | {SCANNER: replace(self._known[SCANNER], devices=devices)}
        return tuple(parts.values())
