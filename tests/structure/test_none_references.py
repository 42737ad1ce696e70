"""PySide6 must not lose references to None: 6.12.0 does, and Python aborts after some thousand calls.

Raise the pin of PySide6 only when this passes on every supported Python.
"""

import sys

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 4000
# Other threads and the interpreter itself may hold a few more or less in the meantime.
SLACK = 200


def test_calls_that_return_nothing_keep_none_alive(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < SLACK


def test_setters_of_objects_and_flags_keep_none_alive(qtbot: QtBot) -> None:
    label, thing = QLabel(), QObject()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        thing.setObjectName(str(number))
        label.setAlignment(Qt.AlignmentFlag.AlignLeft)
    assert abs(sys.getrefcount(None) - before) < SLACK
