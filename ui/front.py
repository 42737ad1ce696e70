"""What is at the front, and every way to another screen or case."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar, cast
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState
from app.domain.site_details import RECEPTION as NEEDED_TO_RECEIVE
from app.domain.site_details import missing
from app.services.workplace import Workplace
from ui.frame import Frame
from ui.gradual import Gradual
from ui.navigation import activities_for, first_activity
from ui.screen_shelf import ScreenShelf
from ui.screens.catalogue import Screen, signal_of
from ui.screens.reception.make import begin_reception, step_makers
from ui.screens.reception.view import ReceptionView
from ui.standing import SETTINGS
from ui.surroundings import Surroundings
from ui.tasks import Tasks

RECEPTION = "reception"
T = TypeVar("T")


class Front(QObject):
    """Shows one screen of the session at a time; the reception is made while the desk is looked at.

    Signals:
        case_shown: another case is at the counter; carries the reception.
        ticket_begun: a ticket is typed where no field has the cursor; carries the letter.

    Args:
        window: which places the screens.
        workplace: behind them.
        tasks: for what takes long.
        surroundings: clocks and ticket of the case at the front.
        is_locked: whether the lock lies over everything.
    """

    case_shown = Signal(object)
    ticket_begun = Signal(str)

    def __init__(
        self,
        frame: Frame,
        workplace: Workplace,
        tasks: Tasks,
        surroundings: Surroundings,
        is_locked: Callable[[], bool],
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._workplace = workplace
        self._tasks = tasks
        self._surroundings = surroundings
        self._is_locked = is_locked
        self._shelf = ScreenShelf(frame, workplace, tasks)
        self._session: Session | None = None
        self._reception: ReceptionView | None = None
        self._wanted: Callable[[ReceptionView], None] | None = None
        self._current = ""
        self._asked = ""
        self._hurried: UUID | None = None
        frame.activity_chosen.connect(self.go_to)
        frame.new_reception_chosen.connect(self._on_new_reception)
        frame.search_chosen.connect(self._on_search)
        frame.band_action_chosen.connect(lambda: self.go_to(surroundings.leads_to))
        surroundings.moved.connect(self._on_moved)

    @property
    def session(self) -> Session | None:
        """Who is at work; None at the login and behind the lock."""
        return None if self._is_locked() else self._session

    @property
    def reception_shown(self) -> ReceptionView | None:
        """The reception, while it is at the front."""
        return self._reception if self._current == RECEPTION else None

    def begin(self, session: Session, left: UUID | None) -> None:
        """A session begins: at its first activity, or with the case that was left at the counter."""
        self._session = session
        self.go_to(self._first(session))
        if left is not None:
            self._open_case(left)
        else:
            QTimer.singleShot(0, self, self._begin_reception)

    def _first(self, session: Session) -> str:
        """Nothing else can be begun at a site that is not set up."""
        unset = missing(self._workplace.settings, *NEEDED_TO_RECEIVE)
        if unset and session.account.may(Permission.ADMINISTER):
            return SETTINGS
        return first_activity([session.account.role])

    def show_again(self) -> None:
        """The lock is lifted: what it lay over."""
        screen = self._shelf.get(self._current)
        if screen is not None:
            self._frame.show_screen(screen, with_summary=self._current == RECEPTION)

    def forget(self) -> None:
        """The session and its screens are over."""
        self._session = None
        self._shelf.forget()
        self._reception = self._wanted = None

    def go_to(self, activity: str) -> None:
        """Bring an activity to the front."""
        session = self._session
        if session is None:
            return
        if activity == RECEPTION:
            self.with_reception(lambda view: view.presenter.begin())
        else:
            self._with_screen(activity, session, lambda _screen: None)

    def with_reception(self, then: Callable[[ReceptionView], None]) -> None:
        """Show the reception and go on with it; at once, or when its last step is made."""
        self._asked = RECEPTION
        self._wanted = then
        if self._reception is None:
            self._begin_reception()
        elif self._reception.is_whole:
            self._show_reception()

    def open_found(self, case: Case) -> None:
        """Open a case where it is at work: at the hand-over when its result is here."""
        if case.state is CaseState.RESULT_READY:
            self._open_result(case.id)
        else:
            self._open_case(case.id)

    def search_for(self, text: str) -> None:
        """Search at the desk."""
        session = self._session
        if session is not None:
            self._with_screen("desk", session, lambda desk: _search(desk, text))

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do a job for no screen in particular."""
        self._tasks.run(self, job, done, failed)

    def _with_screen(
        self, activity: str, session: Session, then: Callable[[QWidget], None]
    ) -> None:
        """Make a screen in one turn of the event loop, show it in the next and go on with it."""
        self._asked = activity

        def show() -> None:
            screen = self._shelf.get(activity)
            if self._asked == activity and screen is not None:
                self._show(activity, screen)
                then(screen)

        if self._shelf.get(activity) is not None:
            show()
        else:
            make = partial(self._make, activity, session)
            Gradual(self._shelf.owner(activity), [make], show)

    def _make(self, activity: str, session: Session) -> None:
        if self._shelf.get(activity) is None:
            self._link(self._shelf.make(activity, session))

    def _link(self, screen: QWidget) -> None:
        for name, slot in (
            ("new_reception_asked", lambda: self.go_to(RECEPTION)),
            ("case_chosen", self._open_case),
            ("result_chosen", self._open_result),
            ("activity_asked", self.go_to),
            ("ticket_begun", self.ticket_begun),
            ("exchange_asked", self._surroundings.exchange_now),
        ):
            signal = signal_of(screen, name)
            if signal is not None:
                signal.connect(slot)

    def _show(self, activity: str, screen: QWidget) -> None:
        session = self._session
        if session is None:
            return
        self._current = activity
        self._frame.set_navigation(activities_for([session.account.role]), activity)
        self._frame.show_screen(screen, with_summary=activity == RECEPTION)
        if activity != RECEPTION:
            self._surroundings.forget_case()
            cast("Screen", screen).enter()

    def _begin_reception(self) -> None:
        """Make the reception step by step while the operator still looks at the desk."""
        session = self._session
        if session is None or not session.account.may(Permission.RECEIVE):
            return
        view = begin_reception(self._workplace, session, self._shelf.run_for(RECEPTION))
        view.finished.connect(lambda: self.go_to("desk"))
        view.case_shown.connect(self._on_case_shown)
        view.ticket_begun.connect(self.ticket_begun)
        self._frame.summary_chosen.connect(view.toggle_summary)
        self._shelf.add(RECEPTION, view)
        self._reception = view
        Gradual(view, step_makers(view), self._show_reception)

    def _show_reception(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self._reception is not None and self._asked == RECEPTION:
            self._show(RECEPTION, self._reception)
            wanted(self._reception)

    def _open_case(self, case_id: UUID) -> None:
        self.with_reception(lambda view: view.presenter.open_case(case_id))

    def _open_result(self, case_id: UUID) -> None:
        def choose(screen: QWidget) -> None:
            chosen = getattr(screen, "choose", None)
            if chosen is not None:
                chosen(case_id)

        if self._session is not None:
            self._with_screen("results", self._session, choose)

    def _on_new_reception(self) -> None:
        """F2 from any screen; a case that is at the counter is not left by it."""
        session, view = self.session, self.reception_shown
        at_counter = view is not None and view.presenter.case is not None
        if session is None or not session.account.may(Permission.RECEIVE):
            return
        if view is not None and at_counter:
            view.say_occupied()
        else:
            self.go_to(RECEPTION)

    def _on_search(self) -> None:
        """F3 from any screen that has no search of its own."""
        session = self.session
        if session is not None and session.account.may(Permission.RECEIVE):
            self.search_for("")

    def _on_case_shown(self) -> None:
        view = self.reception_shown
        if view is None:
            return
        shown = view.presenter
        if shown.case is None and shown.ticket is not None:
            self._surroundings.watch_ticket(shown.ticket)
        else:
            self._surroundings.watch_case(shown.case)
            self._hurry(shown.case)
        self.case_shown.emit(view)

    def _hurry(self, case: Case | None) -> None:
        """What was just sent need not wait for the next round; the one after comes by itself."""
        if case is not None and case.state is CaseState.QUEUED and case.id != self._hurried:
            self._hurried = case.id
            self._surroundings.exchange_now()

    def _on_moved(self) -> None:
        screen = self._shelf.get(self._current)
        if screen is not None and self._current != RECEPTION:
            cast("Screen", screen).refresh()


def _search(desk: QWidget, text: str) -> None:
    search = getattr(desk, "search_for", None)
    if search is not None:
        search(text)
