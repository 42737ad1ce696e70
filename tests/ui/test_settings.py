"""Settings on the screen: what is typed is what the next start reads."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.adapters.settings_file import SettingsFile
from app.domain.errors import InputErrors, Refused
from app.domain.settings import (
    KeySettings,
    OfficeSettings,
    ProviderSettings,
    ScannerSettings,
    Settings,
    WireSettings,
)
from app.paths import Places
from app.training_office import TRAINING
from tests.counter import Counter
from tests.ui.provider import Stage
from ui.screens.settings.form import SettingsForm
from ui.screens.settings.values import with_words, words_of
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField


def kept(places: Places) -> Settings:
    """What the next start reads."""
    return SettingsFile(places.settings, TRAINING).read()


def places_of(counter: Counter) -> Places:
    """The data folder of the site."""
    folder = counter.work.papers_folder
    assert folder is not None
    return Places(folder.parent)


def opened(qtbot: QtBot, counter: Counter) -> Stage:
    """The screen with all its cards, as it is a blink after it was chosen."""
    stage = Stage(qtbot, counter, "settings", "administrator")
    form = stage.part("settings.form", SettingsForm)
    qtbot.waitUntil(lambda: form.is_whole)
    return stage


def test_what_is_typed_is_read_at_the_next_start(qtbot: QtBot, counter: Counter) -> None:
    stage = opened(qtbot, counter)
    assert not stage.button("settings.save").isEnabled()
    stage.type("settings.office.counter", "12")
    stage.type("settings.provider.head_name", "Ахметов Ерлан Серікұлы")
    stage.type("settings.office.closes", "19:30")
    stage.press("settings.theme.input.dark")
    for name in ("count_intake_day", "scanning.cameras"):
        stage.part(f"settings.{name}", QAbstractButton).click()
    stage.press("settings.save")
    read = kept(places_of(counter))
    assert (read.office.counter, read.theme, read.count_intake_day) == (12, "dark", True)
    assert read.scanning.cameras
    assert read.provider.head_name == "Ахметов Ерлан Серікұлы"
    assert f"{read.office.closes:%H:%M}" == "19:30"
    assert "next start" in stage.part("settings.message", MessageLine).text


def test_enter_goes_through_all_lines_from_card_to_card(qtbot: QtBot, shared: Counter) -> None:
    stage = opened(qtbot, shared)
    form = stage.part("settings.form", SettingsForm)
    qtbot.waitUntil(lambda: form.is_whole)
    lines = [
        field for field in form.findChildren(TextField) if "profiles" not in field.objectName()
    ]
    form.focus_first()
    for line in lines:
        assert line.control.hasFocus(), line.objectName()
        stage.key(Qt.Key.Key_Return)
    assert lines[-1].control.hasFocus(), "the last one has none to go to"


def test_the_journal_names_what_was_changed_and_by_whom(qtbot: QtBot, counter: Counter) -> None:
    stage = opened(qtbot, counter)
    stage.type("settings.office.counter", "12")
    stage.press("settings.save")
    with counter.site.site.storage.read() as work:
        (entry,) = work.journal.of("settings")
    assert (entry.who, entry.after) == ("administrator", {"office.counter": "12"})


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("office.office", "many"),
        ("office.office", "120"),
        ("office.counter", "0"),
        ("office.phone", "12"),
        ("provider.bin", "150240000027"),
        ("wire.sync_url", "nowhere"),
        ("office.time_zone", "Asia/Nowhere"),
        ("office.closes", "25:00"),
        ("database_url", "postgresql+psycopg://tereze:secret@server/site"),
    ],
)
def test_a_value_that_is_not_allowed_is_told_at_its_field(
    qtbot: QtBot, shared: Counter, field: str, typed: str
) -> None:
    stage = opened(qtbot, shared)
    stage.type(f"settings.{field}", typed)
    stage.press("settings.save")
    wrong = stage.part(f"settings.{field}", TextField)
    assert wrong.fault
    assert wrong.control.hasFocus()
    assert kept(places_of(shared)) == TRAINING


@pytest.mark.parametrize(
    ("name", "typed", "example"),
    [("office.closes", "xx", "09:40"), ("wire.exchange_seconds", "soon", "2.5")],
)
def test_a_value_of_the_wrong_kind_is_told_with_what_would_be_right(
    qtbot: QtBot, shared: Counter, name: str, typed: str, example: str
) -> None:
    stage = opened(qtbot, shared)
    stage.type(f"settings.{name}", typed)
    stage.press("settings.save")
    assert example in (stage.part(f"settings.{name}", TextField).fault or "")


def test_undo_brings_back_what_is_kept(qtbot: QtBot, shared: Counter) -> None:
    stage = opened(qtbot, shared)
    stage.type("settings.office.counter", "12")
    stage.screen.refresh()
    field = stage.part("settings.office.counter", TextField)
    assert field.text() == "12", "the background must not undo what is being typed"
    stage.press("settings.undo")
    assert field.text() == "7"
    assert not stage.button("settings.save").isEnabled()


def test_a_password_without_a_keyring_is_told(qtbot: QtBot, shared: Counter) -> None:
    stage = opened(qtbot, shared)
    stage.type("settings.sender_password", "of the gateway")
    stage.press("settings.save")
    assert stage.part("settings.message", MessageLine).code == "SEC-01"


def test_only_the_administrator_keeps_settings(shared: Counter) -> None:
    with pytest.raises(Refused, match="ACC-01"):
        shared.work.site_settings.write(shared.person("supervisor"), Settings())


def test_every_setting_of_the_site_has_a_field(qtbot: QtBot) -> None:
    form = SettingsForm()
    qtbot.addWidget(form)
    groups = {
        "office": OfficeSettings,
        "provider": ProviderSettings,
        "wire": WireSettings,
        "scanning": ScannerSettings,
        "keys": KeySettings,
    }
    single = {f.name for f in fields(Settings)} - groups.keys() - {"training"}
    inner = {f"{g}.{f.name}" for g, kind in groups.items() for f in fields(kind)}
    assert form.words().keys() == single | inner


def test_words_and_settings_are_two_sides_of_one() -> None:
    assert with_words(Settings(), words_of(Settings())) == Settings()
    with pytest.raises(InputErrors) as caught:
        with_words(Settings(), {"office.office": "x", "wire.timeout_seconds": "y"})
    assert [fault.field for fault in caught.value.faults] == [
        "office.office",
        "wire.timeout_seconds",
    ]


def test_it_is_said_where_the_key_of_the_receipts_comes_from(qtbot: QtBot, shared: Counter) -> None:
    stage = Stage(qtbot, shared, "settings", "administrator")
    qtbot.waitUntil(lambda: stage.has("settings.receipt_key"))
    assert "tereze receipt-key --out FILE" in stage.part("settings.receipt_key", QLabel).text()
