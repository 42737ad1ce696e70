"""Norms, clocks and terms."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.deadline import NORMS, Pace, Process, ProcessRun, due_at, due_day, pace
from app.domain.service_terms import proportional, together

ALMATY = ZoneInfo("Asia/Almaty")
START = datetime(2015, 3, 10, 10, 42, tzinfo=ALMATY)


def test_every_process_has_its_norm_at_the_counter_or_in_the_passport() -> None:
    ofservice = set(proportional(30, cited=True))
    assert set(NORMS) | ofservice == set(Process)
    assert not set(NORMS) & ofservice


def test_the_reception_holds_its_electronic_steps() -> None:
    steps = (Process.REQUEST_FORM, Process.LOOKUP, Process.DATA_CHECK, Process.SENDING)
    total = sum((NORMS[step].limit or timedelta() for step in steps), timedelta())
    assert total == timedelta(minutes=10)
    assert NORMS[Process.RECEPTION].limit == timedelta(minutes=15)


def test_the_providers_chain_fits_into_thirty_days() -> None:
    terms = proportional(30, cited=True)
    assert together(terms) == timedelta(days=29, minutes=15)
    assert terms[Process.RESULT].limit == timedelta(days=30)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0, Pace.CALM), (79, Pace.CALM), (80, Pace.SOON), (100, Pace.SOON), (101, Pace.OVER)],
)
def test_pace_turns_at_four_fifths_and_past_the_norm(seconds: int, expected: Pace) -> None:
    assert pace(timedelta(seconds=seconds), timedelta(seconds=100)) is expected


def test_without_norm_there_is_no_pace() -> None:
    assert pace(timedelta(days=9), None) is Pace.NO_NORM


def test_a_run_has_seconds_when_it_has_ended() -> None:
    run = ProcessRun(Process.LOOKUP, START)
    assert run.seconds is None
    ended = ProcessRun(Process.LOOKUP, START, START + timedelta(seconds=1.5))
    assert ended.seconds == 1.5


@pytest.mark.parametrize(
    ("days", "counted", "not_counted"),
    [
        (1, date(2015, 2, 9), date(2015, 2, 10)),
        (30, date(2015, 3, 10), date(2015, 3, 11)),
    ],
)
def test_the_intake_day_counts_by_setting(days: int, counted: date, not_counted: date) -> None:
    intake = date(2015, 2, 9)
    assert due_day(intake, days, count_first_day=True) == counted
    assert due_day(intake, days, count_first_day=False) == not_counted


def test_a_term_ends_when_the_office_closes() -> None:
    due = due_at(START, 30, time(20, 0), count_first_day=False)
    assert due == datetime(2015, 4, 9, 20, 0, tzinfo=ALMATY)
    assert due.tzinfo is ALMATY


@given(st.dates(date(2015, 1, 1), date(2090, 1, 1)), st.integers(1, 400), st.booleans())
def test_a_term_is_as_many_calendar_days_as_it_says(day: date, days: int, first: bool) -> None:
    start = datetime.combine(day, time(10, 42), UTC)
    due = due_at(start, days, time(20, 0), count_first_day=first)
    assert (due.date() - day).days == days - int(first)
