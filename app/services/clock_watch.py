"""Remembers how far this clock was from the last time stamp."""

from datetime import datetime, timedelta

from app.domain.clock_offset import ClockOffset
from app.ports import Clock


class ClockWatch:
    """Plays the role `TimeWatch`; usable from any thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last: ClockOffset | None = None

    @property
    def last(self) -> ClockOffset | None:
        """The newest measurement; None before the first time stamp."""
        return self._last

    def now(self) -> datetime:
        """When a time stamp is asked for."""
        return self._clock.now()

    def told(self, asked: datetime, moment: datetime, step: timedelta) -> None:
        """A time stamp came just now.

        Args:
            asked: when it was asked for, as `now` said.
            moment: what it says, aware.
            step: the smallest difference the authority writes.
        """
        self._last = ClockOffset.measured(asked, self._clock.now(), moment, step)
