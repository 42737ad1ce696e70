"""Fills the palette: the activities of the role, the actions of the screen, cases by what is typed."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from app.domain.account import Permission, Session
from app.domain.case import Case
from app.services.workplace import Workplace
from ui.frame import Frame
from ui.keys.palette import Palette
from ui.keys.palette_entries import Entry
from ui.navigation import ACTIVITIES, activities_for
from ui.presenter import Run
from ui.widgets.button import Button

PAUSE_MS = 150
FEWEST_LETTERS = 2
SHOWN = 8


class Station(Protocol):
    """What the workstation does for the palette."""

    @property
    def session(self) -> Session | None:
        """Who is at work, None at the login and behind the lock."""

    @property
    def run(self) -> Run:
        """Does a job elsewhere."""

    def go_to(self, activity: str) -> None:
        """Bring an activity to the front."""

    def open_found(self, case: Case) -> None:
        """Open a case where it is at work."""


class Commands(QObject):
    """The palette with what it offers."""

    def __init__(self, frame: Frame, station: Station, workplace: Workplace) -> None:
        super().__init__(frame)
        self._frame = frame
        self._station = station
        self._workplace = workplace
        self._palette = Palette(frame.window())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._palette.typed.connect(lambda _text: self._pause.start())
        frame.palette_chosen.connect(self.open)

    def open(self) -> None:
        """Ctrl+K."""
        session = self._station.session
        if session is not None:
            self._palette.open([*self._actions(), *self._activities(session)])

    def _actions(self) -> Iterator[Entry]:
        screen = self._frame.screen_shown
        for button in screen.findChildren(Button) if screen is not None else ():
            if button.isVisible() and button.isEnabled() and button.text():
                yield Entry(button.text(), button.click, self.tr("on this screen"), button.key)

    def _activities(self, session: Session) -> Iterator[Entry]:
        names = self._frame.nav.names()
        for activity in activities_for([session.account.role]):
            yield Entry(names[activity], self._way_to(activity), icon=ACTIVITIES[activity])
        yield from self._of_the_operator()
        yield Entry(self.tr("Help"), self._frame.help_chosen.emit, key="F1", icon="help-circle")

    def _of_the_operator(self) -> Iterator[Entry]:
        """What stands in the menu of the person at work."""
        button = self._frame.top.operator
        for picture, words, action in button.offers():
            key = "Ctrl L" if action == "lock" else ""
            yield Entry(words, partial(button.choose, action), key=key, icon=picture)

    def _way_to(self, activity: str) -> Callable[[], None]:
        return lambda: self._station.go_to(activity)

    def _search(self) -> None:
        session, typed = self._station.session, self._palette.field.text()
        if session is None or not session.account.may(Permission.RECEIVE):
            return
        if len(typed) < FEWEST_LETTERS or not self._palette.isVisible():
            return
        desk = self._workplace.desk
        self._station.run(
            lambda: desk.find(session, typed),
            lambda cases: self._palette.show_cases(typed, [self._entry(c) for c in cases[:SHOWN]]),
            lambda _error: None,
        )

    def _entry(self, case: Case) -> Entry:
        title = case.applicant_shown or self.tr("Name not entered yet")
        return Entry(
            title, lambda: self._station.open_found(case), case.number.text, icon="file-text"
        )
