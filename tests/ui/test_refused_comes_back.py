"""A refusal receipt at the next visit: the gun reads its code, the draft opens with what was missing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.adapters.receipt_picture import ReceiptPictures
from app.domain.case import Case, CaseState, Presence, Step
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.station import Station, at_work
from ui.widgets.checklist_row import ChecklistRow

MISSING = "category_proof"


def refuse(station: Station, counter: Counter) -> Case:
    """By keys: one paper is absent, the rest is there, the reception is refused."""
    case = counter.opened()
    counter.work.intake.go_to(counter.person(), case.id, Step.DOCUMENTS)
    station.shoot(case.number.text)
    station.wait(lambda: station.focus == "documents.row.application")
    for _ in range(3):
        station.press(Qt.Key.Key_Down)
    station.wait_focus(f"documents.row.{MISSING}")
    station.press(Qt.Key.Key_2)
    station.press(Qt.Key.Key_F6)
    station.wait_enabled("documents.refuse")
    station.press(Qt.Key.Key_F8)
    station.wait(lambda: counter.case(case).state is CaseState.REFUSED)
    station.wait_enabled("documents.finish")
    return case


def code_on(counter: Counter, case: Case) -> str:
    """What stands in the code of the printed receipt."""
    with counter.site.site.storage.read() as work:
        receipt = work.papers.latest(case.number.text, "refusal-receipt")
    assert receipt is not None
    return ReceiptPictures().read(receipt)


def test_the_applicant_comes_back_while_the_program_still_runs(
    qtbot: QtBot, shared_site: SiteWithStand
) -> None:
    counter = Counter(shared_site)
    with at_work(qtbot, shared_site, "operator") as station:
        case = refuse(station, counter)
        station.press(Qt.Key.Key_Escape)
        station.wait(lambda: station.sees(f"desk.case.{case.number}"))
        station.shoot(case.number.text)
        station.wait_focus("documents.message.action")
        station.press(Qt.Key.Key_Return)
        station.wait(lambda: counter.case(case).state is CaseState.DRAFT)
        station.wait_focus(f"documents.row.{MISSING}")


def test_the_code_of_a_refusal_receipt_opens_the_draft_with_what_was_missing(
    qtbot: QtBot, shared_site: SiteWithStand
) -> None:
    counter = Counter(shared_site)
    with at_work(qtbot, shared_site, "operator") as station:
        case = refuse(station, counter)
    with at_work(qtbot, shared_site, "operator") as station:
        station.shoot(code_on(counter, case))
        station.wait(lambda: station.sees("documents.list"))
        assert station.case is not None
        assert station.case.number == case.number
        station.wait_focus("documents.message.action")
        station.press(Qt.Key.Key_Return)
        station.wait(lambda: counter.case(case).state is CaseState.DRAFT)
        station.wait_focus(f"documents.row.{MISSING}")
        row = station.window.findChild(QWidget, f"documents.row.{MISSING}")
        assert isinstance(row, ChecklistRow)
        assert row.presence == "absent"
    held = counter.case(case).checklist
    assert [code for code, entry in held.items() if entry.presence is Presence.ABSENT] == [MISSING]
