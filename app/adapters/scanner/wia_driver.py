"""Scanners of Windows (WIA 2.0) through PowerShell; runs only inside the scanning process.

Written to Microsoft's reference of WIA and to the same contract as the other kinds; it has not met
a scanner yet.
"""

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.adapters.scanner.page_image import drawn
from app.adapters.scanner.worker_pipe import TICK_SECONDS, has_bytes
from app.domain.attachment import ColourMode, ScannedImage, ScanProfile, ScanSource
from app.domain.errors import AppError, Refused, Unavailable

SCRIPT = Path(__file__).with_name("wia_bridge.ps1")
# The WIA_ERROR values of wiadef.h.
TEMPORARY = {
    "80210002": "SCN-01",
    "80210003": "SCN-05",
    "80210004": "SCN-01",
    "80210005": "SCN-07",
    "80210006": "SCN-03",
    "80210007": "SCN-03",
    "8021000A": "SCN-04",
    "8021000D": "SCN-03",
    "80210010": "SCN-02",
    "80210014": "SCN-01",
    "80210015": "SCN-07",
}
REFUSED = {"80070005": "SCN-06", "NO-FEEDER": "SCN-12", "NO-DUPLEX": "SCN-13", "NO-GLASS": "SCN-14"}
# What the tests put in place of PowerShell.
BRIDGE_VARIABLE = "TEREZE_WIA_BRIDGE"


def devices() -> list[tuple[str, str]]:
    """Scanners that Windows knows.

    Returns:
        WIA id and name of each.

    Raises:
        Unavailable: SCN-15 this is not Windows, or PowerShell does not run.
    """
    with _bridge(("list",)) as process:
        said, _ = process.communicate()
    lines = said.decode("utf-8", "replace").splitlines()
    told = (line.split("\t") for line in lines if line.startswith("DEVICE\t"))
    return [(parts[1], parts[2]) for parts in told if len(parts) == 3]


class WiaJob:
    """One job at one scanner.

    Args:
        device: its WIA id.
        profile: what to ask of it.
        alive: called when a page has come.
        wanted: called while waiting; raises when the workstation waits no more.
    """

    def __init__(
        self,
        device: str,
        profile: ScanProfile,
        alive: Callable[[], None],
        wanted: Callable[[], None],
    ) -> None:
        self._device = device
        self._profile = profile
        self._alive = alive
        self._wanted = wanted
        self._process: subprocess.Popen[bytes] | None = None

    def pages(self) -> Iterator[ScannedImage]:
        """Draw pages; the next only when asked for.

        Yields:
            Pages; none at all when the feeder is empty and the glass has to be tried.

        Raises:
            Unavailable: SCN-01 to SCN-05, SCN-07, SCN-08, SCN-15.
            Refused: SCN-06, SCN-11 to SCN-14.
        """
        with tempfile.TemporaryDirectory(prefix="tereze-wia-") as folder:
            self._process = _bridge(self._arguments(folder))
            count = 0
            while True:
                word, _, rest = self._line().partition(" ")
                if word == "PAGE":
                    self._alive()
                    yield self._page(Path(folder, Path(rest).name))
                    count += 1
                    self._go_on()
                elif (
                    word == "END"
                    or (word == "EMPTY" and count)
                    or (word == "EMPTY" and self._profile.source is ScanSource.AUTO)
                ):
                    return
                else:
                    raise self._told_apart("80210003" if word == "EMPTY" else rest)

    def rest(self) -> None:
        """End PowerShell; Windows lets go of the scanner with it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _arguments(self, folder: str) -> tuple[str, ...]:
        asked = self._profile
        sides = "both" if asked.both_sides else "one"
        colour = "grey" if asked.colour is ColourMode.GREY else "colour"
        return ("scan", self._device, asked.source.value, sides, str(asked.dpi), colour, folder)

    def _line(self) -> str:
        process = self._process
        if process is None or process.stdout is None:
            raise Unavailable("SCN-15")
        while not has_bytes(process.stdout, TICK_SECONDS):
            self._wanted()
        return process.stdout.readline().decode("utf-8", "replace").strip()

    def _go_on(self) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.write(b"NEXT\n")
            self._process.stdin.flush()

    def _page(self, file: Path) -> ScannedImage:
        try:
            return drawn(file, ("BMP", "JPEG", "PNG"), self._device, self._profile.dpi)
        finally:
            with contextlib.suppress(OSError):
                file.unlink()

    def _told_apart(self, said: str) -> AppError:
        if said in TEMPORARY:
            return Unavailable(TEMPORARY[said], device=self._device)
        if said in REFUSED:
            return Refused(REFUSED[said], device=self._device)
        return Refused("SCN-11", device=self._device, reason=said or "WIA")


def _bridge(arguments: Sequence[str]) -> "subprocess.Popen[bytes]":
    """PowerShell with our script; it speaks one line a page and waits for NEXT after each."""
    instead = os.environ.get(BRIDGE_VARIABLE)
    if instead is None and sys.platform != "win32":
        raise Unavailable("SCN-15")
    shell = ("powershell", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File")
    command = (sys.executable, instead) if instead else (*shell, str(SCRIPT))
    try:
        return subprocess.Popen(
            (*command, *arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError as missing:
        raise Unavailable("SCN-15") from missing
