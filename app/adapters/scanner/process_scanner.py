"""Scanners spoken to in a process of their own: SANE, eSCL, WIA and cameras alike."""

import logging
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from types import MappingProxyType

from app.adapters.scanner.frames import error_of, image_of
from app.adapters.scanner.worker_process import (
    BrokeDown,
    WentSilent,
    WorkerProcess,
    worker_command,
)
from app.domain.attachment import Device, DeviceKind, ScannedImage, ScanProfile, ScanSource
from app.domain.errors import AppError, Unavailable

LOG = logging.getLogger(__name__)
# Warming lamps take up to half a minute, the search of a network as long.
SILENCE_SECONDS = 60.0


class ProcessScanner:
    """Plays `Scanner` for one kind of device; a driver that hangs or crashes costs the page."""

    def __init__(
        self,
        kind: DeviceKind,
        asked: Mapping[str, object] = MappingProxyType({}),
        environment: Mapping[str, str] = MappingProxyType({}),
        command: Sequence[str] | None = None,
        silence_seconds: float = SILENCE_SECONDS,
    ) -> None:
        """Prepare; nothing is started yet.

        Args:
            kind: how the devices are spoken to.
            asked: what else the driver has to know, plain JSON values.
            environment: for the scanning process; `SANE_CONFIG_DIR` chooses other SANE drivers.
            command: program and arguments of the scanning process, where not the usual ones.
            silence_seconds: how long a driver may say nothing before it is stopped.
        """
        self.kind = kind
        self._asked = {**asked, "kind": kind.value}
        self._silence = silence_seconds
        self._worker = WorkerProcess(command or worker_command(), environment, silence_seconds)

    def devices(self) -> tuple[Device, ...]:
        """Scanners of this kind; may take seconds.

        Returns:
            None of them where the search fails: other kinds still serve.
        """
        found = []
        try:
            for frame in self._worker.run({**self._asked, "do": "devices"}, lambda: False):
                if frame.kind == "fault":
                    raise error_of(frame)
                said = frame.values
                found.append(Device(str(said["id"]), str(said["name"]), self.kind))
        except (AppError, WentSilent, BrokeDown) as error:
            kind, what = self.kind.value, type(error).__name__
            LOG.warning("the search for %s scanners failed: %s", kind, what)
        return tuple(found)

    def scan(
        self, device: Device, profile: ScanProfile, cancelled: Callable[[], bool]
    ) -> Iterator[ScannedImage]:
        """Draw pages; the next only when it is asked for.

        Args:
            device: one of `devices`.
            profile: what to ask of it.
            cancelled: asked about twenty times a second.

        Yields:
            Pages.

        Raises:
            Cancelled: the operator stopped it, here or at the device.
            Unavailable: SCN-01 to SCN-05, SCN-07 to SCN-10, SCN-15, SCN-43, SCN-44.
            Refused: SCN-06, SCN-11 to SCN-14, SCN-19.
        """
        wanted: ScanProfile | None = profile
        try:
            while wanted is not None:
                wanted = yield from self._draw(device, wanted, cancelled)
        except WentSilent as silent:
            seconds = round(self._silence)
            raise Unavailable("SCN-09", device=device.name, seconds=seconds) from silent
        except BrokeDown as broken:
            raise Unavailable("SCN-10", device=device.name) from broken

    def _draw(
        self, device: Device, profile: ScanProfile, cancelled: Callable[[], bool]
    ) -> Generator[ScannedImage, None, ScanProfile | None]:
        """One process's work; returns what to try next when the feeder was empty."""
        order = {
            **self._asked,
            "do": "scan",
            "device": device.id,
            "source": profile.source.value,
            "both_sides": profile.both_sides,
            "dpi": profile.dpi,
            "colour": profile.colour.value,
        }
        with closing(self._worker.run(order, cancelled)) as frames:
            for frame in frames:
                if frame.kind == "fault":
                    raise _named(error_of(frame), device)
                if frame.kind == "empty":
                    return replace(profile, source=ScanSource.FLATBED)
                yield image_of(frame)
        return None


def _named(error: AppError, device: Device) -> AppError:
    """The driver knows the device by its address, the operator by its name."""
    if "device" in error.values:
        error.values["device"] = device.name
    return error
