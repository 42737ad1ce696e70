"""The workstation: login, the screens a person may see, and the way between them."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar, cast
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState
from app.services.workplace import Workplace
from ui import theme
from ui.gradual import Gradual
from ui.keys.barcode_gun import BarcodeGun
from ui.keys.codes import Codes
from ui.keys.commands import Commands
from ui.keys.help import Help
from ui.main_window import MainWindow
from ui.navigation import activities_for, first_activity
from ui.presenter import Run
from ui.role_words import role_words
from ui.screens.catalogue import Screen, make_screen, signal_of
from ui.screens.login.view import LoginView
from ui.screens.reception.make import begin_reception, step_makers
from ui.screens.reception.view import ReceptionView
from ui.surroundings import Surroundings
from ui.tasks import Tasks
from ui.translation import LANGUAGES, Translation, language
from ui.widgets.text_field import TextField

RECEPTION = "reception"
SITE_PASSWORD = "site_password"
T = TypeVar("T")


class Workstation(QObject):
    """Owns the session and the screens; the window only places them."""

    def __init__(
        self,
        window: MainWindow,
        login: LoginView,
        workplace: Workplace,
        tasks: Tasks,
        translation: Translation,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._login = login
        self._workplace = workplace
        self._tasks = tasks
        self._translation = translation
        self._session: Session | None = None
        self._screens: dict[str, QWidget] = {}
        self._owners: dict[str, QObject] = {}
        self._reception: ReceptionView | None = None
        self._wanted: Callable[[ReceptionView], None] | None = None
        self._current = ""
        self._asked = ""
        self._surroundings = Surroundings(window, workplace, tasks)
        self._codes = Codes(self, self, workplace)
        self._help = Help(window)
        self._commands = Commands(window, self, workplace)
        self._gun = BarcodeGun(window, self._codes.take)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(workplace.settings.idle_lock_minutes * 60_000)
        self._idle.timeout.connect(self.lock)
        self._connect()

    def _connect(self) -> None:
        self._login.logged_in.connect(self._on_logged_in)
        self._login.language_chosen.connect(self._on_language)
        self._window.activity_chosen.connect(self.go_to)
        self._window.operator_action_chosen.connect(self._on_operator_action)
        self._window.new_reception_chosen.connect(self._on_new_reception)
        self._window.search_chosen.connect(self._on_search)
        self._window.band_action_chosen.connect(lambda: self.go_to(SITE_PASSWORD))
        self._surroundings.moved.connect(self._on_moved)
        handle = self._window.windowHandle()
        if handle is not None:
            # The native window sees each key and click once; the application sees every event.
            handle.installEventFilter(self)

    @property
    def session(self) -> Session | None:
        """Who is at work; None at the login and behind the lock."""
        return self._session if self._login.presenter.locked is None else None

    @property
    def reception_shown(self) -> ReceptionView | None:
        """The reception, while it is at the front."""
        return self._reception if self._current == RECEPTION else None

    def start(self) -> None:
        """The workplace is open: whoever waits at the login may come in."""
        self._login.presenter.ready(self._workplace.login)

    def go_to(self, activity: str) -> None:
        """Bring an activity to the front."""
        session = self._session
        if session is None:
            return
        if activity == RECEPTION:
            self.with_reception(lambda view: view.presenter.begin())
        else:
            self._with_screen(activity, session, lambda _screen: None)

    def _with_screen(
        self, activity: str, session: Session, then: Callable[[QWidget], None]
    ) -> None:
        """Make a screen in one turn of the event loop, show it in the next and go on with it."""
        self._asked = activity

        def show() -> None:
            if self._asked == activity:
                screen = self._screens[activity]
                self._show(activity, screen)
                then(screen)

        if activity in self._screens:
            show()
        else:
            make = partial(self._make_screen, activity, session)
            Gradual(self._owner(activity), [make], show)

    def lock(self) -> None:
        """Lock the screen over whatever is open; nothing is closed."""
        if self._session is None or self._login.presenter.locked is not None:
            return
        self._login.presenter.locked = self._session
        for field in self._window.findChildren(TextField):
            # What was typed of a password is not kept behind the lock.
            field.forget_secret()
        self._window.show_full(self._login)
        self._login.enter()

    def log_out(self) -> None:
        """End the session and forget its screens."""
        session = self._session
        if session is None:
            return
        self._tasks.run(self, lambda: self._workplace.login.leave(session), lambda _none: None)
        self._forget_screens()
        self._window.show_full(self._login)
        self._login.enter()

    def _forget_screens(self) -> None:
        """The session and its screens are over; every draft is stored as it was typed."""
        self._session = None
        self._idle.stop()
        self._surroundings.forget_case()
        # What is still asked for the old screens must not find them half gone.
        for owner in self._owners.values():
            Shiboken.delete(owner)
        for screen in self._screens.values():
            self._window.discard(screen)
        self._owners.clear()
        self._screens.clear()
        self._reception = self._wanted = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys and the mouse keep the screen from locking."""
        at_work = self._session is not None and self._login.presenter.locked is None
        if at_work and event.type() in {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress}:
            self._idle.start()
        return False

    def _on_logged_in(self, session: Session) -> None:
        self._idle.start()
        if self._session is session:
            in_reception = self._current == RECEPTION
            self._window.show_screen(self._screens[self._current], with_summary=in_reception)
            return
        left = self._left_at_counter()
        if self._session is not None:
            self._forget_screens()
        self._session = session
        self._tell_operator()
        self._surroundings.begin(session)
        self.go_to(first_activity([session.account.role]))
        self._ask_passwords(session)
        if left is not None:
            self._open_case(left)
        else:
            QTimer.singleShot(0, self, self._begin_reception)

    def _ask_passwords(self, session: Session) -> None:
        """What nothing keeps is asked for when the first who may send comes in."""
        passwords = self._workplace.site_passwords
        if passwords.needed:

            def known(missing: tuple[str, ...]) -> None:
                if missing and self._session is session:
                    self.go_to(SITE_PASSWORD)

            self.run(lambda: passwords.missing(session), known, lambda _error: None)

    def _left_at_counter(self) -> UUID | None:
        """The case that lay open when somebody else takes the screen over."""
        view = self.reception_shown
        case = view.presenter.case if view is not None else None
        return case.id if case is not None else None

    def _tell_operator(self) -> None:
        if self._session is not None:
            account = self._session.account
            self._window.set_operator(account.name.full, role_words(account.role))

    def _make_screen(self, activity: str, session: Session) -> None:
        if activity not in self._screens:
            screen = make_screen(activity, self._workplace, session, self._run_for(activity))
            self._screens[activity] = screen
            self._window.add_screen(screen)
            self._link(screen)

    def _link(self, screen: QWidget) -> None:
        for name, slot in (
            ("new_reception_asked", lambda: self.go_to(RECEPTION)),
            ("case_chosen", self._open_case),
            ("result_chosen", self._open_result),
            ("activity_asked", self.go_to),
            ("ticket_begun", self._codes.begin_ticket),
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
        self._window.set_navigation(activities_for([session.account.role]), activity)
        self._window.show_screen(screen, with_summary=activity == RECEPTION)
        if activity != RECEPTION:
            self._surroundings.forget_case()
            cast("Screen", screen).enter()

    def with_reception(self, then: Callable[[ReceptionView], None]) -> None:
        """Show the reception and go on with it; at once, or when its last step is made."""
        self._asked = RECEPTION
        self._wanted = then
        if self._reception is None:
            self._begin_reception()
        elif self._reception.is_whole:
            self._show_reception()

    def _begin_reception(self) -> None:
        """Make the reception step by step while the operator still looks at the desk."""
        session = self._session
        if session is None or not session.account.may(Permission.RECEIVE):
            return
        view = begin_reception(self._workplace, session, self._run_for(RECEPTION))
        view.finished.connect(lambda: self.go_to("desk"))
        view.case_shown.connect(self._on_case_shown)
        view.ticket_begun.connect(self._codes.begin_ticket)
        self._window.summary_chosen.connect(view.toggle_summary)
        self._window.add_screen(view)
        self._screens[RECEPTION] = self._reception = view
        Gradual(view, step_makers(view), self._show_reception)

    def _show_reception(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self._reception is not None and self._asked == RECEPTION:
            self._show(RECEPTION, self._reception)
            wanted(self._reception)

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

    def _on_new_reception(self) -> None:
        """F2 from any screen; a case that is at the counter is not left by it."""
        session, view = self.session, self.reception_shown
        at_counter = view is not None and view.presenter.case is not None
        if session is not None and session.account.may(Permission.RECEIVE) and not at_counter:
            self.go_to(RECEPTION)

    def _on_search(self) -> None:
        """F3 from any screen that has no search of its own."""
        session = self.session
        if session is not None and session.account.may(Permission.RECEIVE):
            self.search_for("")

    def _open_case(self, case_id: UUID) -> None:
        self.with_reception(lambda view: view.presenter.open_case(case_id))

    def _open_result(self, case_id: UUID) -> None:
        def choose(screen: QWidget) -> None:
            chosen = getattr(screen, "choose", None)
            if chosen is not None:
                chosen(case_id)

        if self._session is not None:
            self._with_screen("results", self._session, choose)

    def _on_case_shown(self) -> None:
        if self._reception is not None and self._current == RECEPTION:
            shown = self._reception.presenter
            if shown.case is None and shown.ticket is not None:
                self._surroundings.watch_ticket(shown.ticket)
            else:
                self._surroundings.watch_case(shown.case)
            self._codes.fill_waiting(self._reception)

    def _on_moved(self) -> None:
        screen = self._screens.get(self._current)
        if screen is not None and self._current != RECEPTION:
            cast("Screen", screen).refresh()

    def _on_operator_action(self, action: str) -> None:
        kind, _, value = action.partition(":")
        if kind == "lock":
            self.lock()
        elif kind == "logout":
            self.log_out()
        elif kind == "language":
            self._on_language(value)
        elif kind == "theme":
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            theme.apply(app, "dark" if value == "dark" else "light")

    def _on_language(self, chosen: str) -> None:
        for known in LANGUAGES:
            if known == chosen != language():
                self._translation.use(known)
                self._surroundings.retell()
                self._tell_operator()

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do a job for no screen in particular."""
        self._tasks.run(self, job, done, failed)

    def _owner(self, activity: str) -> QObject:
        """What is under way for a screen belongs to it, and is dropped with it."""
        if activity not in self._owners:
            self._owners[activity] = QObject(self)
        return self._owners[activity]

    def _run_for(self, activity: str) -> Run:
        """How a screen does its jobs: their outcomes are dropped when the screen is gone."""
        owner = self._owner(activity)

        def run(
            job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
        ) -> None:
            self._tasks.run(owner, job, done, failed)

        return run


def _search(desk: QWidget, text: str) -> None:
    search = getattr(desk, "search_for", None)
    if search is not None:
        search(text)
