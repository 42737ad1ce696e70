"""Reception, step 1: the passport of the service and the ticket."""

from tests.ui.first_steps.hands import words
from tests.ui.first_steps.reception import Later, Reception


def test_the_passport_is_told_in_words_and_begins_a_case_with_the_ticket(
    reception: Reception,
) -> None:
    facts = [words(reception, f"service.passport.facts.{row}") for row in range(6)]
    assert "30" in facts[0]
    assert all(facts)

    reception.type_into("service.ticket", "B-047")
    reception.press("service.begin")

    assert reception.case.ticket == "B-047"
    assert reception.part("applicant").isVisible()
    assert reception.part("applicant.iin.input").hasFocus()


def test_a_search_without_a_hit_leaves_nothing_to_begin(reception: Reception) -> None:
    reception.type_into("service.search", "fishing licence")
    assert reception.part("service.nothing").isVisible()
    assert not reception.part("service.begin").isEnabled()

    reception.type_into("service.search", "housing")
    assert not reception.part("service.nothing").isVisible()
    assert reception.part("service.begin").isEnabled()


def test_two_presses_open_one_case(reception: Reception, later: Later) -> None:
    later.held = True
    reception.press("service.begin")
    reception.press("service.begin")
    later.go_on()
    opened = reception.case
    assert reception.part("applicant").isVisible()
    serial = str(opened.number)
    reception.presenter.begin()
    reception.press("service.begin")
    assert int(str(reception.case.number).split("-")[-2]) == int(serial.split("-")[-2]) + 1
