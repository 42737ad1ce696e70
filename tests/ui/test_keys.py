"""Every key of the list does what it says, on the whole workstation."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.case import Case, ChecklistEntry, Step
from tests.counter import FORM, Counter
from tests.training_sites import SiteWithStand
from tests.ui.station import ALT, CTRL, Station, at_work
from ui.keys.help import Help
from ui.keys.help_texts import TEXTS
from ui.navigation import ACTIVITIES
from ui.screens.reception.make import STEPS
from ui.widgets.key_answer import KeyAnswer
from ui.widgets.keycap import Keycap


@pytest.fixture
def station(qtbot: QtBot, shared_site: SiteWithStand) -> Iterator[Station]:
    with at_work(qtbot, shared_site, "operator") as made:
        yield made


def open_at(station: Station, step: Step) -> Case:
    counter = Counter(station.site)
    case = counter.marked(counter.opened())
    counter.page(case.id)
    counter.work.intake.go_to(counter.person(), case.id, step)
    station.shoot(case.number.text)
    station.wait(lambda: station.case is not None and station.case.id == case.id)
    station.wait(lambda: station.sees(step.value))
    return case


def answer(station: Station) -> str:
    """What the last key was answered; it is taken away for the next one."""
    line = station.window.findChild(KeyAnswer)
    assert line is not None
    words = line.text if line.isVisible() else ""
    line.clear()
    return words


def test_every_screen_and_step_has_help() -> None:
    steps = {step.value for step in STEPS}
    assert set(TEXTS) == steps | (set(ACTIVITIES) - {"reception"}) | {"site_password"}


def test_f1_explains_the_step_and_its_keys(station: Station) -> None:
    open_at(station, Step.DOCUMENTS)
    station.press(Qt.Key.Key_F1)
    shown = station.window.findChild(Help)
    assert shown is not None
    assert shown.isVisible()
    words = shown.findChild(QLabel, "help.words")
    assert words is not None
    assert words.text() == TEXTS["documents"]
    assert "F8" in {cap.accessibleName() for cap in shown.findChildren(type(shown._inner))}
    station.press(Qt.Key.Key_Escape)
    station.wait(lambda: not shown.isVisible())
    assert station.sees("documents")


def test_alt_and_a_digit_go_to_a_step(station: Station) -> None:
    open_at(station, Step.DOCUMENTS)
    for digit, step in (("2", "applicant"), ("3", "representative"), ("4", "check"), ("6", "scan")):
        station.press(getattr(Qt.Key, f"Key_{digit}"), ALT)
        station.wait(lambda step=step: station.sees(step))  # type: ignore[misc]  # its default binds it


def test_steps_that_may_not_be_gone_to_stay_closed(station: Station) -> None:
    open_at(station, Step.DOCUMENTS)
    for digit, why in (("1", "F10"), ("5", "open"), *((each, "registered") for each in "789")):
        station.press(getattr(Qt.Key, f"Key_{digit}"), ALT)
        assert station.sees("documents")
        assert why in answer(station), digit


def test_esc_goes_back_a_step_and_then_to_the_desk(station: Station) -> None:
    open_at(station, Step.REPRESENTATIVE)
    station.press(Qt.Key.Key_Escape)
    station.wait(lambda: station.sees("applicant"))
    station.wait(lambda: not station.sees("representative"))
    # The first one may stop the question to GBD FL that is still under way.
    station.press(Qt.Key.Key_Escape)
    if not station.sees("desk"):
        station.press(Qt.Key.Key_Escape)
    station.wait(lambda: station.sees("desk"))


def test_ctrl_p_prints_the_application_and_esc_closes_it(station: Station) -> None:
    case = open_at(station, Step.DOCUMENTS)
    station.press(Qt.Key.Key_P, CTRL)
    station.wait(lambda: bool(Counter(station.site).papers(case)))
    station.wait(lambda: station.sees("documents.paper"))
    station.press(Qt.Key.Key_Escape)
    station.wait(lambda: station.sees("documents.list"))


def test_ctrl_z_takes_a_page_back(station: Station, tmp_path: Path) -> None:
    case = open_at(station, Step.SCAN)
    scanning, operator = station.site.workplace.scanning, Counter(station.site).person()
    station.wait_focus("scan.strip")
    station.wait_enabled("scan.bin")
    station.press(Qt.Key.Key_Delete)
    station.wait(lambda: not any(page.goes_out for page in scanning.pages(operator, case.id)))
    station.wait_enabled("scan.undo")
    station.press(Qt.Key.Key_Z, CTRL)
    station.wait(lambda: any(page.goes_out for page in scanning.pages(operator, case.id)))


def test_f2_and_f3_work_from_every_screen(station: Station) -> None:
    station.station.front.go_to("outbox")
    station.press(Qt.Key.Key_F2)
    station.wait(lambda: station.sees("service"))
    station.station.front.go_to("registers")
    station.wait(lambda: station.sees("registers"))
    station.press(Qt.Key.Key_F3)
    station.wait_focus("desk.search.input")


def test_f2_does_not_leave_a_case_at_the_counter(station: Station) -> None:
    case = open_at(station, Step.APPLICANT)
    station.press(Qt.Key.Key_F2)
    assert station.case is not None
    assert station.case.id == case.id
    assert "F10" in answer(station)


def test_f4_goes_to_the_next_fault(station: Station) -> None:
    counter = Counter(station.site)
    half = {name: value for name, value in FORM.items() if "phone" not in name}
    case = counter.opened({**half, "category": ""})
    station.shoot(case.number.text)
    station.wait_focus("applicant.phone.input")
    station.press(Qt.Key.Key_F4)
    assert station.sees("applicant.faults")
    assert station.focus == "applicant.category.input"
    station.press(Qt.Key.Key_F4)
    assert station.focus == "applicant.phone.input"


def test_f4_goes_to_what_is_missing_on_every_step_or_says_that_nothing_is(
    station: Station,
) -> None:
    case = open_at(station, Step.DOCUMENTS)
    station.press(Qt.Key.Key_F4)
    assert "Ctrl Enter" in answer(station)
    counter = Counter(station.site)
    counter.work.intake.mark(counter.person(), case.id, "application", ChecklistEntry())
    station.shoot(case.number.text)
    station.wait(lambda: bool(station.case and station.case.checklist["application"].sheets == 0))
    station.put_focus("reception.back")
    station.press(Qt.Key.Key_F4)
    assert station.focus == "documents.row.application"
    station.press(Qt.Key.Key_6, ALT)
    station.wait(lambda: station.sees("scan"))
    station.press(Qt.Key.Key_F4)
    assert "no page" in answer(station)


@pytest.mark.parametrize("width", [1366, 911])
def test_f12_leads_to_the_summary_and_back_in_every_width(station: Station, width: int) -> None:
    open_at(station, Step.DOCUMENTS)
    station.window.resize(width, 512)
    row = station.focus
    station.press(Qt.Key.Key_F12)
    assert station.focus == "summary"
    assert station.sees("summary.state")
    station.press(Qt.Key.Key_F12)
    assert station.focus == row
    station.press(Qt.Key.Key_F12)
    station.press(Qt.Key.Key_Escape)
    assert station.focus == row
    assert station.sees("documents")


def test_f10_works_also_while_the_summary_is_a_closed_drawer(station: Station) -> None:
    open_at(station, Step.DOCUMENTS)
    station.window.resize(911, 512)
    station.wait(lambda: not station.sees("reception.leave"))
    station.press(Qt.Key.Key_F10)
    assert station.sees("reception.left")


def test_a_key_that_can_do_nothing_now_says_why(station: Station) -> None:
    open_at(station, Step.DOCUMENTS)
    station.press(Qt.Key.Key_F8)
    assert "absent" in answer(station)
    station.press(Qt.Key.Key_F6)
    station.press(Qt.Key.Key_F6)
    assert "decided" in answer(station)
    station.press(Qt.Key.Key_F6)
    station.press(Qt.Key.Key_Down)
    assert answer(station) == ""
    station.press(Qt.Key.Key_F9)
    assert "F9 does nothing here" in answer(station)
    station.press(Qt.Key.Key_Escape)
    station.press(Qt.Key.Key_A)
    assert answer(station) == ""


@pytest.mark.parametrize(
    ("login", "screen", "shown", "not_shown"),
    [("head", "review", "Alt Down", "F2"), ("operator", "desk", "F2", "Alt 1…9")],
)
def test_f1_tells_only_keys_that_do_something_here(
    qtbot: QtBot, shared_site: SiteWithStand, login: str, screen: str, shown: str, not_shown: str
) -> None:
    with at_work(qtbot, shared_site, login) as station:
        station.wait(lambda: station.sees(screen))
        station.press(Qt.Key.Key_F1)
        help_shown = station.window.findChild(Help)
        assert help_shown is not None
        caps = {cap.accessibleName() for cap in help_shown.findChildren(Keycap)}
        assert shown in caps
        assert not_shown not in caps
        station.press(Qt.Key.Key_Escape)
