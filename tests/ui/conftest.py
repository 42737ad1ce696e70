"""What every test of the user interface may rely on: the dressed application."""

from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from ui import theme
from ui.translation import Translation

HERE = Path(__file__).parent
WINDOWS = pytest.StashKey[list[QWidget]]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen says this of every window and popup; it means nothing."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Hold the windows of a test that has ended: they are painted once more, and a window that is
    collected in the middle of that takes the whole run along."""
    try:
        return (yield)
    finally:
        item.stash[WINDOWS] = QApplication.topLevelWidgets()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QApplication]:
    """The application in the light theme; every window of a test goes when the test ends."""
    theme.apply(qapp, "light")
    yield qapp
    # A window left over would be dressed, laid out and drawn in all later tests.
    for window in qapp.topLevelWidgets():
        if Shiboken.isValid(window) and window.parent() is None:
            Shiboken.delete(window)
    request.node.stash[WINDOWS] = []


@pytest.fixture
def translation(qapp: QApplication) -> Translation:
    """The language of the screens, to be switched by the test."""
    return Translation(qapp)
