"""A correction names somebody who stands elsewhere: laid side by side, decided with a reason."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.counter import FORM
from tests.ui.last_steps.hands import at_signing, part, press
from tests.ui.last_steps.reception import Reception
from tests.ui.last_steps.test_undo import fault, give_ground, letter, pick, seen, write
from ui.screens.reception.duplicates_card import DuplicatesCard
from ui.widgets.list_row import ListRow
from ui.widgets.message_line import MessageLine

__all__ = ["letter"]

OTHER, REASON_LINE = "900215300800", "undo.duplicates.reason"


def laid_beside(reception: Reception) -> str:
    QApplication.processEvents()
    rows = part(reception, DuplicatesCard, "undo.duplicates").findChildren(ListRow)
    return "\n".join(row.accessibleName() for row in rows if not row.isHidden())


def test_another_iin_is_looked_for_as_it_is_typed_and_decided_before_it_is_saved(
    reception: Reception, monkeypatch: pytest.MonkeyPatch, letter: Path
) -> None:
    elsewhere = reception.counter.opened(FORM | {"applicant.iin": OTHER})
    case = at_signing(reception)
    press(reception, "reception.undo")
    assert not seen(reception, "undo.duplicates")
    write(reception, "undo.applicant.iin", OTHER)
    assert elsewhere.number.text in laid_beside(reception)
    assert part(reception, MessageLine, "undo.message").code == "DUP-02"
    give_ground(reception, monkeypatch, letter)
    press(reception, "undo.save")
    assert reception.counter.case(case).value("applicant.iin") == FORM["applicant.iin"]
    QApplication.processEvents()
    line = part(reception, QLineEdit, f"{REASON_LINE}.input")
    assert line.hasFocus(), "the next thing to do"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert fault(reception, REASON_LINE)
    QTest.keyClicks(line, "another person, the number was mistyped")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "another person" in laid_beside(reception)
    assert not part(reception, MessageLine, "undo.message").isVisible()
    press(reception, "undo.save")
    assert reception.counter.case(case).value("applicant.iin") == OTHER
    assert not seen(reception, "undo.duplicates")


def test_a_family_member_in_the_queue_is_found_with_the_last_digit(reception: Reception) -> None:
    waiting = reception.counter.site.stand.people.in_queue()[0]
    at_signing(reception)
    press(reception, "reception.undo")
    press(reception, "undo.family.add")
    pick(reception, "undo.family.1.relation", "spouse")
    write(reception, "undo.family.1.iin", waiting.iin)
    assert "family member" in laid_beside(reception)
