"""The stand's network scanner against a client that nobody here wrote: sane-airscan."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from app.stand.escl import Tray
from app.stand.escl_server import EsclServer

SECONDS = 60


def has_airscan() -> bool:
    """Whether SANE has the driver for network scanners."""
    return any(Path("/usr/lib").glob("*/sane/libsane-airscan.so*"))


pytestmark = pytest.mark.skipif(
    shutil.which("scanimage") is None or not has_airscan(),
    reason="scanimage or the driver airscan of SANE (package sane-airscan) is not here",
)


@pytest.fixture
def server() -> Iterator[EsclServer]:
    with EsclServer(Tray(sheets=3)) as started:
        yield started


def scanimage(server: EsclServer, folder: Path, *how: str) -> "subprocess.CompletedProcess[bytes]":
    (folder / "dll.conf").write_text("airscan\n", encoding="ascii")
    settings = f'[devices]\n"stand" = {server.url}\n[options]\ndiscovery = disable\n'
    (folder / "airscan.conf").write_text(settings, encoding="ascii")
    environment = {**os.environ, "SANE_CONFIG_DIR": str(folder)}
    command = ["scanimage", "-d", "airscan:e0:stand", "--resolution", "75", *how]
    return subprocess.run(command, env=environment, capture_output=True, timeout=SECONDS)


@pytest.mark.parametrize(("source", "pages"), [("ADF", 3), ("ADF Duplex", 6)])
def test_a_foreign_client_empties_the_feeder(
    server: EsclServer, tmp_path: Path, source: str, pages: int
) -> None:
    place = f"--batch={tmp_path}/%d.png"
    scanimage(server, tmp_path, "--source", source, "--format=png", place)
    drawn = sorted(tmp_path.glob("*.png"))
    assert len(drawn) == pages
    assert len({page.read_bytes() for page in drawn}) == pages
    assert server.scanner.tray.sheets == 0


def test_a_foreign_client_is_told_of_a_jam(server: EsclServer, tmp_path: Path) -> None:
    server.scanner.make("jam", after=1)
    place = f"--batch={tmp_path}/%d.png"
    told = scanimage(server, tmp_path, "--source", "ADF", "--format=png", place)
    assert b"jam" in told.stderr.lower()
    assert len(list(tmp_path.glob("*.png"))) == 1


def test_a_foreign_client_draws_from_the_glass(server: EsclServer, tmp_path: Path) -> None:
    picture = tmp_path / "glass.png"
    told = scanimage(server, tmp_path, "--source", "Flatbed", "--format=png", "-o", str(picture))
    assert told.returncode == 0, told.stderr
    with Image.open(picture) as page:
        assert page.mode == "RGB"
