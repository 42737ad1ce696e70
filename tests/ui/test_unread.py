"""A screen whose data have not been read yet claims nothing: no "0", no "everything is done"."""

from typing import cast

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.counter import Counter
from ui.navigation import ACTIVITIES, ALLOWED
from ui.screens.catalogue import Screen, make_screen
from ui.widgets.empty_state import EmptyState
from ui.widgets.text import Text

# The hint where a file is dropped, and where a dossier is to be chosen, tell what to do.
HINTS = {"verify.empty", "review.nothing"}
SCREENS = sorted(set(ACTIVITIES) - {"reception"})


@pytest.mark.parametrize("activity", SCREENS)
def test_nothing_is_claimed_before_it_is_read(qtbot: QtBot, shared: Counter, activity: str) -> None:
    role = next(role for role, allowed in ALLOWED.items() if activity in allowed)
    view = make_screen(activity, shared.work, shared.person(role), lambda *_: None)
    qtbot.addWidget(view)
    view.resize(1274, 664)
    view.show()
    cast("Screen", view).enter()
    shown = [part for part in view.findChildren(QWidget) if part.isVisible()]
    empty = {part.objectName() for part in shown if isinstance(part, EmptyState)}
    assert empty <= HINTS
    words = [part.text() for part in shown if isinstance(part, Text)]
    assert not [text for text in words if text.startswith("0 ") or " 0 " in text]
