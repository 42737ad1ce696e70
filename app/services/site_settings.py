"""The settings of the site, read and written by the administrator; they hold from the next start."""

import dataclasses

from app.domain.account import Permission, Session
from app.domain.settings import Settings
from app.ports import Clock, Secrets, SettingsStore, Storage
from app.services.journaling import record
from app.services.site_passwords import (
    DATABASE_PASSWORD,
    SENDER_PASSWORD,
    TRANSPORT_PASSWORD,
)


class SiteSettings:
    """Keeps the settings file and writes down who changed what."""

    def __init__(
        self, store: SettingsStore, storage: Storage, clock: Clock, secrets: Secrets
    ) -> None:
        self._store = store
        self._storage = storage
        self._clock = clock
        self._secrets = secrets

    def read(self, session: Session) -> Settings:
        """What the next start will begin with."""
        session.demand(Permission.ADMINISTER)
        return self._store.read()

    def write(self, session: Session, settings: Settings) -> None:
        """Keep settings for the next start, and journal what changed.

        Raises:
            InputErrors: SET-03 a value that is not allowed; `field` is the dotted name.
            Unavailable: SET-05 they cannot be written.
        """
        session.demand(Permission.ADMINISTER)
        before, after = _flat(self._store.read()), _flat(settings)
        self._store.write(settings)
        changed = sorted(name for name in after if before[name] != after[name])
        if not changed:
            return
        with self._storage.begin() as work:
            record(
                work,
                session.actor,
                self._clock.now(),
                "settings-changed",
                "settings",
                before={name: before[name] for name in changed},
                after={name: after[name] for name in changed},
            )
            work.commit()

    def keep_password(self, session: Session, name: str, password: str) -> None:
        """Put a password of the site into the keyring; the journal says only that.

        Args:
            session: the administrator's.
            name: SENDER_PASSWORD, TRANSPORT_PASSWORD or DATABASE_PASSWORD.
            password: as typed.

        Raises:
            Unavailable: SEC-01 there is no keyring.
        """
        session.demand(Permission.ADMINISTER)
        self._secrets.put(name, password)
        with self._storage.begin() as work:
            record(work, session.actor, self._clock.now(), _SET[name], "settings")
            work.commit()


_SET = {
    SENDER_PASSWORD: "sender-password-set",
    TRANSPORT_PASSWORD: "transport-password-set",
    DATABASE_PASSWORD: "database-password-set",
}


def _flat(settings: Settings) -> dict[str, str]:
    """Every setting by its dotted name, as words."""
    flat: dict[str, str] = {}
    for name, value in dataclasses.asdict(settings).items():
        if isinstance(value, dict):
            flat |= {f"{name}.{inner}": str(held) for inner, held in value.items()}
        else:
            flat[name] = str(value)
    return flat
