"""Which driver does which job; each is loaded only in the process that needs it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

from app.adapters.scanner.worker_line import WorkerLine
from app.domain.attachment import ColourMode, DeviceKind, ScannedImage, ScanProfile, ScanSource

Order = Mapping[str, object]


class PageJob(Protocol):
    """Something that gives pages."""

    def pages(self) -> Iterator[ScannedImage]:
        """Pages, each drawn when it is asked for; none when an empty feeder leaves the glass."""

    def rest(self) -> None:
        """Let go of the device; may hang or crash, so everything must have been said before."""


def devices(order: Order, line: WorkerLine) -> list[tuple[str, str]]:
    """The devices of one kind.

    Args:
        order: names the kind, and what its driver has to know.
        line: to the workstation.

    Returns:
        Id and readable name of each.

    Raises:
        Unavailable: SCN-15 there is no such system here.
    """
    match DeviceKind(str(order["kind"])):
        case DeviceKind.ESCL:
            from app.adapters.scanner import escl_search

            typed = order["addresses"]
            addresses = [str(one) for one in typed] if isinstance(typed, list) else []
            secure = bool(order["any_certificate"])
            return escl_search.devices(addresses, secure, bool(order["searching"]))
        case DeviceKind.WIA:
            from app.adapters.scanner import wia_driver

            return wia_driver.devices()
        case DeviceKind.CAMERA:
            from app.adapters.scanner import camera_driver

            return camera_driver.devices(line.alive)
        case _:
            from app.adapters.scanner import sane_driver

            return sane_driver.devices()


def job_of(order: Order, line: WorkerLine) -> PageJob:
    """The job that an order asks for.

    Args:
        order: what came over the pipe.
        line: to the workstation.

    Returns:
        A job that has not begun.
    """
    if order["do"] == "file":
        from app.adapters.scanner.file_pages import FileJob

        return FileJob(Path(str(order["path"])))
    device, profile = str(order["device"]), _profile(order)
    match DeviceKind(str(order["kind"])):
        case DeviceKind.ESCL:
            from app.adapters.scanner.escl_driver import EsclJob

            secure = bool(order["any_certificate"])
            return EsclJob(device, profile, secure, line.alive, line.wanted)
        case DeviceKind.WIA:
            from app.adapters.scanner.wia_driver import WiaJob

            return WiaJob(device, profile, line.alive, line.wanted)
        case DeviceKind.CAMERA:
            from app.adapters.scanner.camera_driver import CameraJob

            return CameraJob(device, profile, line.alive)
        case _:
            from app.adapters.scanner.sane_driver import SaneJob

            return SaneJob(device, profile, line.alive)


def _profile(order: Order) -> ScanProfile:
    return ScanProfile(
        source=ScanSource(str(order["source"])),
        both_sides=bool(order["both_sides"]),
        dpi=int(str(order["dpi"])),
        colour=ColourMode(str(order["colour"])),
    )
