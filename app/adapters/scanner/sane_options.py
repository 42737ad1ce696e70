"""What a scan profile means to a SANE device: its own words for glass, feeder, colour and size."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.attachment import ColourMode, ScanProfile, ScanSource
from app.domain.errors import Refused

if TYPE_CHECKING:
    from sane import SaneDev

A4_MM = (210.0, 297.0)
UNIT_MM = 3
BITS_PER_SAMPLE = 8
FEEDER_WORDS = ("feeder", "adf")
BOTH_SIDES_WORDS = ("duplex", "both")
MODE_WORDS = {ColourMode.COLOUR: ("color", "colour"), ColourMode.GREY: ("gray", "grey")}


@dataclass(frozen=True, slots=True)
class Source:
    """Where to draw from, in the device's own words.

    Args:
        name: value of its option "source"; None where it has no such option.
        kind: glass or feeder.
        both_sides: value for its option "adf_mode" where the source name does not say it.
        may_be_empty: an empty feeder is no error, because the glass is tried after it.
    """

    name: str | None
    kind: ScanSource
    both_sides: str | None = None
    may_be_empty: bool = False


def source_of(scanner: "SaneDev", profile: ScanProfile, device: str) -> Source:
    """Where to look for paper first.

    Args:
        scanner: an opened device.
        profile: what the operator asked for.
        device: its name, for the error.

    Returns:
        The place; for `AUTO` on a device that has both, the feeder, which may be empty.

    Raises:
        Refused: SCN-12 no feeder, SCN-13 not both sides by itself, SCN-14 no glass.
    """
    names = _values(scanner, "source")
    glass = next((name for name in names if not _says(name, FEEDER_WORDS)), None)
    flat = Source(glass, ScanSource.FLATBED) if glass or not names else None
    feeder = _feeder(scanner, names, profile.both_sides)
    if profile.both_sides and feeder is None:
        raise Refused("SCN-13", device=device)
    if profile.source is ScanSource.FLATBED and not profile.both_sides:
        return _only(flat, "SCN-14", device)
    if profile.source is ScanSource.AUTO and feeder and flat and not profile.both_sides:
        return Source(feeder.name, feeder.kind, may_be_empty=True)
    if profile.source is ScanSource.AUTO and feeder is None:
        return _only(flat, "SCN-14", device)
    return _only(feeder, "SCN-12", device)


def apply(scanner: "SaneDev", profile: ScanProfile, source: Source) -> None:
    """Set the device; the source first, because sizes and resolutions depend on it.

    Args:
        scanner: an opened device.
        profile: what the operator asked for.
        source: as of `source_of`.
    """
    if source.name is not None:
        scanner.source = source.name
    if source.both_sides is not None:
        scanner.adf_mode = source.both_sides
    words = MODE_WORDS[profile.colour]
    mode = next((value for value in _values(scanner, "mode") if _says(value, words)), None)
    if mode is not None:
        scanner.mode = mode
    if _settable(scanner, "depth"):
        scanner.depth = BITS_PER_SAMPLE
    _set_resolution(scanner, profile.dpi)
    _set_area(scanner)


def resolution(scanner: "SaneDev") -> int | None:
    """What the device really draws at.

    Args:
        scanner: a device that has been set.

    Returns:
        Dots per inch, or None where the device does not tell.
    """
    return round(float(str(scanner.resolution))) if "resolution" in scanner.opt else None


def _feeder(scanner: "SaneDev", names: list[str], both_sides: bool) -> Source | None:
    feeders = [name for name in names if _says(name, FEEDER_WORDS)]
    double = [name for name in names if _says(name, BOTH_SIDES_WORDS)]
    if not both_sides:
        single = [name for name in feeders if name not in double]
        return Source((single or feeders)[0], ScanSource.FEEDER) if feeders else None
    if double:
        return Source(double[0], ScanSource.FEEDER)
    ways = [way for way in _values(scanner, "adf_mode") if _says(way, BOTH_SIDES_WORDS)]
    return Source(feeders[0], ScanSource.FEEDER, ways[0]) if feeders and ways else None


def _only(source: Source | None, missing: str, device: str) -> Source:
    if source is None:
        raise Refused(missing, device=device)
    return source


def _values(scanner: "SaneDev", option: str) -> list[str]:
    found = scanner.opt.get(option)
    if found is None or not isinstance(found.constraint, list):
        return []
    return [str(value) for value in found.constraint]


def _says(value: str, words: tuple[str, ...]) -> bool:
    return any(word in value.casefold() for word in words)


def _settable(scanner: "SaneDev", option: str) -> bool:
    found = scanner.opt.get(option)
    return found is not None and found.is_active() and found.is_settable()


def _set_resolution(scanner: "SaneDev", dpi: int) -> None:
    if not _settable(scanner, "resolution"):
        return
    allowed = scanner.opt["resolution"].constraint
    if isinstance(allowed, tuple):
        scanner.resolution = min(max(float(dpi), allowed[0]), allowed[1])
    elif allowed:
        scanner.resolution = min((float(value) for value in allowed), key=lambda v: abs(v - dpi))
    else:
        scanner.resolution = float(dpi)


def _set_area(scanner: "SaneDev") -> None:
    """A4 from the upper left corner, or as much of it as the device has."""
    corners = (("tl_x", 0.0), ("tl_y", 0.0), ("br_x", A4_MM[0]), ("br_y", A4_MM[1]))
    for name, wanted in corners:
        if not _settable(scanner, name) or scanner.opt[name].unit != UNIT_MM:
            continue
        limits = scanner.opt[name].constraint
        if isinstance(limits, tuple):
            wanted = min(max(wanted, limits[0]), limits[1])
        setattr(scanner, name, wanted)
