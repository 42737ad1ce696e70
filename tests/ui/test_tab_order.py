"""Tab follows the reading order on every step of a reception, and ends on the primary button."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Step
from tests.counter import Counter
from ui.frame import Frame
from ui.keys.tab_stops import ROW
from ui.main_window import MainWindow
from ui.presenter import run_at_once
from ui.screens.reception.make import make_reception
from ui.screens.reception.view import ReceptionView
from ui.widgets.checklist_row import ChecklistRow

STEPS = [s for s in Step if s is not Step.SERVICE]


def opened(qtbot: QtBot, counter: Counter, step: Step) -> tuple[MainWindow, ReceptionView]:
    operator = counter.person()
    if step in {Step.SIGN, Step.SEND, Step.RECEIPT}:
        case = counter.registered()[0] if step is Step.SIGN else counter.signed()
    else:
        case = counter.marked(counter.opened())
        counter.page(case.id)
    counter.work.intake.go_to(operator, case.id, step)
    view = make_reception(counter.work, operator, run_at_once)
    window = MainWindow()
    qtbot.addWidget(window)
    Frame(window).show_screen(view)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    view.presenter.open_case(case.id)
    qtbot.wait(20)
    return window, view


def row_of(widget: QWidget) -> QWidget:
    """A row of the document list opens and closes as Tab passes: its parts count as the row."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, ChecklistRow):
            return above
        above = above.parentWidget()
    return widget


@pytest.mark.parametrize("step", STEPS)
def test_tab_goes_as_one_reads_and_ends_on_the_primary(
    qtbot: QtBot, shared: Counter, step: Step
) -> None:
    window, view = opened(qtbot, shared, step)
    last = [b for b in view.step.buttons() if b.isEnabled()][-1]
    assert window.isActiveWindow()
    seen: list[QWidget] = []
    for _ in range(60):
        now = QApplication.focusWidget()
        assert now is not None
        seen.append(now)
        if now is last:
            break
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert seen[-1] is last, [w.objectName() for w in seen]
    inside = [w for w in seen if view.step.isAncestorOf(w)]
    places = [row_of(w).mapTo(view.step, QPoint(0, 0)) for w in inside]
    read = [(place.y() // ROW, place.x()) for place in places]
    assert read == sorted(read), [w.objectName() for w in inside]
