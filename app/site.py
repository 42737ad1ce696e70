"""A real counter: the site's settings, its keyring, and the administrator of the first start."""

from collections.abc import Mapping
from pathlib import Path

from app.adapters.data_lock import DataLock
from app.adapters.secrets import KeyringSecrets, SessionSecrets
from app.adapters.settings_file import SettingsFile
from app.assembly import Site, Surroundings
from app.domain.errors import Unavailable
from app.domain.settings import Settings
from app.domain.site_details import Purpose, missing
from app.paths import Places
from app.ports import Secrets
from app.services.site_passwords import DATABASE_PASSWORD, SENDER_PASSWORD, TRANSPORT_PASSWORD


class CounterSite:
    """An opened site that nobody else may open at the same time.

    Args:
        places: its data folder.
        told: passwords that were typed because nothing keeps them, by name.

    Raises:
        Refused: STO-10 the server of the database wants its password.
    """

    def __init__(self, places: Places, told: Mapping[str, str] | None = None) -> None:
        self._lock = DataLock(places.lock)
        self._lock.acquire()
        try:
            settings = SettingsFile(places.settings).read()
            secrets = SessionSecrets(KeyringSecrets(), told)
            around = Surroundings(
                settings=settings,
                secrets=secrets,
                sender_password=lambda: kept_password(secrets, SENDER_PASSWORD),
                transport_password=lambda: kept_password(secrets, TRANSPORT_PASSWORD),
                database_password=_of_database(settings, secrets),
                passwords_needed=_needed(settings),
                tsa_url=settings.wire.tsa_url,
                scan_folder=Path(settings.scan_folder) if settings.scan_folder else None,
            )
            self.site = Site(places, around)
        except BaseException:
            self._lock.release()
            raise
        self.workplace = self.site.workplace

    def close(self) -> None:
        """Close the site and let others open it."""
        self.site.close()
        self._lock.release()


def kept_password(secrets: Secrets, name: str) -> str:
    """A password of the site: the gateway sender's, or that of the information system's key.

    Raises:
        Unavailable: SEC-03 it is not kept; somebody must enter it again.
    """
    password = secrets.get(name)
    if password is None:
        raise Unavailable("SEC-03")
    return password


def _of_database(settings: Settings, secrets: Secrets) -> str:
    """The keyring is not looked for by a site that needs no password to open its own file."""
    return (secrets.get(DATABASE_PASSWORD) or "") if settings.database_url else ""


def _needed(settings: Settings) -> tuple[str, ...]:
    """No password is asked for while the site does not say what it opens."""
    sender = () if missing(settings, Purpose.EXCHANGE) else (SENDER_PASSWORD,)
    return (*sender, TRANSPORT_PASSWORD) if settings.keys.transport_file else sender


def start(where: Places, told: Mapping[str, str] | None = None) -> CounterSite:
    """Open the site in its data folder."""
    return CounterSite(where, told)
