"""Cameras on a stand: which are offered, which picture is taken, how coarse it is said to be."""

import io
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from app.adapters.pages.examine import examined
from app.adapters.scanner.camera_scale import dots_per_inch
from app.adapters.scanner.kinds import machine_scanners
from app.domain.attachment import DeviceKind, ScannedImage, ScanProfile
from app.domain.errors import AppError, Refused, Unavailable
from app.domain.page_recipe import PageWarning
from app.domain.settings import ScannerSettings
from tests.contract.cameras import (
    Pixels,
    camera,
    camera_with,
    connect,
    film,
    lit,
    on_a_table,
    sight,
)
from tests.sample_pages import sheet

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="V4L2 is on Linux only")

BLACK = np.zeros_like(sheet(75))


def never() -> bool:
    return False


def taken(root: Path, pictures: list[Pixels], profile: ScanProfile | None = None) -> ScannedImage:
    scanner, device = camera_with(root, pictures)
    (page,) = scanner.scan(device, profile or ScanProfile(), never)
    return page


def grey_of(page: ScannedImage) -> Pixels:
    with Image.open(io.BytesIO(page.data)) as picture:
        return np.asarray(picture.convert("L"), np.uint8)


def sharpness(pixels: Pixels) -> float:
    return float(np.var(cv2.Laplacian(pixels, cv2.CV_64F)))


def test_cameras_are_offered_only_where_the_administrator_wants_them() -> None:
    def kinds(cameras: bool) -> list[DeviceKind]:
        settings = ScannerSettings(search_network=False, cameras=cameras)
        return [each.kind for each in machine_scanners(settings, {})]

    assert kinds(ScannerSettings().cameras) == [DeviceKind.SANE]
    assert kinds(True) == [DeviceKind.SANE, DeviceKind.CAMERA]


def test_cameras_are_named_as_the_kernel_names_them(tmp_path: Path) -> None:
    connect(tmp_path, 10, "Overhead")
    connect(tmp_path, 2, "USB 2.0 Camera")
    connect(tmp_path, 3, "USB 2.0 Camera", index=1)
    connect(tmp_path, 4, "USB 2.0 Camera")
    found = [(Path(each.id).name, each.name) for each in camera(tmp_path).devices()]
    assert found == [
        ("video2", "USB 2.0 Camera (video2)"),
        ("video4", "USB 2.0 Camera (video4)"),
        ("video10", "Overhead"),
    ]


def test_a_node_that_gives_no_pictures_is_not_offered(tmp_path: Path) -> None:
    connect(tmp_path, 0, "Pictures")
    connect(tmp_path, 1, "Metadata")
    found = camera(tmp_path, "kernel").devices()
    assert [each.name for each in found] == ["Pictures"]


def test_no_camera_is_no_fault(tmp_path: Path) -> None:
    assert camera(tmp_path).devices() == ()


def test_the_picture_is_taken_when_the_light_is_steady(tmp_path: Path) -> None:
    dim_at_first = [BLACK] * 6 + [lit(sheet(75), share) for share in (0.3, 0.5, 0.7, 0.9)]
    page = taken(tmp_path, [*dim_at_first, *[sheet(75)] * 10])
    assert float(np.percentile(grey_of(page), 90)) > 240


def test_light_that_never_is_steady_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    flicker = [lit(sheet(75), 0.7 + 0.3 * (number % 2)) for number in range(40)]
    assert taken(tmp_path, flicker).dpi == 75


def test_the_sharpest_of_a_few_is_taken(tmp_path: Path) -> None:
    soft = np.asarray(cv2.GaussianBlur(sheet(75), (0, 0), 2), np.uint8)
    page = taken(tmp_path, [soft] * 6 + [sheet(75)] + [soft] * 6)
    assert sharpness(grey_of(page)) > 0.5 * sharpness(sheet(75)[:, :, 1])


@pytest.mark.parametrize(
    ("page", "view", "dpi"),
    [
        (sheet(100), (1920, 1200), 100),
        (np.rot90(sheet(100)), (1280, 960), 100),
        # Of a card nobody can tell how far away it lies: as if an A4 sheet filled the picture.
        (sheet(150)[:319, :506], (1640, 1240), 140),
        (sheet(75), (620, 876), 75),
    ],
    ids=["a sheet", "a sheet lying on its side", "a card", "a sheet that fills the picture"],
)
def test_dots_per_inch_are_those_of_an_a4_sheet(
    page: Pixels, view: tuple[int, int], dpi: int
) -> None:
    seen = on_a_table(page[: view[1], : view[0]], *view)
    assert dots_per_inch(seen) == pytest.approx(dpi, rel=0.03)


def test_a_picture_too_coarse_to_read_is_warned_of(tmp_path: Path) -> None:
    """However many dots the camera has: those on the sheet count."""
    page = taken(tmp_path, sight(on_a_table(sheet(100), 1920, 1440)))
    decoded = cv2.imdecode(np.frombuffer(page.data, np.uint8), cv2.IMREAD_COLOR)
    warnings = examined(np.asarray(decoded, np.uint8), page.dpi, scanned=True).warnings
    assert warnings == (PageWarning.COARSE,)


def test_a_covered_lens_is_told(tmp_path: Path) -> None:
    night = np.random.default_rng(1).integers(0, 25, BLACK.shape, np.uint8)
    with pytest.raises(Unavailable) as caught:
        taken(tmp_path, [night] * 40)
    assert (caught.value.code, caught.value.values) == ("SCN-43", {"device": "Құжат камерасы"})


def test_a_camera_that_gives_no_picture_is_told(tmp_path: Path) -> None:
    scanner, device = camera_with(tmp_path, sight(sheet(75)))
    whole = Path(device.id).read_bytes()
    # One that does not open, and one that opens and gives nothing.
    for data in (b"no film", whole[:6000]):
        Path(device.id).write_bytes(data)
        with pytest.raises(Unavailable) as caught:
            list(scanner.scan(device, ScanProfile(), never))
        assert caught.value.code == "SCN-44"


def test_both_sides_at_once_is_more_than_a_camera_sees(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        taken(tmp_path, sight(sheet(75)), ScanProfile(both_sides=True))
    assert caught.value.code == "SCN-13"


def test_a_driver_that_crashes_costs_the_page(tmp_path: Path) -> None:
    scanner, device = camera_with(tmp_path, sight(sheet(75)), "crash")
    with pytest.raises(AppError) as caught:
        list(scanner.scan(device, ScanProfile(), never))
    assert caught.value.code == "SCN-10"


def test_the_next_page_is_asked_for_anew(tmp_path: Path) -> None:
    scanner, device = camera_with(tmp_path, sight(sheet(75)))
    (first,) = scanner.scan(device, ScanProfile(), never)
    film(Path(device.id), sight(sheet(100)))
    (second,) = scanner.scan(device, ScanProfile(), never)
    assert (first.dpi, second.dpi) == (75, 100)
