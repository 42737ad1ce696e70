"""The numbering plans of telephones."""

from typing import Protocol

from app.domain.person import PhoneLook


class Phones(Protocol):
    """Knows which numbers there are."""

    def look(self, text: str) -> PhoneLook | None:
        """What a number as typed is, None while it is none."""
