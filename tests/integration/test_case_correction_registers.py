"""A correction that names another person or another power is laid before the registers again."""

import pytest

from app.domain.case import Case
from app.domain.correction import Correction
from app.domain.errors import Refused
from app.services.corrections import Ground
from tests.counter import FORM, Counter

GROUND = Ground("терілім қатесі")
POWER = {
    "representative.basis": "notarised",
    "representative.iin": "791114468407",
    "representative.surname": "Мұқанова",
    "representative.given_name": "Сәуле",
    "poa.number": "2015-0417",
    "poa.date": "2015-01-10",
}


def corrected(counter: Counter, case: Case, **right: str) -> Case:
    fields = {name.replace("__", "."): value for name, value in right.items()}
    chief = counter.person("supervisor")
    return counter.work.corrections.correct(chief, case.id, Correction(fields), GROUND)


def tasks(counter: Counter, case: Case) -> set[str]:
    return {task.field for task in counter.work.case_tasks.of_case(counter.person(), case.id)}


def test_another_iin_is_asked_again_and_what_differs_becomes_a_task(counter: Counter) -> None:
    case, _ = counter.registered(FORM)
    after = corrected(counter, case, applicant__phone="+7 701 555 09 99")
    assert counter.work.rechecks.run() == 0, "nobody else is named"
    after = corrected(counter, case, applicant__iin="900215300800")
    assert counter.work.rechecks.run() == 1
    assert "applicant.surname" in tasks(counter, case)
    assert counter.case(case).value("applicant.surname") == after.value("applicant.surname")


def test_another_power_must_hold_and_is_asked_for(counter: Counter) -> None:
    case, _ = counter.registered(FORM | POWER | {"applicant.iin": "900215300800"})
    with pytest.raises(Refused, match="POA-03"):
        corrected(counter, case, poa__valid_until="2015-02-01")
    assert counter.work.rechecks.run() == 0
    corrected(counter, case, poa__number="2015-0419")
    assert counter.work.rechecks.run() == 1
    assert tasks(counter, case) == {"poa"}
