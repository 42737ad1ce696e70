"""The reception at its last steps, over one site for all the tests of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.training import TrainingSite
from tests.counter import Counter
from tests.ui.last_steps.reception import Reception, make_reception
from tests.workplace import site_in


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, seed: Path) -> Iterator[TrainingSite]:
    """One site for all tests here: each opens cases of its own."""
    with site_in(tmp_path_factory.mktemp("site"), seed) as site:
        yield site


@pytest.fixture
def counter(site: TrainingSite) -> Counter:
    """The people at work; the pile lies in the scan folder again, the papers folder is empty."""
    for taken in site.scan_folder.glob("stored/*"):
        taken.rename(site.scan_folder / taken.name)
    folder = site.workplace.papers_folder
    for paper in folder.glob("*") if folder else ():
        paper.unlink()
    return Counter(site)


@pytest.fixture
def reception(qtbot: QtBot, counter: Counter) -> Reception:
    return make_reception(qtbot, counter)
