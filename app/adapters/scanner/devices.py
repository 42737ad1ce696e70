"""Scanners of several kinds as one."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from app.domain.attachment import Device, DeviceKind, ScannedImage, ScanProfile
from app.domain.errors import Unavailable


class KindOfScanner(Protocol):
    """Scanners reached in one way."""

    @property
    def kind(self) -> DeviceKind:
        """Which way that is."""

    def devices(self) -> tuple[Device, ...]:
        """What can be scanned from now."""

    def scan(
        self, device: Device, profile: ScanProfile, cancelled: Callable[[], bool]
    ) -> Iterator[ScannedImage]:
        """Draw pages one at a time."""


class Devices:
    """Plays `Scanner` by handing each device to its own kind."""

    def __init__(self, *kinds: KindOfScanner) -> None:
        """Join.

        Args:
            kinds: in the order in which their devices are offered.
        """
        self._kinds = kinds

    def devices(self) -> tuple[Device, ...]:
        """Everything pages can be drawn from now; may take seconds, so all kinds search at once.

        Returns:
            The devices of all kinds.
        """
        with ThreadPoolExecutor(max(1, len(self._kinds))) as searches:
            found = searches.map(lambda kind: kind.devices(), self._kinds)
            return tuple(device for devices in found for device in devices)

    def scan(
        self, device: Device, profile: ScanProfile, cancelled: Callable[[], bool]
    ) -> Iterator[ScannedImage]:
        """Draw pages one at a time, so that each is stored before the next is drawn.

        Args:
            device: one of `devices`.
            profile: what to ask of it.
            cancelled: asked while waiting.

        Yields:
            Pages.

        Raises:
            Unavailable: SCN-07 the device is no longer there; others as its kind says.
        """
        for kind in self._kinds:
            if kind.kind is device.kind and (
                device.kind is not DeviceKind.FOLDER or device in kind.devices()
            ):
                yield from kind.scan(device, profile, cancelled)
                return
        raise Unavailable("SCN-07", device=device.name)
