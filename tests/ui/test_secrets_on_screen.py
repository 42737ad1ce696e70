"""What is typed of a password or PIN leaves the screen at the lock, and no crash tells it."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from app.adapters.eds.key_file import KeyFiles
from app.domain.case import ResultKind
from app.domain.dossier import DraftResult
from app.log import CRASH_FILE, LOG_FILE, ProgramLog
from app.main import _tell_mistake
from app.training import PASSWORD
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.station import CTRL, Station, at_work
from ui.widgets.text_field import TextField

TYPED = "Secret-73195"


@pytest.fixture
def station(qtbot: QtBot, shared_site: SiteWithStand) -> Iterator[Station]:
    with at_work(qtbot, shared_site, "head") as made:
        yield made


def click(station: Station, name: str) -> None:
    button = station.window.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    button.click()


def at_the_signature(station: Station) -> TextField:
    """The head has a draft before him."""
    counter = Counter(station.site)
    case = counter.queued()
    counter.exchange()
    dossier = counter.drafted(case, DraftResult(ResultKind.NOTIFICATION))
    station.station.front.go_to("review")
    row = f"review.dossier.{dossier.case_number}"
    station.wait(lambda: station.sees(row))
    click(station, row)
    station.wait_focus("review.password.input")
    field = station.window.findChild(TextField, "review.password")
    assert field is not None
    return field


@pytest.mark.parametrize("seen", [False, True], ids=["dots", "letters"])
def test_the_lock_empties_what_was_typed_and_nothing_brings_it_back(
    station: Station, seen: bool
) -> None:
    field = at_the_signature(station)
    if seen:
        click(station, "review.password.eye")
    station.put_caret("review.password")
    station.type(TYPED)
    assert field.text() == TYPED
    station.press(Qt.Key.Key_L, CTRL)
    station.wait_focus("login.password.input")
    assert field.text() == ""
    station.type(PASSWORD)
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: station.sees("review.password"))
    station.put_caret("review.password")
    station.press(Qt.Key.Key_Z, CTRL)
    assert field.text() == ""
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    login = station.window.findChild(QLineEdit, "login.password.input")
    assert login is None or login.text() == ""


def test_a_crash_while_signing_tells_no_password(
    station: Station, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown: list[str] = []

    def crash(_self: KeyFiles, _path: Path, password: str) -> NoReturn:
        held = [password]
        raise RuntimeError(f"no such key: {held}") from ValueError(password)

    def open_(box: QMessageBox) -> None:
        shown.append(f"{box.text()} {box.informativeText()} {box.detailedText()}")

    field = at_the_signature(station)
    monkeypatch.setattr(KeyFiles, "open", crash)
    monkeypatch.setattr(QMessageBox, "open", open_)
    monkeypatch.setattr(sys, "excepthook", _tell_mistake)
    station.type(TYPED)
    log = ProgramLog(tmp_path)
    log.start()
    try:
        station.press(Qt.Key.Key_F9)
        station.wait(lambda: bool(shown))
    finally:
        log.stop()
    written = (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    assert "a mistake of ours" in written
    assert "RuntimeError" in written, "the administrator learns what kind of mistake it was"
    on_screen = [label.text() for label in station.window.findChildren(QLabel)]
    kept = [written, (tmp_path / CRASH_FILE).read_text(encoding="utf-8"), *shown, *on_screen]
    assert [text for text in kept if TYPED in text] == []
    assert field.text() == ""
