"""The last key of each person at this computer, in a file; plays `KeyPlaces`."""

import json
import logging
from dataclasses import asdict
from pathlib import Path

from app.adapters.whole_file import write_whole
from app.domain.key_place import KeyKind, KeyPlace

log = logging.getLogger(__name__)


class KeyPlacesFile:
    """Places by login, as JSON.

    Args:
        folder: data of this computer; the file need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "key-places.json"

    def last(self, login: str) -> KeyPlace | None:
        """The place a person's key was opened at last; None when that is not known."""
        kept = self._read().get(login)
        try:
            return KeyPlace(KeyKind(kept["kind"]), str(kept["where"])) if kept else None
        except (KeyError, TypeError, ValueError):
            return None

    def remember(self, login: str, place: KeyPlace) -> None:
        """Keep the place; it is a convenience, so that a full disk is only logged."""
        held = self._read() | {login: asdict(place)}
        try:
            write_whole(self._path, json.dumps(held, ensure_ascii=False).encode())
        except OSError:
            log.warning("the choice of key cannot be kept", exc_info=True)

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, dict) else {}
