"""Tasks on the desk: what became of a result that came and is not believed."""

from typing import cast
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from app.domain.case_task import REFUSED, RESULT, WAITS, CaseTask
from tests.counter import Counter
from tests.ui.list_screens import HIGH, WIDE, part, press
from ui.presenter import run_at_once
from ui.screens.catalogue import Screen, make_screen
from ui.widgets.button import Button
from ui.widgets.list_row import ListRow
from ui.widgets.text_field import TextField


@pytest.mark.parametrize(
    ("held", "code", "words"),
    [
        (REFUSED, "SIG-58", "It came, but is not believed (SIG-58), and went back."),
        (WAITS, "SIG-97", "It came, but it cannot be told yet whether it holds (SIG-97)."),
    ],
)
def test_a_result_not_believed_is_told_and_seen_to(
    qtbot: QtBot, shared: Counter, held: str, code: str, words: str
) -> None:
    case = shared.opened()
    task = CaseTask(
        id=uuid4(),
        case_id=case.id,
        case_number=case.number.text,
        office=case.office,
        field=RESULT,
        held=held,
        told=code,
        registry=None,
        correlation_id="gw-1",
        opened_at=shared.work.clock.now(),
    )
    with shared.site.site.storage.begin() as work:
        work.tasks.put(task)
        work.commit()
    view = make_screen("desk", shared.work, shared.person(), run_at_once)
    qtbot.addWidget(view)
    view.resize(WIDE, HIGH)
    view.show()
    cast("Screen", view).enter()
    row = part(view, ListRow, "desk.tasks.0")
    assert case.number.text in row.accessibleName()
    assert words in row.toolTip()
    assert not part(view, Button, "desk.tasks.take").isEnabled()
    part(view, TextField, "desk.tasks.reason").set_text("қызмет берушіге айтылды")
    press(view, "desk.tasks.keep")
    assert shared.work.case_tasks.open(shared.person()) == ()
