"""Secrets in the keyring of the operating system, and a keeper that keeps nothing."""

import logging
from collections.abc import Mapping

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringError, PasswordDeleteError

from app.domain.errors import Unavailable

SERVICE = "tereze"

_log = logging.getLogger(__name__)


class KeyringSecrets:
    """Plays the role `Secrets` over the keyring of the person who is logged in to the computer.

    Args:
        backend: the keyring; by default the one that the operating system offers.
    """

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._chosen = backend

    @property
    def _backend(self) -> KeyringBackend:
        # Asking for the keyring looks through all installed ones: not before it is needed.
        if self._chosen is None:
            self._chosen = keyring.get_keyring()
        return self._chosen

    @property
    def kept(self) -> bool:
        """Whether there is a keyring to keep anything in."""
        return not isinstance(self._backend, fail.Keyring | null.Keyring)

    def get(self, name: str) -> str | None:
        """A kept secret; None when there is none, or no keyring, or it stays locked."""
        if not self.kept:
            return None
        try:
            return self._backend.get_password(SERVICE, name)
        except (KeyringError, OSError) as error:
            _log.warning("the keyring does not answer: %s", type(error).__name__)
            return None

    def put(self, name: str, value: str) -> None:
        """Keep a secret.

        Raises:
            Unavailable: SEC-01 there is no keyring, or it does not take the secret.
        """
        if not self.kept:
            raise Unavailable("SEC-01", secret=name)
        try:
            self._backend.set_password(SERVICE, name, value)
        except (KeyringError, OSError) as error:
            raise Unavailable("SEC-01", secret=name) from error

    def forget(self, name: str) -> None:
        """Drop a secret; nothing happens when there is none.

        Raises:
            Unavailable: SEC-02 the keyring does not let it go, so it may still be there.
        """
        if self.get(name) is None:
            return
        try:
            self._backend.delete_password(SERVICE, name)
        except PasswordDeleteError:
            return
        except (KeyringError, OSError) as error:
            raise Unavailable("SEC-02", secret=name) from error


class ForgetfulSecrets:
    """Plays the role `Secrets` in training: keeps nothing, asks each time."""

    @property
    def kept(self) -> bool:
        """Never."""
        return False

    def get(self, name: str) -> str | None:
        """Nothing."""
        del name
        return None

    def put(self, name: str, value: str) -> None:
        """Refuse to keep anything: raises Unavailable SEC-01."""
        del value
        raise Unavailable("SEC-01", secret=name)

    def tell(self, name: str, value: str) -> None:
        """Nobody asks: training knows its passwords."""
        del name, value

    def forget(self, name: str) -> None:
        """Nothing to drop."""


class SessionSecrets:
    """Plays the role `Secrets`: what was told while the program runs, and the keyring behind it.

    Where there is no keyring the secret serves until the program ends, and is asked for again after
    the next start.

    Args:
        keyring: where secrets outlive the program.
        told: what was told before there was anything to tell it to.
    """

    def __init__(self, keyring: KeyringSecrets, told: Mapping[str, str] | None = None) -> None:
        self._keyring = keyring
        self._told = dict(told or {})

    @property
    def kept(self) -> bool:
        """Whether there is a keyring to keep anything in."""
        return self._keyring.kept

    def get(self, name: str) -> str | None:
        """What was told since the start, else what the keyring keeps."""
        return self._told.get(name) or self._keyring.get(name)

    def put(self, name: str, value: str) -> None:
        """Use a secret from now on, and keep it where that is possible.

        Raises:
            Unavailable: SEC-01 there is no keyring: it holds until the program ends.
        """
        self.tell(name, value)
        self._keyring.put(name, value)

    def tell(self, name: str, value: str) -> None:
        """Use a secret until the program ends; it is kept nowhere."""
        self._told[name] = value

    def forget(self, name: str) -> None:
        """Drop a secret; raises Unavailable SEC-02 as the keyring does."""
        self._told.pop(name, None)
        self._keyring.forget(name)
