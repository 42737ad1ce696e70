"""The time of the office."""

from datetime import datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """The time of the office, always with its zone."""

    def now(self) -> datetime:
        """The present moment in the zone of the office."""


class TimeWatch(Protocol):
    """Who hears what time an authority has."""

    def now(self) -> datetime:
        """When a time stamp is asked for."""

    def told(self, asked: datetime, moment: datetime, step: timedelta) -> None:
        """A time stamp came just now; `step` is the smallest difference the authority writes."""
