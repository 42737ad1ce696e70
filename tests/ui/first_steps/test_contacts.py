"""Reception, step 2: the address goes on by suggestions, the phone is looked at."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView

from tests.training_sites import SiteWithStand
from tests.ui.first_steps.hands import words
from tests.ui.first_steps.reception import Reception
from ui.widgets.text_field import TextField


def popup(reception: Reception) -> QListView:
    """The list under the address."""
    return reception.part("applicant.address.suggestions", QListView)


def offered(reception: Reception) -> list[str]:
    """The lines of the list, none while it is not seen."""
    shown = popup(reception)
    model = shown.model()
    rows = range(model.rowCount()) if shown.isVisible() else ()
    return [str(model.index(row, 0).data()) for row in rows]


def type_address(reception: Reception, text: str) -> QLineEdit:
    line = reception.part("applicant.address.input", QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    line.insert(text)
    line.textEdited.emit(line.text())
    return line


def test_districts_are_offered_and_chosen_by_keys(reception: Reception) -> None:
    reception.open_case()
    line = type_address(reception, "есі")
    assert offered(reception) == ["Астана қаласы, Есіл ауданы"]
    QTest.keyClick(popup(reception), Qt.Key.Key_Down)
    QTest.keyClick(popup(reception), Qt.Key.Key_Return)
    assert line.text() == "Астана қаласы, Есіл ауданы"
    line.clearFocus()
    assert reception.stored().value("applicant.address") == "Астана қаласы, Есіл ауданы"


def test_what_is_typed_stays_when_nothing_is_chosen(reception: Reception) -> None:
    reception.open_case()
    line = type_address(reception, "сар")
    assert offered(reception)
    QTest.keyClick(popup(reception), Qt.Key.Key_Escape)
    assert line.text() == "сар"
    assert offered(reception) == []


def test_streets_of_registered_cases_are_offered(reception: Reception, site: SiteWithStand) -> None:
    with site.site.storage.begin() as work:
        for _ in range(2):
            work.streets.note("Қызғалдақ көшесі")
        work.streets.note("Қызыл жар көшесі")
        work.commit()
    reception.open_case()
    type_address(reception, "Астана қаласы, ҚЫЗ")
    assert offered(reception) == [
        "Астана қаласы, Қызғалдақ көшесі",
        "Астана қаласы, Қызыл жар көшесі",
    ]


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("8 (701) 555-01-42", "+7 701 555 01 42"),
        ("+998 90 123 45 67", "+998 90 123 45 67, country UZ"),
        ("+7 001 555 01 42", "No plan has such a number: ask again"),
    ],
)
def test_a_phone_is_looked_at_when_it_is_left(reception: Reception, typed: str, hint: str) -> None:
    reception.open_case()
    reception.type_into("applicant.phone", typed)
    reception.part("applicant.phone", TextField).left.emit()
    assert words(reception, "applicant.phone.below") == hint
    assert reception.part("applicant.phone", TextField).text() == typed, "nothing is changed"


def test_nothing_of_a_phone_is_left_for_the_next_applicant(reception: Reception) -> None:
    reception.open_case()
    reception.type_into("applicant.phone", "+77015550142")
    assert "701" in words(reception, "applicant.phone.below")
    reception.presenter.begin()
    reception.open_case()
    assert not reception.part("applicant.phone.below").isVisible()
