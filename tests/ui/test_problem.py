"""What has no place on a screen is told in a dialog that nothing waits for."""

from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.errors import Unavailable
from app.main import OpenSite, Program
from ui.messages import show_problem


def boxes() -> list[QMessageBox]:
    tops = QApplication.topLevelWidgets()
    return [box for box in tops if isinstance(box, QMessageBox) and box.isVisible()]


@pytest.fixture(autouse=True)
def no_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """A loop within the loop would let the work behind the dialog run twice."""

    def entered(_box: QMessageBox) -> int:
        raise AssertionError("a nested event loop")

    monkeypatch.setattr(QMessageBox, "exec", entered)


def test_a_mistake_is_told_and_the_work_goes_on(qtbot: QtBot) -> None:
    read: list[str] = []
    show_problem(None, ValueError("a mistake"), lambda: read.append("closed"))
    (box,) = boxes()
    assert (box.objectName(), box.informativeText(), read) == ("problem", "GEN-00", [])
    box.accept()
    assert (boxes(), read) == ([], ["closed"])


def test_a_start_that_fails_ends_once_it_is_read(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)

    def shut(_told: Mapping[str, str]) -> OpenSite:
        raise Unavailable("APP-02", folder="x")

    program = Program(qapp, shut, "en")
    program.show()
    qtbot.waitUntil(lambda: bool(boxes()), timeout=15_000)
    assert ended == []
    boxes()[0].accept()
    assert ended == [1]
    program.close()
    program.window.close()
