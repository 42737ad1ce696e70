"""Mistakes undone: corrected with both values kept, cancelled and never erased, each by role."""

from collections.abc import Callable

import pytest

from app.domain.case import Case, CaseState
from app.domain.errors import InputError, InputErrors, Refused
from app.domain.register import RegisterKind
from tests.counter import Counter

PAPER = b"%PDF-1.7 the applicant's letter"
PHONE = "+7 701 555 09 99"


def test_a_cancelled_case_stays_with_its_reason_and_paper(counter: Counter) -> None:
    work, operator, chief = counter.work, counter.person(), counter.person("supervisor")
    case, _ = counter.registered()
    with pytest.raises(Refused, match="COR-04"):
        work.corrections.cancel(operator, case.id, "екі рет тіркелген", PAPER, None)
    cancelled = work.corrections.cancel(operator, case.id, "екі рет тіркелген", PAPER, chief)
    assert cancelled.state is CaseState.CANCELLED
    (row,) = work.registers.rows(operator, RegisterKind.ACCEPTED, work.clock.now().date())
    assert row.cancelled_at is not None
    assert work.registers.totals(operator, work.clock.now().date()).balanced
    entry = work.corrections.record(operator, case.id).history[-1]
    told = next(
        e for e in work.corrections.record(operator, case.id).history if e.action == "cancel"
    )
    assert work.corrections.paper(operator, case.id, told) == PAPER
    assert told.reason == "екі рет тіркелген"
    assert told.before == {"state": "registered"}
    assert (told.after or {})["permitted_by"] == "supervisor"
    assert entry.subject == case.number.text
    assert counter.chain_is_whole()
    assert work.desk.find(operator, case.number.text)[0].state is CaseState.CANCELLED


def test_a_correction_leaves_both_values(counter: Counter) -> None:
    work, chief = counter.work, counter.person("supervisor")
    case, _ = counter.registered()
    before = case.value("applicant.phone")
    after = work.corrections.correct(
        chief, case.id, {"applicant.phone": PHONE}, "терілім қатесі", None
    )
    assert (after.state, after.value("applicant.phone")) == (CaseState.REGISTERED, PHONE)
    told = work.corrections.record(chief, case.id).history[-1]
    assert ((told.before or {})["applicant.phone"], (told.after or {})["applicant.phone"]) == (
        before,
        PHONE,
    )


def test_a_signed_case_is_signed_anew_after_a_correction(counter: Counter) -> None:
    work, chief = counter.work, counter.person("supervisor")
    case = counter.signed()
    corrected = work.corrections.correct(
        chief, case.id, {"applicant.phone": PHONE}, "терілім қатесі", None
    )
    assert corrected.state is CaseState.REGISTERED
    assert counter.sign(corrected).state is CaseState.SIGNED


@pytest.mark.parametrize("reached", ["draft", "queued"])
def test_what_is_no_case_yet_or_has_left_the_center_is_not_undone(
    shared: Counter, reached: str
) -> None:
    ways: dict[str, Callable[[], Case]] = {"draft": shared.opened, "queued": shared.queued}
    case, chief = ways[reached](), shared.person("supervisor")
    corrections = shared.work.corrections
    with pytest.raises(Refused, match="COR-01"):
        corrections.cancel(chief, case.id, "қате ашылған", PAPER, None)
    with pytest.raises(Refused, match="COR-01"):
        corrections.correct(chief, case.id, {"applicant.phone": PHONE}, "қате терілген", None)
    assert shared.case(case) == case


def test_every_fault_of_an_undoing_is_named_at_its_field(shared: Counter) -> None:
    corrections, chief = shared.work.corrections, shared.person("supervisor")
    case, _ = shared.registered()
    for reason, paper, field, code in (
        ("ж", PAPER, "reason", "COR-02"),
        ("екі рет тіркелген", b"", "paper", "COR-03"),
        ("екі рет тіркелген", b"MZ\x90", "paper", "COR-03"),
    ):
        with pytest.raises(InputError) as fault:
            corrections.cancel(chief, case.id, reason, paper, None)
        assert (fault.value.field, fault.value.code) == (field, code)
    with pytest.raises(InputErrors) as faults:
        corrections.correct(chief, case.id, {"applicant.phone": "кейін"}, "қате терілген", None)
    assert [each.code for each in faults.value.faults] == ["PHO-01"]
    same = {"applicant.phone": case.value("applicant.phone")}
    with pytest.raises(InputError, match="COR-05"):
        corrections.correct(chief, case.id, same, "қате терілген", None)
    assert shared.case(case) == case
