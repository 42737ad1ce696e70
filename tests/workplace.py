"""A real workplace on the stand for tests: one stand and its keys for a test process, fresh data each."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.account import Session
from app.domain.settings import Settings
from app.paths import Places
from app.services.workplace import Workplace
from app.training import PASSWORD, TrainingSite
from tests.counter import Counter

# Key pairs are slow to make: every test process of every run shares them.
KEY_CACHE = Path(tempfile.gettempdir()) / "tereze-test-keys"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """The data folder of a test."""
    return Places(tmp_path)


@pytest.fixture
def training_site(places: Places) -> Iterator[TrainingSite]:
    """A training site of its own: stand, database, scan folder."""
    site = TrainingSite(places, quick(Settings()), KEY_CACHE)
    yield site
    site.close()


def quick(settings: Settings) -> Settings:
    """Settings for tests: no wait for what is not there."""
    return replace(settings, wire=replace(settings.wire, timeout_seconds=5.0))


def log_in(workplace: Workplace, login: str = "operator") -> Session:
    """A session of one of the training staff."""
    return workplace.login.authorise(login, PASSWORD)


@pytest.fixture
def counter(training_site: TrainingSite) -> Counter:
    """The people at work in a training site of their own."""
    return Counter(training_site)


@pytest.fixture(scope="module")
def shared_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingSite]:
    """One training site for the tests of a module that each open cases of their own."""
    places = Places(tmp_path_factory.mktemp("site"))
    site = TrainingSite(places, quick(Settings()), KEY_CACHE)
    yield site
    site.close()


@pytest.fixture
def shared(shared_site: TrainingSite) -> Iterator[Counter]:
    """The people at work in the module's site, the state systems in order."""
    yield Counter(shared_site)
    shared_site.stand.faults.clear()
