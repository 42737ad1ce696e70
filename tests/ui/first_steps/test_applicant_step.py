"""Reception, step 2: the applicant, the register behind the IIN, the family."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.case import Source, Step
from app.domain.lookup import Registry
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.first_steps.hands import ANOTHER, DECEASED, KNOWN, UNKNOWN, WIFE, add_member, words
from tests.ui.first_steps.reception import Later, Reception
from ui.widgets.check_box import CheckBox
from ui.widgets.field import Field
from ui.widgets.iin_field import IinField
from ui.widgets.message_line import MessageLine
from ui.widgets.segment import SegmentField
from ui.widgets.text_field import TextField


def test_twelve_good_digits_bring_what_the_register_knows(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.iin", KNOWN)

    assert reception.part("applicant.surname", TextField).text() == "Сейтқазы"
    assert reception.part("applicant.surname", TextField).source == "registry"
    assert reception.part("applicant.iin", IinField).source == "registry"
    assert words(reception, "applicant.iin.below")
    stored = reception.stored()
    assert stored.value("applicant.birth_date") == "1990-02-15"
    assert stored.fields["applicant.address"].source is Source.REGISTRY


def test_a_new_case_shows_the_language_its_papers_will_have(reception: Reception) -> None:
    reception.open_case()
    assert reception.part("applicant.language", SegmentField).value() == reception.case.language
    reception.press("applicant.language.input.ru")
    assert reception.stored().value("document_language") == "ru"
    assert reception.part("applicant.language", SegmentField).value() == "ru"


def test_an_earlier_case_offers_nothing_that_the_register_has_filled(
    qtbot: QtBot, reception: Reception, site: SiteWithStand
) -> None:
    Counter(site).opened()
    reception.open_case()
    reception.type_into("applicant.iin", KNOWN)
    assert reception.case.value("applicant.address")
    qtbot.waitUntil(lambda: reception.part("applicant.earlier").isVisible())
    offered = words(reception, "applicant.earlier.words")
    assert "Phone" in offered
    assert "Address" not in offered
    reception.type_into("applicant.phone", "+77015550417")
    qtbot.waitUntil(lambda: not reception.part("applicant.earlier").isVisible())


def test_a_wrong_check_digit_is_said_while_typing_and_nobody_is_asked(
    reception: Reception,
) -> None:
    reception.open_case()
    reception.type_into("applicant.iin", "900215300008")
    assert reception.part("applicant.iin", IinField).fault
    assert reception.presenter.registries.answer(Registry.GBD_FL) is None

    reception.type_into("applicant.iin", "9002153")
    assert "5" in (reception.part("applicant.iin", IinField).fault or "")


def test_another_iin_leaves_nothing_of_the_former_person(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.iin", KNOWN)
    reception.type_into("applicant.phone", "+77015550417")
    reception.type_into("applicant.iin", UNKNOWN)

    stored = reception.stored()
    for part in ("surname", "given_name", "patronymic", "birth_date", "address"):
        assert stored.value(f"applicant.{part}") == "", part
    assert stored.value("applicant.phone") == "+77015550417"


def test_what_was_typed_is_not_overwritten_by_the_register(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.surname", "Petrov")
    reception.type_into("applicant.iin", KNOWN)

    assert reception.stored().value("applicant.surname") == "Petrov"
    assert reception.part("applicant.surname", TextField).source == "typed"
    assert reception.stored().value("applicant.given_name") == "Ержан"


def test_editing_a_value_of_the_register_makes_it_typed(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.iin", KNOWN)
    reception.type_into("applicant.address", "Astana, 7-41")
    assert reception.part("applicant.address", TextField).source == "typed"
    assert reception.stored().fields["applicant.address"].source is Source.TYPED


def test_a_register_without_data_is_a_notice_and_the_case_goes_on(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.iin", UNKNOWN)
    assert reception.part("applicant.notices.0", MessageLine).isVisible()
    assert reception.part("applicant.iin", IinField).fault is None
    assert reception.stored().data_unavailable == ("gbd_fl",)


def test_a_register_that_is_down_is_asked_again_with_f5(
    reception: Reception, site: SiteWithStand
) -> None:
    site.stand.faults.set("gbd_fl", "down")
    reception.open_case()
    reception.type_into("applicant.iin", KNOWN)
    line = reception.part("applicant.notices.0", MessageLine)
    assert line.code == "REG-01"
    assert reception.part("applicant.iin", IinField).source == "later"

    site.stand.faults.clear()
    QTest.keyClick(reception.window, Qt.Key.Key_F5)
    assert reception.part("applicant.surname", TextField).text() == "Сейтқазы"
    assert not line.isVisible()


def test_a_dead_person_is_a_warning_that_is_seen_and_does_not_block(reception: Reception) -> None:
    reception.open_case()
    reception.fill_applicant(DECEASED)
    assert "06.06.2007" in reception.part("applicant.notices.0", MessageLine).text
    reception.press("applicant.continue")
    assert reception.part("representative").isVisible()


def test_esc_ends_the_wait_and_a_late_answer_is_dropped(reception: Reception, later: Later) -> None:
    reception.open_case()
    later.held = True
    reception.type_into("applicant.iin", KNOWN)
    assert reception.presenter.registries.is_asking(Registry.GBD_FL)

    QTest.keyClick(reception.window, Qt.Key.Key_Escape)
    assert not reception.presenter.registries.is_asking(Registry.GBD_FL)
    assert reception.part("applicant").isVisible()
    later.go_on()

    assert reception.part("applicant.surname", TextField).text() == ""
    assert reception.stored().value("applicant.iin") == KNOWN


def test_an_answer_about_the_former_iin_is_dropped(reception: Reception, later: Later) -> None:
    reception.open_case()
    later.held = True
    reception.type_into("applicant.iin", KNOWN)
    reception.type_into("applicant.iin", ANOTHER)
    later.go_on()
    assert reception.stored().value("applicant.surname") == "Өтегенов"


def test_faults_wait_for_the_primary_button_and_f4_goes_round(reception: Reception) -> None:
    reception.open_case()
    fields = ("iin", "birth_date", "surname", "address", "phone", "category")
    assert not any(reception.part(f"applicant.{name}", Field).fault for name in fields)

    QTest.keyClick(reception.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert all(reception.part(f"applicant.{name}", Field).fault for name in fields)
    assert reception.part("applicant").isVisible()
    assert reception.part("applicant.iin.input").hasFocus()

    for name in (*fields[1:], "iin"):
        QTest.keyClick(reception.window, Qt.Key.Key_F4)
        assert reception.part(f"applicant.{name}.input").hasFocus(), name

    reception.fill_applicant()
    assert not reception.part("applicant.faults.line", MessageLine).isVisible()


def test_a_bad_phone_is_said_when_the_field_is_left(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.phone", "+7701")
    assert reception.part("applicant.phone", Field).fault
    assert reception.part("applicant.address", Field).fault is None


def test_what_is_being_typed_survives_a_change_that_comes_from_elsewhere(
    reception: Reception,
) -> None:
    reception.open_case()
    line = reception.part("applicant.address.input", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "Astana, ")
    reception.view.show_case()
    assert line.text() == "Astana, "
    reception.part("applicant.phone.input").setFocus()
    assert reception.stored().value("applicant.address") == "Astana,"


def test_nothing_typed_is_lost_when_the_step_goes_away(reception: Reception) -> None:
    reception.open_case()
    line = reception.part("applicant.address.input", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "Astana 5")
    reception.presenter.go_to(Step.REPRESENTATIVE)
    assert reception.stored().value("applicant.address") == "Astana 5"


def test_another_category_asks_for_its_own_subcategory(reception: Reception) -> None:
    reception.open_case()
    reception.fill_applicant()
    reception.choose("applicant.category", "state_servants")
    assert reception.stored().value("subcategory") == ""
    assert any("ub-category" in each for each in reception.view.step.lacking())
    reception.choose("applicant.category", "orphans")
    assert not reception.part("applicant.subcategory.input").isEnabled()
    assert reception.view.step.lacking() == ()


def test_circumstances_and_paper_are_kept(reception: Reception) -> None:
    reception.open_case()
    for name in ("applicant.circumstances.divorced", "applicant.paper_notification"):
        QTest.mouseClick(reception.part(name, CheckBox), Qt.MouseButton.LeftButton)
    reception.press("applicant.language.input.ru")
    stored = reception.stored()
    assert stored.circumstances == {"divorced"}
    assert stored.paper_notification
    assert stored.language == "ru"
    assert any(
        row.rule.code.startswith("marriage") is False for row in reception.presenter.checklist()
    )


def test_a_family_member_is_added_and_taken_away(reception: Reception) -> None:
    reception.open_case()
    reception.press("applicant.family")
    add_member(reception, 1, WIFE)
    (member,) = reception.stored().family
    assert (member.relation, member.digits) == ("spouse", WIFE)
    assert member.name.patronymic == "Maratkyzy"

    reception.press("applicant.family_editor.1.remove")
    assert reception.stored().family == ()


def test_the_same_member_twice_and_an_unfinished_one_are_said(reception: Reception) -> None:
    reception.open_case()
    reception.fill_applicant()
    reception.press("applicant.family")
    add_member(reception, 1, WIFE)
    reception.press("applicant.family_editor.add")
    add_member(reception, 2, WIFE)
    assert reception.part("applicant.family_editor.2.iin", Field).fault
    assert len(reception.stored().family) == 1
    assert len(reception.view.step.lacking()) == 1

    reception.type_into("applicant.family_editor.2.iin", KNOWN)
    assert reception.part("applicant.family_editor.2.iin", Field).fault, "the applicant's own"


def test_what_the_register_fills_in_is_shown_while_more_is_being_typed(
    reception: Reception, later: Later
) -> None:
    reception.open_case()
    later.held = True
    reception.type_into("applicant.iin", KNOWN)
    while reception.presenter.registries.answer(Registry.GBD_FL) is None:
        later.step()
    reception.presenter.save({"applicant.phone": "+77015550417"})
    while not reception.stored().value("applicant.birth_date"):
        later.step()
    assert not reception.presenter.idle
    assert reception.case.value("applicant.birth_date") == "1990-02-15"
    assert reception.case.value("applicant.phone") == "+77015550417"
    later.go_on()
    assert reception.stored().value("applicant.phone") == "+77015550417"


def test_continue_waits_for_what_is_on_its_way(reception: Reception, later: Later) -> None:
    reception.open_case()
    later.held = True
    reception.fill_applicant(ANOTHER)
    reception.press("applicant.continue")
    assert reception.view.step.objectName() == "applicant"
    later.go_on()
    assert reception.view.step.objectName() == "representative"
