"""What a site keeps beside its database: passports, passwords, secrets, settings."""

from typing import Protocol

from app.domain.errors import Refused
from app.domain.public_service import PublicService
from app.domain.settings import Settings


class Catalogue(Protocol):
    """The service passports of the site."""

    def services(self) -> tuple[PublicService, ...]:
        """The newest version of every passport, in the order they say, the others by title."""

    def faults(self) -> tuple[Refused, ...]:
        """Every fault (PAS-02) of every passport that does not load."""

    def get(self, code: str, digest: str = "") -> PublicService:
        """A passport, in the version of this digest when one is given.

        Raises:
            Refused: PAS-01 when the site has no such passport.
        """

    def keep(self, service: PublicService) -> None:
        """Keep this version for the cases that were opened with it."""


class PasswordHasher(Protocol):
    """Password hashes (argon2id)."""

    def hash(self, password: str) -> str:
        """A new salted hash."""

    def matches(self, password_hash: str, password: str) -> bool:
        """Whether the password belongs to the hash."""


class Secrets(Protocol):
    """The keyring of the operating system."""

    def get(self, name: str) -> str | None:
        """A kept secret, or None."""

    def put(self, name: str, value: str) -> None:
        """Keep a secret; raises Unavailable SEC-01 when there is no keyring."""

    def forget(self, name: str) -> None:
        """Drop a secret."""

    @property
    def kept(self) -> bool:
        """Whether there is a keyring to keep anything in."""


class ToldSecrets(Secrets, Protocol):
    """The keyring, and before it what somebody typed since the program began."""

    def tell(self, name: str, value: str) -> None:
        """Use a secret until the program ends; it is kept nowhere."""


class SettingsStore(Protocol):
    """Where the settings of a site are kept."""

    def read(self) -> Settings:
        """The settings; raises InputErrors SET-01..03, Refused SET-04, Unavailable SET-05."""

    def write(self, settings: Settings) -> None:
        """Keep them; raises InputErrors SET-03 (`field` is the dotted name), Unavailable SET-05."""
