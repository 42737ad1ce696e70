"""The reception at its last steps, over one site for all the tests of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.last_steps.reception import Reception, make_reception
from tests.workplace import site_in
from ui.screens.reception import scan_step


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, seed: Path) -> Iterator[SiteWithStand]:
    """One site for all tests here: each opens cases of its own."""
    with site_in(tmp_path_factory.mktemp("site"), seed) as site:
        yield site


@pytest.fixture(scope="session")
def pile(site: SiteWithStand) -> dict[str, bytes]:
    """What lies in the scan folder at first."""
    return {paper.name: paper.read_bytes() for paper in site.scan_folder.glob("*.jpg")}


@pytest.fixture
def counter(site: SiteWithStand, pile: dict[str, bytes]) -> Counter:
    """The people at work; the pile lies in the scan folder again, the papers folder is empty."""
    for left in (*site.scan_folder.glob("*.jpg"), *site.scan_folder.glob("stored/*")):
        left.unlink()
    for name, content in pile.items():
        (site.scan_folder / name).write_bytes(content)
    folder = site.workplace.papers_folder
    for paper in folder.glob("*") if folder else ():
        paper.unlink()
    return Counter(site)


@pytest.fixture(autouse=True)
def scanners_looked_for_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_step, "LOOK_MS", 0)


@pytest.fixture
def reception(qtbot: QtBot, counter: Counter) -> Reception:
    return make_reception(qtbot, counter)
