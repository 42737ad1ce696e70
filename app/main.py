"""The workstation from start to end.

The login is painted first. What it does not need (database, registers, signatures, papers) is
loaded afterwards, off the GUI thread (decision 010 tells where else imports come late).
"""

import atexit
import logging
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app import __version__
from ui import theme
from ui.cycles import Cycles
from ui.main_window import MainWindow
from ui.messages import code_of, show_problem
from ui.screens.login.presenter import LoginPresenter
from ui.screens.login.view import LoginView
from ui.tasks import Tasks
from ui.translation import FIRST_LANGUAGE, LANGUAGES, Translation

if TYPE_CHECKING:
    from app.domain.settings import Settings
    from app.log import ProgramLog
    from app.paths import Places
    from app.services.workplace import Workplace

_journal = logging.getLogger(__name__)
T = TypeVar("T")
DATABASE_SHUT = "STO-10"


class OpenSite(Protocol):
    """A site that is open: the real one, or training on the stand."""

    workplace: "Workplace"

    def close(self) -> None:
        """Close everything."""


class Program(QObject):
    """The window, and the site behind it once it is loaded."""

    def __init__(
        self,
        app: QApplication,
        start: Callable[[Mapping[str, str]], OpenSite],
        language: str = FIRST_LANGUAGE,
    ) -> None:
        super().__init__()
        self._told: dict[str, str] = {}
        self._start = start
        self._site: OpenSite | None = None
        self._language = language
        self.translation = Translation(app)
        self.tasks = Tasks(self)
        self._cycles = Cycles(self, lambda: self.login.isVisible())
        theme.apply(app, "light")
        self.use_language(language)
        self.window = MainWindow()
        presenter = LoginPresenter(self._run)
        self.login = LoginView(presenter, __version__)
        self.login.painted.connect(self._load)
        self.login.language_chosen.connect(self.use_language)
        self.window.show_page(self.login)

    def use_language(self, code: str) -> None:
        """Speak one of the three languages."""
        for known in LANGUAGES:
            if known == code:
                self.translation.use(known)

    def show(self) -> None:
        """Show the login."""
        self.window.show()
        self.login.enter()

    def close(self) -> None:
        """Stop what runs in the background, then close the site."""
        self.tasks.close()
        self._cycles.stop()
        if self._site is not None:
            self._site.close()
            self._site = None

    def _load(self) -> None:
        self.tasks.run(self, self._open_site, self._opened, self._failed)

    def _open_site(self) -> OpenSite:
        site = self._start(self._told)
        import_module("ui.workstation")
        import_module("ui.screens.catalogue").load_screens()
        import_module("forms.catalogue").warm_up()
        return site

    def _opened(self, site: OpenSite) -> None:
        self._site = site
        self._take_settings(site.workplace.settings)
        make = import_module("ui.workstation").Workstation
        self.workstation = make(
            self.window, self.login, site.workplace, self.tasks, self.translation
        )
        self._cycles.leave_alone_what_is_loaded()
        self.workstation.start()
        _journal.info("the workplace is open")

    def _take_settings(self, settings: "Settings") -> None:
        """The site's own language, colours and place, now that its file has been read."""
        if settings.language != self._language and not self.login.language_was_chosen:
            self.use_language(settings.language)
        app = QApplication.instance()
        if settings.theme == "dark" and isinstance(app, QApplication):
            theme.apply(app, "dark")
        self.login.set_office(settings.office)

    def _failed(self, error: Exception) -> None:
        if code_of(error) == DATABASE_SHUT:
            self._ask_database_password()
            return
        show_problem(self.window, error, lambda: QApplication.exit(1))

    def _ask_database_password(self) -> None:
        """Nothing keeps it, or it is another one now: the start goes on once it is typed."""
        form = import_module("ui.screens.site_password.form").SitePasswordForm("database")
        if self._told:
            form.show_refused()

        def go_on(password: str) -> None:
            self._told["database"] = password
            self.window.show_page(self.login)
            self.window.discard(form)
            self.login.enter()
            self._load()

        form.entered.connect(go_on)
        form.postponed.connect(lambda: QApplication.exit(1))
        self.window.show_page(form)
        form.focus_first()

    def _run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self.tasks.run(self, job, done, failed)


def run(*, training: bool) -> int:
    """Run the workstation until its window is closed.

    Returns:
        0, or 1 when the site could not be opened.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Tereze")
    program = Program(app, lambda told: _open(told, training=training))
    sys.excepthook = _tell_mistake
    program.window.fill_small_screen()
    program.show()
    code = app.exec()
    program.close()
    return code


def _open(told: Mapping[str, str], *, training: bool) -> OpenSite:
    """Open the site in its data folder, its log first."""
    where = cast("Places", import_module("app.paths").places(training=training))
    log = cast("ProgramLog", import_module("app.log").ProgramLog(where.logs))
    log.start()
    atexit.register(log.stop)
    _journal.info("the login is painted; the rest is loaded")
    if training:
        return _open_training(where)
    return cast("OpenSite", import_module("app.site").start(where, told))


def _open_training(where: "Places") -> OpenSite:
    """The stand's process loads what it needs while the site's parts are loaded here."""
    stand = import_module("app.stand_process").StandProcess()
    try:
        return cast("OpenSite", import_module("app.training").start(where, stand.begin))
    except BaseException:
        stand.stop()
        raise


def _tell_mistake(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """A mistake of ours: logged with its trace, told in one sentence, and the work goes on."""
    logging.getLogger("tereze").error("a mistake of ours", exc_info=(kind, error, trace))
    if isinstance(error, Exception):
        show_problem(None, error)
