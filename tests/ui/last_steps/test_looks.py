"""The last steps of a reception: the primary button in every size."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.domain.case import Step
from tests.counter import NEEDED
from tests.ui.last_steps.reception import Reception


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
@pytest.mark.parametrize("step", [Step.DOCUMENTS, Step.SCAN])
def test_the_primary_button_stands_in_the_window(
    reception: Reception, qtbot: QtBot, tmp_path: Path, size: tuple[int, int], step: Step
) -> None:
    reception.window.resize(*size)
    case = reception.counter.marked(reception.counter.opened())
    for code in NEEDED:
        reception.counter.page(case.id, code)
    reception.open(case, step)
    primary = reception.view.step.buttons()[-1]
    qtbot.waitUntil(primary.isVisible)
    picture = reception.window.grab()
    assert picture.save(str(tmp_path / f"{step}.png"))
    inside = reception.window.rect()
    assert inside.contains(primary.rect().translated(primary.mapTo(reception.window, QPoint())))
