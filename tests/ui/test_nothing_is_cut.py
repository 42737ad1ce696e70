"""Every screen at 100, 150 and 200 %, in three languages: no word is cut, no primary button out of sight.

And no key is silent: what stands in a button that cannot be pressed says why.
"""

from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.counter import Counter
from tests.ui.silent_keys import silent
from ui.clipping import clipped
from ui.frame import Frame
from ui.main_window import MainWindow
from ui.navigation import ACTIVITIES, ALLOWED
from ui.presenter import run_at_once
from ui.screens.catalogue import Screen, make_screen
from ui.translation import LANGUAGES, Translation

SIZES = ((1366, 768), (911, 512), (683, 384))
SCREENS = sorted(set(ACTIVITIES) - {"reception"})


@pytest.mark.parametrize("activity", SCREENS)
def test_nothing_is_cut(
    qtbot: QtBot, shared: Counter, translation: Translation, activity: str
) -> None:
    role = next(role for role, allowed in ALLOWED.items() if activity in allowed)
    window = MainWindow()
    qtbot.addWidget(window)
    screen = make_screen(activity, shared.work, shared.person(role), run_at_once)
    Frame(window).show_screen(screen)
    window.show()
    cast("Screen", screen).enter()
    for size in SIZES:
        window.resize(*size)
        for language in LANGUAGES:
            translation.use(language)
            for _ in range(16):
                QApplication.processEvents()
            assert clipped(window) == [], (size, language)
    assert silent(window) == []
    beside = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    assert beside == [], "a part without its place is a window of its own, and takes the keys"
