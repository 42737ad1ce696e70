"""A dossier at the provider's, and the numbers in the separate lists."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.account import PERMISSIONS, Role
from app.domain.case import ResultKind
from app.domain.case_number import CaseNumber
from app.domain.deadline import Process
from app.domain.dossier import (
    STEPS,
    WAITS_FOR,
    Dossier,
    DossierAction,
    DossierState,
    DossierStep,
    DraftResult,
    Finding,
    QueueEntry,
    queue_number,
)
from app.domain.errors import Refused
from app.domain.service_terms import proportional

TERMS = proportional(30, cited=True)
RECEIVED = datetime(2015, 3, 10, 11, 0, tzinfo=UTC)
LATER = RECEIVED + timedelta(minutes=5)


def a_dossier(state: DossierState = DossierState.RECEIVED) -> Dossier:
    return Dossier(
        id=UUID(int=1),
        case_number=CaseNumber.give(date(2015, 3, 10), 3, 7, 18),
        service_code="housing-queue",
        applicant_iin="900215300007",
        applicant_name="Сейтқазы Ержан Болатұлы",
        category="vulnerable",
        subcategory="many_children",
        queue_list="vulnerable",
        intake_at=RECEIVED,
        received_at=RECEIVED,
        due_at=RECEIVED + timedelta(days=30),
        language="kk",
        state=state,
    )


@pytest.mark.parametrize("state", DossierState)
@pytest.mark.parametrize("action", DossierAction)
def test_only_the_steps_of_the_table_are_allowed(
    state: DossierState, action: DossierAction
) -> None:
    dossier = a_dossier(state)
    if (state, action) in STEPS:
        moved = dossier.moved(action, LATER)
        assert (moved.state, moved.state_since) == (STEPS[state, action].to, LATER)
        return
    with pytest.raises(Refused) as refusal:
        dossier.moved(action, LATER)
    assert refusal.value.code == "DOS-01"
    assert refusal.value.values == {"state": state.value, "action": action.value}


@pytest.mark.parametrize("step", STEPS.values())
def test_somebody_may_take_every_step(step: DossierStep) -> None:
    assert any(step.permission in PERMISSIONS[role] for role in Role)


def test_a_returned_draft_is_examined_again() -> None:
    dossier = a_dossier(DossierState.DRAFTED).moved(DossierAction.RETURN, LATER)
    assert dossier.state is DossierState.RESOLVED
    assert dossier.moved(DossierAction.DRAFT, LATER).state is DossierState.DRAFTED


def test_the_clock_of_a_step_starts_with_its_state() -> None:
    waiting = a_dossier()
    assert waiting.step_due_at(TERMS) == RECEIVED + timedelta(minutes=15)
    registered = waiting.moved(DossierAction.REGISTER, LATER)
    assert registered.step_due_at(TERMS) == LATER + timedelta(days=1)
    resolved = registered.moved(DossierAction.RESOLVE, LATER)
    assert resolved.step_due_at(TERMS) == LATER + timedelta(days=25)
    assert resolved.step_due_at(proportional(3, cited=False)) == LATER + timedelta(days=2.5)
    assert resolved.step_due_at({}) is None


def test_what_is_sent_waits_for_nothing() -> None:
    assert a_dossier(DossierState.SENT).step_due_at(TERMS) is None
    assert set(WAITS_FOR) == set(DossierState) - {DossierState.SENT}
    assert all(TERMS[process].limit for process in WAITS_FOR.values())


@pytest.mark.parametrize(
    "findings",
    [
        (),
        (Finding("untrue_data", "  ", "шарт"),),
        (Finding("untrue_data", "сатылған", ""),),
        (Finding("untrue_data", "сатылған", "шарт"), Finding("not_in_category", "", "шарт")),
    ],
)
def test_a_refusal_names_of_every_ground_fact_and_reasoning(findings: tuple[Finding, ...]) -> None:
    with pytest.raises(Refused) as refusal:
        DraftResult(ResultKind.REASONED_REFUSAL, findings)
    assert refusal.value.code == "DOS-02"


def test_a_full_refusal_and_a_bare_notification_stand() -> None:
    found = (Finding("untrue_data", "сатылған", "шарт"),)
    assert DraftResult(ResultKind.REASONED_REFUSAL, found).findings == found
    assert DraftResult(ResultKind.NOTIFICATION).findings == ()


def an_entry(
    minute: int, number: str = "2015-03-10/0307-001-1", queue: str = "vulnerable"
) -> QueueEntry:
    return QueueEntry(queue, RECEIVED + timedelta(minutes=minute), number, "900215300007", "Ким А.")


def test_the_first_of_a_list_has_number_one() -> None:
    assert queue_number((), an_entry(0)) == 1


def test_intake_decides_and_other_lists_do_not_count() -> None:
    entries = (an_entry(0), an_entry(1, queue="orphans"), an_entry(9))
    assert queue_number(entries, an_entry(5)) == 2


def test_in_one_minute_the_case_number_decides() -> None:
    entries = (an_entry(5, "2015-03-10/0301-001-1"), an_entry(5, "2015-03-10/0309-001-1"))
    assert queue_number(entries, an_entry(5, "2015-03-10/0307-001-1")) == 2


def test_who_left_the_list_is_not_counted() -> None:
    gone = QueueEntry("vulnerable", RECEIVED, "x", "900215300007", "Ким А.", RECEIVED)
    assert queue_number((gone,), an_entry(5)) == 1


@given(st.lists(st.integers(0, 50), unique=True, min_size=1))
def test_numbers_of_a_list_are_one_to_its_length(minutes: list[int]) -> None:
    entries = tuple(an_entry(minute) for minute in minutes)
    numbers = [queue_number(entries, an_entry(minute)) for minute in sorted(minutes)]
    assert numbers == list(range(1, len(minutes) + 1))


def test_every_wait_ends_in_the_process_of_its_step() -> None:
    assert WAITS_FOR[DossierState.RESOLVED] is Process.EXAMINATION
    for (state, _), step in STEPS.items():
        assert WAITS_FOR[state] is step.process
