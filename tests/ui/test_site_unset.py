"""A real site that nobody has set up yet: who is led where, what waits, and that it works once it is set."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar, cast

import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.adapters.settings_file import SettingsFile
from app.domain.account import Role
from app.domain.person import Iin, PersonName
from app.domain.settings import Settings
from app.domain.site_details import RECEPTION, missing
from app.paths import Places
from app.site import CounterSite
from app.training import PASSWORD
from app.training_office import TRAINING
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.station import Station, at_work
from ui.screens.settings.values import words_of
from ui.widgets.band import Band
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField

W = TypeVar("W", bound=QWidget)
HEAD = PersonName("Есенов", "Дархан", "Маратұлы")
OPERATOR = PersonName("Ахметова", "Айгүл", "")


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.adapters.secrets.keyring.get_keyring", fail.Keyring)


@contextmanager
def opened(places: Places) -> Iterator[SiteWithStand]:
    """The real counter; what it shares with a training site is all that is asked of it here."""
    site = CounterSite(places)
    try:
        yield cast("SiteWithStand", site)
    finally:
        site.close()


def part(station: Station, name: str, kind: type[W]) -> W:
    found = station.window.findChild(kind, name)
    assert found is not None, name
    return found


def field_of(station: Station, name: str) -> TextField:
    return part(station, f"settings.{name}", TextField)


def enter(station: Station, name: str, text: str) -> None:
    line = field_of(station, name).line
    line.setFocus()
    line.selectAll()
    line.insert(text)
    line.textEdited.emit(line.text())


def test_the_first_administrator_is_led_to_the_settings_and_then_a_case_is_registered(
    qtbot: QtBot, tmp_path: Path
) -> None:
    places = Places(tmp_path)
    with opened(places) as site:
        accounts = site.workplace.accounts
        accounts.add_first("administrator", PASSWORD, HEAD, Iin("801225300896"), "Әкімші")
        with at_work(qtbot, site, "administrator") as station:
            fill_in(station)
    with opened(places) as site:
        session = Counter(site).person("administrator")
        site.workplace.accounts.add(
            session, "operator", PASSWORD, OPERATOR, Role.OPERATOR, Iin("850731400126"), ""
        )
        case, receipt = Counter(site).registered()
    assert "/0307-" in case.number.text
    assert receipt.pdf.startswith(b"%PDF")


def fill_in(station: Station) -> None:
    """What the band and the screen ask for, and no more; the button of the band leads back."""
    station.wait(lambda: station.sees("settings.provider.head_name"))
    band = part(station, "band", Band)
    assert band.kind == "unset"
    station.station.front.go_to("accounts")
    station.wait(lambda: station.sees("accounts"))
    part(station, "band.action", Button).click()
    station.wait(lambda: station.sees("settings"))
    told = part(station, "settings.missing", MessageLine)
    station.wait(told.isVisible)
    field_of(station, "office.closes").focus_input()
    station.press(Qt.Key.Key_F4)
    assert station.focus == "settings.office.phone.input"
    words = words_of(TRAINING)
    for name in missing(Settings()):
        assert "needed" in spoken(station, name), name
        enter(station, name, words[name])
        assert "needed" not in spoken(station, name), name
    part(station, "settings.save", Button).click()
    saved = part(station, "settings.message", MessageLine)
    station.wait(saved.isVisible)
    assert "next start" in saved.text
    assert not told.isVisible()


def spoken(station: Station, name: str) -> str:
    """The remarks beside the label of a field that can be seen."""
    return field_of(station, name).note


@pytest.fixture
def unset(tmp_path: Path, seed: Path) -> Places:
    """The staff of training at a real site that says nothing of itself."""
    places = Places(tmp_path / "site")
    places.data.mkdir()
    shutil.copy(Places(seed).database, places.database)
    return places


def test_an_operator_is_told_what_is_missing_and_who_enters_it(qtbot: QtBot, unset: Places) -> None:
    with opened(unset) as site, at_work(qtbot, site, "operator") as station:
        station.wait(lambda: station.sees("desk"))
        band = part(station, "band", Band)
        assert (band.kind, station.sees("band.action")) == ("unset", False)
        station.press(Qt.Key.Key_F2)
        station.wait_focus("service.ticket.input")
        station.type("A-047")
        station.wait_enabled("service.begin")
        station.press(Qt.Key.Key_Return)
        said = part(station, "service.message", MessageLine)
        station.wait(said.isVisible)
        assert said.code == "SET-06"
        assert "the number of the office" in said.text
        assert "the BIN of the provider" in said.text
        assert "administrator" in said.text
        assert station.text("service.ticket") == "A-047"
        assert Counter(site).work.desk.today(Counter(site).person()).mine == ()


def test_a_site_without_a_gateway_rests_with_a_plain_word(qtbot: QtBot, unset: Places) -> None:
    office = Settings(office=TRAINING.office, provider=TRAINING.provider)
    SettingsFile(unset.settings).write(office)
    assert missing(office, *RECEPTION) == ()
    with opened(unset) as site, at_work(qtbot, site, "operator") as station:
        band = part(station, "band", Band)
        station.wait(lambda: band.kind == "offline")
        assert "not set" in band.accessibleName()
        health = {one.part: one.code for one in site.workplace.health.known()}
        assert health["gateway"] == "SET-07"
