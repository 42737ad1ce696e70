"""A locked screen: its owner unlocks, a supervisor takes over with a reason, and the work is kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.journal import JournalEntry
from app.training import PASSWORD
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.station import CTRL, Station, at_work

IIN = "880402488671"


@pytest.fixture
def station(qtbot: QtBot, shared_site: SiteWithStand) -> Iterator[Station]:
    with at_work(qtbot, shared_site, "operator") as made:
        yield made


def lock_over_a_case(station: Station) -> str:
    case = Counter(station.site).opened({"applicant.iin": IIN})
    station.shoot(case.number.text)
    station.wait(lambda: station.text("applicant.surname") != "")
    station.put_caret("applicant.phone")
    station.type("701")
    station.press(Qt.Key.Key_L, CTRL)
    station.wait_focus("login.password.input")
    return case.number.text


def entries(station: Station, action: str) -> list[JournalEntry]:
    with station.site.site.storage.read() as work:
        today = work.journal.of_day(station.site.workplace.clock.now().date())
    return [entry for entry in today if entry.action == action]


def take_over(station: Station, login: str, reason: str) -> None:
    station.press(Qt.Key.Key_F6)
    station.wait_focus("login.login.input")
    station.type(login)
    station.press(Qt.Key.Key_Return)
    station.type(PASSWORD)
    station.press(Qt.Key.Key_Return)
    station.wait_focus("login.reason.input")
    station.type(reason)
    station.press(Qt.Key.Key_Return)


def test_the_same_person_unlocks_and_finds_the_cursor(station: Station) -> None:
    lock_over_a_case(station)
    station.type(PASSWORD)
    station.press(Qt.Key.Key_Return)
    station.wait(lambda: station.sees("applicant.form"))
    assert station.text("applicant.phone") == "701"


def test_a_supervisor_takes_over_with_a_reason_and_the_work_is_kept(station: Station) -> None:
    number = lock_over_a_case(station)
    take_over(station, "supervisor", "Operator fell ill")
    station.wait(lambda: station.sees("applicant.form"))
    station.wait(lambda: station.text("applicant.phone") == "701")
    assert station.case is not None
    assert station.case.number.text == number
    assert station.station.front.session is not None
    assert station.station.front.session.login == "supervisor"
    (taken,) = [e for e in entries(station, "take-over") if e.reason == "Operator fell ill"]
    assert (taken.who, taken.subject) == ("supervisor", "operator")


def test_without_a_reason_nobody_takes_over(station: Station) -> None:
    before = len(entries(station, "take-over"))
    lock_over_a_case(station)
    take_over(station, "supervisor", "")
    station.wait(lambda: station.sees("login.reason.below"))
    assert station.station.front.session is None
    assert len(entries(station, "take-over")) == before


def test_who_is_no_supervisor_cannot_take_over(station: Station) -> None:
    lock_over_a_case(station)
    take_over(station, "registrar", "I am in a hurry")
    station.wait(lambda: station.sees("login.message"))
    assert station.station.front.session is None
    assert not [e for e in entries(station, "take-over") if e.who == "registrar"]
