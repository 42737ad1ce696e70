"""Every screen is made in pieces small enough to be made between two turns of the event loop."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Step
from tests.counter import Counter
from ui.navigation import ACTIVITIES, ALLOWED
from ui.presenter import run_at_once
from ui.screens.catalogue import make_screen
from ui.screens.reception.make import begin_reception, make_reception, step_makers
from ui.widgets.checklist_row import ChecklistRow
from ui.widgets.text_field import TextField

# Making one takes about a quarter of a millisecond (docs/benchmarks.md).
MOST = 180
SCREENS = sorted(set(ACTIVITIES) - {"reception"})


def parts(widget: QWidget) -> int:
    return len(widget.findChildren(QWidget))


def role_of(activity: str) -> str:
    return next(role for role, allowed in ALLOWED.items() if activity in allowed)


@pytest.mark.parametrize("activity", SCREENS)
def test_a_screen_is_made_in_one_small_piece(qtbot: QtBot, shared: Counter, activity: str) -> None:
    session = shared.person(role_of(activity))
    screen = make_screen(activity, shared.work, session, run_at_once)
    qtbot.addWidget(screen)
    assert 5 < parts(screen) <= MOST


def test_a_step_of_the_reception_is_made_in_one_small_piece(qtbot: QtBot, shared: Counter) -> None:
    view = begin_reception(shared.work, shared.person("operator"), run_at_once)
    qtbot.addWidget(view)
    made = [parts(view)]
    for make in step_makers(view):
        make()
        made.append(parts(view))
    # The frame, the applicant's form apart, and the steps.
    assert len(made) == 1 + 1 + len(Step)
    assert max(after - before for before, after in pairwise(made)) <= MOST


@pytest.mark.parametrize(
    ("made", "most"),
    [
        (lambda: TextField("Тегі", name="surname"), 2),
        (lambda: ChecklistRow(1, "Өтініш", "", name="row"), 8),
    ],
)
def test_what_comes_in_numbers_has_few_parts_until_they_are_needed(
    qtbot: QtBot, made: type[QWidget], most: int
) -> None:
    part = made()
    qtbot.addWidget(part)
    assert parts(part) <= most


def test_the_rows_of_the_next_step_are_made_before_it_is_entered(
    qtbot: QtBot, counter: Counter
) -> None:
    case = counter.opened()
    view = make_reception(counter.work, counter.person("operator"), run_at_once)
    qtbot.addWidget(view)
    counter.work.intake.go_to(counter.person("operator"), case.id, Step.CHECK)
    view.presenter.open_case(case.id)
    wanted = len(counter.work.intake.checklist(case))
    qtbot.waitUntil(lambda: len(view.findChildren(ChecklistRow)) == wanted)
    assert not any(row.isVisibleTo(view) for row in view.findChildren(ChecklistRow))
