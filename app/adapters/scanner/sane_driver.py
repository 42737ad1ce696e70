"""SANE devices spoken to through python-sane; runs only inside the scanning process."""

from collections.abc import Callable, Iterator

from app.adapters.scanner import sane_options
from app.adapters.scanner.page_image import prepare
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
CUT = "SCN-08"


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


def scan(device: str, profile: ScanProfile, progress: Callable[[], None]) -> Iterator[ScannedImage]:
    """Draw pages; the next only when asked for.

    Args:
        device: SANE name.
        profile: what to ask of the scanner.
        progress: called while a page comes in, to show that the driver lives.

    Yields:
        Pages, ready to be stored.

    Raises:
        Unavailable: SCN-01 to SCN-05, SCN-07, SCN-08, SCN-15.
        Refused: SCN-06, SCN-11 to SCN-14.
    """
    _start()
    scanner = _opened(device)
    try:
        plan = sane_options.sources(scanner, profile, device)
        for number, source in enumerate(plan):
            sane_options.apply(scanner, profile, source)
            drawn = 0
            for image in _sheets(scanner, device, source, progress):
                drawn += 1
                yield image
            if drawn or number == len(plan) - 1:
                break
            # An empty feeder counts as a running scan, in which nothing can be set (SANE 4.4).
            scanner.cancel()
    except SaneError as error:
        raise _told_apart(str(error), device) from error
    finally:
        scanner.cancel()
        scanner.close()


def _sheets(
    scanner: "sane.SaneDev",
    device: str,
    source: sane_options.Source,
    progress: Callable[[], None],
) -> Iterator[ScannedImage]:
    """One page of the glass, or the feeder until it is empty."""
    first = True
    while first or source.kind is ScanSource.FEEDER:
        try:
            scanner.start()
            page = _page(scanner, device, progress)
        except SaneError as error:
            empty = str(error) == OUT_OF_PAPER
            # An empty feeder is an error only when nothing else is left to try.
            if empty and (not first or source.may_be_empty):
                return
            raise
        yield page
        first = False


def _page(scanner: "sane.SaneDev", device: str, progress: Callable[[], None]) -> ScannedImage:
    lines = scanner.get_parameters()[2][1]
    try:
        picture = scanner.snap(no_cancel=True, progress=lambda _line, _of: progress())
    except RuntimeError as error:
        # python-sane's way of saying that the driver ended the page at its first line.
        raise Unavailable(CUT, device=device) from error
    # A driver that stops in mid-page hands over a short picture and says nothing.
    if 0 < picture.height < lines:
        raise Unavailable(CUT, device=device)
    return prepare(picture, Origin.SCAN, sane_options.resolution(scanner))


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
