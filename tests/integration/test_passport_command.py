"""`tereze passport`: what an administrator sees before a passport is put into the site's folder."""

from pathlib import Path

import pytest

from app import cli
from app.paths import DATA_VARIABLE, resource
from tests.passports import FOURTH

pytestmark = pytest.mark.usefixtures("qapp")


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "garden.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_good_passport_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["passport", "check", str(written(tmp_path, FOURTH))]) == 0
    assert "garden-plot 1 " in capsys.readouterr().out


def test_every_fault_is_told_by_line_in_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = FOURTH.replace('kind = "iin"', 'kind = "snils"').replace('ru = "Бесплатно"\n', "")
    file = written(tmp_path, text)
    assert cli.main(["passport", "check", str(file)]) == 1
    lines = capsys.readouterr().out.splitlines()
    kind = text[: text.index('"snils"')].count("\n") + 1
    cost = text[: text.index("[cost]")].count("\n") + 1
    assert lines == [
        f"{file}:{cost}: ru: this entry is missing",
        f"{file}:{kind}: snils: there is no such kind of field",
    ]
    assert cli.main(["passport", "check", str(file), "--lang", "ru"]) == 1
    assert "такого вида поля нет" in capsys.readouterr().out


def test_what_cannot_be_read_and_what_was_not_asked_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["passport", "check", str(tmp_path / "none.toml")]) == 2
    assert "none.toml" in capsys.readouterr().err
    for wrong in (["passport"], ["passport", "check"], ["passport", "mend", "x.toml"]):
        with pytest.raises(SystemExit) as end:
            cli.main(wrong)
        assert end.value.code == 64


def test_the_list_names_the_passports_of_the_site(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    (tmp_path / "services").mkdir()
    written(tmp_path / "services", FOURTH)
    assert cli.main(["passport", "list"]) == 0
    listed = [line.split("\t")[0] for line in capsys.readouterr().out.splitlines()]
    assert set(listed) == {"garden-plot", *(f.stem for f in resource("services").glob("*.toml"))}
    written(tmp_path / "services", FOURTH.replace("term_days = 12", "term_days = 0"))
    assert cli.main(["passport", "list"]) == 1
    assert "garden.toml:6: term_days" in capsys.readouterr().err
