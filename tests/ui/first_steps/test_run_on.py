"""The key that completes the applicant goes on past every step that asks nothing."""

from PySide6.QtTest import QTest

from app.domain.case import Step
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.first_steps.hands import UNKNOWN
from tests.ui.first_steps.reception import Later, Reception

ALONE, SOMEBODY, SLOW = "550204328736", "881109374090", "921105427182"
AGAIN, PATIENT = "520310378832", "951111495889"


def fill_all_but_one(reception: Reception, iin: str) -> None:
    """Everything but the sub-category."""
    reception.type_into("applicant.iin", iin)
    reception.type_into("applicant.phone", "+77015550417")
    reception.choose("applicant.category", "vulnerable")


def choose_last(reception: Reception) -> None:
    """The sub-category by its digit."""
    reception.part("applicant.subcategory.input").setFocus()
    QTest.keyClicks(reception.part("applicant.subcategory.input"), "1")
    gone_on()


def gone_on() -> None:
    """One step comes after the other, each once the one before is painted."""
    for _ in Step:
        QTest.qWait(1)


def test_nothing_asked_goes_straight_to_the_documents(reception: Reception) -> None:
    reception.open_case()
    fill_all_but_one(reception, ALONE)
    choose_last(reception)
    assert reception.case.step is Step.DOCUMENTS
    assert reception.view.step.objectName() == "documents"


def test_a_representative_is_asked_about(reception: Reception) -> None:
    reception.open_case()
    reception.presenter.save({"representative.basis": "notarised"})
    fill_all_but_one(reception, SOMEBODY)
    choose_last(reception)
    assert reception.case.step is Step.REPRESENTATIVE


def test_a_register_without_data_is_shown(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.surname", "Seitkazy")
    reception.type_into("applicant.given_name", "Erzhan")
    reception.type_into("applicant.birth_date", "09.01.1986")
    reception.type_into("applicant.address", "Astana, Kok tas 84")
    fill_all_but_one(reception, UNKNOWN)
    choose_last(reception)
    assert reception.case.step is Step.CHECK
    assert reception.part("check.continue").isVisible()


def test_whoever_stands_elsewhere_keeps_the_form(reception: Reception, site: SiteWithStand) -> None:
    Counter(site).opened({"applicant.iin": AGAIN})
    reception.open_case()
    fill_all_but_one(reception, AGAIN)
    choose_last(reception)
    assert reception.case.step is Step.APPLICANT
    assert reception.part("applicant.continue").hasFocus()


def test_who_goes_elsewhere_meanwhile_is_left_there(reception: Reception, later: Later) -> None:
    reception.open_case()
    fill_all_but_one(reception, SLOW)
    later.held = True
    choose_last(reception)
    assert reception.view.step.objectName() == "check"
    reception.presenter.go_to(Step.APPLICANT)
    later.go_on()
    gone_on()
    assert reception.view.step.objectName() == "applicant"


def test_a_slow_register_is_waited_for(reception: Reception, later: Later) -> None:
    reception.open_case()
    fill_all_but_one(reception, PATIENT)
    later.held = True
    choose_last(reception)
    later.go_on()
    gone_on()
    assert reception.view.step.objectName() == "documents"
