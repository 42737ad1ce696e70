"""The screens of one session: made when they are first asked for, gone with it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from app.domain.account import Session
from app.services.workplace import Workplace
from ui.frame import Frame
from ui.presenter import Run
from ui.screens.catalogue import make_screen
from ui.tasks import Tasks

T = TypeVar("T")


class ScreenShelf(QObject):
    """Keeps screens by the name of their activity; the window only places them."""

    def __init__(self, frame: Frame, workplace: Workplace, tasks: Tasks) -> None:
        super().__init__(frame)
        self._frame = frame
        self._workplace = workplace
        self._tasks = tasks
        self._screens: dict[str, QWidget] = {}
        self._owners: dict[str, QObject] = {}

    def get(self, activity: str) -> QWidget | None:
        """The screen of an activity, None when it is not made yet."""
        return self._screens.get(activity)

    def make(self, activity: str, session: Session) -> QWidget:
        """The screen of an activity, made now unless it is there."""
        if activity not in self._screens:
            screen = make_screen(activity, self._workplace, session, self.run_for(activity))
            self.add(activity, screen)
        return self._screens[activity]

    def add(self, activity: str, screen: QWidget) -> None:
        """Take in a screen that was made elsewhere."""
        self._screens[activity] = screen
        self._frame.add_screen(screen)

    def owner(self, activity: str) -> QObject:
        """What is under way for a screen belongs to it, and is dropped with it."""
        if activity not in self._owners:
            self._owners[activity] = QObject(self)
        return self._owners[activity]

    def run_for(self, activity: str) -> Run:
        """How a screen does its jobs: their outcomes are dropped when the screen is gone."""
        owner = self.owner(activity)

        def run(
            job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
        ) -> None:
            self._tasks.run(owner, job, done, failed)

        return run

    def forget(self) -> None:
        """The session is over; every draft is stored as it was typed."""
        # What is still asked for the old screens must not find them half gone.
        for owner in self._owners.values():
            Shiboken.delete(owner)
        for screen in self._screens.values():
            self._frame.discard(screen)
        self._owners.clear()
        self._screens.clear()
