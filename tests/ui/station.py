"""The whole workstation for tests: its window, worked by keys as the window system sends them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.exceptions import TimeoutError as QtTimeout
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.training import PASSWORD
from tests.training_sites import SiteWithStand
from ui.keys.barcode_gun import BarcodeGun
from ui.main_window import MainWindow
from ui.screens.login.presenter import LoginPresenter
from ui.screens.login.view import LoginView
from ui.screens.reception.view import ReceptionView
from ui.tasks import Tasks
from ui.translation import Translation
from ui.widgets.button import Button
from ui.workstation import Workstation

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PATIENCE_MS = 15_000
HAND, GUN = 0.2, 0.005
"""Seconds between two keys of a hand and of a gun."""


class Pace:
    """Plays the keyboard's clock: every key comes as long after the last as the pace says."""

    def __init__(self) -> None:
        self.between = HAND
        self._now = 100.0

    def __call__(self, event: QKeyEvent) -> float:
        # One key is asked about twice: as a shortcut first, then as a key.
        if event.type() is QEvent.Type.ShortcutOverride:
            self._now += self.between
        return self._now


class Station:
    """The window at the training site, and hands on its keyboard; there is no mouse."""

    def __init__(self, qtbot: QtBot, site: SiteWithStand) -> None:
        self.qtbot = qtbot
        self.site = site
        self.pace = Pace()
        self.presses = 0
        self.window = MainWindow()
        self.tasks = Tasks(self.window)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.translation = Translation(app)
        self.login = LoginView(LoginPresenter(self._run), "1")
        self.login.set_office(site.workplace.settings.office)
        self.window.show_page(self.login)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.login.enter()
        self.station = Workstation(
            self.window, self.login, site.workplace, self.tasks, self.translation
        )
        gun = self.window.findChild(BarcodeGun)
        assert gun is not None
        gun._clock = self.pace
        # The machine of a test may be slow; a hand is told by its pace alone.
        gun._timer.setInterval(800)
        self.station.start()

    def _run(self, job: Callable, done: Callable, failed: Callable) -> None:  # type: ignore[type-arg]  # passed on whole
        self.tasks.run(self.window, job, done, failed)

    def close(self) -> None:
        """End what runs in the background, then close the window."""
        self.tasks.close()
        self.window.close()

    # --- keys -------------------------------------------------------------------------------

    def press(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = NONE) -> None:
        """One key, as the window system sends it."""
        self.presses += 1
        QTest.keyClick(self.window.windowHandle(), key, modifier)  # type: ignore[arg-type]  # takes letters too
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """What a hand types, letter by letter."""
        for letter in text:
            self.press(letter)

    def shoot(self, text: str) -> None:
        """What a gun reads: a burst of keys with Enter."""
        self.press(text[0])
        self.pace.between = GUN
        for letter in text[1:]:
            self.press(letter)
        self.press(Qt.Key.Key_Return)
        self.pace.between = HAND

    # --- eyes -------------------------------------------------------------------------------

    def sees(self, name: str) -> bool:
        """Whether something of this name can be seen."""
        return any(w.isVisible() for w in self.window.findChildren(QWidget, name))

    @property
    def focus(self) -> str:
        """The name of what has the focus."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None else ""

    def wait(self, condition: Callable[[], bool]) -> None:
        """Turn the event loop until something holds."""
        try:
            self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)
        except QtTimeout as error:
            raise AssertionError(f"in vain; the focus is in {self.focus}") from error

    def wait_focus(self, name: str) -> None:
        """Until the caret is there."""
        self.wait(lambda: self.focus == name)

    def wait_enabled(self, name: str) -> None:
        """Until something can be seen and pressed."""
        self.wait(lambda: any(self._usable(w) for w in self.window.findChildren(QWidget, name)))

    @staticmethod
    def _usable(widget: QWidget) -> bool:
        busy = isinstance(widget, Button) and widget.is_busy
        return widget.isVisible() and widget.isEnabled() and not busy

    def text(self, name: str) -> str:
        """What stands in a field."""
        found = self.window.findChild(QLineEdit, f"{name}.input")
        assert found is not None, name
        return found.text()

    def put_caret(self, name: str) -> None:
        """Where Tab would lead in the end."""
        found = self.window.findChild(QLineEdit, f"{name}.input")
        assert found is not None, name
        found.setFocus()

    def put_focus(self, name: str) -> None:
        """Where Tab would lead, to what is no line."""
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        found.setFocus()

    @property
    def case(self) -> Case | None:
        """The case at the counter."""
        view = self.window.findChild(ReceptionView, "reception")
        return view.presenter.case if view is not None else None

    def log_in(self, login: str = "operator") -> None:
        """By keys, until the first screen stands and the reception is made behind it."""
        self.wait_focus("login.login.input")
        self.type(login)
        self.press(Qt.Key.Key_Return)
        self.type(PASSWORD)
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: self.sees("nav"))
        self.wait(lambda: not any(v.is_whole is False for v in self._receptions()))

    def _receptions(self) -> list[ReceptionView]:
        return self.window.findChildren(ReceptionView)


@contextmanager
def at_work(qtbot: QtBot, site: SiteWithStand, login: str = "") -> Iterator[Station]:
    """A station in a window of its own, closed at the end."""
    station = Station(qtbot, site)
    try:
        if login:
            station.log_in(login)
        yield station
    finally:
        station.close()
