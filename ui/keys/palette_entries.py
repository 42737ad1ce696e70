"""What the palette offers, and which of it fits what is typed; without Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.kazakh_text import folded

SHOWN = 30


@dataclass(frozen=True)
class Entry:
    """One thing that can be done.

    Args:
        title: what it is.
        run: does it.
        caption: where it is found otherwise, or whose case it is.
        key: its own key, to be learned; empty for none.
        icon: name of an icon.
    """

    title: str
    run: Callable[[], None]
    caption: str = ""
    key: str = ""
    icon: str = ""


def fitting(entries: Sequence[Entry], typed: str) -> tuple[Entry, ...]:
    """The entries that hold every word typed, those that begin with it first.

    Args:
        entries: in their own order.
        typed: words or beginnings of words; nothing typed fits all.
    """
    words = folded(typed).split()
    found = [e for e in entries if all(w in folded(f"{e.title} {e.caption}") for w in words)]
    first = words[0] if words else ""
    return tuple(sorted(found, key=lambda e: not folded(e.title).startswith(first))[:SHOWN])
