"""A registered case undone on the screen: corrected or cancelled, with a paper and a supervisor's word."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.domain.case import CaseState, Step
from app.domain.person import FamilyMember, Iin, PersonName
from app.training import PASSWORD
from tests.ui.last_steps.hands import at_signing, choose_files, part, press, state
from tests.ui.last_steps.reception import Reception
from ui.screens.reception.undo_page import UndoPage
from ui.widgets.check_box import CheckBox
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field import Field
from ui.widgets.message_line import MessageLine
from ui.widgets.segment_item import SegmentItem
from ui.widgets.text import Text

PHONE = "+7 701 555 09 99"
REASON = "терілім қатесі"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-1.7 the applicant's letter")
    return file


def write(reception: Reception, name: str, text: str) -> None:
    line = part(reception, QLineEdit, f"{name}.input")
    line.setFocus()
    line.selectAll()
    line.insert(text)
    line.textEdited.emit(line.text())


def give_ground(
    reception: Reception, monkeypatch: pytest.MonkeyPatch, letter: Path, login: str = "supervisor"
) -> None:
    write(reception, "undo.reason", REASON)
    choose_files(monkeypatch, "getOpenFileName", (str(letter), ""))
    press(reception, "undo.paper.input")
    if login:
        write(reception, "undo.login", login)
        write(reception, "undo.password", PASSWORD)


def choose(reception: Reception, what: str) -> None:
    part(reception, SegmentItem, f"undo.what.{what}").click()


def fault(reception: Reception, name: str) -> str:
    return part(reception, Field, name).fault or ""


def told(reception: Reception) -> str:
    QApplication.processEvents()
    page = part(reception, UndoPage, "undo")
    return "\n".join(t.text() for t in page.findChildren(Text) if t.isVisible())


def seen(reception: Reception, name: str) -> bool:
    found = reception.view.findChild(QWidget, name)
    return isinstance(found, QWidget) and found.isVisible()


def test_a_case_is_cancelled_where_it_is_open(
    reception: Reception, monkeypatch: pytest.MonkeyPatch, letter: Path, tmp_path: Path
) -> None:
    case = at_signing(reception)
    QTest.keyClick(reception.window, Qt.Key.Key_F10)
    choose(reception, "cancel")
    assert not seen(reception, "undo.applicant.phone")
    give_ground(reception, monkeypatch, letter)
    press(reception, "undo.save")
    assert state(reception) is CaseState.CANCELLED
    assert REASON in part(reception, MessageLine, "undo.state").text
    assert "permitted by supervisor" in told(reception)
    assert not seen(reception, "undo.save")
    copy = tmp_path / "copy.pdf"
    choose_files(monkeypatch, "getSaveFileName", (str(copy), ""))
    press(reception, "undo.history.0.paper")
    assert copy.read_bytes() == letter.read_bytes()
    reception.presenter.begin()
    reception.presenter.open_case(case.id)
    assert REASON in part(reception, MessageLine, "undo.state").text
    assert not seen(reception, "sign.sign")


def test_a_correction_shows_both_values_and_is_signed_anew(
    reception: Reception, monkeypatch: pytest.MonkeyPatch, letter: Path
) -> None:
    case = reception.counter.signed()
    before = case.value("applicant.phone")
    reception.open(case, Step.SEND)
    press(reception, "reception.undo")
    write(reception, "undo.applicant.phone", PHONE)
    give_ground(reception, monkeypatch, letter)
    QTest.keyClick(part(reception, QLineEdit, "undo.password.input"), Qt.Key.Key_Return)
    stored = reception.case
    assert (stored.state, stored.step) == (CaseState.REGISTERED, Step.SIGN)
    assert stored.value("applicant.phone") == PHONE
    assert f"Phone: {before} → {PHONE}" in told(reception)
    assert f"Reason: {REASON}" in told(reception)
    press(reception, "undo.back")
    assert reception.view.step.objectName() == "sign"
    assert not seen(reception, "undo")


def pick(reception: Reception, name: str, key: str) -> None:
    field = part(reception, ChoiceField, name)
    field.set_value(key)
    field.chosen.emit(key)


def test_category_family_and_the_passports_fields_are_corrected(
    reception: Reception, monkeypatch: pytest.MonkeyPatch, letter: Path
) -> None:
    work, operator = reception.counter.work, reception.counter.person()
    son = FamilyMember("child", Iin("120630600079"), PersonName("Сейтқазы", "Нұрлан"))
    case = reception.counter.opened()
    work.intake.save_family(
        operator, case.id, (replace(son, events=(("birth", date(2012, 6, 30)),)),)
    )
    work.intake.save_circumstances(operator, case.id, frozenset({"divorced"}))
    case = work.intake.save(operator, case.id, {"extra.divorce_date": "2012-03-01"})
    work.registration.register(operator, reception.counter.marked(case).id)
    reception.open(case, Step.SIGN)
    press(reception, "reception.undo")
    pick(reception, "undo.category", "vulnerable")
    pick(reception, "undo.subcategory", "pensioners")
    pick(reception, "undo.category", "state_servants")
    assert part(reception, ChoiceField, "undo.subcategory").value() == ""
    pick(reception, "undo.category", "orphans")
    write(reception, "undo.extra.divorce_date", "01.04.2012")
    write(reception, "undo.family.1.name", "")
    give_ground(reception, monkeypatch, letter)
    press(reception, "undo.save")
    assert "1" in part(reception, MessageLine, "undo.message").text
    assert fault(reception, "undo.family.1.name")
    write(reception, "undo.family.1.name", "Сейтқазы Нұржан")
    press(reception, "undo.save")
    stored = reception.case
    assert (stored.value("category"), stored.value("subcategory")) == ("orphans", "")
    assert stored.value("extra.divorce_date") == "2012-04-01"
    assert [member.name.given_name for member in stored.family] == ["Нұржан"]
    shown = told(reception)
    assert "Divorce registered on: 01.03.2012 → 01.04.2012" in shown
    assert "Category: invalids and veterans of the Great Patriotic War → orphans" in shown
    assert "Family member: Сейтқазы Нұрлан (child), Born on: 30.06.2012 → Сейтқазы Нұржан" in shown


def test_values_that_need_more_papers_are_refused_in_words(
    reception: Reception, monkeypatch: pytest.MonkeyPatch, letter: Path
) -> None:
    at_signing(reception)
    press(reception, "reception.undo")
    pick(reception, "undo.category", "emergency")
    give_ground(reception, monkeypatch, letter)
    press(reception, "undo.save")
    line = part(reception, MessageLine, "undo.message")
    assert (line.code, "1 more document" in line.text) == ("COR-06", True)
    assert reception.case.value("category") == "wwii"


def test_circumstances_are_corrected_and_what_would_be_missing_is_named(
    reception: Reception, monkeypatch: pytest.MonkeyPatch, letter: Path
) -> None:
    work, operator = reception.counter.work, reception.counter.person()
    case = reception.counter.opened()
    work.intake.save_circumstances(operator, case.id, frozenset({"divorced"}))
    case = work.intake.save(operator, case.id, {"extra.divorce_date": "2012-03-01"})
    work.registration.register(operator, reception.counter.marked(case).id)
    reception.open(case, Step.SIGN)
    press(reception, "reception.undo")
    assert part(reception, CheckBox, "undo.circumstances.divorced").isChecked()
    press(reception, "undo.circumstances.court_family")
    papers = part(reception, MessageLine, "undo.papers")
    assert papers.isVisible()
    press(reception, "undo.circumstances.court_family")
    assert not papers.isVisible()
    press(reception, "undo.circumstances.divorced")
    assert not seen(reception, "undo.extra.divorce_date")
    give_ground(reception, monkeypatch, letter)
    press(reception, "undo.save")
    assert reception.case.circumstances == frozenset()
    assert "Circumstances: divorced → –" in told(reception)


def test_each_fault_stands_at_its_field_and_changes_nothing(
    reception: Reception, monkeypatch: pytest.MonkeyPatch, letter: Path
) -> None:
    at_signing(reception)
    press(reception, "reception.undo")
    write(reception, "undo.applicant.phone", "кейін")
    press(reception, "undo.save")
    assert fault(reception, "undo.login") or fault(reception, "undo.password")
    write(reception, "undo.login", "supervisor")
    write(reception, "undo.password", PASSWORD)
    press(reception, "undo.save")
    assert fault(reception, "undo.reason")
    write(reception, "undo.reason", REASON)
    press(reception, "undo.save")
    assert fault(reception, "undo.paper")
    give_ground(reception, monkeypatch, letter)
    press(reception, "undo.save")
    assert fault(reception, "undo.applicant.phone")
    assert state(reception) is CaseState.REGISTERED
    for login in ("operator", "head"):
        give_ground(reception, monkeypatch, letter, login)
        press(reception, "undo.save")
        assert "supervisor" in part(reception, MessageLine, "undo.message").text
    assert reception.case.value("applicant.phone") != "кейін"


def test_a_supervisor_needs_no_permit_and_what_has_left_is_only_read(
    reception: Reception, monkeypatch: pytest.MonkeyPatch, letter: Path
) -> None:
    reception.presenter.session = reception.counter.person("supervisor")
    at_signing(reception)
    press(reception, "reception.undo")
    assert not seen(reception, "undo.login")
    choose(reception, "cancel")
    give_ground(reception, monkeypatch, letter, "")
    press(reception, "undo.save")
    assert state(reception) is CaseState.CANCELLED
    reception.open(reception.counter.queued(), Step.RECEIPT)
    press(reception, "reception.undo")
    assert not seen(reception, "undo.form")
    assert "provider" in part(reception, MessageLine, "undo.state").text
