"""Says beside the keyboard why a key does nothing; whoever stands around the asker shows it."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class Tells(Protocol):
    """Something that can show a sentence that needs no answer."""

    def answer_key(self, words: str) -> None:
        """Show it for a while."""


def tell(asker: QWidget, words: str) -> None:
    """Have the nearest that can say it.

    Args:
        asker: whose key was pressed.
        words: why nothing follows, and what does.
    """
    at = asker.parentWidget()
    while at is not None and not isinstance(at, Tells):
        at = at.parentWidget()
    if at is not None:
        at.answer_key(words)
