"""Case numbers: any counter gives one without asking another, they sort, and a typo shows."""

import re
from dataclasses import dataclass
from datetime import date

from app.domain.errors import InputError, Refused

# Not \d: that would also take the digits of other scripts.
_FORMAT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})/[0-9]{4}-[0-9]{3,}-[0-9]")

MOST = 99
"""Offices and counters have two digits in a number, and begin with 1."""


def mod_11_10(digits: str) -> int:
    """The check digit of ISO 7064 MOD 11,10: finds every single error and nearly every swap."""
    product = 10
    for digit in digits:
        total = (product + int(digit)) % 10 or 10
        product = total * 2 % 11
    return (11 - product) % 10


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


@dataclass(frozen=True, slots=True, order=True)
class CaseNumber:
    """`2015-03-10/0307-018-4`: day, office 03, counter 07, serial of that counter's day, check digit.

    Text order is the order of day, counter and serial up to 999 cases of one counter in a day.

    Raises:
        InputError: NUM-01 another shape or no such day, NUM-02 wrong check digit.
    """

    text: str

    def __post_init__(self) -> None:
        shape = _FORMAT.fullmatch(self.text)
        if not shape or not _is_day(shape[1]):
            raise InputError("NUM-01", "number")
        digits = re.sub(r"\D", "", self.text)
        if mod_11_10(digits[:-1]) != int(digits[-1]):
            raise InputError("NUM-02", "number")

    @classmethod
    def give(cls, day: date, office: int, counter: int, serial: int) -> "CaseNumber":
        """The number of the serial-th case that this counter opened on this day.

        Raises:
            Refused: NUM-03 office or counter has no number of two digits yet.
        """
        if not (1 <= office <= MOST and 1 <= counter <= MOST):
            raise Refused("NUM-03", office=office, counter=counter)
        body = f"{cls.prefix(day, office, counter)}{serial:03d}"
        check = mod_11_10(re.sub(r"\D", "", body))
        return cls(f"{body}-{check}")

    @staticmethod
    def prefix(day: date, office: int, counter: int) -> str:
        """What all numbers of one counter on one day begin with."""
        return f"{day:%Y-%m-%d}/{office:02d}{counter:02d}-"

    def __str__(self) -> str:
        return self.text
