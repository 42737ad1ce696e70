"""The chain of the journal."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.journal import GENESIS, JournalEntry

ENTRY = JournalEntry(
    at=datetime(2015, 3, 10, 10, 42, tzinfo=UTC),
    who="ainur",
    role="operator",
    action="register",
    subject="2015-03-10/0307-018-4",
    clause="7.1",
    seconds=12.5,
    norm_seconds=900.0,
    before={"state": "draft"},
    after={"state": "registered"},
    reason="",
)


def test_the_same_entry_has_the_same_digest() -> None:
    assert ENTRY.digest_after(GENESIS) == replace(ENTRY).digest_after(GENESIS)
    assert len(ENTRY.digest_after(GENESIS)) == len(GENESIS)


@pytest.mark.parametrize(
    "changed",
    [
        replace(ENTRY, at=ENTRY.at + timedelta(microseconds=1)),
        replace(ENTRY, who="other"),
        replace(ENTRY, role="supervisor"),
        replace(ENTRY, action="refuse"),
        replace(ENTRY, subject=""),
        replace(ENTRY, clause="7.2"),
        replace(ENTRY, seconds=None),
        replace(ENTRY, norm_seconds=899.0),
        replace(ENTRY, before={"state": "Draft"}),
        replace(ENTRY, after={}),
        replace(ENTRY, reason=" "),
    ],
)
def test_every_value_counts(changed: JournalEntry) -> None:
    assert changed.digest_after(GENESIS) != ENTRY.digest_after(GENESIS)


def test_the_entry_before_counts() -> None:
    assert ENTRY.digest_after("1" * 64) != ENTRY.digest_after(GENESIS)


@given(st.dictionaries(st.text(), st.text()))
def test_the_order_of_values_does_not_count(values: Mapping[str, str]) -> None:
    turned = dict(reversed(list(values.items())))
    one, other = replace(ENTRY, after=values), replace(ENTRY, after=turned)
    assert one.digest_after(GENESIS) == other.digest_after(GENESIS)


@pytest.mark.parametrize(
    ("seconds", "norm", "overran"),
    [(None, 5.0, False), (6.0, None, False), (5.0, 5.0, False), (5.1, 5.0, True)],
)
def test_overrun_is_past_the_norm(seconds: float | None, norm: float | None, overran: bool) -> None:
    assert replace(ENTRY, seconds=seconds, norm_seconds=norm).overran is overran
