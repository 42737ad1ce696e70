"""Mistakes undone: corrected with both values kept, cancelled and never erased, each by role."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.domain.case import Case, CaseState
from app.domain.correction import Correction
from app.domain.errors import InputError, InputErrors, Refused
from app.domain.person import FamilyMember, Iin, PersonName
from app.domain.register import RegisterKind
from app.services.corrections import Ground
from tests.counter import Counter

PAPER = b"%PDF-1.7 the applicant's letter"
PHONE = "+7 701 555 09 99"


def test_a_cancelled_case_stays_with_its_reason_and_paper(counter: Counter) -> None:
    work, operator, chief = counter.work, counter.person(), counter.person("supervisor")
    case, _ = counter.registered()
    with pytest.raises(Refused, match="COR-04"):
        work.corrections.cancel(operator, case.id, Ground("екі рет тіркелген", None, PAPER))
    cancelled = work.corrections.cancel(
        operator, case.id, Ground("екі рет тіркелген", chief, PAPER)
    )
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
        chief, case.id, Correction({"applicant.phone": PHONE}), Ground("терілім қатесі")
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
        chief, case.id, Correction({"applicant.phone": PHONE}), Ground("терілім қатесі")
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
        corrections.cancel(chief, case.id, Ground("қате ашылған", None, PAPER))
    with pytest.raises(Refused, match="COR-01"):
        corrections.correct(
            chief, case.id, Correction({"applicant.phone": PHONE}), Ground("қате терілген")
        )
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
            corrections.cancel(chief, case.id, Ground(reason, None, paper))
        assert (fault.value.field, fault.value.code) == (field, code)
    with pytest.raises(InputErrors) as faults:
        corrections.correct(
            chief, case.id, Correction({"applicant.phone": "кейін"}), Ground("қате терілген")
        )
    assert [each.code for each in faults.value.faults] == ["PHO-01"]
    same = {"applicant.phone": case.value("applicant.phone")}
    with pytest.raises(InputError, match="COR-05"):
        corrections.correct(chief, case.id, Correction(same), Ground("қате терілген"))
    assert shared.case(case) == case


WIFE = FamilyMember("spouse", Iin("910903424647"), PersonName("Сейтқазы", "Айгүл"))
TYPED_WRONG = Ground("терілім қатесі")


def married(on: date) -> FamilyMember:
    return replace(WIFE, events=(("marriage", on),))


def test_category_and_family_are_corrected_with_both_values(shared: Counter) -> None:
    corrections, chief = shared.work.corrections, shared.person("supervisor")
    case, _ = shared.registered()
    wife = married(date(2012, 5, 19))
    right = Correction({"category": "orphans"}, (wife,))
    after = corrections.correct(chief, case.id, right, TYPED_WRONG)
    assert (after.value("category"), after.family) == ("orphans", (wife,))
    told = corrections.record(chief, case.id).undoings[-1]
    assert told.before == {"state": "registered", "category": "wwii", "family.910903424647": ""}
    assert (told.after or {})["family.910903424647"] == (
        "spouse Сейтқазы Айгүл, marriage 2012-05-19"
    )
    gone = corrections.correct(chief, case.id, Correction(family=()), TYPED_WRONG)
    assert gone.family == ()
    with pytest.raises(InputError, match="COR-05"):
        corrections.correct(chief, case.id, Correction(family=()), TYPED_WRONG)


@pytest.mark.parametrize(
    "right",
    [
        Correction({"category": "vulnerable", "subcategory": "pensioners"}),
        Correction(family=(married(date(2008, 5, 31)),)),
        Correction(circumstances=frozenset({"court_family"})),
    ],
)
def test_a_correction_never_makes_a_package_complete_afterwards(
    shared: Counter, right: Correction
) -> None:
    corrections, chief = shared.work.corrections, shared.person("supervisor")
    case, _ = shared.registered()
    with pytest.raises(Refused, match="COR-06") as refused:
        corrections.correct(chief, case.id, right, TYPED_WRONG)
    assert refused.value.values == {"count": 1}
    assert shared.case(case) == case


def test_a_category_without_its_sub_category_and_a_member_without_a_day_are_told(
    shared: Counter,
) -> None:
    corrections, chief = shared.work.corrections, shared.person("supervisor")
    case, _ = shared.registered()
    right = Correction({"category": "state_servants"}, (WIFE,))
    with pytest.raises(InputErrors) as faults:
        corrections.correct(chief, case.id, right, TYPED_WRONG)
    assert [each.code for each in faults.value.faults] == ["CAT-02", "FAM-02"]


def test_circumstances_are_corrected_with_both_values(shared: Counter) -> None:
    work, chief, operator = shared.work, shared.person("supervisor"), shared.person()
    case = shared.opened()
    work.intake.save_circumstances(operator, case.id, frozenset({"divorced"}))
    case = work.intake.save(operator, case.id, {"extra.divorce_date": "2012-03-01"})
    work.registration.register(operator, shared.marked(case).id)
    right = Correction(circumstances=frozenset())
    after = work.corrections.correct(chief, case.id, right, TYPED_WRONG)
    assert after.circumstances == frozenset()
    told = work.corrections.record(chief, case.id).undoings[-1]
    assert (told.before or {})["circumstances"] == "divorced"
    assert (told.after or {})["circumstances"] == ""
    assert told.reason == TYPED_WRONG.reason
    again = Correction(circumstances=frozenset({"divorced"}))
    assert work.corrections.correct(chief, case.id, again, TYPED_WRONG).circumstances == {
        "divorced"
    }


def test_a_field_of_the_passport_is_corrected(shared: Counter) -> None:
    work, chief, operator = shared.work, shared.person("supervisor"), shared.person()
    case = shared.opened()
    work.intake.save_circumstances(operator, case.id, frozenset({"divorced"}))
    case = work.intake.save(operator, case.id, {"extra.divorce_date": "2012-03-01"})
    work.registration.register(operator, shared.marked(case).id)
    right = Correction({"extra.divorce_date": "2013-03-01"})
    after = work.corrections.correct(chief, case.id, right, TYPED_WRONG)
    assert after.value("extra.divorce_date") == "2013-03-01"
    with pytest.raises(InputErrors) as faults:
        work.corrections.correct(
            chief, case.id, Correction({"extra.divorce_date": "кеше"}), TYPED_WRONG
        )
    assert [(each.code, each.field) for each in faults.value.faults] == [
        ("DAT-01", "extra.divorce_date")
    ]
