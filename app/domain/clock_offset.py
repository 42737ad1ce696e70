"""How far the clock of this computer is from the time of a time-stamping authority."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self


@dataclass(frozen=True, slots=True)
class ClockOffset:
    """One measurement.

    Args:
        by: how much the clock is ahead; negative when it is behind.
        within: how exactly that is known: half the way there and back, half a step of the stamp.
    """

    by: timedelta
    within: timedelta

    @classmethod
    def measured(cls, asked: datetime, answered: datetime, told: datetime, step: timedelta) -> Self:
        """From one answer (RFC 3161, genTime); the stamp is taken as made halfway.

        Args:
            asked: when it was asked for, by this clock, aware.
            answered: when it came, by this clock, aware.
            told: the moment of the stamp, aware; it is cut off to its step.
            step: the smallest difference the authority writes.
        """
        half = (answered - asked) / 2
        return cls(asked + half - (told + step / 2), half + step / 2)

    @property
    def is_off(self) -> bool:
        """Whether the clock is off for certain, and not only not known better."""
        return abs(self.by) > self.within
