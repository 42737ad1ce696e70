"""A scanner on the network: eSCL as devices speak it, with paper, both sides, and faults on request."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import uuid4

from lxml import etree

from app.stand.escl_pages import sheet
from app.stand.escl_xml import capabilities, status
from app.stand.exchange import XML, Answer, Asked, HangUp

ROOT = "/eSCL"
NOT_FOUND = Answer(404, "text/plain", b"Not Found")
NOT_YET = Answer(503, "text/plain", b"Service Unavailable")
DONE = Answer(200, "text/plain", b"")
SCAN = "{http://schemas.hp.com/imaging/escl/2011/05/03}"
PWG = "{http://www.pwg.org/schemas/2010/12/sm}"
HANG_SECONDS = 3600.0


class Trouble(StrEnum):
    """What can go wrong with the scanner."""

    JAM = "jam"
    COVER_OPEN = "cover_open"
    BUSY = "busy"
    TRUNCATED = "truncated"
    UNPLUGGED = "unplugged"
    HANG = "hang"
    NOT_YET = "not_yet"
    ABORTED = "aborted"
    FORBIDDEN = "forbidden"
    CONFLICT = "conflict"
    OTHER_HOST = "other_host"


@dataclass
class Tray:
    """What lies in the scanner.

    Attributes:
        sheets: in the feeder.
        glass: whether the device has a glass.
        feeder: whether it has a feeder.
        duplex: whether its feeder takes both sides.
        laid_in_again: sheets that somebody lays in when the last one has left the feeder.
        draw: draws a side of a sheet; as `escl_pages.sheet`.
    """

    sheets: int = 0
    glass: bool = True
    feeder: bool = True
    duplex: bool = True
    laid_in_again: int = 0
    draw: Callable[[int, bool, int, bool], bytes] = sheet


@dataclass
class _Job:
    source: str
    both: bool
    dpi: int
    grey: bool
    sides: list[tuple[int, bool]] = field(default_factory=list)
    reason: str = "JobScanning"


class EsclScanner:
    """Answers eSCL requests.

    Args:
        tray: what lies in it.
        pause: waits some seconds, or hangs up when the stand stops meanwhile.
        origin: tells under which address it is reached, "http://host:port".
    """

    def __init__(
        self, tray: Tray, pause: Callable[[float], None], origin: Callable[[], str]
    ) -> None:
        self._origin = origin
        self.tray = tray
        self.asked: list[str] = []
        self.given_up = threading.Event()
        self._pause = pause
        self._lock = threading.Lock()
        self._jobs: dict[str, _Job] = {}
        self._trouble: Trouble | None = None
        self._after = 0
        self._drawn = 0

    def make(self, trouble: str | None, after: int = 0) -> None:
        """Let something go wrong from now on.

        Args:
            trouble: a value of `Trouble`; None mends it.
            after: how many pages come out well before.
        """
        with self._lock:
            self._trouble = Trouble(trouble) if trouble else None
            self._after, self._drawn = after, 0

    def answer(self, asked: Asked) -> Answer:
        """The answer to a request below `ROOT`.

        Raises:
            HangUp: the line is cut.
        """
        path = asked.path.removeprefix(ROOT).strip("/")
        self.asked.append(f"{asked.method} {path.split('/')[0]}")
        if asked.method == "GET" and path == "ScannerCapabilities":
            return Answer(200, XML, capabilities(self.tray))
        if asked.method == "GET" and path == "ScannerStatus":
            return Answer(200, XML, self._status())
        if asked.method == "POST" and path == "ScanJobs":
            return self._start(asked.body)
        job = path.removeprefix("ScanJobs/").removesuffix("/NextDocument")
        if asked.method == "DELETE":
            return self._give_up(job)
        return self._next(job) if path.endswith("/NextDocument") else NOT_FOUND

    def _give_up(self, job: str) -> Answer:
        if self._jobs.pop(job, None) is None:
            return NOT_FOUND
        self.given_up.set()
        return DONE

    def _now(self) -> Trouble | None:
        return self._trouble if self._drawn >= self._after else None

    def _status(self) -> bytes:
        states = {Trouble.JAM: "ScannerAdfJam", Trouble.COVER_OPEN: "ScannerAdfHatchOpen"}
        trouble = self._now()
        loaded = "ScannerAdfLoaded" if self.tray.sheets else "ScannerAdfEmpty"
        feeder = states.get(trouble, loaded) if trouble else loaded
        working = self._jobs or trouble is Trouble.BUSY
        jobs = {name: job.reason for name, job in self._jobs.items()}
        shown = feeder if self.tray.feeder else ""
        return status("Processing" if working else "Idle", shown, jobs, ROOT)

    def _start(self, body: bytes) -> Answer:
        trouble = self._now()
        if trouble is Trouble.BUSY or self._counts_down(trouble):
            return NOT_YET
        if trouble is Trouble.FORBIDDEN:
            return Answer(403, "text/plain", b"Forbidden")
        wanted = etree.fromstring(body, etree.XMLParser(resolve_entities=False))
        job = _Job(
            source=wanted.findtext(f"{PWG}InputSource") or "Platen",
            both=wanted.findtext(f"{SCAN}Duplex") == "true",
            dpi=int(wanted.findtext(f"{SCAN}XResolution") or 0),
            grey=wanted.findtext(f"{SCAN}ColorMode") == "Grayscale8",
        )
        if trouble is Trouble.CONFLICT or not 75 <= job.dpi <= 600:
            return Answer(409, "text/plain", b"Conflict")
        name = str(uuid4())
        with self._lock:
            job.sides = self._sides(job)
            self._jobs[name] = job
        # Some devices name themselves by a name that nobody else knows.
        host = "http://scanner.invalid" if trouble is Trouble.OTHER_HOST else self._origin()
        where = f"{host}{ROOT}/ScanJobs/{name}"
        return Answer(201, "text/plain", b"", headers=(("Location", where),))

    def _counts_down(self, trouble: Trouble | None) -> bool:
        """Not yet twice, then the lamp is warm."""
        if trouble is not Trouble.NOT_YET:
            return False
        with self._lock:
            self._drawn += 1
            if self._drawn >= self._after + 2:
                self._trouble = None
        return True

    def _sides(self, job: _Job) -> list[tuple[int, bool]]:
        if job.source == "Platen":
            return [(1, False)]
        fronts = range(1, self.tray.sheets + 1)
        return [(n, back) for n in fronts for back in ((False, True) if job.both else (False,))]

    def _next(self, name: str) -> Answer:
        with self._lock:
            job = self._jobs.get(name)
            if job is None:
                return NOT_FOUND
            trouble = self._now()
            stopped = trouble in {Trouble.JAM, Trouble.COVER_OPEN, Trouble.ABORTED}
            if stopped or not job.sides:
                job.reason = "AbortedBySystem" if stopped else "JobCompletedSuccessfully"
                self.tray.sheets = self.tray.sheets or self.tray.laid_in_again
                return NOT_FOUND
            if trouble is Trouble.HANG:
                hangs, page = True, b""
            else:
                hangs, page = False, self._drawn_page(job)
        if hangs:
            self._pause(HANG_SECONDS)
            raise HangUp
        return _sent(page, trouble)

    def _drawn_page(self, job: _Job) -> bytes:
        number, back = job.sides.pop(0)
        self._drawn += 1
        if job.source == "Feeder" and (back or not job.both):
            self.tray.sheets -= 1
        return self.tray.draw(number, back, job.dpi, job.grey)


def _sent(page: bytes, trouble: Trouble | None) -> Answer:
    if trouble is Trouble.TRUNCATED:
        return Answer(200, "image/jpeg", page[: len(page) // 2])
    if trouble is Trouble.UNPLUGGED:
        return Answer(200, "image/jpeg", page, cut=len(page) // 2)
    return Answer(200, "image/jpeg", page)
