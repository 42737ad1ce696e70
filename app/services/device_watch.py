"""What the scanner devices of a workplace did last, for the health screen."""

from collections.abc import Callable, Iterator, Sequence

from app.domain.attachment import Device, ScannedImage, ScanProfile
from app.domain.errors import AppError, Cancelled
from app.ports import Scanner
from app.services.health import SCANNER, Health

ABSENT = "SCN-07"


class WatchedScanner:
    """Plays `Scanner` over another one and tells the health of each device.

    Args:
        scanner: the one that scans.
        health: is told.
        expected: addresses that the administrator typed: whether they answer or not they have a line.
    """

    def __init__(self, scanner: Scanner, health: Health, expected: Sequence[str] = ()) -> None:
        self._scanner = scanner
        self._health = health
        self._expected = tuple(expected)

    def devices(self) -> tuple[Device, ...]:
        """What can be scanned from now."""
        found = self._scanner.devices()
        ids = {device.id for device in found}
        self._health.found_devices(
            [device.name for device in found],
            [address.partition("#")[0] for address in self._expected if address not in ids],
        )
        if found:
            self._health.heard(SCANNER)
        return found

    def scan(
        self, device: Device, profile: ScanProfile, cancelled: Callable[[], bool]
    ) -> Iterator[ScannedImage]:
        """Draw pages one at a time; raises what the other one raises."""
        try:
            yield from self._scanner.scan(device, profile, cancelled)
        except Cancelled:
            raise
        except AppError as error:
            self._health.device_failed(device.name, error.code)
            raise
