"""A real workplace on the stand for tests: one stand and its keys for a test process, fresh data each."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from itertools import count
from pathlib import Path

import pytest

from app.adapters.catalogue import shelf
from app.adapters.clock import OfficeClock
from app.adapters.eds import key_making
from app.domain.account import Session
from app.domain.settings import Settings
from app.paths import Places
from app.services.workplace import Workplace
from app.training import PASSWORD
from app.training_office import TRAINING
from tests.counter import Counter
from tests.training_sites import SiteWithStand


@pytest.fixture(scope="session", autouse=True)
def read_once() -> Iterator[None]:
    """Passports and the font of stamps are the same in every site of a test process."""
    readings = (shelf, "read_passport"), (key_making, "StampFont")
    with pytest.MonkeyPatch.context() as patch:
        for module, reading in readings:
            patch.setattr(module, reading, lru_cache(maxsize=None)(getattr(module, reading)))
        yield


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """The data folder of a test."""
    return Places(tmp_path)


@pytest.fixture(scope="session")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder as a first start leaves it: staff, the queue, the pile of papers."""
    folder = tmp_path_factory.mktemp("seed")
    SiteWithStand(Places(folder), quick(TRAINING)).close()
    return folder


@pytest.fixture
def data(tmp_path: Path, seed: Path) -> Path:
    """A data folder of its own as a first start leaves it, the stand's keys and port included."""
    folder = tmp_path / "data"
    shutil.copytree(seed, folder, ignore=shutil.ignore_patterns("*.lock"))
    return folder


# Ports, epochs and key files of stands that have ended: certificates tell the port, so that those
# of another stand will not do, and issuing them takes longer than all else a site does to open.
_ISSUED: list[Path] = []
_NUMBERS = count(1)


@contextmanager
def site_in(folder: Path, seed: Path) -> Iterator[SiteWithStand]:
    """A training site that need not make the data of a first start once more."""
    left = shutil.ignore_patterns("stand", "stand-trust", "*.lock")
    shutil.copytree(seed, folder, ignore=left, dirs_exist_ok=True)
    kept = _ISSUED.pop() if _ISSUED else None
    if kept is not None:
        shutil.copytree(kept, folder / "stand")
    site = SiteWithStand(Places(folder), quick(TRAINING))
    if kept is None:
        kept = seed.parent / f"issued-by-{folder.name}-{next(_NUMBERS)}"
        passed = shutil.ignore_patterns("messages*", "files", "pki")
        shutil.copytree(folder / "stand", kept, ignore=passed)
    try:
        yield site
    finally:
        site.close()
        _ISSUED.append(kept)


@pytest.fixture
def training_site(places: Places, seed: Path) -> Iterator[SiteWithStand]:
    """A training site of its own: stand, database, scan folder."""
    with site_in(places.data, seed) as site:
        yield site


def quick(settings: Settings) -> Settings:
    """Settings for tests: nothing is waited for or done that a test does not ask for."""
    return replace(
        settings,
        wire=replace(settings.wire, timeout_seconds=5.0, exchange_seconds=600.0),
        scanning=replace(settings.scanning, text_layer=False, search_network=False),
    )


def log_in(workplace: Workplace, login: str = "operator") -> Session:
    """A session of one of the training staff."""
    return workplace.login.authorise(login, PASSWORD)


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> dict[str, timedelta]:
    """How much later it is for the whole office."""
    shift = {"by": timedelta()}
    real = OfficeClock.now
    monkeypatch.setattr(OfficeClock, "now", lambda self: real(self) + shift["by"])
    return shift


@pytest.fixture
def counter(training_site: SiteWithStand) -> Counter:
    """The people at work in a training site of their own."""
    return Counter(training_site)


@pytest.fixture(scope="module")
def shared_site(tmp_path_factory: pytest.TempPathFactory, seed: Path) -> Iterator[SiteWithStand]:
    """One training site for the tests of a module that each open cases of their own."""
    with site_in(tmp_path_factory.mktemp("site"), seed) as site:
        yield site


@pytest.fixture
def shared(shared_site: SiteWithStand) -> Iterator[Counter]:
    """The people at work in the module's site, the state systems in order."""
    yield Counter(shared_site)
    shared_site.stand.faults.clear()
