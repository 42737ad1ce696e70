"""Parts shown alone in a window, for the tests of parts."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

OPEN: list[QWidget] = []


@pytest.fixture(autouse=True)
def keep_windows() -> Iterator[None]:
    """qtbot itself holds windows weakly."""
    yield
    OPEN.clear()


def shown(qtbot: QtBot, *parts: QWidget) -> QWidget:
    window = QWidget()
    rows = QVBoxLayout(window)
    for part in parts:
        rows.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    OPEN.append(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window
