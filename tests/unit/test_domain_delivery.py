"""Messages: stages and when to try again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.delivery import LONGEST_DELAY, Mender, MessageKind, OutboxMessage, Stage

NOW = datetime(2015, 3, 10, 11, 0, tzinfo=UTC)
MESSAGE = OutboxMessage(
    id=UUID(int=1),
    kind=MessageKind.REQUEST,
    case_number="2015-03-10/0307-018-4",
    subject="",
    service_id="TEREZE_HOUSING_QUEUE",
    route_id="R_Astana",
    payload=b"<request/>",
    created_at=NOW,
    next_try_at=NOW,
)


@pytest.mark.parametrize("stage", Stage)
def test_what_is_queued_or_being_sent_still_has_to_go(stage: Stage) -> None:
    assert replace(MESSAGE, stage=stage).waits is (stage in {Stage.QUEUED, Stage.SENDING})


def test_a_failure_is_remembered() -> None:
    failed = MESSAGE.after_failure(NOW, "GTW-01", Mender.ITSELF, jitter=0.5)
    assert (failed.stage, failed.attempts, failed.mender) == (Stage.QUEUED, 1, Mender.ITSELF)
    assert (failed.last_error, failed.last_error_at) == ("GTW-01", NOW)
    assert failed.next_try_at == NOW + timedelta(seconds=5)


def test_delays_double_up_to_the_longest() -> None:
    message, delays = MESSAGE, []
    for _ in range(10):
        message = message.after_failure(NOW, "GTW-01", Mender.ITSELF, jitter=0.5)
        delays.append((message.next_try_at - NOW).total_seconds())
    assert delays == [5, 10, 20, 40, 80, 160, 320, 640, 900, 900]


@given(st.integers(0, 10_000), st.floats(0, 1))
def test_however_long_it_lasts_the_next_try_comes_soon(attempts: int, jitter: float) -> None:
    message = replace(MESSAGE, attempts=attempts)
    delay = message.after_failure(NOW, "GTW-01", Mender.ITSELF, jitter).next_try_at - NOW
    assert timedelta(seconds=4) <= delay <= LONGEST_DELAY * 1.2


@pytest.mark.parametrize("mender", set(Mender) - {Mender.ITSELF})
def test_what_somebody_must_mend_is_not_tried_unasked(mender: Mender) -> None:
    failed = MESSAGE.after_failure(NOW, "GTW-11", mender, jitter=0)
    assert (failed.stage, failed.mender, failed.waits) == (Stage.STOPPED, mender, False)


def test_at_the_gateway_the_error_is_forgotten() -> None:
    failed = MESSAGE.after_failure(NOW, "GTW-01", Mender.ITSELF, jitter=0)
    taken = failed.at_gateway("m-1", NOW)
    assert (taken.stage, taken.gateway_message_id, taken.last_error) == (
        Stage.AT_GATEWAY,
        "m-1",
        "",
    )
