"""Asks whoever begins to work for the passwords that nothing keeps, one after another."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.account import Session
from app.services.site_passwords import SENDER_PASSWORD
from app.services.workplace import Workplace
from ui.navigation import first_activity
from ui.presenter import Run
from ui.screens.site_password.form import SitePasswordForm
from ui.widgets.view import View


class SitePasswordView(View):
    """The form inside the frame: whoever cannot tell the password goes on without it.

    Signals:
        activity_asked: on to the work; carries where.
        exchange_asked: what waited for the password may go.
    """

    activity_asked = Signal(str)
    exchange_asked = Signal()

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="site_password")
        self._passwords = workplace.site_passwords
        self._session = session
        self._run = run
        self._form = SitePasswordForm(SENDER_PASSWORD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._form.entered.connect(self._on_entered)
        self._form.postponed.connect(self._go_on)

    def enter(self) -> None:
        """Ask for the first that is missing; where none is, the gateway does not take the one it got."""
        self._look(lambda: self._ask((SENDER_PASSWORD,), refused=True))

    def refresh(self) -> None:
        """What is being typed stays."""

    def _look(self, when_none: Callable[[], None]) -> None:
        def known(missing: tuple[str, ...]) -> None:
            if missing:
                self._ask(missing)
            else:
                when_none()

        self._run(lambda: self._passwords.missing(self._session), known, self._form.show_error)

    def _ask(self, names: tuple[str, ...], *, refused: bool = False) -> None:
        self._form.ask_for(names[0], has_keyring=self._passwords.has_keyring)
        if refused:
            self._form.show_refused()
        self._form.focus_first()

    def _on_entered(self, password: str) -> None:
        name = self._form.which
        self._run(
            lambda: self._passwords.tell(self._session, name, password),
            lambda _none: self._look(self._done),
            self._form.show_error,
        )

    def _done(self) -> None:
        self.exchange_asked.emit()
        self._go_on()

    def _go_on(self) -> None:
        self.activity_asked.emit(first_activity([self._session.account.role]))
