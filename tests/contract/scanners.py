"""Every kind of scanner with three sheets in its feeder, a camera over one, and a way to spoil each."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from app.adapters.scanner.process_scanner import ProcessScanner
from app.adapters.scanner.sane_test import write_test_config
from app.adapters.scanner.wia_driver import BRIDGE_VARIABLE
from app.domain.attachment import Device, DeviceKind
from app.stand.escl import Tray
from app.stand.escl_server import EsclServer
from tests.contract.cameras import camera_at_work

BRIDGE = Path(__file__).with_name("wia_bridge.py")
KINDS = ("sane", "escl", "wia", "camera")
# SANE's own test driver always has ten sheets.
SHEETS = {"sane": 10, "escl": 3, "wia": 3, "camera": 1}
FEEDER_TROUBLES = {"jam", "cover_open", "empty", "cut"}
SANE_WORDS = {
    "jam": "JAMMED",
    "cover_open": "COVER_OPEN",
    "busy": "DEVICE_BUSY",
    "forbidden": "ACCESS_DENIED",
    "unplugged": "IO_ERROR",
    "empty": "NO_DOCS",
    "cut": "EOF",
}
ESCL_WORDS = {"unplugged": "unplugged", "cut": "truncated"}


def escl(server: EsclServer, silence_seconds: float = 30.0, **asked: object) -> ProcessScanner:
    told = {
        "addresses": [server.url],
        "any_certificate": False,
        "searching": False,
        **asked,
    }
    return ProcessScanner(DeviceKind.ESCL, told, silence_seconds=silence_seconds)


def wia(
    silence_seconds: float = 30.0, environment: Mapping[str, str] | None = None
) -> ProcessScanner:
    told = {BRIDGE_VARIABLE: str(BRIDGE), **(environment or {})}
    return ProcessScanner(DeviceKind.WIA, environment=told, silence_seconds=silence_seconds)


@contextmanager
def scanner_of(
    kind: str, folder: Path, trouble: str = "", silence_seconds: float = 30.0
) -> Iterator[tuple[ProcessScanner, Device]]:
    """A scanner of a kind, with its trouble from the first page on."""
    if kind == "sane":
        spoiled = {"read_status_code": f'"SANE_STATUS_{SANE_WORDS[trouble]}"'} if trouble else {}
        config = write_test_config(folder, **spoiled)
        made = ProcessScanner(DeviceKind.SANE, environment=config, silence_seconds=silence_seconds)
        yield made, Device("test:0", "Noname frontend-tester", DeviceKind.SANE)
    elif kind == "escl":
        tray = Tray(sheets=0 if trouble == "empty" else 3, glass=trouble != "empty")
        with EsclServer(tray) as server:
            if trouble not in {"", "empty"}:
                server.scanner.make(ESCL_WORDS.get(trouble, trouble))
            yield (
                escl(server, silence_seconds),
                Device(server.url, "Tereze Stand Scanner", DeviceKind.ESCL),
            )
    elif kind == "camera":
        yield camera_at_work(folder, trouble, silence_seconds)
    else:
        environment = {"WIA_TROUBLE": trouble}
        yield (
            wia(silence_seconds, environment),
            Device("{wia}\\0001", "Кеңсе сканері", DeviceKind.WIA),
        )
