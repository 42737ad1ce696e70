"""The kinds of scanners that this machine and this site have."""

import sys
from collections.abc import Mapping

from app.adapters.scanner.process_scanner import ProcessScanner
from app.domain.attachment import DeviceKind
from app.domain.settings import ScannerSettings


def machine_scanners(
    settings: ScannerSettings, environment: Mapping[str, str]
) -> tuple[ProcessScanner, ...]:
    """Scanners by cable and on the network, and cameras.

    Args:
        settings: which network scanners are looked for, and whether cameras are.
        environment: for the scanning process.

    Returns:
        WIA on Windows, SANE elsewhere; eSCL on both, unless nothing is to be looked for; cameras
        last, so that none is taken where a scanner is there.
    """
    by_cable = DeviceKind.WIA if sys.platform == "win32" else DeviceKind.SANE
    kinds = [ProcessScanner(by_cable, environment=environment)]
    if settings.search_network or settings.addresses:
        asked = {
            "addresses": settings.addresses.split(),
            "any_certificate": settings.any_certificate,
            "searching": settings.search_network,
        }
        kinds.append(ProcessScanner(DeviceKind.ESCL, asked))
    if settings.cameras:
        kinds.append(ProcessScanner(DeviceKind.CAMERA, environment=environment))
    return tuple(kinds)
