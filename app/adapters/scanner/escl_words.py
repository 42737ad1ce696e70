"""What eSCL scanners say of themselves and what is asked of them: XML of Mopria's eSCL 2.97."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from app.domain.attachment import ColourMode, ScanProfile, ScanSource
from app.domain.errors import Refused

SCAN = "http://schemas.hp.com/imaging/escl/2011/05/03"
PWG = "http://www.pwg.org/schemas/2010/12/sm"
NAMES = {"scan": SCAN, "pwg": PWG}
# Lengths are told in three hundredths of an inch; A4 is this much of them.
A4 = (2480, 3508)
COLOURS = {ColourMode.COLOUR: "RGB24", ColourMode.GREY: "Grayscale8"}
NO_XML = "its answer cannot be read"


@dataclass(frozen=True, slots=True)
class Input:
    """The glass, or the feeder with one side or both.

    Args:
        width: most it takes, in 1/300 inch.
        height: most it takes, in 1/300 inch.
        resolutions: dots per inch it can do, rising.
        colours: eSCL names of its colour modes.
    """

    width: int
    height: int
    resolutions: tuple[int, ...]
    colours: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What the scanner can do; None for what it does not have."""

    name: str
    version: str
    glass: Input | None
    feeder: Input | None
    both_sides: Input | None


@dataclass(frozen=True, slots=True)
class Status:
    """How it stands.

    Args:
        state: Idle, Processing, Testing, Stopped or Down.
        feeder: its AdfState, empty where it does not tell.
        reasons: JobStateReasons of the job asked about.
    """

    state: str
    feeder: str
    reasons: tuple[str, ...]


def capabilities_of(data: bytes, device: str) -> Capabilities:
    """Read ScannerCapabilities.

    Args:
        data: the answer.
        device: for the error.

    Returns:
        What it can do.

    Raises:
        Refused: SCN-11 these are none.
    """
    root = _root(data, "ScannerCapabilities", device)
    return Capabilities(
        name=_text(root, "pwg:MakeAndModel"),
        version=_text(root, "pwg:Version") or "2.0",
        glass=_input(root, "scan:Platen/scan:PlatenInputCaps"),
        feeder=_input(root, "scan:Adf/scan:AdfSimplexInputCaps"),
        both_sides=_input(root, "scan:Adf/scan:AdfDuplexInputCaps"),
    )


def status_of(data: bytes, job: str, device: str) -> Status:
    """Read ScannerStatus.

    Args:
        data: the answer.
        job: path of the job whose reasons are wanted.
        device: for the error.

    Returns:
        How the scanner and the job stand.

    Raises:
        Refused: SCN-11 this is none.
    """
    root = _root(data, "ScannerStatus", device)
    reasons: list[str] = []
    for info in root.iterfind("scan:Jobs/scan:JobInfo", NAMES):
        if job and _text(info, "pwg:JobUri").rstrip("/").endswith(job.rstrip("/")):
            told = info.iterfind("pwg:JobStateReasons/pwg:JobStateReason", NAMES)
            reasons += [reason.text or "" for reason in told]
    return Status(_text(root, "pwg:State"), _text(root, "scan:AdfState"), tuple(reasons))


def settings_for(
    known: Capabilities, place: Input, source: ScanSource, profile: ScanProfile
) -> bytes:
    """ScanSettings of one job.

    Args:
        known: what the scanner can do.
        place: where the paper lies.
        source: glass or feeder.
        profile: what the operator asked for.

    Returns:
        XML: the nearest resolution the scanner can do, A4 or as much of it as it has.
    """
    dpi = str(resolution(place, profile.dpi))
    wanted = COLOURS[profile.colour]
    colour = wanted if wanted in place.colours else next(iter(place.colours), wanted)
    root = etree.Element(f"{{{SCAN}}}ScanSettings", nsmap=NAMES)
    _add(root, PWG, "Version", known.version)
    _add(root, SCAN, "Intent", "Document")
    region = _add(_add(root, PWG, "ScanRegions"), PWG, "ScanRegion")
    _add(region, PWG, "ContentRegionUnits", "escl:ThreeHundredthsOfInches")
    _add(region, PWG, "XOffset", "0")
    _add(region, PWG, "YOffset", "0")
    _add(region, PWG, "Width", str(min(A4[0], place.width)))
    _add(region, PWG, "Height", str(min(A4[1], place.height)))
    _add(root, PWG, "InputSource", "Platen" if source is ScanSource.FLATBED else "Feeder")
    if source is ScanSource.FEEDER:
        _add(root, SCAN, "Duplex", "true" if profile.both_sides else "false")
    _add(root, PWG, "DocumentFormat", "image/jpeg")
    _add(root, SCAN, "DocumentFormatExt", "image/jpeg")
    _add(root, SCAN, "ColorMode", colour)
    _add(root, SCAN, "XResolution", dpi)
    _add(root, SCAN, "YResolution", dpi)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def resolution(place: Input, dpi: int) -> int:
    """The nearest the scanner can do.

    Args:
        place: where the paper lies.
        dpi: what is wanted.

    Returns:
        Dots per inch.
    """
    return min(place.resolutions or (dpi,), key=lambda able: abs(able - dpi))


def _root(data: bytes, name: str, device: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as broken:
        raise Refused("SCN-11", device=device, reason=NO_XML) from broken
    if etree.QName(root).localname != name:
        raise Refused("SCN-11", device=device, reason=NO_XML)
    return root


def _text(element: etree._Element, path: str) -> str:
    return (element.findtext(path, "", NAMES) or "").strip()


def _input(root: etree._Element, path: str) -> Input | None:
    found = root.find(path, NAMES)
    if found is None:
        return None
    named = found.iterfind(".//scan:DiscreteResolution/scan:XResolution", NAMES)
    least, most = (
        _number(found, ".//scan:XResolutionRange/scan:Min"),
        _number(found, ".//scan:XResolutionRange/scan:Max"),
    )
    between = (least, *(dpi for dpi in (100, 150, 200, 300, 600) if least < dpi < most), most)
    discrete = [int(each.text) for each in named if each.text and each.text.strip().isdigit()]
    colours: Sequence[etree._Element] = found.findall(".//scan:ColorMode", NAMES)
    return Input(
        width=_number(found, "scan:MaxWidth") or A4[0],
        height=_number(found, "scan:MaxHeight") or A4[1],
        resolutions=tuple(sorted(discrete or (between if most else ()))),
        colours=tuple(dict.fromkeys((each.text or "").strip() for each in colours)),
    )


def _number(element: etree._Element, path: str) -> int:
    told = _text(element, path)
    return int(told) if told.isdigit() else 0


def _add(parent: etree._Element, space: str, name: str, text: str = "") -> etree._Element:
    child = etree.SubElement(parent, f"{{{space}}}{name}")
    child.text = text or None
    return child
