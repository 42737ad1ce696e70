"""The workstation: who is at work, from the login over the lock to the end of the session."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.account import Session
from app.services.workplace import Workplace
from ui import theme
from ui.frame import Frame
from ui.front import Front
from ui.keys.barcode_gun import BarcodeGun
from ui.keys.codes import Codes
from ui.keys.commands import Commands
from ui.keys.help import Help
from ui.main_window import MainWindow
from ui.role_words import role_words
from ui.screens.login.view import LoginView
from ui.standing import SITE_PASSWORD
from ui.surroundings import Surroundings
from ui.tasks import Tasks
from ui.translation import LANGUAGES, Translation, language
from ui.widgets.text_field import TextField


class Workstation(QObject):
    """Owns the session; what it works on is at the `front`."""

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
        self.frame = Frame(window)
        self._surroundings = Surroundings(self.frame, workplace, tasks)
        self.front = Front(self.frame, workplace, tasks, self._surroundings, self._is_locked)
        self._codes = Codes(self, self.front, workplace)
        self._help = Help(self.frame)
        self._commands = Commands(self.frame, self.front, workplace)
        self._gun = BarcodeGun(window, self._codes.take)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(workplace.settings.idle_lock_minutes * 60_000)
        self._idle.timeout.connect(self.lock)
        self._connect()

    def _connect(self) -> None:
        self._login.logged_in.connect(self._on_logged_in)
        self._login.language_chosen.connect(self._on_language)
        self.frame.operator_action_chosen.connect(self._on_operator_action)
        self.front.case_shown.connect(self._codes.fill_waiting)
        self.front.ticket_begun.connect(self._codes.begin_ticket)
        handle = self._window.windowHandle()
        if handle is not None:
            # The native window sees each key and click once; the application sees every event.
            handle.installEventFilter(self)

    def start(self) -> None:
        """The workplace is open: whoever waits at the login may come in."""
        self._login.presenter.ready(self._workplace.login)

    def lock(self) -> None:
        """Lock the screen over whatever is open; nothing is closed."""
        if self._session is None or self._is_locked():
            return
        self._login.presenter.locked = self._session
        for field in self._window.findChildren(TextField):
            # What was typed of a password is not kept behind the lock.
            field.forget_secret()
        self._show_login()

    def log_out(self) -> None:
        """End the session and forget its screens."""
        session = self._session
        if session is None:
            return
        self._tasks.run(self, lambda: self._workplace.login.leave(session), lambda _none: None)
        self._end_session()
        self._show_login()

    def _is_locked(self) -> bool:
        return self._login.presenter.locked is not None

    def _show_login(self) -> None:
        self._window.show_page(self._login)
        self._login.enter()

    def _end_session(self) -> None:
        self._session = None
        self._idle.stop()
        self._surroundings.forget_case()
        self.front.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys and the mouse keep the screen from locking."""
        at_work = self._session is not None and not self._is_locked()
        if at_work and event.type() in {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress}:
            self._idle.start()
        return False

    def _on_logged_in(self, session: Session) -> None:
        self._idle.start()
        if self._session is session:
            self.front.show_again()
            return
        left = self._left_at_counter()
        if self._session is not None:
            self._end_session()
            self._idle.start()
        self._session = session
        self._tell_operator()
        self._surroundings.begin(session)
        self.front.begin(session, left)
        self._ask_passwords(session)

    def _ask_passwords(self, session: Session) -> None:
        """What nothing keeps is asked for when the first who may send comes in."""
        passwords = self._workplace.site_passwords
        if passwords.needed:

            def known(missing: tuple[str, ...]) -> None:
                if missing and self._session is session:
                    self.front.go_to(SITE_PASSWORD)

            self._tasks.run(self, lambda: passwords.missing(session), known, lambda _error: None)

    def _left_at_counter(self) -> UUID | None:
        """The case that lay open when somebody else takes the screen over."""
        view = self.front.reception_shown
        case = view.presenter.case if view is not None else None
        return case.id if case is not None else None

    def _tell_operator(self) -> None:
        if self._session is not None:
            account = self._session.account
            self.frame.set_operator(account.name.full, role_words(account.role))

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
