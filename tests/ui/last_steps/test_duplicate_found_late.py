"""Somebody of the case turns out to stand elsewhere after the check: registration says so."""

import pytest

from app.domain.case import Case, CaseState, Step
from app.domain.person import FamilyMember, Iin, PersonName
from tests.counter import FORM
from tests.ui.last_steps.hands import part, press, state
from tests.ui.last_steps.reception import Reception
from ui.widgets.message_line import MessageLine

PARENT = FamilyMember("parent", Iin("910903424647"), PersonName("Сейтқазы", "Айгүл"))


def ready(reception: Reception) -> Case:
    """A complete draft with a parent in the family, at the step that registers it."""
    counter = reception.counter
    case = counter.opened()
    counter.work.intake.save_family(counter.person(), case.id, (PARENT,))
    case = counter.marked(case)
    for document in ("application", "address", "category_proof"):
        counter.page(case.id, document)
    reception.open(case, Step.SCAN)
    return case


@pytest.mark.parametrize("iin", [FORM["applicant.iin"], PARENT.digits])
def test_a_duplicate_found_late_keeps_the_case_from_being_registered(
    reception: Reception, iin: str
) -> None:
    counter = reception.counter
    case = ready(reception)
    counter.opened(FORM | {"applicant.iin": iin})
    press(reception, "scan.register")
    line = part(reception, MessageLine, "scan.message")
    assert line.code == "DUP-02"
    assert "1 not decided" in line.text
    assert "step “Check”" in line.text
    assert state(reception) is CaseState.DRAFT
    counter.decide_duplicates(case)
    press(reception, "scan.register")
    assert state(reception) is CaseState.REGISTERED


def test_a_place_in_the_queue_of_another_service_is_no_duplicate(reception: Reception) -> None:
    counter = reception.counter
    waiting = counter.site.stand.people.in_queue()[0]
    intake, operator = counter.work.intake, counter.person()
    for service, found in (("housing-queue", 1), ("housing-aid", 0)):
        case = intake.open(operator, service)
        intake.save(operator, case.id, {"applicant.iin": waiting.iin})
        assert len(counter.work.duplicates.of_case(operator, case.id)) == found
        intake.leave(operator, case.id)
