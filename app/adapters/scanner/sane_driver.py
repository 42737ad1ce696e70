"""SANE devices spoken to through python-sane; runs only inside the scanning process."""

from collections.abc import Callable, Iterator

from app.adapters.scanner import sane_options
from app.adapters.scanner.page_image import CUT, prepare
from app.domain.attachment import Origin, ScannedImage, ScanProfile, ScanSource
from app.domain.errors import AppError, Cancelled, Refused, Unavailable

try:
    import sane
    from _sane import error as SaneError  # noqa: N812  (the library's own name is lower-case)

    INSTALLED = True
except ImportError:
    # There is no SANE on Windows, and a counter may lack the system library.
    INSTALLED = False

# Texts of sane_strstatus (SANE API 4.3.9) in the C locale: python-sane hands on nothing else.
OUT_OF_PAPER = "Document feeder out of documents"
STOPPED = "Operation was canceled"
TEMPORARY = {
    "Document feeder jammed": "SCN-01",
    "Scanner cover is open": "SCN-02",
    "Device busy": "SCN-03",
    "Error during device I/O": "SCN-04",
    OUT_OF_PAPER: "SCN-05",
}
NO_RIGHTS = "Access to resource has been denied"
NOT_THERE = "Invalid argument"
# A word for every line would cost more than the lines.
LINES_A_WORD = 32


def devices() -> list[tuple[str, str]]:
    """Scanners that SANE finds; cameras it lists beside them are left out.

    Returns:
        SANE name and readable name of each.

    Raises:
        Unavailable: SCN-15 no SANE here.
    """
    _start()
    found = [(name, f"{vendor} {model}") for name, vendor, model, sort in _listed(sort="camera")]
    names = [shown for _, shown in found]
    return [
        (name, shown if names.count(shown) == 1 else f"{shown} ({name})") for name, shown in found
    ]


class SaneJob:
    """One job at one device; the driver is put to rest after the last word, see `rest`."""

    def __init__(self, device: str, profile: ScanProfile, alive: Callable[[], None]) -> None:
        """Prepare; the device is opened when the first page is asked for.

        Args:
            device: SANE name.
            profile: what to ask of the scanner.
            alive: called while a page comes in, to show that the driver lives.
        """
        self._device = device
        self._profile = profile
        self._alive = alive
        self._scanner: sane.SaneDev | None = None

    def pages(self) -> Iterator[ScannedImage]:
        """Draw pages; the next only when asked for.

        Yields:
            Pages, ready to be stored; none at all when the feeder is empty and the glass has to
            be tried. An empty feeder counts as a running scan in which nothing can be set (SANE
            4.4), so that is another job's.

        Raises:
            Unavailable: SCN-01 to SCN-05, SCN-07, SCN-08, SCN-15.
            Refused: SCN-06, SCN-11 to SCN-14.
        """
        _start()
        scanner = self._scanner = _opened(self._device)
        try:
            source = sane_options.source_of(scanner, self._profile, self._device)
            sane_options.apply(scanner, self._profile, source)
            yield from self._sheets(scanner, source)
        except SaneError as error:
            raise _told_apart(str(error), self._device) from error

    def rest(self) -> None:
        """Stop the lamp and let go of the device.

        Drivers with a reader thread of their own cancel it wherever it stands, inside `malloc`
        if need be; then this hangs for ever or crashes. So everything must have been said before.
        """
        if self._scanner is not None:
            self._scanner.cancel()
            self._scanner.close()

    def _sheets(
        self, scanner: "sane.SaneDev", source: sane_options.Source
    ) -> Iterator[ScannedImage]:
        """One page of the glass, or the feeder until it is empty."""
        first = True
        while first or source.kind is ScanSource.FEEDER:
            try:
                scanner.start()
                page = self._page(scanner)
            except SaneError as error:
                empty = str(error) == OUT_OF_PAPER
                # An empty feeder is an error only when nothing else is left to try.
                if empty and (not first or source.may_be_empty):
                    return
                raise
            yield page
            first = False

    def _page(self, scanner: "sane.SaneDev") -> ScannedImage:
        lines = scanner.get_parameters()[2][1]
        try:
            picture = scanner.snap(no_cancel=True, progress=self._line_came)
        except RuntimeError as error:
            # python-sane's way of saying that the driver ended the page at its first line.
            raise Unavailable(CUT, device=self._device) from error
        # A driver that stops in mid-page hands over a short picture and says nothing.
        if 0 < picture.height < lines:
            raise Unavailable(CUT, device=self._device)
        return prepare(picture, Origin.SCAN, sane_options.resolution(scanner))

    def _line_came(self, line: int, _of: int) -> None:
        if line % LINES_A_WORD == 0:
            self._alive()


def _start() -> None:
    if not INSTALLED:
        raise Unavailable("SCN-15")
    sane.init()


def _listed(sort: str) -> list[tuple[str, str, str, str]]:
    return [entry for entry in sane.get_devices() if sort not in entry[3]]


def _opened(device: str) -> "sane.SaneDev":
    try:
        return sane.SaneDev(device)
    except SaneError as error:
        if str(error) == NOT_THERE:
            raise Unavailable("SCN-07", device=device) from error
        raise _told_apart(str(error), device) from error


def _told_apart(said: str, device: str) -> AppError:
    if said == STOPPED:
        return Cancelled()
    if said == NO_RIGHTS:
        return Refused("SCN-06", device=device)
    if said in TEMPORARY:
        return Unavailable(TEMPORARY[said], device=device)
    return Refused("SCN-11", device=device, reason=said)
