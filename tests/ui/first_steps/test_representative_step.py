"""Reception, step 3: who acts for the applicant, and on which power."""

from app.domain.power_of_attorney import RepresentativeBasis
from tests.ui.first_steps.hands import enter_power, to_representative
from tests.ui.first_steps.reception import Reception
from ui.widgets.field import Field
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField


def test_nobody_acts_and_the_way_on_is_open(reception: Reception) -> None:
    to_representative(reception)
    reception.press("representative.continue")
    assert reception.part("check").isVisible()
    assert reception.stored().value("representative.basis") == "none"


def test_only_a_notarised_power_is_entered(reception: Reception) -> None:
    to_representative(reception)
    reception.press("representative.basis.input.notarised")
    assert reception.part("poa.number").isVisible()
    reception.type_into("poa.number", "2015-0417")
    reception.press("representative.basis.input.otherwise")

    assert not reception.part("poa.number").isVisible()
    assert not reception.part("representative.iin").isVisible()
    assert reception.part("representative.note").isVisible()
    assert reception.stored().value("poa.number") == ""
    assert reception.stored().basis is RepresentativeBasis.OTHERWISE_CERTIFIED

    reception.press("representative.basis.input.notarised")
    assert reception.part("poa.number", TextField).text() == "2015-0417", "kept at hand"


def test_a_power_without_its_data_does_not_go_on(reception: Reception) -> None:
    to_representative(reception)
    reception.press("representative.basis.input.notarised")
    reception.press("representative.continue")
    assert reception.part("representative").isVisible()
    assert reception.part("poa.number", Field).fault
    assert reception.part("representative.faults.line", MessageLine).isVisible()


def test_a_power_that_ends_before_the_result_is_warned_of(reception: Reception) -> None:
    to_representative(reception)
    enter_power(reception, "2015-0417", "791114468407")
    soon = reception.presenter.workplace.clock.now().date()
    reception.type_into("poa.valid_until", f"{soon:%d.%m.%Y}")
    line = reception.part("representative.term", MessageLine)
    assert f"{soon:%d.%m.%Y}" in line.text
    reception.type_into("poa.valid_until", "01.01.2099")
    assert not line.isVisible()
