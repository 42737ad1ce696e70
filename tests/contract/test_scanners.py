"""One contract for every kind of scanner: what the port promises, whatever stands behind it."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from app.adapters.scanner.process_scanner import ProcessScanner
from app.domain.attachment import (
    JPEG,
    ColourMode,
    Device,
    DeviceKind,
    Origin,
    ScannedImage,
    ScanProfile,
    ScanSource,
)
from app.domain.errors import AppError, Cancelled, Refused, Unavailable
from tests.contract.scanners import FEEDER_TROUBLES, KINDS, SHEETS, scanner_of

QUICK = ScanProfile(dpi=75)


def never() -> bool:
    return False


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    asked = str(request.param)
    if asked in {"sane", "camera"} and sys.platform != "linux":
        pytest.skip("SANE and V4L2 are on Linux only")
    return asked


@contextmanager
def working(kind: str, folder: Path) -> Iterator[tuple[ProcessScanner, Device]]:
    with scanner_of(kind, folder) as found:
        yield found


def test_the_device_is_found_by_its_name(kind: str, tmp_path: Path) -> None:
    with working(kind, tmp_path) as (scanner, device):
        assert scanner.devices() == (device,)


def test_the_feeder_goes_before_the_glass_and_gives_all_its_pages(
    kind: str, tmp_path: Path
) -> None:
    with working(kind, tmp_path) as (scanner, device):
        pages = list(scanner.scan(device, QUICK, never))
    assert len(pages) == SHEETS[kind]
    for page in pages:
        assert (page.mime, page.dpi, page.origin) == (JPEG, 75, Origin.SCAN)
        assert abs(page.width - 620) <= 2
        assert abs(page.height - 877) <= 2


def test_the_glass_gives_one_page_in_grey(kind: str, tmp_path: Path) -> None:
    profile = replace(QUICK, source=ScanSource.FLATBED, colour=ColourMode.GREY)
    with working(kind, tmp_path) as (scanner, device):
        (page,) = scanner.scan(device, profile, never)
    with Image.open(io.BytesIO(page.data)) as picture:
        assert picture.mode == "L"


@pytest.mark.parametrize(
    ("trouble", "error", "code"),
    [
        ("jam", Unavailable, "SCN-01"),
        ("cover_open", Unavailable, "SCN-02"),
        ("busy", Unavailable, "SCN-03"),
        ("empty", Unavailable, "SCN-05"),
        ("forbidden", Refused, "SCN-06"),
        ("cut", Unavailable, "SCN-08"),
    ],
)
def test_each_trouble_has_its_own_code(
    kind: str, tmp_path: Path, trouble: str, error: type[AppError], code: str
) -> None:
    if kind == "camera" and trouble in FEEDER_TROUBLES:
        pytest.skip("a camera draws no paper in")
    profile = replace(QUICK, source=ScanSource.FEEDER)
    with scanner_of(kind, tmp_path, trouble) as (scanner, device), pytest.raises(error) as caught:
        list(scanner.scan(device, profile, never))
    assert caught.value.code == code
    assert caught.value.values == {"device": device.name}


def test_a_scanner_unplugged_in_mid_page(kind: str, tmp_path: Path) -> None:
    with (
        scanner_of(kind, tmp_path, "unplugged") as (scanner, device),
        pytest.raises(Unavailable) as caught,
    ):
        list(scanner.scan(device, QUICK, never))
    assert caught.value.code in {"SCN-04", "SCN-08"}


def test_a_device_that_is_gone(kind: str, tmp_path: Path) -> None:
    gone = {
        "sane": "test:7",
        "escl": "http://127.0.0.1:9/eSCL",
        "wia": "{wia}\\0009",
        "camera": str(tmp_path / "dev/video7"),
    }
    with working(kind, tmp_path) as (scanner, _), pytest.raises(Unavailable) as caught:
        list(scanner.scan(Device(gone[kind], "gone", DeviceKind(kind)), QUICK, never))
    assert caught.value.code == "SCN-07"
    assert caught.value.values == {"device": "gone"}


def test_cancel_between_pages_keeps_what_came(kind: str, tmp_path: Path) -> None:
    taken: list[ScannedImage] = []
    enough = min(2, SHEETS[kind])
    with working(kind, tmp_path) as (scanner, device):
        pages = scanner.scan(device, QUICK, lambda: len(taken) >= enough)
        with pytest.raises(Cancelled):
            taken.extend(pages)
    assert len(taken) == enough


@pytest.mark.parametrize("kind", ["escl", "wia"], indirect=True)
def test_both_sides_of_each_sheet(kind: str, tmp_path: Path) -> None:
    with working(kind, tmp_path) as (scanner, device):
        pages = list(scanner.scan(device, replace(QUICK, both_sides=True), never))
    assert len(pages) == 2 * SHEETS[kind]


@pytest.mark.parametrize("kind", ["escl", "wia", "camera"], indirect=True)
def test_cancel_is_immediate_while_the_device_hangs(kind: str, tmp_path: Path) -> None:
    asked = iter(range(10_000))
    with (
        scanner_of(kind, tmp_path, "hang", silence_seconds=3600.0) as (scanner, device),
        pytest.raises(Cancelled),
    ):
        list(scanner.scan(device, QUICK, lambda: next(asked) >= 40))


@pytest.mark.parametrize("kind", ["escl", "wia", "camera"], indirect=True)
def test_a_device_that_hangs_is_told(kind: str, tmp_path: Path) -> None:
    with (
        scanner_of(kind, tmp_path, "hang", silence_seconds=3.0) as (scanner, device),
        pytest.raises(Unavailable) as caught,
    ):
        list(scanner.scan(device, QUICK, never))
    assert caught.value.code == "SCN-09"
