"""Whom a correction brings into a case is looked for like anybody at reception, and decided on."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.case import Case
from app.domain.correction import Correction
from app.domain.errors import Refused
from app.domain.person import FamilyMember, Iin, PersonName
from app.services.corrections import Ground
from tests.counter import FORM, Counter

GROUND = Ground("терілім қатесі")
OTHER = "900215300800"


def waiting(shared: Counter) -> FamilyMember:
    """Somebody of the queue, as a spouse."""
    person = shared.site.stand.people.in_queue()[0]
    spouse = FamilyMember("spouse", Iin(person.iin), PersonName("Сейтқазы", "Айгүл"))
    return replace(spouse, events=(("marriage", date(2012, 5, 19)),))


def correct(shared: Counter, case: Case, right: Correction) -> Case:
    return shared.work.corrections.correct(shared.person("supervisor"), case.id, right, GROUND)


def test_an_applicant_who_stands_in_another_case_is_decided_on_first(shared: Counter) -> None:
    work, chief = shared.work, shared.person("supervisor")
    elsewhere = shared.opened(FORM | {"applicant.iin": OTHER})
    case, _ = shared.registered()
    right = Correction({"applicant.iin": OTHER})
    with pytest.raises(Refused, match="DUP-02"):
        correct(shared, case, right)
    assert shared.case(case) == case
    (found,) = work.duplicates.of_correction(chief, case.id, right)
    assert (found.number, found.is_applicant) == (elsewhere.number.text, True)
    work.duplicates.decide(shared.person(), case.id, OTHER, found.number, "екі адам")
    assert correct(shared, case, right).value("applicant.iin") == OTHER
    told = [e for e in work.corrections.record(chief, case.id).history if "dupl" in e.action]
    assert told[-1].reason == "екі адам"


def test_a_family_member_in_the_queue_is_found_and_those_already_named_are_not_asked_again(
    shared: Counter,
) -> None:
    case, _ = shared.registered()
    # Another case of the applicant, opened later, is that case's to decide.
    shared.opened()
    moved = Correction({"applicant.phone": "+7 701 555 09 99"})
    assert correct(shared, case, moved).value("applicant.phone") == "+7 701 555 09 99"
    with pytest.raises(Refused, match="DUP-02") as refused:
        correct(shared, case, Correction(family=(waiting(shared),)))
    assert refused.value.values == {"count": 1}


def test_what_has_left_the_center_is_decided_on_no_more(shared: Counter) -> None:
    case = shared.queued()
    with pytest.raises(Refused, match="CAS-01"):
        shared.work.duplicates.decide(shared.person(), case.id, OTHER, "1", "екі адам")
