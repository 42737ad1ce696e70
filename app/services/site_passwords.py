"""Passwords of the site that nothing keeps: asked for at each start, held until the program ends."""

from collections.abc import Sequence

from app.domain.account import Permission, Session
from app.domain.errors import InputError
from app.ports import Clock, Storage, ToldSecrets
from app.services.journaling import record

SENDER_PASSWORD = "gateway-sender"
TRANSPORT_PASSWORD = "transport-key"
DATABASE_PASSWORD = "database"


class SitePasswords:
    """Knows which passwords the exchange needs, and takes those that are missing.

    Args:
        secrets: where they are looked for, and held once they are told.
        needed: names of those without which nothing is sent; none in training.
        storage: for the journal.
        clock: for the journal.
    """

    def __init__(
        self, secrets: ToldSecrets, needed: Sequence[str], storage: Storage, clock: Clock
    ) -> None:
        self._secrets = secrets
        self._storage = storage
        self._clock = clock
        self.needed = tuple(needed)

    @property
    def has_keyring(self) -> bool:
        """Whether this computer could keep a password."""
        return self._secrets.kept

    def missing(self, session: Session) -> tuple[str, ...]:
        """Names of the passwords that this person should be asked for; may wait for the keyring."""
        if not session.account.may(Permission.MEND_DELIVERY):
            return ()
        return tuple(name for name in self.needed if not self._secrets.get(name))

    def tell(self, session: Session, name: str, password: str) -> None:
        """Use a password until the program ends; it is written nowhere, that it was told is.

        Args:
            session: of somebody who sees that messages go out.
            name: one of those needed.
            password: as typed.

        Raises:
            InputError: LOG-01 nothing was typed.
        """
        session.demand(Permission.MEND_DELIVERY)
        if not password:
            raise InputError("LOG-01", field="password")
        self._secrets.tell(name, password)
        with self._storage.begin() as work:
            record(work, session.actor, self._clock.now(), f"{name}-password-told", "settings")
            work.commit()
