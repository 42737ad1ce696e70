"""What registers say later: kept with its hour, asked again, laid beside the form, never overwriting."""

from dataclasses import replace

import pytest

from app.adapters.registries.gbd_fl import GbdFl
from app.adapters.storage.task_store import SqlTasks
from app.domain.case import Case, CaseState, Source
from app.domain.case_task import TaskDecision
from app.domain.errors import InputError, Refused, Unavailable
from app.domain.lookup import Outcome, Registry
from tests.counter import FORM, Counter

ELSEWHERE = "Астана қаласы, Басқа көше, 1-үй"
PHONE_OFF = {"applicant.address": ELSEWHERE}


def power(counter: Counter, number: str, principal: str, representative: str) -> Case:
    """A draft of a principal whose representative shows a power of attorney, all rows met."""
    form = FORM | {
        "applicant.iin": principal,
        "representative.basis": "notarised",
        "representative.iin": representative,
        "representative.surname": "Мұқанова",
        "representative.given_name": "Сәуле",
        "poa.number": number,
        "poa.date": "2015-01-10",
    }
    return counter.marked(counter.opened(form))


@pytest.mark.parametrize(
    ("number", "principal", "representative", "code"),
    [
        ("2015-0419", "570713493387", "791114468407", "POA-02"),
        ("2015-0418", "620617489686", "791114468407", "POA-03"),
        ("2015-0420", "900215300800", "820314385493", "POA-04"),
        ("2015-0417", "900215300800", "820314385493", "POA-05"),
        ("2015-0422", "620909351808", "911005490696", "POA-06"),
    ],
)
def test_a_power_that_does_not_hold_registers_nothing(
    shared: Counter, number: str, principal: str, representative: str, code: str
) -> None:
    case = power(shared, number, principal, representative)
    answer = shared.work.lookup.ask_enis(shared.person(), case.id)
    assert answer.outcome is Outcome.FOUND
    with pytest.raises(Refused, match=code):
        shared.work.registration.register(shared.person(), case.id)
    assert shared.case(case).state is CaseState.DRAFT
    (kept,) = shared.work.lookup.evidence(shared.person(), case.id)
    assert kept.power == answer.power
    assert kept.raw


@pytest.mark.parametrize(
    ("number", "principal", "code"),
    [("2015-0425", "320404485771", "POA-07"), ("2015-0426", "400409345126", "POA-08")],
)
def test_a_power_ends_with_its_principal(
    shared: Counter, number: str, principal: str, code: str
) -> None:
    work, operator = shared.work, shared.person()
    case = power(shared, number, principal, "791114468407")
    answer = work.lookup.ask_gbd_fl(operator, case.id)
    assert answer.person is not None
    for row in ("surname", "given_name", "patronymic", "birth_date", "address"):
        work.lookup.keep_typed(operator, case.id, f"applicant.{row}", "құжат бойынша")
    with pytest.raises(Refused, match=code):
        work.registration.register(operator, case.id)


def test_a_power_that_ended_by_what_was_typed_needs_no_register(shared: Counter) -> None:
    case = power(shared, "2015-0417", "900215300800", "791114468407")
    shared.work.intake.save(shared.person(), case.id, {"poa.valid_until": "2015-02-01"})
    with pytest.raises(Refused, match="POA-03"):
        shared.work.registration.register(shared.person(), case.id)


def test_a_silent_register_is_asked_again_and_a_difference_becomes_a_task(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    case = counter.marked(counter.opened(FORM | PHONE_OFF))
    with counter.site.stand.faults.during("gbd_fl", "down"):
        assert work.lookup.ask_gbd_fl(operator, case.id).outcome is Outcome.UNAVAILABLE
        work.registration.register(operator, case.id)
        assert work.rechecks.run() == 0, "the network is still away"
    assert work.case_tasks.open(operator) == ()
    assert work.rechecks.run() == 1
    assert work.rechecks.run() == 0, "it was asked once"
    (task,) = work.case_tasks.open(operator)
    assert (task.field, task.held) == ("applicant.address", ELSEWHERE)
    assert task.told
    assert counter.case(case).value("applicant.address") == ELSEWHERE, "nothing is overwritten"

    with pytest.raises(InputError, match="TSK-01"):
        work.case_tasks.keep(operator, task.id, " ")
    with pytest.raises(Refused, match="COR-04"):
        work.case_tasks.take(operator, task.id, "тізілім дұрыс")
    chief = counter.person("supervisor")
    done = work.case_tasks.take(operator, task.id, "тізілім дұрыс", chief)
    assert done.decision is TaskDecision.TAKE
    assert counter.case(case).value("applicant.address") == task.told
    assert work.case_tasks.open(operator) == ()
    with pytest.raises(Refused, match="TSK-02"):
        work.case_tasks.keep(operator, task.id, "қайта")
    actions = [e.action for e in work.corrections.record(operator, case.id).history]
    assert {"task opened", "correct", "task decided"} <= set(actions)


def test_a_value_is_taken_whole_or_not_at_all(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, chief = counter.work, counter.person("supervisor")
    case = counter.marked(counter.opened(FORM | PHONE_OFF))
    with counter.site.stand.faults.during("gbd_fl", "down"):
        work.lookup.ask_gbd_fl(counter.person(), case.id)
        work.registration.register(counter.person(), case.id)
    work.rechecks.run()
    (task,) = work.case_tasks.open(chief)
    with monkeypatch.context() as full:
        full.setattr(SqlTasks, "put", disk_full)
        with pytest.raises(Unavailable, match="STO-02"):
            work.case_tasks.take(chief, task.id, "тізілім дұрыс")
    assert counter.case(case).value("applicant.address") == ELSEWHERE
    work.case_tasks.take(chief, task.id, "тізілім дұрыс")
    assert counter.case(case).value("applicant.address") == task.told


def disk_full(*_: object) -> None:
    raise Unavailable("STO-02", reason="full")


def test_a_task_of_a_draft_is_answered_by_the_reception_itself(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    case = counter.opened(FORM | PHONE_OFF)
    with counter.site.stand.faults.during("gbd_fl", "down"):
        work.lookup.ask_gbd_fl(operator, case.id)
    work.rechecks.run()
    (task,) = work.case_tasks.open(operator)
    kept = work.case_tasks.keep(operator, task.id, "жаңа мекенжай")
    assert kept.reason == "жаңа мекенжай"
    counter.marked(case)
    work.registration.register(operator, case.id)

    other = counter.opened(FORM | PHONE_OFF)
    with counter.site.stand.faults.during("gbd_fl", "down"):
        work.lookup.ask_gbd_fl(operator, other.id)
    work.rechecks.run()
    work.lookup.keep_typed(operator, other.id, "applicant.address", "жаңа мекенжай")
    assert work.case_tasks.open(operator) == ()
    (settled,) = work.case_tasks.of_case(operator, other.id)
    assert settled.decision is TaskDecision.SETTLED


def test_an_answer_keeps_its_hour_when_the_register_falls_silent(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened()
    first = work.lookup.ask_gbd_fl(operator, case.id)
    with shared.site.stand.faults.during("gbd_fl", "down"):
        work.lookup.ask_gbd_fl(operator, case.id)
        kept = work.lookup.kept(operator, case.id)[Registry.GBD_FL]
    assert kept.evidence.answered_at == first.evidence.answered_at
    assert kept.person == first.person
    work.intake.save(operator, case.id, {"applicant.iin": "900215300800"})
    assert Registry.GBD_FL not in work.lookup.kept(operator, case.id), "it was about another IIN"


def test_a_later_answer_that_differs_changes_no_value_of_the_first(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, operator = counter.work, counter.person()
    case = counter.opened({"applicant.iin": FORM["applicant.iin"]})
    answer = work.lookup.ask_gbd_fl(operator, case.id)
    assert answer.person is not None
    values = {"applicant.address": answer.person.address}
    work.lookup.accept(operator, case.id, values, answer.evidence.correlation_id)
    real = GbdFl.find

    def moved(*args: object) -> object:
        told = real(*args)  # type: ignore[arg-type]  # the same arguments
        assert told.person is not None
        return replace(told, person=replace(told.person, address="Алматы, Абай 1"))

    with counter.site.stand.faults.during("gbd_fl", "down"):
        work.lookup.ask_gbd_fl(operator, case.id)
    monkeypatch.setattr(GbdFl, "find", moved)
    work.rechecks.run()
    held = counter.case(case).fields["applicant.address"]
    assert (held.value, held.source) == (answer.person.address, Source.REGISTRY)
    (task,) = work.case_tasks.open(operator)
    assert (task.held, task.told) == (answer.person.address, "Алматы, Абай 1")


def test_an_earlier_case_offers_what_is_empty_and_says_where_it_comes_from(
    counter: Counter,
) -> None:
    work, operator = counter.work, counter.person()
    first, _ = counter.registered()
    case = counter.opened(
        {"applicant.iin": FORM["applicant.iin"], "applicant.phone": "+77015550000"}
    )
    offer = work.earlier.of_case(operator, case.id)
    assert offer is not None
    assert offer.number == first.number.text
    assert set(offer.values) == {"applicant.address"}
    taken = work.earlier.take(operator, case.id).fields["applicant.address"]
    assert (taken.source, taken.note) == (Source.EARLIER_CASE, first.number.text)
    assert counter.case(case).value("applicant.phone") == "+77015550000"
    assert work.earlier.of_case(operator, case.id) is None


def test_a_duplicate_is_found_by_the_iin_alone_and_decided_with_a_reason(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    first = counter.opened()
    case = counter.opened({"applicant.iin": FORM["applicant.iin"]})
    (found,) = work.duplicates.of_case(operator, case.id)
    assert (found.number, found.other_name) == (first.number.text, first.applicant_shown)
    assert (found.address, found.decision) == (FORM["applicant.address"], None)
    with pytest.raises(InputError, match="DUP-01"):
        work.duplicates.decide(operator, case.id, found.iin, found.number, " ")
    work.duplicates.decide(operator, case.id, found.iin, found.number, "бірінші өтініш қате")
    (again,) = work.duplicates.of_case(operator, case.id)
    assert again.decision is not None
    assert again.decision.reason == "бірінші өтініш қате"
    entry = work.corrections.record(operator, case.id).history[-1]
    assert (entry.action, entry.reason) == ("duplicate decided", "бірінші өтініш қате")
