"""What every test of the user interface may rely on: the dressed application."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ui import theme

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen says this of every window; it means nothing."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    """The application in the light theme."""
    theme.apply(qapp, "light")
    return qapp
