"""Killed at any key: started again, the case opens on the same step and field, with the same caret."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import Shiboken

from app.domain.case import Step
from tests.counter import FORM, Counter
from tests.faults.test_case_kill import STARTED, case_of, counter_in, die
from tests.ui.first_steps.reception import Reception
from ui import theme
from ui.frame import Frame
from ui.main_window import MainWindow
from ui.screens.reception.make import make_reception
from ui.screens.reception.view import ReceptionView
from ui.tasks import Tasks

NAME = "Kovaleva-Smith"
Hand = Callable[[ReceptionView], QLineEdit]


def at_the_counter(counter: Counter) -> tuple[ReceptionView, Callable[[], None]]:
    """The real screen over real tasks, and what waits until all is told and written."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    window, tasks = MainWindow(), Tasks()

    def settle() -> None:
        for _ in range(5):
            tasks.drain()
            app.processEvents()

    view = make_reception(
        counter.work,
        counter.person(),
        lambda job, done, failed: _run(tasks, window, job, done, failed),
    )
    Frame(window).show_screen(view)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    view.presenter.open_case(case_of(counter))
    settle()
    return view, settle


def _run(tasks: Tasks, owner: QWidget, job: object, done: object, failed: object) -> None:
    tasks.run(owner, job, done, failed)  # type: ignore[arg-type]  # as the workstation does


def surname(view: ReceptionView) -> QLineEdit:
    line = view.findChild(QLineEdit, "applicant.surname.input")
    assert line is not None
    return line


def family_name(view: ReceptionView) -> QLineEdit:
    button = view.findChild(QWidget, "applicant.family")
    assert button is not None
    QTest.keyClick(button, Qt.Key.Key_Space)
    line = view.findChild(QLineEdit, "applicant.family_editor.1.name.input")
    assert line is not None
    return line


HANDS: dict[str, Hand] = {"surname": surname, "family": family_name}


def type_until_killed(folder: Path, hand: str, keys: int, back: int) -> None:
    """Type so many keys, go so many letters back, and die without a word."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with counter_in(folder) as counter:
        view, settle = at_the_counter(counter)
        line = HANDS[hand](view)
        line.setFocus()
        for letter in NAME[:keys]:
            QTest.keyClicks(line, letter)
            settle()
        for _ in range(back):
            QTest.keyClick(line, Qt.Key.Key_Left)
        settle()
        die()


@pytest.mark.parametrize(
    ("hand", "keys", "back"),
    [("surname", 1, 0), ("surname", 9, 3), ("surname", len(NAME), 0), ("family", 6, 2)],
)
def test_killed_at_a_key_the_draft_opens_where_it_was(
    data: Path, qapp: QApplication, hand: str, keys: int, back: int
) -> None:
    with counter_in(data) as counter:
        draft = counter.opened(FORM | {"applicant.iin": "", "applicant.surname": ""})
        counter.work.intake.go_to(counter.person(), draft.id, Step.APPLICANT)

    child = STARTED.Process(target=type_until_killed, args=(data, hand, keys, back))
    child.start()
    child.join(120)
    assert child.exitcode == -signal.SIGKILL

    theme.apply(qapp, "light")
    with counter_in(data) as counter:
        stored = counter.case(draft)
        assert stored.value("applicant.surname") == "", "it was only typed, nothing was saved yet"
        reception = Reception(counter.work, counter.person())
        reception.window.activateWindow()
        reception.presenter.open_case(draft.id)
        focused = reception.window.focusWidget()
        assert isinstance(focused, QLineEdit)
        expected = "applicant.surname.input" if hand == "surname" else ".name.input"
        assert focused.objectName().endswith(expected)
        assert focused.text() == NAME[:keys]
        assert focused.cursorPosition() == keys - back
        assert reception.part("applicant").isVisible()
        if hand == "surname":
            reception.presenter.go_to(Step.REPRESENTATIVE)
            assert counter.case(draft).value("applicant.surname") == NAME[:keys]
        # As at the end of the program: the window goes first, and with it all that is in it.
        Shiboken.delete(reception.window)
