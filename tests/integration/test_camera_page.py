"""A page taken by a camera: chosen among the devices, on disk, cut to its sheet."""

import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.scanner.camera_nodes import ROOT_VARIABLE
from app.domain.attachment import DeviceKind, Origin, Page, ScanProfile
from app.domain.page_order import Spot
from app.domain.page_recipe import PageWarning
from app.paths import Places
from app.training_office import TRAINING
from tests.contract.cameras import NAME, camera_with, on_a_table, sight
from tests.counter import Counter
from tests.sample_pages import sheet
from tests.training_sites import SiteWithStand
from tests.workplace import quick


def test_a_page_of_a_camera_goes_the_way_of_all_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "linux":
        pytest.skip("V4L2 is on Linux only")
    monkeypatch.setenv(ROOT_VARIABLE, str(tmp_path))
    camera_with(tmp_path, sight(on_a_table(sheet(100), 1920, 1440)))
    settings = quick(TRAINING)
    settings = replace(settings, scanning=replace(settings.scanning, cameras=True))
    with closing(SiteWithStand(Places(tmp_path / "site"), settings)) as site:
        counter = Counter(site)
        session, scanning, case = counter.person(), counter.work.scanning, counter.opened()
        device = scanning.devices(session)[-1]
        assert (device.name, device.kind) == (NAME, DeviceKind.CAMERA)
        for _ in range(2):
            asked = (session, case.id, Spot(), device, ScanProfile())
            (page,) = scanning.scan(*asked, lambda: False)
        assert (page.source, page.dpi, page.position) == (Origin.SCAN, 100, 1)
        (clean,) = counter.work.cleaning.clean(session, case.id, page.id)
    assert PageWarning.COARSE in clean.warnings
    assert size(clean) == pytest.approx((827, 1169), rel=0.02)


def size(page: Page) -> tuple[int, int]:
    return page.width, page.height
