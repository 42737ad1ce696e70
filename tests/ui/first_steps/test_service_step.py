"""Reception, step 1: the passport of the service and the ticket."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.first_steps.hands import words
from tests.ui.first_steps.reception import Later, Reception
from ui.widgets.card import Card
from ui.widgets.list_row import ListRow


def test_the_passport_is_told_in_words_and_begins_a_case_with_the_ticket(
    reception: Reception,
) -> None:
    reception.press("service.row.housing-queue")
    facts = [words(reception, f"service.passport.facts.{row}") for row in range(8)]
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


def test_the_cursor_stays_where_something_is_typed_while_the_services_are_read(
    reception: Reception, later: Later
) -> None:
    later.held = True
    reception.presenter.begin()
    line = reception.part("service.ticket.input", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "B-0")
    later.go_on()
    QTest.keyClicks(line, "47")
    assert line.hasFocus()
    assert line.text() == "B-047"


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


def listed(reception: Reception) -> list[str]:
    """The services that are shown, from top to bottom."""
    card = reception.part("service.list", Card)
    rows = [row for row in card.findChildren(ListRow) if row.isVisible()]
    from_top = sorted(rows, key=card.body.indexOf)
    return [row.objectName().removeprefix("service.row.") for row in from_top]


def test_a_service_is_found_by_any_language_and_the_recent_ones_come_first(
    reception: Reception,
) -> None:
    assert set(listed(reception)) >= {
        "housing-queue",
        "housing-aid",
        "communal-dwelling-certificate",
    }
    reception.open_case("housing-aid")
    reception.presenter.begin()
    assert listed(reception)[0] == "housing-aid"
    line = reception.part("service.search.input", QLineEdit)
    for word in ("справк", "АНЫҚТАМА", "certificate"):
        reception.type_into("service.search", word)
        assert listed(reception) == ["communal-dwelling-certificate"], word
    for word in ("жергілікті", "ЖЕРГIЛIКТI", " жергiлiктi "):
        reception.type_into("service.search", word)
        assert listed(reception) == ["housing-queue"], word
    reception.type_into("service.search", "certificate")
    QTest.keyClick(line, Qt.Key.Key_Return)
    facts = [words(reception, f"service.passport.facts.{row}") for row in range(6)]
    assert any("3" in fact and "7" in fact for fact in facts[:1])
    reception.press("service.begin")
    assert reception.case.service.code == "communal-dwelling-certificate"
