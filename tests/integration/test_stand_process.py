"""The stand in a process of its own, as training and the tour have it."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from PIL import Image

from app.adapters.priority import standing_back
from app.domain.errors import Unavailable
from app.stand.pile import A4
from app.stand.start import StandOrder
from app.stand_process import StandProcess
from tests.training_sites import KEY_CACHE


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stand's folder with keys that need not be made."""
    folder = tmp_path_factory.mktemp("stand")
    (folder / "pki").symlink_to(KEY_CACHE)
    KEY_CACHE.mkdir(exist_ok=True)
    return folder


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    wire = tmp_path / "wire"
    wire.mkdir()
    return wire


@pytest.fixture
def stand(folder: Path, wire: Path) -> Iterator[StandProcess]:
    stand = StandProcess().begin(StandOrder(folder, "Asia/Almaty", {"A_SERVICE": "provider"}, wire))
    yield stand
    stand.stop()


ASKED = (
    b'<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/">'
    b'<e:Body><n:GetMessages xmlns:n="http://bip.bee.kz/AsyncChannel/v10/Types"/></e:Body></e:Envelope>'
)


def ask(stand: StandProcess) -> int:
    """Ask the gateway for messages without saying who asks: it answers with a fault of its own."""
    return requests.post(stand.card.async_url, ASKED, timeout=10).status_code


def test_it_answers_and_writes_down_what_was_said(stand: StandProcess, wire: Path) -> None:
    assert ask(stand) == 500
    assert (wire / "001-request.xml").read_bytes() == ASKED
    assert b"Fault" in (wire / "001-response.xml").read_bytes()
    assert stand.card.key_folder.joinpath("operator.p12").is_file()
    assert {"root.pem", "issuer-0.pem", "gost-root.pem"} <= set(stand.card.trust)


def test_it_misbehaves_when_it_is_told_to(stand: StandProcess) -> None:
    stand.set_fault("gateway", "down")
    with pytest.raises(requests.ConnectionError):
        ask(stand)
    stand.clear_faults()
    assert ask(stand) == 500


def test_it_ends_with_the_line(folder: Path) -> None:
    stand = StandProcess().begin(StandOrder(folder, "Asia/Almaty"))
    stand.stop()
    with pytest.raises(requests.ConnectionError):
        ask(stand)


def test_one_that_was_killed_is_told_of(folder: Path) -> None:
    stand = StandProcess().begin(StandOrder(folder, "Asia/Almaty"))
    os.kill(stand.process_id, signal.SIGKILL)
    with pytest.raises(Unavailable, match="STD-02"):
        stand.clear_faults()
    stand.stop()


@pytest.mark.parametrize("script", ["", "printf '{'; "])
def test_one_that_hangs_at_its_start_is_not_waited_for(folder: Path, script: str) -> None:
    hangs = ("/bin/sh", "-c", f"echo $$ > {folder}/hanging; {script}exec sleep 600")
    with pytest.raises(Unavailable, match="STD-03"):
        StandProcess(hangs, silence_seconds=1).begin(StandOrder(folder, "Asia/Almaty"))
    with pytest.raises(ProcessLookupError):
        os.kill(int((folder / "hanging").read_text()), 0)


def test_a_fault_that_does_not_exist_ends_nothing(stand: StandProcess) -> None:
    with pytest.raises(ValueError, match="no_such"):
        stand.set_fault("no_such", "down")
    assert ask(stand) == 500


def test_a_command_stands_back_from_its_first_instruction() -> None:
    assert standing_back(("program", "word"))[-2:] == ("program", "word")
    assert standing_back(("program",), 19)[1:3] == ("-n", "19")


def test_it_draws_what_applicants_bring(stand: StandProcess, tmp_path: Path) -> None:
    paper = tmp_path / "drawn" / "001.jpg"
    stand.draw_paper(paper, 1, "Әлібекова Іңкәр")
    with Image.open(paper) as image:
        assert image.size == A4


def test_one_without_an_order_ends_too() -> None:
    stand = StandProcess()
    stand.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(stand.process_id, 0)
