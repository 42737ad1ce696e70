"""The administrator's scan profiles: set part by part, and read by the next start as they were set."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from app.domain.attachment import ColourMode, ScanProfile, ScanSource
from app.domain.scan_profiles import RESOLUTIONS, NamedProfile, profiles_of, profiles_text
from tests.counter import Counter
from tests.ui.provider import Stage
from tests.ui.test_nothing_is_cut import SIZES
from tests.ui.test_settings import kept, opened, places_of
from ui.clipping import clipped
from ui.translation import LANGUAGES, Translation
from ui.widgets.choice_field import ChoiceField
from ui.widgets.text_field import TextField

P = "settings.scanning.profiles"
CODES = st.text("abcdefgh_-", min_size=1)
NAMES = st.text(st.characters(blacklist_characters=":;", categories=("L", "N", "P")), min_size=1)
ANY = st.builds(
    NamedProfile,
    NAMES,
    st.builds(
        ScanProfile,
        st.sampled_from(ScanSource),
        st.booleans(),
        st.sampled_from(RESOLUTIONS),
        st.sampled_from(ColourMode),
    ),
    st.frozensets(CODES),
    st.text("abc XYZ", min_size=0).map(str.strip),
)


@given(st.lists(ANY, unique_by=lambda each: each.name))
def test_profiles_are_read_as_they_were_written(profiles: list[NamedProfile]) -> None:
    assert profiles_of(profiles_text(profiles)) == tuple(profiles)


@pytest.fixture
def stage(qtbot: QtBot, counter: Counter) -> Stage:
    return opened(qtbot, counter)


def choose(stage: Stage, name: str, key: str) -> None:
    field = stage.part(name, ChoiceField)
    field.set_value(key)
    field.chosen.emit(key)


def stored(stage: Stage) -> tuple[NamedProfile, ...]:
    return profiles_of(kept(places_of(stage.counter)).scanning.profiles)


def test_a_profile_is_set_part_by_part(stage: Stage) -> None:
    assert not stage.has(f"{P}.name")
    stage.press(f"{P}.add")
    stage.type(f"{P}.name", "Жеке куәлік: екі; жағы")
    stage.press(f"{P}.source.input.flatbed")
    choose(stage, f"{P}.dpi", "400")
    stage.type(f"{P}.wanted", "@identity_document housing-queue")
    stage.type(f"{P}.device", "Canon")
    stage.press(f"{P}.colour")
    stage.press(f"{P}.both_sides")
    stage.press("settings.scanning.profiles_only")
    stage.press("settings.save")
    assert stored(stage) == (
        NamedProfile(
            "Жеке куәлік екі жағы",
            ScanProfile(ScanSource.FLATBED, True, 400, ColourMode.GREY),
            frozenset({"identity_document", "housing-queue"}),
            "Canon",
        ),
    )
    assert kept(places_of(stage.counter)).scanning.profiles_only


def test_one_of_several_is_changed_and_another_taken_away(stage: Stage) -> None:
    for name in ("A", "B", "C"):
        stage.press(f"{P}.add")
        stage.type(f"{P}.name", name)
    choose(stage, f"{P}.choice", "0")
    assert stage.part(f"{P}.name", TextField).text() == "A"
    stage.press(f"{P}.both_sides")
    choose(stage, f"{P}.choice", "1")
    assert not stage.part(f"{P}.both_sides", QCheckBox).isChecked()
    stage.press(f"{P}.remove")
    stage.press("settings.save")
    assert [(each.name, each.profile.both_sides) for each in stored(stage)] == [
        ("A", True),
        ("C", False),
    ]


def test_undo_brings_back_what_is_kept(stage: Stage) -> None:
    stage.press(f"{P}.add")
    stage.press("settings.undo")
    assert not stage.has(f"{P}.name")
    assert not stage.part(f"{P}.choice", ChoiceField).isEnabled()


@pytest.mark.parametrize("name", ["", "Profile 1"])
def test_a_name_that_is_missing_or_taken_is_told_at_it(stage: Stage, name: str) -> None:
    for _ in range(2):
        stage.press(f"{P}.add")
    stage.type(f"{P}.name", name)
    choose(stage, f"{P}.choice", "0")
    stage.press("settings.save")
    field = stage.part(f"{P}.name", TextField)
    assert (field.text(), bool(field.fault)) == (name, True)
    assert field.control.hasFocus()
    assert stored(stage) == ()
    stage.type(f"{P}.name", "Other")
    assert not field.fault
    stage.press("settings.save")
    assert [each.name for each in stored(stage)] == ["Profile 1", "Other"]


def test_what_a_hand_wrote_into_the_file_is_shown(qtbot: QtBot, counter: Counter) -> None:
    file: Path = places_of(counter).settings
    text = "A4: 240 grey both; ID: 300 colour glass @identity_document on Canon"
    file.write_text(f'[scanning]\nprofiles = "{text}"\n', encoding="utf-8")
    stage = opened(qtbot, counter)
    assert stage.part(f"{P}.dpi", ChoiceField).value() == "240"
    stage.press(f"{P}.colour")
    stage.press("settings.save")
    assert [each.profile.colour for each in stored(stage)] == [ColourMode.COLOUR] * 2
    assert [each.profile.dpi for each in stored(stage)] == [240, 300]


@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_a_profile_is_cut(
    stage: Stage, translation: Translation, size: tuple[int, int]
) -> None:
    stage.press(f"{P}.add")
    stage.window.resize(*size)
    for language in LANGUAGES:
        translation.use(language)
        for _ in range(8):
            QApplication.processEvents()
        assert clipped(stage.window) == [], language


def test_no_line_of_a_device_is_cut(
    qtbot: QtBot, counter: Counter, translation: Translation
) -> None:
    counter.work.health.found_devices(
        ["Canon imageFORMULA DR-C240 " * 3], ["http://192.0.2.9/eSCL"]
    )
    counter.work.health.device_failed("Canon imageFORMULA DR-C240 " * 3, "SCN-01")
    stage = Stage(qtbot, counter, "health", "administrator")
    for size in SIZES:
        stage.window.resize(*size)
        for language in LANGUAGES:
            translation.use(language)
            for _ in range(8):
                QApplication.processEvents()
            assert clipped(stage.window) == [], (size, language)
