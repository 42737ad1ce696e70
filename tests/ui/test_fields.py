"""The fields: faults, provenance, and what each takes as typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.shown_parts import keep_windows, shown
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.iin_field import IinField
from ui.widgets.text_field import TextField

__all__ = ["keep_windows"]


def test_a_fault_is_said_below_and_for_the_screen_reader(qtbot: QtBot) -> None:
    field = TextField("Phone", name="phone")
    shown(qtbot, field)
    field.set_fault("One digit is missing")
    below = field.findChild(QWidget, "phone.below")
    assert below is not None
    assert below.isVisible()
    assert field.line.accessibleDescription() == "One digit is missing"
    assert field.line.fault_mark is not None
    assert field.line.fault_mark.isVisible()
    field.set_fault(None)
    assert not below.isVisible()


def test_the_value_never_runs_under_the_provenance(qtbot: QtBot) -> None:
    field = TextField("Surname", name="surname")
    shown(qtbot, field)
    field.resize(300, 80)
    field.set_source("registry", "ЖТ МДҚ")
    QApplication.processEvents()
    chip = field.line.chip
    assert chip is not None
    assert chip.isVisible()
    assert field.line.textMargins().right() >= chip.width()


def test_an_iin_is_checked_at_its_last_digit(qtbot: QtBot) -> None:
    asked: list[str] = []

    def check(iin: str) -> str | None:
        asked.append(iin)
        return "The check digit does not fit" if iin.endswith("8") else None

    field = IinField("IIN", name="iin", check=check)
    shown(qtbot, field)
    QTest.keyClicks(field.line, "90021530000")
    assert asked == []
    with qtbot.waitSignal(field.completed):
        QTest.keyClicks(field.line, "7")
    assert field.fault is None
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    with qtbot.assertNotEmitted(field.completed):
        QTest.keyClicks(field.line, "8")
    assert field.fault == "The check digit does not fit"


def test_an_iin_says_how_many_digits_are_missing_and_drops_nothing(qtbot: QtBot) -> None:
    field = IinField("IIN", name="iin", check=lambda _iin: "digits only")
    other = TextField("Other", name="other")
    shown(qtbot, field, other)
    field.focus_input()
    QTest.keyClicks(field.line, "900215")
    assert field.fault is None
    other.focus_input()
    assert "6" in (field.fault or "")
    field.focus_input()
    field.line.end(False)
    QTest.keyClicks(field.line, "-x")
    assert field.text() == "900215-x"
    assert "digits only" in (field.fault or "")


@pytest.mark.parametrize(
    ("typed", "good"), [("15021990", True), ("15.02.1990", True), ("31022015", False)]
)
def test_a_date_is_typed_with_or_without_dots(qtbot: QtBot, typed: str, good: bool) -> None:
    field = DateField("Birth date", name="birth")
    shown(qtbot, field)
    QTest.keyClicks(field.line, typed)
    assert (field.value() is not None) is good
    assert (field.fault is None) is good


def test_a_choice_keeps_its_value_when_the_words_change(qtbot: QtBot) -> None:
    field = ChoiceField("Category", name="category", options=[("a", "One"), ("b", "Two")])
    shown(qtbot, field)
    assert field.value() == ""
    field.set_value("b")
    field.set_options([("a", "Бір"), ("b", "Екі")])
    assert (field.value(), field.box.currentText()) == ("b", "Екі")
    field.set_options([("c", "Үш")])
    assert field.value() == ""
