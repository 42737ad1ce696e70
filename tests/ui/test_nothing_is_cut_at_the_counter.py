"""The login and every step of the reception at 100, 150 and 200 %, in three languages: nothing is cut.

And no key is silent: what stands in a button that cannot be pressed says why.
"""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.counter import Counter
from tests.ui.every_screen import EveryScreen
from tests.ui.silent_keys import silent
from tests.ui.test_nothing_is_cut import SIZES
from ui.clipping import clipped
from ui.main_window import MainWindow
from ui.screens.reception.view import ReceptionView
from ui.tokens import Size
from ui.translation import LANGUAGES, Translation


def open_drawer(window: MainWindow) -> None:
    """Where the summary is a drawer it is looked at too."""
    drawer = window.findChild(QWidget, "reception.workspace.drawer")
    if drawer is not None and window.width() < Size.wide_from and drawer.isHidden():
        for view in window.findChildren(ReceptionView):
            view.toggle_summary()


def cuts(screens: EveryScreen, translation: Translation, name: str) -> list[str]:
    found = []
    for size in SIZES:
        screens.window.resize(*size)
        open_drawer(screens.window)
        for language in LANGUAGES:
            translation.use(language)
            for _ in range(8):
                QApplication.processEvents()
            found += [f"{name}, {language}, {size}: {cut}" for cut in clipped(screens.window)]
    return [*found, *(f"{name}: {button} is silent" for button in silent(screens.window))]


@pytest.mark.usefixtures("qtbot")
def test_nothing_is_cut(counter: Counter, translation: Translation) -> None:
    screens = EveryScreen(counter)
    found = [
        cut
        for name, window in screens.show_counter()
        if window is screens.window
        for cut in cuts(screens, translation, name)
    ]
    assert found == []
