"""`tereze capsule` as people and cron type it: out, in, back, and what it says each time."""

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from app import training
from app.cli import main
from tests.capsule_samples import PASSWORD, post_key
from tests.counter import Counter


@pytest.fixture
def typed(counter: Counter, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The commands open this very site, and every password asked for is typed."""
    lent = SimpleNamespace(workplace=counter.work, close=lambda: None)
    monkeypatch.setenv("TEREZE_DATA", str(tmp_path))
    monkeypatch.setattr(training, "start", lambda _places: lent)


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n" * 2))
    return main(["--training", "capsule", *words])


@pytest.mark.usefixtures("typed")
def test_out_in_and_back(
    counter: Counter,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def said(code: int, *words: str) -> str:
        assert run(monkeypatch, *words, "--login", "operator") == code
        told = capsys.readouterr()
        return told.out + told.err

    capsule, back = tmp_path / "a.capsule", tmp_path / "a.ack"
    key = ["--key", str(post_key(counter.site.stand))]
    assert "CAP-04" in said(1, "export", str(capsule))
    case = counter.queued()
    assert "1 message(s) in" in said(0, "export", str(capsule))
    assert "CAP-14" in said(1, "export", str(capsule))
    assert "CAP-13" in said(1, "import", str(capsule))
    assert "1 taken by the gateway" in said(0, "import", str(capsule), *key)
    assert counter.work.dossiers.receive() == 1
    told = said(0, "import", str(capsule), *key)
    assert "1 at the other side" in told
    assert "1 of 1 message(s) had been handed over before" in told
    assert "1 at the other side" in said(0, "import", str(back))
    assert "taken in before" in said(0, "import", str(back))
    assert counter.case(case).sent_at is not None
    assert "CAP-05" in said(1, "import", str(post_key(counter.site.stand)))
    assert "FIL-02" in said(2, "import", str(tmp_path / "nowhere"))


@pytest.mark.usefixtures("typed")
def test_who_may_not_and_wrong_usage(
    counter: Counter,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    counter.queued()
    file = tmp_path / "a.capsule"
    assert run(monkeypatch, "export", str(file), "--login", "administrator") == 1
    assert "ACC-01" in capsys.readouterr().err
    assert not file.exists()
    for words in (["export"], [], ["export", str(file)]):
        with pytest.raises(SystemExit) as caught:
            run(monkeypatch, *words)
        assert caught.value.code == 64
