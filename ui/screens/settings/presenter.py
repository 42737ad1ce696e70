"""Settings without a window: read, written, and the password that goes to the keyring."""

from collections.abc import Mapping
from typing import Protocol

from app.domain.account import Session
from app.domain.errors import InputErrors
from app.domain.settings import Settings
from app.services.site_passwords import DATABASE_PASSWORD, SENDER_PASSWORD, TRANSPORT_PASSWORD
from app.services.workplace import Workplace
from ui.presenter import Run
from ui.screens.settings.values import with_words

KEPT_AS = {
    "sender_password": SENDER_PASSWORD,
    "transport_password": TRANSPORT_PASSWORD,
    "database_password": DATABASE_PASSWORD,
}


class SettingsShown(Protocol):
    """What the settings screen can show."""

    def show_settings(self, settings: Settings) -> None:
        """What the next start will begin with."""

    def show_saved(self, settings: Settings) -> None:
        """They are kept; they hold from the next start."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class SettingsPresenter:
    """Reads and writes off the screen's thread."""

    def __init__(
        self, view: SettingsShown, workplace: Workplace, session: Session, run: Run
    ) -> None:
        self._view = view
        self._workplace = workplace
        self._session = session
        self._run = run
        self._read: Settings | None = None

    def load(self) -> None:
        """Read the settings."""
        self._run(
            lambda: self._workplace.site_settings.read(self._session),
            self._take,
            self._view.show_error,
        )

    def save(self, words: Mapping[str, str], passwords: Mapping[str, str]) -> None:
        """Write what was typed; of the passwords only those that were typed."""
        if self._read is None:
            return
        try:
            settings = with_words(self._read, words)
        except InputErrors as errors:
            self._view.show_error(errors)
            return
        site, session = self._workplace.site_settings, self._session

        def written() -> Settings:
            site.write(session, settings)
            for field, password in passwords.items():
                site.keep_password(session, KEPT_AS[field], password)
            return settings

        self._run(written, self._saved, self._view.show_error)

    def _take(self, settings: Settings) -> None:
        self._read = settings
        self._view.show_settings(settings)

    def _saved(self, settings: Settings) -> None:
        self._read = settings
        self._view.show_saved(settings)
