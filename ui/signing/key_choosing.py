"""What choosing a key does, without Qt: file, token or NCALayer, and what each needs."""

from pathlib import Path
from typing import Protocol

from app.domain.account import Session
from app.domain.key_place import KeyKind, KeyPlace, TokenSlot
from app.services.workplace import Workplace
from ui.presenter import Run


class KeyShown(Protocol):
    """What shows the choice."""

    def show_place(self) -> None:
        """Another key is chosen, or more is known of the tokens."""

    def show_trouble(self, error: Exception) -> None:
        """The tokens cannot be listed."""


class KeyChoosing:
    """The key with which a person is going to sign.

    Args:
        shown: what shows it.
        workplace: the services.
        session: who signs.
        run: how tokens are looked for, away from the screen.
    """

    def __init__(self, shown: KeyShown, workplace: Workplace, session: Session, run: Run) -> None:
        self._shown = shown
        self._choice = workplace.key_choice
        self._run = run
        self.place = self._choice.proposed(session)
        self.tokens: tuple[TokenSlot, ...] = ()
        self.looking = False
        is_file = self.place.kind is KeyKind.FILE
        self._file = self.place if is_file else self._choice.file(session)

    @property
    def token(self) -> TokenSlot | None:
        """The chosen token, when it is plugged in."""
        return next((one for one in self.tokens if one.place == self.place), None)

    def begin(self) -> None:
        """Look for the tokens when the key is on one."""
        if self.place.kind is KeyKind.TOKEN:
            self.look()

    def choose_kind(self, kind: KeyKind) -> None:
        """Another way of holding the key."""
        if kind is self.place.kind:
            return
        self.place = self._file if kind is KeyKind.FILE else KeyPlace(kind)
        self._shown.show_place()
        self.begin()

    def choose_file(self, path: Path) -> None:
        """A key file."""
        self._file = self.place = KeyPlace(KeyKind.FILE, str(path))
        self._shown.show_place()

    def choose_token(self, token: TokenSlot) -> None:
        """One of several tokens."""
        self.place = token.place
        self._shown.show_place()

    def look(self) -> None:
        """List the tokens; the only one is chosen, and the one of last time stays."""
        if not self.looking:
            self.looking = True
            self._run(self._choice.tokens, self._found, self._failed)

    def _found(self, tokens: tuple[TokenSlot, ...]) -> None:
        self.looking, self.tokens = False, tokens
        if self.place.kind is KeyKind.TOKEN and self.token is None and len(tokens) == 1:
            self.place = tokens[0].place
        self._shown.show_place()

    def _failed(self, error: Exception) -> None:
        self.looking, self.tokens = False, ()
        self._shown.show_trouble(error)
