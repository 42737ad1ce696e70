"""Which key a person signs with: proposed as last time, and the tokens that are plugged in."""

from pathlib import Path

from app.domain.account import Session
from app.domain.key_place import KeyKind, KeyPlace, TokenSlot
from app.ports import KeyPlaces, KeyStore

KEY_ENDING = ".p12"


class KeyChoice:
    """Remembers the place of a key by login, never its secret.

    Args:
        keys: what opens keys.
        places: where the last choice is kept.
        folder: where key files usually lie, or None.
    """

    def __init__(self, keys: KeyStore, places: KeyPlaces, folder: Path | None) -> None:
        self._keys = keys
        self._places = places
        self._folder = folder

    def proposed(self, session: Session) -> KeyPlace:
        """The key of last time; else the person's own file."""
        last = self._places.last(session.login)
        if last is not None and (last.kind is not KeyKind.FILE or Path(last.where).is_file()):
            return last
        return self.file(session)

    def file(self, session: Session) -> KeyPlace:
        """The person's own file in the key folder, by login or role; else none yet."""
        names = (session.login, session.account.role.value)
        files = (self._folder / f"{name}{KEY_ENDING}" for name in names) if self._folder else ()
        found = next((file for file in files if file.is_file()), None)
        return KeyPlace(KeyKind.FILE, str(found) if found else "")

    def remember(self, session: Session, place: KeyPlace) -> None:
        """Propose this key next time; a choice that cannot be kept stops nobody."""
        self._places.remember(session.login, place)

    def tokens(self) -> tuple[TokenSlot, ...]:
        """Tokens that are plugged in.

        Raises:
            Unavailable: SIG-15 no library for tokens.
        """
        return self._keys.tokens()
