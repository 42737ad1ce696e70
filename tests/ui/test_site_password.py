"""A computer without a keyring says so and asks for the site's passwords at each start, on the screen."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.adapters.settings_file import SettingsFile
from app.domain.settings import Settings
from app.main import Program
from app.paths import Places
from app.services.site_passwords import SENDER_PASSWORD
from app.site import CounterSite
from app.training import PASSWORD
from app.training_office import TRAINING
from tests.databases import Database
from tests.training_sites import SiteWithStand
from tests.ui.station import Station, at_work
from ui.screens.site_password.form import SitePasswordForm
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.text import Text
from ui.widgets.text_field import TextField

FIELD = "site_password.password"


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.adapters.secrets.keyring.get_keyring", fail.Keyring)


@pytest.fixture
def real_places(tmp_path: Path, seed: Path, shared_site: SiteWithStand) -> Places:
    """A real counter that speaks to the stand: staff, settings, and no password anywhere."""
    places = Places(tmp_path / "site")
    places.data.mkdir()
    shutil.copy(Places(seed).database, places.database)
    told = shared_site.workplace.settings
    wire = replace(told.wire, tsa_url="http://127.0.0.1:1", exchange_seconds=0.2)
    scanning = replace(told.scanning, search_network=False)
    settings = replace(TRAINING, wire=wire, scanning=scanning, language="en")
    SettingsFile(places.settings).write(settings)
    return places


@contextmanager
def begun(qtbot: QtBot, places: Places) -> Iterator[Station]:
    """The operator has logged in."""
    site = CounterSite(places)
    try:
        with at_work(qtbot, cast("SiteWithStand", site), "operator") as station:
            yield station
    finally:
        site.close()


def answer(station: Station, password: str) -> None:
    station.wait_focus(f"{FIELD}.input")
    station.type(password)
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: station.sees("desk"))


def press_band(station: Station) -> None:
    button = station.window.findChild(Button, "band.action")
    assert button is not None
    button.click()


def codes(station: Station) -> list[str]:
    return [part.code for part in station.site.workplace.health.known()]


def said(station: Station) -> str:
    found = station.window.findChild(Text, "site_password.why")
    assert found is not None
    return found.text()


def test_the_gateway_password_is_asked_for_at_each_start_and_kept_nowhere(
    qtbot: QtBot, real_places: Places
) -> None:
    with begun(qtbot, real_places) as station:
        answer(station, PASSWORD)
        assert "no keyring" in said(station)
        station.wait(lambda: station.station.frame.band.kind == "")
        secrets = station.site.workplace.secrets
        station.station.lock()
        assert secrets.get(SENDER_PASSWORD) == PASSWORD, "messages go on behind the lock"
        with cast("CounterSite", station.site).site.storage.read() as work:
            entries = [(e.who, e.action) for e in work.journal.of("settings")]
    assert entries == [("operator", "gateway-sender-password-told")]
    files = [file for file in real_places.data.rglob("*") if file.is_file()]
    assert not [file for file in files if PASSWORD.encode() in file.read_bytes()]
    with begun(qtbot, real_places) as station:
        station.wait(lambda: station.sees("site_password.form"))


def test_a_wrong_password_is_asked_for_again_and_nobody_must_know_it(
    qtbot: QtBot, real_places: Places
) -> None:
    with begun(qtbot, real_places) as station:
        station.wait_focus(f"{FIELD}.input")
        station.press(Qt.Key.Key_Return)
        field = station.window.findChild(TextField, FIELD)
        assert field is not None
        station.wait(lambda: bool(field.fault))
        station.press(Qt.Key.Key_Escape)
        station.wait(lambda: station.sees("desk") and station.sees("band.action"))
        press_band(station)
        answer(station, "Wrong-2015")
        station.wait(lambda: "GTW-10" in codes(station))
        press_band(station)
        station.wait_focus(f"{FIELD}.input")
        message = station.window.findChild(MessageLine, "site_password.message")
        assert message is not None
        station.wait(message.isVisible)
        answer(station, PASSWORD)
        station.wait(lambda: station.station.frame.band.kind == "")


def test_the_database_password_is_asked_for_before_anybody_is_in(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, locked_database: tuple[Database, str]
) -> None:
    database, password = locked_database
    places = Places(tmp_path / "site")
    places.data.mkdir()
    settings = replace(Settings(), database_url=database.url, language="en")
    SettingsFile(places.settings).write(settings)
    program = Program(qapp, lambda told: CounterSite(places, told), "en")
    program.show()

    def type_in(typed: str) -> None:
        qtbot.waitUntil(lambda: bool(forms()), timeout=15_000)
        field = forms()[0].findChild(TextField, FIELD)
        assert field is not None
        field.set_text(typed)
        field.submitted.emit()

    def forms() -> list[SitePasswordForm]:
        shown = program.window.page_shown
        return [shown] if isinstance(shown, SitePasswordForm) else []

    type_in("another")
    qtbot.waitUntil(lambda: not forms(), timeout=15_000)
    type_in(password)
    qtbot.waitUntil(lambda: hasattr(program, "workstation"), timeout=15_000)
    assert program.window.page_shown is program.login
    program.close()
    program.window.close()
    assert password not in places.settings.read_text(encoding="utf-8")
