"""Training has a network scanner to try, with papers in it."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from app.domain.attachment import Device, DeviceKind, ScanProfile
from app.domain.page_order import Spot
from app.paths import Places
from app.training_office import TRAINING
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.workplace import quick


def network_scanners(counter: Counter) -> list[Device]:
    devices = counter.work.scanning.devices(counter.person())
    return [device for device in devices if device.kind is DeviceKind.ESCL]


def test_a_new_user_scans_from_the_network_again_and_again(tmp_path: Path) -> None:
    settings = quick(TRAINING)
    settings = replace(settings, scanning=replace(settings.scanning, search_network=True))
    with closing(SiteWithStand(Places(tmp_path), settings)) as site:
        counter = Counter(site)
        (device,) = network_scanners(counter)
        assert device.name == "Tereze Stand Scanner"
        case, scanning = counter.opened(), counter.work.scanning
        for _ in range(2):
            asked = (counter.person(), case.id, Spot(), device, ScanProfile(dpi=75))
            pages = list(scanning.scan(*asked, lambda: False))
            assert len(pages) == 5
            assert not any(page.blank for page in pages)
        both = ScanProfile(dpi=75, both_sides=True)
        sides = list(scanning.scan(counter.person(), case.id, Spot(), device, both, lambda: False))
        assert [page.blank for page in sides] == [False, True] * 5


def test_it_is_not_offered_where_no_scanner_is_looked_for(shared: Counter) -> None:
    assert shared.work.settings.scanning.search_network is False
    assert network_scanners(shared) == []
