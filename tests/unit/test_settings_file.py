"""The settings of a site in their file."""

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adapters.settings_file import SettingsFile
from app.domain.errors import InputErrors, Refused, Unavailable
from app.domain.settings import OfficeSettings, Settings, WireSettings
from app.training_office import TRAINING


def file_of(folder: Path, text: str | bytes) -> SettingsFile:
    path = folder / "settings.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return SettingsFile(path)


def test_without_a_file_everything_is_default(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "settings.toml").read() == Settings()


def test_what_the_file_says_wins_over_the_default(tmp_path: Path) -> None:
    read = file_of(
        tmp_path,
        "\ufefflanguage = 'ru'\n[office]\noffice = 12\ncloses = 18:30:00\n"
        "[wire]\ntimeout_seconds = 5\n",
    ).read()
    assert read == Settings(
        office=OfficeSettings(office=12, closes=time(18, 30)),
        wire=WireSettings(timeout_seconds=5.0),
        language="ru",
    )
    assert isinstance(read.wire.timeout_seconds, float)


def test_a_key_of_an_earlier_version_is_passed_over_and_not_written_again(tmp_path: Path) -> None:
    file = file_of(tmp_path, "language = 'ru'\nkeep_key_passwords = true\n")
    assert file.read() == Settings(language="ru")
    file.write(file.read())
    assert "keep_key_passwords" not in (tmp_path / "settings.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        (
            "\n[ofice]\ncounter = 1\n",
            "SET-01",
            {"key": "ofice", "line": 2, "nearest": "office"},
        ),
        (
            "[office]\n\ncouner = 1",
            "SET-01",
            {"key": "office.couner", "line": 3, "nearest": "counter"},
        ),
        (
            'scan_folder = """\n[office]\nx = 1 \\\n"""\n"couner" = 1',
            "SET-01",
            {"key": "couner", "line": 5, "nearest": ""},
        ),
        ("xyzzy = 1", "SET-01", {"key": "xyzzy", "line": 1, "nearest": ""}),
        (
            "[office]\ncounter = '7'",
            "SET-02",
            {"key": "office.counter", "line": 2, "expected": "int"},
        ),
        (
            "idle_lock_minutes = true",
            "SET-02",
            {"key": "idle_lock_minutes", "line": 1, "expected": "int"},
        ),
        ("training = 1", "SET-02", {"key": "training", "line": 1, "expected": "bool"}),
        ("office = 3", "SET-02", {"key": "office", "line": 1, "expected": "OfficeSettings"}),
        (
            "[office]\ncloses = '20:00'",
            "SET-02",
            {"key": "office.closes", "line": 2, "expected": "time"},
        ),
        (
            "[office]\noffice = 100",
            "SET-03",
            {"key": "office.office", "line": 2, "value": "100"},
        ),
        ("language = 'de'", "SET-03", {"key": "language", "line": 1, "value": "de"}),
        (
            "office.time_zone = 'Asia/Nowhere'",
            "SET-03",
            {"key": "office.time_zone", "line": 1, "value": "Asia/Nowhere"},
        ),
        (
            "[wire]\nsync_url = 'shep'",
            "SET-03",
            {"key": "wire.sync_url", "line": 2, "value": "shep"},
        ),
        ("wire.sender_id = ' '", "SET-03", {"key": "wire.sender_id", "line": 1, "value": " "}),
        (
            "wire.timeout_seconds = nan",
            "SET-03",
            {"key": "wire.timeout_seconds", "line": 1, "value": "nan"},
        ),
    ],
)
def test_a_fault_names_key_and_line(
    tmp_path: Path, text: str, code: str, values: dict[str, str | int]
) -> None:
    with pytest.raises(InputErrors) as faults:
        file_of(tmp_path, text).read()
    (fault,) = faults.value.faults
    assert (fault.code, fault.field, fault.values) == (code, values["key"], values)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputErrors) as faults:
        file_of(tmp_path, "theme = 'pink'\n[office]\ncounter = 0\nfloor = 2\n").read()
    assert [fault.code for fault in faults.value.faults] == ["SET-03", "SET-03", "SET-01"]


@pytest.mark.parametrize(
    ("text", "line"), [("language = 'kk'\ntheme =\n", 2), (b"# a\n# \xcf\xf0\n", 2), ("a", 1)]
)
def test_what_is_not_toml_is_refused_with_its_line(
    tmp_path: Path, text: str | bytes, line: int
) -> None:
    with pytest.raises(Refused) as refusal:
        file_of(tmp_path, text).read()
    assert (refusal.value.code, refusal.value.values["line"]) == ("SET-04", line)


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "site" / "settings.toml")
    file.write(Settings(office=OfficeSettings(counter=9), training=True))
    text = (tmp_path / "site" / "settings.toml").read_text(encoding="utf-8")
    assert text == "training = true\n\n[office]\ncounter = 9\n"


TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=TEXT,
    counter=st.integers(1, 99),
    closes=st.times(),
    seconds=st.floats(0.1, 600),
    flag=st.booleans(),
)
def test_what_is_written_reads_back(
    tmp_path: Path, text: str, counter: int, closes: time, seconds: float, flag: bool
) -> None:
    written = Settings(
        office=OfficeSettings(counter=counter, closes=closes, address_kk=text),
        wire=WireSettings(timeout_seconds=seconds),
        count_intake_day=flag,
        scan_folder=text,
    )
    file = SettingsFile(tmp_path / "settings.toml")
    file.write(written)
    assert file.read() == written


def test_training_has_its_own_defaults_and_a_real_site_none(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml", TRAINING)
    assert file.read() == TRAINING
    file.write(replace(TRAINING, theme="dark"))
    assert (tmp_path / "settings.toml").read_text(encoding="utf-8") == 'theme = "dark"\n'
    assert SettingsFile(tmp_path / "settings.toml").read() == Settings(theme="dark")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("office.phone", "12"),
        ("provider.phone", "жоқ"),
        ("provider.bin", "150240000027"),
        ("keys.transport_signer", "150240000027"),
        ("wire.sync_url", "https://"),
        ("wire.files_url", "https://shep .local/files"),
        ("wire.async_url", "https://shep.local:99999/async"),
    ],
)
def test_what_cannot_be_meant_is_not_entered_but_an_old_file_that_says_it_holds(
    tmp_path: Path, key: str, value: str
) -> None:
    file = file_of(tmp_path, f"{key} = '{value}'\n")
    held = file.read()
    file.write(replace(held, theme="dark"))
    assert file.read() == replace(held, theme="dark")
    entered = SettingsFile(tmp_path / "new.toml")
    with pytest.raises(InputErrors) as faults:
        entered.write(held)
    assert [(fault.code, fault.field) for fault in faults.value.faults] == [("SET-03", key)]


def test_what_is_entered_may_be_taken_back(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    file.write(TRAINING)
    file.write(Settings())
    assert file.read() == Settings()


def test_what_would_not_read_is_not_written(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    file.write(Settings(theme="dark"))
    with pytest.raises(InputErrors):
        file.write(replace(Settings(), theme="pink"))
    assert file.read().theme == "dark"


def test_a_folder_that_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("", encoding="utf-8")
    with pytest.raises(Unavailable, match="SET-05"):
        SettingsFile(tmp_path / "site" / "settings.toml").write(Settings())


def test_a_write_that_fails_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    file.write(Settings(theme="dark"))

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Unavailable, match="SET-05"):
        file.write(Settings(theme="light", language="ru"))
    assert file.read().theme == "dark"
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(Unavailable, match="SET-05"):
        SettingsFile(tmp_path / "settings.toml").read()
