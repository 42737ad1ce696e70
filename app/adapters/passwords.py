"""Password hashes by argon2id."""

import logging
import unicodedata
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one hash costs: rounds, memory in KiB, lanes."""

    rounds: int
    memory: int
    lanes: int


# RFC 9106, section 4, the second recommended option.
COUNTER_COST = Cost(rounds=3, memory=64 * 1024, lanes=4)


class Argon2Passwords:
    """Plays the role `PasswordHasher`.

    Args:
        cost: of new hashes; old hashes carry their own.
    """

    def __init__(self, cost: Cost = COUNTER_COST) -> None:
        self._hasher = PasswordHasher(cost.rounds, cost.memory, cost.lanes)

    def hash(self, password: str) -> str:
        """A new salted hash."""
        return self._hasher.hash(_as_typed_anywhere(password))

    def matches(self, password_hash: str, password: str) -> bool:
        """Whether the password belongs to the hash; a damaged hash belongs to none."""
        try:
            return self._hasher.verify(password_hash, _as_typed_anywhere(password))
        except InvalidHashError:
            _log.error("a stored password hash is damaged")
            return False
        except VerificationError:
            return False


def _as_typed_anywhere(password: str) -> str:
    # Keyboards write й as one character or as two; the password is the same (RFC 8265, 4.2).
    return unicodedata.normalize("NFC", password)
