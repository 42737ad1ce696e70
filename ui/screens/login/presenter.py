"""Login without a window: attempts before the counter is ready wait for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ui.presenter import Run

if TYPE_CHECKING:
    # These know the whole domain, which the first paint does not wait for.
    from app.domain.account import Session
    from app.services.login import Login


class LoginShown(Protocol):
    """What the login screen can show."""

    def show_busy(self, busy: bool) -> None:
        """An attempt is under way."""

    def show_error(self, error: Exception) -> None:
        """Say what went wrong, at its field or in the message line."""

    def show_in(self, session: "Session") -> None:
        """Somebody is in."""


class LoginPresenter:
    """Asks the login service; `locked` is the session whose screen is locked."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._view: LoginShown | None = None
        self._service: Login | None = None
        self._waiting: Callable[[], None] | None = None
        self.locked: Session | None = None
        self.taking_over = False

    def attach(self, view: LoginShown) -> None:
        """Tell where to show."""
        self._view = view

    def ready(self, service: "Login") -> None:
        """The counter is ready; an attempt that waited goes on."""
        self._service = service
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting()

    def log_in(self, login: str, password: str, reason: str = "") -> None:
        """Try to log in, to unlock, or to take a locked screen over for a reason."""
        view = self._view
        assert view is not None
        view.show_busy(True)
        if self._service is None:
            self._waiting = lambda: self.log_in(login, password, reason)
            return
        service, locked, taking_over = self._service, self.locked, self.taking_over

        def attempt() -> "Session":
            if locked is None:
                return service.authorise(login, password)
            if taking_over:
                return service.take_over(locked, login, password, reason)
            service.unlock(locked, password)
            return locked

        def done(session: "Session") -> None:
            view.show_busy(False)
            view.show_in(session)

        def failed(error: Exception) -> None:
            view.show_busy(False)
            view.show_error(error)

        self._run(attempt, done, failed)
