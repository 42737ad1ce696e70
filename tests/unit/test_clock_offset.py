"""How far the clock is off, from one time stamp, and in which words that is said."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.clock_offset import ClockOffset
from ui.clock_words import offset_words

ASKED = datetime(2026, 3, 2, 10, 0, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("round_trip", "told", "step", "shown"),
    [
        (timedelta(milliseconds=400), timedelta(milliseconds=200), timedelta(), "±0.2"),
        (timedelta(), timedelta(), SECOND, "±0.5"),
        (timedelta(milliseconds=400), timedelta(seconds=-5), SECOND, "+4.7"),
        (timedelta(milliseconds=400), timedelta(seconds=61), SECOND, "−61.3"),
    ],
)
def test_the_offset_is_told_no_finer_than_it_is_known(
    round_trip: timedelta, told: timedelta, step: timedelta, shown: str
) -> None:
    offset = ClockOffset.measured(ASKED, ASKED + round_trip, ASKED + told, step)
    assert offset_words(offset).replace(",", ".").startswith(shown)


def test_nothing_is_said_before_the_first_time_stamp() -> None:
    assert offset_words(None) == ""
