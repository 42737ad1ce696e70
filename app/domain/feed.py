"""A pass of paper through the scanner, marked while it is under way."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Feed:
    """What is kept of a pass until it ends; found at the next start, it broke off.

    Args:
        pile: its pages belong to.
        document: the checklist row they go into, None for the tray.
        begun_at: hour of its first page, with zone.
    """

    pile: UUID
    document: str | None
    begun_at: datetime


@dataclass(frozen=True, slots=True)
class BrokenFeed:
    """A pass that broke off with the program.

    Args:
        document: the checklist row its pages went into, None for the tray.
        pages: how many came in.
    """

    document: str | None
    pages: int
