"""Reception: people of a case who stand elsewhere are decided on with a reason, one after another."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.case import Case, Step
from tests.training_sites import SiteWithStand
from tests.ui.first_steps.hands import KNOWN, WIFE, add_member, to_check
from tests.ui.first_steps.reception import Later, Reception
from ui.widgets.list_row import ListRow
from ui.widgets.text_field import TextField

REASON = "check.duplicates.reason"


def another(reception: Reception, iin: str = KNOWN) -> Case:
    """A case of this person is being filled in; the next one begins."""
    reception.open_case()
    reception.fill_applicant(iin)
    first = reception.case
    reception.presenter.begin()
    return first


def decide(reception: Reception, later: Later, reason: str) -> None:
    """Type the reason and press Enter; the answer comes with a later turn, as in the program."""
    line = reception.part(f"{REASON}.input", QLineEdit)
    assert line.hasFocus(), "the first thing to do"
    QTest.keyClicks(line, reason)
    later.held = True
    QTest.keyClick(line, Qt.Key.Key_Return)
    later.go_on()
    QApplication.processEvents()


def shown(reception: Reception) -> str:
    rows = reception.part("check.duplicates").findChildren(ListRow)
    return "\n".join(row.accessibleName() for row in rows if not row.isHidden())


def test_the_way_goes_on_only_with_a_reason(reception: Reception, later: Later) -> None:
    first = another(reception)
    to_check(reception)
    assert reception.part("check.duplicates").isVisible()
    assert first.number.text in reception.part(REASON, TextField).label
    assert not reception.part("check.continue").isEnabled()
    assert any("to decide" in each for each in reception.view.step.lacking())
    decide(reception, later, " ")
    assert reception.part(REASON, TextField).fault
    assert not reception.part("check.continue").isEnabled()
    decide(reception, later, "the first one was opened by mistake")
    assert reception.part("check.continue").isEnabled()
    assert not reception.part(REASON).isVisible()
    assert "opened by mistake" in shown(reception)
    reception.press("check.continue")
    assert reception.case.step is Step.DOCUMENTS


def test_a_family_member_in_the_queue_and_another_in_a_case_are_decided_one_by_one(
    reception: Reception, later: Later, site: SiteWithStand
) -> None:
    waiting = site.stand.people.in_queue()[0]
    another(reception, WIFE)
    reception.open_case()
    reception.fill_applicant()
    reception.press("applicant.family")
    for number, iin in enumerate((waiting.iin, WIFE), start=1):
        if number > 1:
            reception.press("applicant.family_editor.add")
        add_member(reception, number, iin)
        reception.type_into(f"applicant.family_editor.{number}.marriage", "19.05.2012")
    reception.presenter.go_to(Step.CHECK)
    assert not reception.part("check.continue").isEnabled()
    assert "family member" in shown(reception)
    for left in (1, 0):
        decide(reception, later, "lives with the applicant")
        assert reception.part("check.continue").isEnabled() is (left == 0)
    with site.site.storage.read() as work:
        told = [e for e in work.journal.of(reception.case.number.text) if "dupl" in e.action]
    assert [e.reason for e in told] == ["lives with the applicant"] * 2
    assert {(e.after or {})["person"] for e in told} == {waiting.iin, WIFE}
