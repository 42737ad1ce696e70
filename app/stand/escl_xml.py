"""What the stand's scanner says of itself, in XML."""

from collections.abc import Mapping
from typing import Protocol

NAMES = (
    'xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" '
    'xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
RESOLUTIONS = (75, 100, 150, 200, 300, 600)


class Equipment(Protocol):
    """What the device has."""

    glass: bool
    feeder: bool
    duplex: bool


def capabilities(has: Equipment) -> bytes:
    """ScannerCapabilities.

    Args:
        has: the parts of the device.

    Returns:
        XML.
    """
    glass = f"<scan:Platen>{_input('PlatenInputCaps')}</scan:Platen>" if has.glass else ""
    both = _input("AdfDuplexInputCaps") if has.duplex else ""
    feeder = f"<scan:Adf>{_input('AdfSimplexInputCaps')}{both}</scan:Adf>" if has.feeder else ""
    text = (
        f"{HEAD}<scan:ScannerCapabilities {NAMES}><pwg:Version>2.63</pwg:Version>"
        f"<pwg:MakeAndModel>Tereze Stand Scanner</pwg:MakeAndModel>{glass}{feeder}"
        "</scan:ScannerCapabilities>"
    )
    return text.encode("utf-8")


def status(state: str, feeder: str, jobs: Mapping[str, str], root: str) -> bytes:
    """ScannerStatus.

    Args:
        state: Idle or Processing.
        feeder: AdfState; empty for a device without a feeder.
        jobs: reason by name of the job.
        root: path of the scanner.

    Returns:
        XML.
    """
    told = f"<scan:AdfState>{feeder}</scan:AdfState>" if feeder else ""
    infos = "".join(
        f"<scan:JobInfo><pwg:JobUri>{root}/ScanJobs/{name}</pwg:JobUri><pwg:JobStateReasons>"
        f"<pwg:JobStateReason>{reason}</pwg:JobStateReason></pwg:JobStateReasons></scan:JobInfo>"
        for name, reason in jobs.items()
    )
    text = (
        f"{HEAD}<scan:ScannerStatus {NAMES}><pwg:Version>2.63</pwg:Version>"
        f"<pwg:State>{state}</pwg:State>{told}<scan:Jobs>{infos}</scan:Jobs></scan:ScannerStatus>"
    )
    return text.encode("utf-8")


def _input(name: str) -> str:
    resolutions = "".join(
        f"<scan:DiscreteResolution><scan:XResolution>{dpi}</scan:XResolution>"
        f"<scan:YResolution>{dpi}</scan:YResolution></scan:DiscreteResolution>"
        for dpi in RESOLUTIONS
    )
    return (
        f"<scan:{name}><scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth>"
        "<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>4200</scan:MaxHeight>"
        "<scan:SettingProfiles><scan:SettingProfile><scan:ColorModes>"
        "<scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode>"
        "</scan:ColorModes><scan:DocumentFormats><pwg:DocumentFormat>image/jpeg"
        "</pwg:DocumentFormat><scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt>"
        "</scan:DocumentFormats><scan:SupportedResolutions><scan:DiscreteResolutions>"
        f"{resolutions}</scan:DiscreteResolutions></scan:SupportedResolutions>"
        f"</scan:SettingProfile></scan:SettingProfiles></scan:{name}>"
    )
