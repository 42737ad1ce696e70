"""The applicant leaves an open case: asked once more, kept as a draft, counted at the close of the day."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import CaseState, Step
from app.domain.register import DayTotals
from tests.counter import Counter
from tests.ui.last_steps.hands import part, press
from tests.ui.last_steps.reception import Reception


def totals(counter: Counter) -> DayTotals:
    return counter.work.registers.totals(counter.person(), counter.work.clock.now().date())


def test_whoever_leaves_is_counted_and_the_draft_stays(
    qtbot: QtBot, reception: Reception, counter: Counter
) -> None:
    case = counter.opened()
    before = totals(counter)
    reception.open(case, Step.DOCUMENTS)
    with qtbot.waitSignal(reception.view.finished):
        QTest.keyClick(reception.window, Qt.Key.Key_F10)
        press(reception, "reception.left.action")
    stored = counter.case(case)
    assert stored.state is CaseState.LEFT
    assert stored.fields == case.fields
    after = totals(counter)
    assert (after.left, after.unfinished) == (before.left + 1, before.unfinished - 1)
    reception.presenter.begin()
    reception.presenter.open_case(case.id)
    press(reception, "reception.left.action")
    assert reception.case.state is CaseState.DRAFT
    assert not part(reception, QWidget, "reception.left").isVisible()
    assert totals(counter).left == before.left


def test_a_slip_of_the_key_is_taken_back(reception: Reception, counter: Counter) -> None:
    reception.open(counter.opened(), Step.DOCUMENTS)
    press(reception, "reception.leave")
    QTest.keyClick(reception.window, Qt.Key.Key_Escape)
    assert not part(reception, QWidget, "reception.left").isVisible()
    assert reception.case.state is CaseState.DRAFT
    assert reception.view.isVisible()
    reception.open(counter.registered()[0], Step.SIGN)
    assert not part(reception, QWidget, "reception.leave").isVisible()
