"""The time of the office."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The time of the office, always with its zone."""

    def now(self) -> datetime:
        """The present moment in the zone of the office."""
