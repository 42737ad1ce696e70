"""Where the program's files and the site's data are."""

import sys
from pathlib import Path

import pytest

from app.domain.errors import Unavailable
from app.paths import places, resource


def test_bundled_files_are_found_in_the_source_tree() -> None:
    assert resource("services", "housing-queue.toml").is_file()


def test_bundled_files_are_found_in_the_installed_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("services") == tmp_path / "resources" / "services"


def test_the_variable_names_the_folder_and_it_is_made(tmp_path: Path) -> None:
    found = places(environment={"TEREZE_DATA": str(tmp_path / "site")})
    assert found.data == tmp_path / "site"
    assert found.data.is_dir()
    inside = [found.database, found.settings, found.passports, found.kept_passports]
    inside += [found.lock, found.logs]
    assert {path.parent for path in inside} == {found.data}
    assert len(set(inside)) == len(inside)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of folders")
def test_only_the_owner_may_read_the_data(tmp_path: Path) -> None:
    environment = {"TEREZE_DATA": str(tmp_path / "site")}
    for training in (True, False):
        found = places(training=training, environment=environment)
        for folder in (found.data, tmp_path / "site"):
            assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of folders")
def test_a_folder_left_open_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    places(environment={"TEREZE_DATA": str(tmp_path)})
    assert tmp_path.stat().st_mode & 0o077 == 0


def test_training_has_data_of_its_own(tmp_path: Path) -> None:
    environment = {"TEREZE_DATA": str(tmp_path)}
    assert places(training=True, environment=environment).data != tmp_path


def test_without_the_variable_the_folder_is_the_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_path", lambda name, appauthor: tmp_path / name)
    assert places(environment={"TEREZE_DATA": " "}).data == tmp_path / "tereze"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(Unavailable, match="APP-02"):
        places(environment={"TEREZE_DATA": str(tmp_path / "file" / "site")})
