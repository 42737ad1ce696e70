"""A barcode gun is a keyboard: its burst of keys is taken out of whatever has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from ui.keys.burst import Burst
from ui.keys.field_snapshot import FieldSnapshot

RELEASE_MS = 60
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD_DOWN = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def time_of(event: QKeyEvent) -> float:
    """Seconds at which the keyboard sent a key, however late the program comes to it."""
    return event.timestamp() / 1000


class BarcodeGun(QObject):
    """Watches the keys of the window that has the focus.

    In a field the first key goes in at once, so that nobody who types waits; when it turns out to be
    the first of a burst, the field is put back. Elsewhere a key may be a command, so it waits for
    `RELEASE_MS`.

    Args:
        window: whose keys are watched.
        take: given what was read, whether it meant something; otherwise it is typed after all.
        clock: seconds at which a key was pressed.
    """

    def __init__(
        self,
        window: QWidget,
        take: Callable[[str], bool],
        clock: Callable[[QKeyEvent], float] = time_of,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._take = take
        self._clock = clock
        self._burst = Burst()
        self._held: list[QKeyEvent] = []
        self._before: FieldSnapshot | None = None
        self._watched: QWidget | None = None
        self._releasing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RELEASE_MS)
        self._timer.timeout.connect(self._wait_for_late_keys)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            self._follow(None, app.focusWidget())

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and Shiboken.isValid(self._watched):
            self._watched.removeEventFilter(self)
        mine = now is not None and now.window() is self._window
        self._watched = now if mine else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each key before the widget with the focus does."""
        if self._releasing or not isinstance(event, QKeyEvent) or not event.timestamp():
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._overrides(event)
        if event.type() is QEvent.Type.KeyRelease:
            return self._release(event)
        return self._press(event)

    def _overrides(self, event: QKeyEvent) -> bool:
        """A digit of a burst must not press the button it stands for."""
        mine = _is_letter(event) and (
            self._burst.goes_on(self._clock(event)) or FieldSnapshot.of(self._watched) is None
        )
        ends = event.key() in _ENTER and self._burst.is_code(self._clock(event))
        if mine or ends:
            event.accept()
        elif _is_struck(event):
            # A shortcut is served before any key press: what was held back was struck before it.
            self._let_go()
        return mine or ends

    def _press(self, event: QKeyEvent) -> bool:
        at = self._clock(event)
        if event.key() in _ENTER and self._burst.is_code(at):
            return self._read(event)
        if _is_letter(event):
            return self._letter(event, at)
        if _is_struck(event):
            self._let_go()
        return False

    def _release(self, event: QKeyEvent) -> bool:
        """The release of a key that is held back comes after it: a button waits for both."""
        if any(held.key() == event.key() for held in self._held):
            self._held.append(event.clone())
            return True
        return False

    def _letter(self, event: QKeyEvent, at: float) -> bool:
        if self._burst.goes_on(at):
            self._burst.add(event.text(), at)
            self._hold(event)
            return True
        meant_for = self._watched
        self._let_go()
        self._burst.begin(event.text(), at)
        if self._watched is not meant_for:
            # The key before moved the cursor: this one was struck for the new place.
            self._replay([event.clone()])
            return True
        self._before = FieldSnapshot.of(self._watched)
        if self._before is not None:
            return False
        self._hold(event)
        return True

    def _hold(self, event: QKeyEvent) -> None:
        self._held.append(event.clone())
        self._timer.start()

    def _read(self, enter: QKeyEvent) -> bool:
        text, held, before = self._burst.text, self._held, self._before
        self._forget()
        if before is not None and Shiboken.isValid(before.field):
            typed = FieldSnapshot.of(before.field)
            before.put_back()
            if self._take(text):
                return True
            if typed is not None:
                typed.put_back()
        elif self._take(text):
            return True
        self._replay([*held, enter.clone()])
        return True

    def _wait_for_late_keys(self) -> None:
        """When the window stood still, keys of the burst may have come and not been looked at yet."""
        QTimer.singleShot(0, self, lambda: None if self._timer.isActive() else self._let_go())

    def _let_go(self) -> None:
        """It was a hand: what was held back goes where it was meant."""
        held = self._held
        self._forget()
        self._replay(held)

    def _forget(self) -> None:
        self._timer.stop()
        self._burst.forget()
        self._held, self._before = [], None

    def _replay(self, keys: list[QKeyEvent]) -> None:
        self._releasing = True
        for key in keys:
            target = QApplication.focusWidget()
            is_press = key.type() is QEvent.Type.KeyPress
            if is_press and FieldSnapshot.of(target) is None and self._press_shortcut(key):
                continue
            if target is not None:
                QApplication.sendEvent(target, key)
        self._releasing = False

    def _press_shortcut(self, key: QKeyEvent) -> bool:
        for shortcut in self._window.findChildren(QShortcut):
            owner = shortcut.parent()
            usable = isinstance(owner, QWidget) and owner.isVisible() and owner.isEnabled()
            if usable and shortcut.isEnabled() and shortcut.key().toString() == key.text():
                shortcut.activated.emit()
                return True
        return False


def _is_struck(event: QKeyEvent) -> bool:
    """Whether it is more than a key that only changes the next one."""
    return bool(event.text()) or event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_AltGr)


def _is_letter(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & _HELD_DOWN
    return plain and bool(event.text()) and event.text().isprintable()
