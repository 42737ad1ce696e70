"""eSCL scanners (AirScan) over HTTP; runs only inside the scanning process."""

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress

from app.adapters.scanner.escl_wire import Wire
from app.adapters.scanner.escl_words import (
    Capabilities,
    Input,
    Status,
    capabilities_of,
    resolution,
    settings_for,
    status_of,
)
from app.adapters.scanner.page_image import drawn
from app.domain.attachment import (
    MAX_PAGE_BYTES,
    ScannedImage,
    ScanProfile,
    ScanSource,
)
from app.domain.errors import AppError, Refused, Unavailable

OK, CREATED, MISSING, CONFLICT, GONE, NOT_YET = 200, 201, 404, 409, 410, 503
FORBIDDEN = (401, 403)
LOADED, EMPTY = "ScannerAdfLoaded", "ScannerAdfEmpty"
FEEDER_TROUBLE = {
    "ScannerAdfJam": "SCN-01",
    "ScannerAdfMispick": "SCN-01",
    "ScannerAdfMultipickDetected": "SCN-01",
    "ScannerAdfHatchOpen": "SCN-02",
}
JOB_TROUBLE = {
    "ConnectedDeviceError": "SCN-04",
    "ErrorsDetected": "SCN-04",
    "AbortedBySystem": "SCN-04",
}
# As scanners compress; what is kept is made to fit MAX_PAGE_BYTES.
MAX_BODY_BYTES = 2 * MAX_PAGE_BYTES
# A scanner that is warming up or drawing says "not yet"; asked again this often, this many times.
PAUSE_SECONDS = 0.25
BUSY_ASKS = 40
# How long a question that is not about a page may stay without an answer.
ANSWER_TICKS = 15


class EsclJob:
    """One job at one scanner.

    Args:
        device: its address.
        profile: what to ask of it.
        any_certificate: whether a certificate that cannot be checked is taken.
        alive: called while a page comes in, to show that the scanner lives.
        wanted: called while waiting; raises when the workstation waits no more.
    """

    def __init__(
        self,
        device: str,
        profile: ScanProfile,
        any_certificate: bool,
        alive: Callable[[], None],
        wanted: Callable[[], None],
    ) -> None:
        self._device = device
        self._profile = profile
        self._alive = alive
        self._wanted = wanted
        self._wire = Wire(device, any_certificate, wanted)
        self._last = Wire(device, any_certificate, _patience(device))
        self._job = ""
        self._may_be_empty = False

    def pages(self) -> Iterator[ScannedImage]:
        """Draw pages; the next only when asked for.

        Yields:
            Pages; none at all when the feeder is empty and the glass has to be tried.

        Raises:
            Unavailable: SCN-01 to SCN-05, SCN-07, SCN-08.
            Refused: SCN-06, SCN-11 to SCN-14, SCN-19.
        """
        known = capabilities_of(self._xml("ScannerCapabilities"), self._device)
        source, place = self._source(known)
        if source is ScanSource.FEEDER and self._is_empty():
            return
        self._job = self._started(settings_for(known, place, source, self._profile))
        count = 0
        while (data := self._next(count)) is not None:
            count += 1
            yield self._page(data, resolution(place, self._profile.dpi))
        self._job = ""

    def rest(self) -> None:
        """Take the job back: the scanner stops its lamp and gives the paper out."""
        if self._job:
            with suppress(AppError, OSError):
                self._last.ask("DELETE", self._job)[2](_nothing)

    def _source(self, known: Capabilities) -> tuple[ScanSource, Input]:
        """Where to look for paper first."""
        profile = self._profile
        feeder = known.both_sides if profile.both_sides else known.feeder
        if profile.both_sides and feeder is None:
            raise Refused("SCN-13", device=self._device)
        if profile.source is ScanSource.FLATBED and not profile.both_sides:
            return ScanSource.FLATBED, self._there(known.glass, "SCN-14")
        if profile.source is ScanSource.AUTO and feeder is None:
            return ScanSource.FLATBED, self._there(known.glass, "SCN-14")
        self._may_be_empty = (
            profile.source is ScanSource.AUTO and known.glass is not None and not profile.both_sides
        )
        return ScanSource.FEEDER, self._there(feeder, "SCN-12")

    def _there(self, place: Input | None, missing: str) -> Input:
        if place is None:
            raise Refused(missing, device=self._device)
        return place

    def _is_empty(self) -> bool:
        """Whether the feeder says that it holds nothing and the glass may be tried instead."""
        status = self._status()
        self._raise_trouble(status)
        if status.feeder == EMPTY and not self._may_be_empty:
            raise Unavailable("SCN-05", device=self._device)
        return status.feeder == EMPTY

    def _started(self, settings: bytes) -> str:
        for _ in range(BUSY_ASKS):
            status, headers, body = self._wire.ask("POST", "ScanJobs", settings)
            body(_nothing)
            if status == CREATED and headers.get("location"):
                return self._wire.path_of(headers["location"])
            if status != NOT_YET:
                raise self._refused(status)
            self._pause()
        self._raise_trouble(self._status())
        raise Unavailable("SCN-03", device=self._device)

    def _next(self, count: int) -> bytes | None:
        """The next page's bytes, or None after the last."""
        while True:
            status, _, body = self._wire.ask(
                "GET", f"{self._job}/NextDocument", limit=MAX_BODY_BYTES
            )
            if status == OK:
                return body(self._alive)
            body(_nothing)
            if status in {MISSING, GONE}:
                self._check_end(count)
                return None
            if status == CONFLICT:
                self._raise_trouble(self._status())
            if status != NOT_YET:
                raise self._refused(status)
            self._raise_trouble(self._status())
            self._pause()

    def _check_end(self, count: int) -> None:
        """No more pages: whether that is the end or a trouble, the status says."""
        status = self._status()
        self._raise_trouble(status)
        for reason in status.reasons:
            if reason in JOB_TROUBLE:
                raise Unavailable(JOB_TROUBLE[reason], device=self._device)
        if count == 0 and not self._may_be_empty:
            raise Unavailable("SCN-05", device=self._device)

    def _page(self, data: bytes, dpi: int) -> ScannedImage:
        return drawn(io.BytesIO(data), ("JPEG",), self._device, dpi)

    def _status(self) -> Status:
        return status_of(self._xml("ScannerStatus"), self._job, self._device)

    def _xml(self, what: str) -> bytes:
        status, _, body = self._wire.ask("GET", what)
        data = body(_nothing)
        if status != OK:
            raise self._refused(status)
        return data

    def _raise_trouble(self, status: Status) -> None:
        if status.feeder in FEEDER_TROUBLE:
            raise Unavailable(FEEDER_TROUBLE[status.feeder], device=self._device)
        if status.state in {"Stopped", "Down"}:
            raise Unavailable("SCN-04", device=self._device)

    def _refused(self, status: int) -> AppError:
        if status == NOT_YET:
            return Unavailable("SCN-03", device=self._device)
        if status in FORBIDDEN:
            return Refused("SCN-06", device=self._device)
        return Refused("SCN-11", device=self._device, reason=f"HTTP {status}")

    def _pause(self) -> None:
        self._wanted()
        self._alive()
        threading.Event().wait(PAUSE_SECONDS)


def _nothing() -> None:
    """For bodies that are too short to tell of."""


def _patience(device: str) -> Callable[[], None]:
    """Waits a while, then no more."""
    ticks = iter(range(ANSWER_TICKS))

    def wanted() -> None:
        if next(ticks, None) is None:
            raise Unavailable("SCN-04", device=device)

    return wanted


def name_of(address: str, any_certificate: bool) -> str:
    """What a scanner calls itself.

    Args:
        address: where it is.
        any_certificate: as of `EsclJob`.

    Returns:
        Make and model.

    Raises:
        Unavailable: SCN-04, SCN-07 nobody answers there.
        Refused: SCN-11, SCN-19.
    """
    status, _, body = Wire(address, any_certificate, _patience(address)).ask(
        "GET", "ScannerCapabilities"
    )
    data = body(_nothing)
    if status != OK:
        raise Refused("SCN-11", device=address, reason=f"HTTP {status}")
    return capabilities_of(data, address).name or address
