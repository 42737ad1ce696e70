"""Two windows edit one case: the second sees what the first entered, and its own text is not lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.case import Step
from app.domain.person import FamilyMember, Iin, PersonName
from tests.counter import FORM, Counter
from tests.training_sites import SiteWithStand
from tests.ui.first_steps.hands import ANOTHER, WIFE, add_member
from tests.ui.first_steps.reception import Reception
from tests.workplace import log_in
from ui.keys.tab_stops import tab_stops
from ui.screens.reception.family_row import FamilyRow
from ui.widgets.message_line import MessageLine

THEIRS, MINE = "Астана қаласы, Басқа көше, 1-үй", "+77015550099"


def conflict(reception: Reception, site: SiteWithStand) -> MessageLine:
    """Another window changes the address while a phone is typed here."""
    reception.open_case()
    reception.fill_applicant()
    other = log_in(site.workplace, "supervisor")
    site.workplace.intake.save(other, reception.case.id, {"applicant.address": THEIRS})
    reception.type_into("applicant.phone", MINE)
    return reception.part("reception.held", MessageLine)


def test_own_text_is_saved_after_the_others_was_shown(
    reception: Reception, site: SiteWithStand
) -> None:
    line = conflict(reception, site)
    assert (line.isVisible(), line.code) == (True, "CAS-02")
    assert reception.text_of("applicant.address") == THEIRS, "what the other entered is shown"
    assert reception.stored().value("applicant.phone") != MINE, "nothing is written over unseen"
    reception.press("reception.held.action")
    assert not line.isVisible()
    stored = reception.stored()
    assert stored.value("applicant.phone") == MINE
    assert stored.value("applicant.address") == THEIRS
    assert reception.text_of("applicant.phone") == MINE


def test_own_text_for_the_same_field_wins_only_when_it_is_asked_for(
    reception: Reception, site: SiteWithStand
) -> None:
    reception.open_case()
    reception.fill_applicant()
    other = log_in(site.workplace, "supervisor")
    site.workplace.intake.save(other, reception.case.id, {"applicant.phone2": "+77015550088"})
    reception.type_into("applicant.phone2", MINE)
    assert reception.text_of("applicant.phone2") == "+77015550088"
    reception.type_into("applicant.patronymic", "Болатұлы")
    reception.press("reception.held.action")
    stored = reception.stored()
    assert stored.value("applicant.phone2") == MINE
    assert stored.value("applicant.patronymic") == "Болатұлы"


def members(reception: Reception) -> list[str]:
    """The family on the screen."""
    QApplication.processEvents()
    rows = reception.window.findChildren(FamilyRow)
    return [row.iin.text() for row in rows if row.isVisible()]


def test_what_was_refused_stays_offered_at_every_step_until_it_is_saved(
    reception: Reception, site: SiteWithStand
) -> None:
    line = conflict(reception, site)
    case = reception.case
    reception.presenter.go_to(Step.REPRESENTATIVE)
    assert line.isVisible()
    assert MINE in line.text, "it says what is not saved"
    reception.presenter.begin()
    assert not line.isVisible()
    reception.presenter.open_case(case.id)
    assert line.isVisible(), "also after another case was at the counter"
    first = tab_stops(reception.view.step)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Backtab)
    QTest.keyClick(reception.part("reception.held.drop"), Qt.Key.Key_Backtab)
    assert reception.part("reception.held.action").hasFocus(), "the keyboard leads there"
    QTest.keyClick(reception.part("reception.held.action"), Qt.Key.Key_Space)
    assert not line.isVisible()
    assert reception.stored().value("applicant.phone") == MINE


def test_what_the_other_entered_stands_when_the_own_is_given_up(
    reception: Reception, site: SiteWithStand
) -> None:
    line = conflict(reception, site)
    reception.press("reception.held.drop")
    assert not line.isVisible()
    assert reception.stored().value("applicant.phone") != MINE
    assert reception.text_of("applicant.phone") != MINE


def test_a_family_typed_beside_another_is_offered_too(
    reception: Reception, site: SiteWithStand
) -> None:
    reception.open_case()
    reception.fill_applicant()
    reception.press("applicant.family")
    add_member(reception, 1, WIFE)
    parent = FamilyMember("parent", Iin(ANOTHER), PersonName("Сейтқазы", "Болат"))
    other = log_in(site.workplace, "supervisor")
    site.workplace.intake.save_family(other, reception.case.id, (parent,))
    reception.type_into("applicant.family_editor.1.name", "Seitkazy Aiman")
    line = reception.part("reception.held", MessageLine)
    assert "Seitkazy Aiman" in line.text
    assert members(reception) == [ANOTHER], "what the other entered is shown"
    assert [member.digits for member in reception.stored().family] == [ANOTHER]
    reception.press("reception.held.action")
    stored = reception.stored().family
    assert [member.name.full for member in stored] == ["Seitkazy Aiman", "Сейтқазы Болат"]
    assert members(reception) == [WIFE, ANOTHER]
    assert not line.isVisible()


def test_a_member_entered_elsewhere_stands_beside_the_one_begun_here(
    reception: Reception, site: SiteWithStand
) -> None:
    reception.open_case()
    reception.fill_applicant()
    parent = FamilyMember("parent", Iin(ANOTHER), PersonName("Сейтқазы", "Болат"))
    other = log_in(site.workplace, "supervisor")
    site.workplace.intake.save_family(other, reception.case.id, (parent,))
    reception.press("applicant.family")
    add_member(reception, 1, WIFE)
    assert members(reception) == [WIFE, ANOTHER]
    assert {member.digits for member in reception.stored().family} == {WIFE, ANOTHER}


def test_a_family_of_an_earlier_case_is_shown_and_stays(
    reception: Reception, site: SiteWithStand
) -> None:
    counter = Counter(site)
    earlier = counter.opened(FORM | {"applicant.iin": ANOTHER})
    wife = FamilyMember("parent", Iin(WIFE), PersonName("Сейтқазы", "Айгүл"))
    site.workplace.intake.save_family(counter.person(), earlier.id, (wife,))
    reception.open_case()
    reception.fill_applicant(ANOTHER)
    reception.press("applicant.earlier.action")
    assert members(reception) == [WIFE]
    reception.press("applicant.continue")
    assert [member.digits for member in reception.stored().family] == [WIFE]
