"""Reception, step 5: the checklist by keys, and a refusal to accept."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.case import Case, CaseState, Presence, Step
from app.domain.deadline import Process
from tests.counter import FORM
from tests.ui.last_steps.hands import enabled, part, press, state
from tests.ui.last_steps.reception import Reception
from ui.pdf_preview import PdfPreview
from ui.widgets.checklist_row import ChecklistRow
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField


def row(reception: Reception, code: str) -> ChecklistRow:
    return part(reception, ChecklistRow, f"documents.row.{code}")


def at_documents(reception: Reception) -> Case:
    case = reception.counter.opened()
    reception.open(case, Step.DOCUMENTS)
    return case


def test_the_cursor_stands_on_the_first_open_row_and_keys_mark_it(
    reception: Reception, qtbot: QtBot
) -> None:
    at_documents(reception)
    first = row(reception, "application")
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_1)
    assert reception.case.checklist["application"].presence is Presence.PRESENT
    assert reception.case.checklist["application"].sheets == 1
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert row(reception, "identity_document").hasFocus()
    QTest.keyClick(row(reception, "identity_document"), Qt.Key.Key_2)
    assert reception.case.checklist["identity_document"].presence is Presence.ABSENT


def test_a_registry_stands_in_for_paper_only_once_it_has_answered(
    reception: Reception, qtbot: QtBot
) -> None:
    case = at_documents(reception)
    address = row(reception, "address")
    QTest.keyClick(address, Qt.Key.Key_3)
    assert "address" not in reception.case.checklist
    reception.counter.work.lookup.ask_gbd_fl(reception.counter.person(), case.id)
    reception.open(case, Step.DOCUMENTS)
    QTest.keyClick(row(reception, "address"), Qt.Key.Key_3)
    assert reception.case.checklist["address"].presence is Presence.FROM_REGISTRY


def test_copy_and_sheets_are_stored(reception: Reception) -> None:
    at_documents(reception)
    press(reception, "documents.row.application.state.present")
    press(reception, "documents.row.application.kind.copy")
    row(reception, "application").sheets_chosen.emit(4)
    entry = reception.case.checklist["application"]
    assert (entry.original, entry.sheets) == (False, 4)


def test_why_a_document_is_not_required_is_kept(reception: Reception, qtbot: QtBot) -> None:
    form = FORM | {"category": "vulnerable", "subcategory": "pensioners"}
    reception.open(reception.counter.opened(form), Step.DOCUMENTS)
    income = row(reception, "income.applicant")
    income.setFocus()
    reason = part(reception, TextField, "documents.reason")
    assert not reason.isVisible()
    QTest.keyClick(income, Qt.Key.Key_4)
    assert reason.isVisible()
    press(reception, "documents.rest_present")
    assert not enabled(reception, "documents.next")
    QTest.keyClicks(reason.line, "lives in a boarding school")
    QTest.keyClick(reason.line, Qt.Key.Key_Return)
    assert reception.case.checklist["income.applicant"].note == "lives in a boarding school"
    assert enabled(reception, "documents.next")


def test_what_every_case_needs_is_not_offered_as_not_required(reception: Reception) -> None:
    at_documents(reception)
    first = row(reception, "application")
    first.setFocus()
    offered = part(reception, QAbstractButton, "documents.row.application.state.not_needed")
    assert not offered.isEnabled()
    QTest.keyClick(first, Qt.Key.Key_4)
    assert "application" not in reception.case.checklist


def test_scanning_opens_once_every_row_is_decided_and_none_absent(reception: Reception) -> None:
    at_documents(reception)
    press(reception, "documents.row.application.state.absent")
    assert not enabled(reception, "documents.next")
    press(reception, "documents.rest_present")
    assert not enabled(reception, "documents.next")
    press(reception, "documents.row.application.state.present")
    assert enabled(reception, "documents.next")
    press(reception, "documents.next")
    assert reception.case.step is Step.SCAN


def test_a_refusal_waits_for_all_rows_and_names_what_is_absent(
    reception: Reception, qtbot: QtBot
) -> None:
    case = at_documents(reception)
    assert not enabled(reception, "documents.refuse")
    row(reception, "category_proof").setFocus()
    press(reception, "documents.row.category_proof.state.absent")
    clocks = reception.counter.work.intake.clocks(reception.counter.person(), case.id)
    assert Process.REFUSAL_TO_ACCEPT in clocks
    QTest.keyClick(reception.window, Qt.Key.Key_F8)
    assert state(reception) is CaseState.DRAFT
    assert part(reception, MessageLine, "documents.message").isVisible()
    press(reception, "documents.rest_present")
    QTest.keyClick(reception.window, Qt.Key.Key_F8)
    assert state(reception) is CaseState.REFUSED
    assert reception.counter.papers(case) == [("refusal-receipt", 1), ("refusal-receipt", 2)]
    assert part(reception, PdfPreview, "documents.paper.preview").page_count == 2
    over = QSignalSpy(reception.view.finished)
    press(reception, "documents.finish")
    assert over.count() == 1


def test_a_refused_draft_is_taken_up_again(reception: Reception) -> None:
    case = at_documents(reception)
    row(reception, "category_proof").setFocus()
    press(reception, "documents.row.category_proof.state.absent")
    press(reception, "documents.rest_present")
    press(reception, "documents.refuse")
    reception.view.presenter.begin()
    other = reception.counter.opened()
    reception.open(other, Step.DOCUMENTS)
    reception.presenter.open_case(case.id)
    assert not row(reception, "application").isEnabled()
    press(reception, "documents.message.action")
    assert state(reception) is CaseState.DRAFT
    assert enabled(reception, "documents.refuse")


def test_the_application_is_printed_and_saved_in_training(reception: Reception) -> None:
    case = at_documents(reception)
    press(reception, "documents.print_application")
    folder = reception.counter.work.papers_folder
    assert folder is not None
    (paper,) = folder.iterdir()
    assert paper.read_bytes().startswith(b"%PDF")
    assert reception.counter.papers(case) == [("application-form", 1)]
    press(reception, "documents.close_paper")
    assert row(reception, "application").isVisible()
