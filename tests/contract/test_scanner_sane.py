"""Scanners through SANE, held to what sane-test(5) says its virtual devices do."""

import io
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PIL import Image

from app.adapters.scanner.process_scanner import ProcessScanner
from app.adapters.scanner.sane_test import write_test_config
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

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="SANE is on Linux only")

DEVICE = Device("test:0", "Noname frontend-tester", DeviceKind.SANE)
QUICK = ScanProfile(dpi=50)


def scanner(folder: Path, silence_seconds: float = 30.0, **settings: str) -> ProcessScanner:
    return ProcessScanner(
        DeviceKind.SANE,
        environment=write_test_config(folder, **settings),
        silence_seconds=silence_seconds,
    )


def never() -> bool:
    return False


def after(asked: int) -> Callable[[], bool]:
    times = iter(range(10_000))
    return lambda: next(times) >= asked


def size(image: ScannedImage) -> tuple[int, int]:
    with Image.open(io.BytesIO(image.data)) as picture:
        picture.load()
        return picture.size


def test_the_device_is_found(tmp_path: Path) -> None:
    assert scanner(tmp_path).devices() == (DEVICE,)


def test_a_search_that_fails_leaves_the_other_kinds_to_work(
    caplog: pytest.LogCaptureFixture,
) -> None:
    broken = ProcessScanner(
        DeviceKind.SANE, command=(sys.executable, "-c", "import os; os.abort()")
    )
    assert broken.devices() == ()
    assert "BrokeDown" in caplog.text


def test_the_feeder_gives_all_its_pages(tmp_path: Path) -> None:
    profile = ScanProfile(source=ScanSource.FEEDER, dpi=100)
    pages = list(scanner(tmp_path).scan(DEVICE, profile, never))
    assert len(pages) == 10
    for page in pages:
        assert (page.mime, page.dpi, page.origin) == (JPEG, 100, Origin.SCAN)
        assert (page.width, page.height) == size(page)
        # A4 within a pixel or two of 100 dpi
        assert abs(page.width - 827) <= 2
        assert abs(page.height - 1169) <= 2


def test_the_feeder_goes_before_the_glass(tmp_path: Path) -> None:
    assert len(list(scanner(tmp_path).scan(DEVICE, QUICK, never))) == 10


def test_the_glass_gives_one_page_in_grey(tmp_path: Path) -> None:
    profile = ScanProfile(source=ScanSource.FLATBED, dpi=50, colour=ColourMode.GREY)
    (page,) = scanner(tmp_path).scan(DEVICE, profile, never)
    with Image.open(io.BytesIO(page.data)) as picture:
        assert picture.mode == "L"


def test_a_white_page_is_flagged_and_kept(tmp_path: Path) -> None:
    white = scanner(tmp_path, test_picture='"Solid white"')
    profile = ScanProfile(source=ScanSource.FLATBED, dpi=100)
    assert [page.blank for page in white.scan(DEVICE, profile, never)] == [True]


def test_more_dots_than_the_device_has_become_its_most(tmp_path: Path) -> None:
    coarse = scanner(tmp_path, resolution_max="75.0")
    profile = ScanProfile(source=ScanSource.FLATBED, dpi=300)
    (page,) = coarse.scan(DEVICE, profile, never)
    assert page.dpi == 75


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        ("JAMMED", Unavailable, "SCN-01"),
        ("COVER_OPEN", Unavailable, "SCN-02"),
        ("DEVICE_BUSY", Unavailable, "SCN-03"),
        ("IO_ERROR", Unavailable, "SCN-04"),
        ("NO_DOCS", Unavailable, "SCN-05"),
        ("ACCESS_DENIED", Refused, "SCN-06"),
        ("EOF", Unavailable, "SCN-08"),
        ("NO_MEM", Refused, "SCN-11"),
        ("UNSUPPORTED", Refused, "SCN-11"),
        ("CANCELLED", Cancelled, "CAN-01"),
    ],
)
def test_each_trouble_has_its_own_code(
    tmp_path: Path, status: str, kind: type[AppError], code: str
) -> None:
    troubled = scanner(tmp_path, read_status_code=f'"SANE_STATUS_{status}"')
    with pytest.raises(kind) as caught:
        list(troubled.scan(DEVICE, QUICK, never))
    assert caught.value.code == code
    assert caught.value.values.get("device", DEVICE.name) == DEVICE.name


def test_a_device_that_is_gone(tmp_path: Path) -> None:
    gone = Device("test:7", "gone", DeviceKind.SANE)
    with pytest.raises(Unavailable) as caught:
        list(scanner(tmp_path).scan(gone, QUICK, never))
    assert caught.value.code == "SCN-07"


def test_both_sides_of_a_feeder_that_cannot(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        list(scanner(tmp_path).scan(DEVICE, ScanProfile(both_sides=True), never))
    assert caught.value.code == "SCN-13"


def test_cancel_in_the_middle_of_a_slow_page(tmp_path: Path) -> None:
    slow = scanner(tmp_path, read_delay="true", read_delay_duration="200000")
    with pytest.raises(Cancelled):
        # At 200 ms for every read this page would outlast the test's time limit.
        list(slow.scan(DEVICE, ScanProfile(dpi=600), after(20)))


def test_a_driver_that_hangs_is_stopped() -> None:
    hung = ProcessScanner(
        DeviceKind.SANE,
        command=(sys.executable, "-c", "import threading; threading.Event().wait()"),
        silence_seconds=0.3,
    )
    with pytest.raises(Unavailable) as caught:
        list(hung.scan(DEVICE, QUICK, never))
    assert caught.value.code == "SCN-09"


@pytest.mark.parametrize(
    "last_deed",
    [
        "import os; os.abort()",
        "raise SystemExit",
        "import sys; sys.stdout.write('\\0' * 7)",
        "import sys; sys.stdout.write('\\0' * 8); input(); input()",
        "import sys; sys.stdout.write('no frames at all'); sys.stdout.flush(); input(); input()",
    ],
)
def test_a_driver_that_crashes_takes_nothing_along(last_deed: str) -> None:
    crashing = ProcessScanner(DeviceKind.SANE, command=(sys.executable, "-c", last_deed))
    with pytest.raises(Unavailable) as caught:
        list(crashing.scan(DEVICE, QUICK, never))
    assert caught.value.code == "SCN-10"


WORKER = "\nfrom app.adapters.scanner.worker import leave; leave()"


def patched(folder: Path, patch: str) -> ProcessScanner:
    """The real process over the real driver, with python-sane's `snap` behaving as told."""
    return ProcessScanner(
        DeviceKind.SANE,
        environment=write_test_config(folder),
        command=(sys.executable, "-c", "import sane, _sane; whole = sane.SaneDev.snap\n" + patch),
    )


def test_a_page_cut_short_is_not_taken_for_whole(tmp_path: Path) -> None:
    cut = "sane.SaneDev.snap = lambda *a, **k: whole(*a, **k).crop((0, 0, 200, 300))"
    with pytest.raises(Unavailable) as caught:
        list(patched(tmp_path, cut + WORKER).scan(DEVICE, ScanProfile(dpi=50), never))
    assert caught.value.code == "SCN-08"


def test_a_jam_in_mid_feed_leaves_the_pages_before_it(tmp_path: Path) -> None:
    jam = (
        "pages = iter(range(2))\n"
        "def snap(*a, **k):\n"
        "    if next(pages, None) is None: raise _sane.error('Document feeder jammed')\n"
        "    return whole(*a, **k)\n"
        "sane.SaneDev.snap = snap"
    )
    taken: list[ScannedImage] = []
    with pytest.raises(Unavailable) as caught:
        taken.extend(patched(tmp_path, jam + WORKER).scan(DEVICE, QUICK, never))
    assert caught.value.code == "SCN-01"
    assert len(taken) == 2


def children() -> str:
    return Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text("ascii")


def test_nothing_is_left_running_when_the_rest_is_not_wanted(tmp_path: Path) -> None:
    before = children()
    pages = scanner(tmp_path).scan(DEVICE, QUICK, never)
    assert isinstance(pages, Generator)
    next(pages)
    assert children() != before
    pages.close()
    assert children() == before


def test_the_next_page_waits_until_this_one_is_stored(tmp_path: Path) -> None:
    drawn = tmp_path / "drawn"
    counting = (
        "def snap(*a, **k):\n"
        f"    with open({str(drawn)!r}, 'a') as file: file.write('.')\n"
        "    return whole(*a, **k)\n"
        "sane.SaneDev.snap = snap"
    )
    pages = patched(tmp_path, counting + WORKER).scan(DEVICE, QUICK, never)
    for number in range(1, 11):
        next(pages)
        assert len(drawn.read_text("ascii")) == number
