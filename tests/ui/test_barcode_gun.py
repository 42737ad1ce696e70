"""The barcode gun, anywhere in the program: it opens, it fills, it leaves nothing behind."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.case import Presence, Step
from app.services.intake import Intake
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.station import CTRL, Station, at_work

IIN = "900215300007"
ANOTHER = "900215300800"


@pytest.fixture
def station(qtbot: QtBot, shared_site: SiteWithStand) -> Iterator[Station]:
    with at_work(qtbot, shared_site, "operator") as made:
        yield made
    shared_site.stand.faults.clear()


def case_of(station: Station, iin: str) -> str:
    counter = Counter(station.site)
    return counter.opened({"applicant.iin": iin}).number.text


def test_a_ticket_and_a_card_begin_a_reception_without_any_other_key(station: Station) -> None:
    station.shoot("A-047")
    station.wait_focus("service.ticket.input")
    assert station.text("service.ticket") == "A-047"
    station.shoot("880402488671")
    station.wait(lambda: station.case is not None)
    station.wait(lambda: station.text("applicant.iin") == "880402488671")
    assert station.case is not None
    assert station.case.ticket == "A-047"


def test_a_card_shot_before_the_services_are_read_begins_once_they_are(
    qtbot: QtBot, shared_site: SiteWithStand, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, read = threading.Event(), Intake.services
    monkeypatch.setattr(Intake, "services", lambda *asked: reading.wait(15) and read(*asked))
    with at_work(qtbot, shared_site, "operator") as station:
        station.shoot("A-048")
        station.wait_focus("service.ticket.input")
        station.shoot("880402488671")
        reading.set()
        station.wait(lambda: station.text("applicant.iin") == "880402488671")
        assert station.case is not None
        assert station.case.ticket == "A-048"


def test_who_left_before_the_services_were_read_finds_no_case_begun(
    qtbot: QtBot, shared_site: SiteWithStand, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, answered, read = threading.Event(), threading.Event(), Intake.services

    def late(*asked: Any) -> object:
        reading.wait(15)
        answered.set()
        return read(*asked)

    monkeypatch.setattr(Intake, "services", late)
    with at_work(qtbot, shared_site, "operator") as station:
        station.shoot("A-049")
        station.wait_focus("service.ticket.input")
        station.shoot("880402488671")
        station.press(Qt.Key.Key_Escape)
        station.wait(lambda: station.sees("desk"))
        reading.set()
        station.wait(answered.is_set)
        station.tasks.drain()
        qtbot.wait(200)
        assert station.case is None
        assert station.sees("desk")


def test_the_number_of_a_case_opens_it_from_any_screen(station: Station) -> None:
    number = case_of(station, IIN)
    station.press(Qt.Key.Key_F3)
    station.shoot(number)
    station.wait(lambda: station.case is not None and station.case.number.text == number)


def test_the_code_of_a_receipt_opens_its_case(station: Station) -> None:
    number = case_of(station, IIN)
    station.shoot(f"TRZ1*R3*{number}*1*1/1")
    station.wait(lambda: station.case is not None and station.case.number.text == number)


def test_a_card_opens_the_one_case_of_its_person(station: Station) -> None:
    number = case_of(station, ANOTHER)
    station.shoot(ANOTHER)
    station.wait(lambda: station.case is not None and station.case.number.text == number)


def test_a_field_with_the_focus_is_left_as_it_was(station: Station) -> None:
    number = case_of(station, IIN)
    station.press(Qt.Key.Key_F3)
    station.type("abc")
    station.shoot("1234567")
    assert station.text("desk.search") == "abc1234567"
    station.press(Qt.Key.Key_A, CTRL)
    station.type("abc")
    station.shoot(number)
    station.wait(lambda: station.case is not None and station.case.number.text == number)
    assert station.text("desk.search") == "abc"


def test_a_hand_is_never_taken_for_a_gun(station: Station) -> None:
    case_of(station, IIN)
    station.press(Qt.Key.Key_F3)
    station.type(IIN)
    station.press(Qt.Key.Key_Return)
    assert station.text("desk.search") == IIN
    assert station.sees("desk")


def test_a_burst_marks_no_document(station: Station) -> None:
    counter = Counter(station.site)
    case = counter.opened()
    counter.work.intake.go_to(counter.person(), case.id, Step.DOCUMENTS)
    station.shoot(case.number.text)
    station.wait(lambda: station.sees("documents.list"))
    station.wait(lambda: station.focus.startswith("documents.row."))
    station.shoot(case.number.text)
    station.qtbot.wait(100)
    assert {entry.presence for entry in counter.case(case).checklist.values()} <= {Presence.UNKNOWN}


def test_a_short_touch_of_the_space_bar_presses_the_button(station: Station) -> None:
    station.wait_focus("desk.new")
    station.press(" ")
    station.wait_focus("service.ticket.input")
