"""What the tests of the provider's and the administrator's screens share."""

from typing import TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.counter import Counter
from ui.frame import Frame
from ui.main_window import MainWindow
from ui.presenter import run_at_once
from ui.screens.catalogue import Screen, make_screen

W = TypeVar("W", bound=QWidget)


class Stage:
    """A screen inside the window, as a person sees it; jobs are done at once."""

    def __init__(self, qtbot: QtBot, counter: Counter, activity: str, login: str) -> None:
        self._qtbot = qtbot
        self.counter = counter
        self.session = counter.person(login)
        self.view = make_screen(activity, counter.work, self.session, run_at_once)
        self.window = MainWindow()
        self.frame = Frame(self.window)
        qtbot.addWidget(self.window)
        self.frame.set_navigation((activity,), activity)
        self.frame.show_screen(self.view)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.screen.enter()

    @property
    def screen(self) -> Screen:
        """The screen as the workstation knows it."""
        return cast("Screen", self.view)

    def part(self, name: str, kind: type[W]) -> W:
        """A part by its name, once it is made: some screens are made piece by piece."""
        self._qtbot.waitUntil(lambda: self.view.findChild(kind, name) is not None)
        found = self.view.findChild(kind, name)
        assert found is not None, name
        return found

    def button(self, name: str) -> QAbstractButton:
        """Something to press."""
        return self.part(name, QAbstractButton)

    def press(self, name: str) -> None:
        """Press with the mouse: it must be seen and enabled."""
        button = self.button(name)
        assert button.isVisible(), f"{name} is not seen"
        assert button.isEnabled(), f"{name} is off"
        button.click()

    def type(self, name: str, text: str) -> None:
        """Write into a field as a person does."""
        line = self.part(f"{name}.input", QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        line.insert(text)
        line.textEdited.emit(line.text())

    def write(self, name: str, text: str) -> None:
        """Write into a field of several lines."""
        self.part(f"{name}.input", QPlainTextEdit).setPlainText(text)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.view, key, held)

    def has(self, name: str) -> bool:
        """Whether a part is there and seen."""
        found = self.view.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def in_window(self, name: str) -> bool:
        """Whether a part lies wholly inside the window."""
        part = self.part(name, QWidget)
        corner = part.mapTo(self.window, part.rect().bottomRight())
        return self.window.rect().contains(corner)
