"""Where an operator's key lies, and what is known of a token before its PIN is typed."""

from dataclasses import dataclass
from enum import StrEnum


class KeyKind(StrEnum):
    """The three ways in which people here hold a key."""

    FILE = "file"
    TOKEN = "token"
    NCALAYER = "ncalayer"


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """Which key is to be opened; never its secret.

    Args:
        kind: file, token or NCALayer.
        where: path of the file, serial number of the token, nothing for NCALayer.
    """

    kind: KeyKind
    where: str = ""

    @property
    def known(self) -> bool:
        """Whether it is said which key: NCALayer asks for it in its own window."""
        return self.kind is KeyKind.NCALAYER or bool(self.where)

    @property
    def has_secret(self) -> bool:
        """Whether a password or PIN is typed here."""
        return self.kind is not KeyKind.NCALAYER


class PinTries(StrEnum):
    """How many wrong PINs a token still bears, as far as it says so (PKCS#11, CK_TOKEN_INFO)."""

    ENOUGH = "enough"
    FEWER = "fewer"
    LAST = "last"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class TokenSlot:
    """A token that is plugged in.

    Args:
        label: the name its owner gave it.
        serial: number of the maker; names the token.
        model: kind of token.
        tries: how many wrong PINs it still bears.
    """

    label: str
    serial: str
    model: str
    tries: PinTries

    @property
    def place(self) -> KeyPlace:
        """The place to open a key at."""
        return KeyPlace(KeyKind.TOKEN, self.serial)
