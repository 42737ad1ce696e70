"""The program that is read from outside: shows the next screen for each line it is given.

Started as `python -m tests.ui.reader.show_screens SEED DATA LANGUAGE`; writes "screen: NAME" once
one stands, and no name after the last.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

from tests.counter import Counter
from tests.ui.every_screen import EveryScreen
from tests.workplace import site_in
from ui import theme
from ui.translation import LANGUAGES, Translation


class Showing:
    """Goes from screen to screen; between two the event loop answers whoever reads."""

    def __init__(self, screens: Iterator[tuple[str, QWidget]]) -> None:
        self._screens = screens
        self._asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._asked.activated.connect(self._next)

    def _next(self) -> None:
        self._asked.setEnabled(False)
        wanted = sys.stdin.readline()
        name, _window = next(self._screens, ("", None)) if wanted else ("", None)
        sys.stdout.write(f"screen: {name}\n")
        sys.stdout.flush()
        if name:
            self._asked.setEnabled(True)
        else:
            QApplication.quit()


def main(seed: Path, data: Path, language: str) -> None:
    """Show all screens, then end."""
    app = QApplication([])
    theme.apply(app, "light")
    translation = Translation(app)
    translation.use(next(known for known in LANGUAGES if known == language))
    with site_in(data, seed) as site:
        showing = Showing(EveryScreen(Counter(site)).show())
        app.exec()
        del showing


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
