"""The last steps of a reception: the primary button in every size, and no word cut at scanning."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.case import Step
from tests.counter import NEEDED
from tests.sample_pages import scan
from tests.ui.last_steps.hands import choose_files, press
from tests.ui.last_steps.reception import Reception
from ui.clipping import clipped
from ui.translation import LANGUAGES, Translation


@pytest.mark.parametrize("shown", ["page", "bin", "offer"])
def test_nothing_is_cut_at_scanning(
    reception: Reception,
    translation: Translation,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    shown: str,
) -> None:
    case = reception.counter.marked(reception.counter.opened())
    (tmp_path / "page.jpg").write_bytes(scan(100))
    choose_files(monkeypatch, "getOpenFileNames", ([str(tmp_path / "page.jpg")] * 2, ""))
    reception.open(case, Step.SCAN)
    press(reception, "scan.add_file")
    if shown == "bin":
        press(reception, "scan.bin")
        press(reception, "scan.binned")
    elif shown == "offer":
        press(reception, "scan.size.fit")
    for size in ((1366, 768), (911, 512), (683, 384)):
        reception.window.resize(*size)
        for language in LANGUAGES:
            translation.use(language)
            for _ in range(8):
                QApplication.processEvents()
            assert clipped(reception.window) == [], (size, language)


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
