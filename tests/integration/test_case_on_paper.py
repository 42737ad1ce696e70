"""A case that goes and comes back by courier: both ends read papers, nothing passes the gateway."""

import pytest

from app.domain.case import Case, CaseState, ResultKind
from app.domain.dossier import Dossier, DossierState, DraftResult, Finding
from app.domain.errors import InputErrors, Refused
from tests.counter import FORM, SERVICE, Counter

NOTIFICATION = {"kind": "notification", "letter_number": "2026-00007", "queue_number": "12"}


def dispatched(counter: Counter) -> Case:
    """A registered case whose package is with the courier."""
    case, _ = counter.registered()
    return counter.work.courier.dispatch(counter.person(), case.id)


def read_off(case: Case) -> dict[str, str]:
    """What stands on the application and the receipt of a case."""
    assert case.registered_at is not None
    typed = {name.removeprefix("applicant."): value for name, value in FORM.items()}
    return typed | {
        "number": case.number.text,
        "category": case.value("category"),
        "subcategory": case.value("subcategory"),
        "intake_date": f"{case.registered_at:%d.%m.%Y}",
        "intake_time": f"{case.registered_at:%H:%M}",
    }


def taken_in(counter: Counter, case: Case) -> Dossier:
    return counter.work.paper_packages.take_in(counter.person("registrar"), SERVICE, read_off(case))


def test_a_package_on_paper_is_examined_and_answered_on_paper(counter: Counter) -> None:
    work, case = counter.work, dispatched(counter)
    assert case.registered_at is not None
    dossier = taken_in(counter, case)
    assert dossier.intake_at == case.registered_at.replace(second=0, microsecond=0)
    assert dossier.due_at == case.due_at
    decided = counter.decided(case)
    assert decided.state is DossierState.SENT
    assert decided.queue_number
    assert work.exchange() == 0, "nothing of a paper case passes the gateway"

    assert [c.id for c in work.paper_results.awaited(counter.person())] == [case.id]
    ready = work.paper_results.take_in(counter.person(), case.id, NOTIFICATION)
    assert (ready.state, ready.queue_number) == (CaseState.RESULT_READY, 12)
    assert work.paper_results.awaited(counter.person()) == ()
    handed = work.results.hand_over(counter.person(), case.id, identity_checked=True)
    assert handed.state is CaseState.HANDED_OVER
    assert {"7.2", "7.3", "7.4", "7.5", "7.6", "7.7"} <= counter.steps(case).keys()
    assert counter.chain_is_whole()


def test_a_place_in_the_queue_is_by_the_hour_on_the_receipt(counter: Counter) -> None:
    case = dispatched(counter)
    later = counter.queued(FORM | {"applicant.iin": "850731400126"})
    counter.exchange()
    taken_in(counter, case)
    first = counter.decided(case).queue_number
    second = counter.decided(later).queue_number
    assert first is not None
    assert second == first + 1


def test_the_same_package_is_taken_in_once(counter: Counter) -> None:
    case = dispatched(counter)
    taken_in(counter, case)
    with pytest.raises(Refused, match="DOS-05"):
        taken_in(counter, case)


def test_every_wrong_field_is_told_at_once_and_nothing_is_kept(counter: Counter) -> None:
    case = dispatched(counter)
    wrong = read_off(case) | {
        "number": case.number.text[:-1] + "x",
        "iin": "123",
        "surname": "",
        "given_name": "",
        "address": " ",
        "category": "nobody",
        "intake_time": "25:99",
    }
    with pytest.raises(InputErrors) as caught:
        counter.work.paper_packages.take_in(counter.person("registrar"), SERVICE, wrong)
    told = {(fault.field, fault.code) for fault in caught.value.faults}
    assert told == {
        ("number", "NUM-01"),
        ("iin", "IIN-01"),
        ("surname", "NAM-01"),
        ("address", "ADR-01"),
        ("category", "CAT-01"),
        ("intake_time", "DAT-03"),
    }
    with counter.site.site.storage.read() as work:
        assert work.dossiers.by_case(case.number.text) is None


def test_intake_cannot_lie_in_the_future(counter: Counter) -> None:
    case = dispatched(counter)
    wrong = read_off(case) | {"intake_date": "01.01.2999"}
    with pytest.raises(InputErrors) as caught:
        counter.work.paper_packages.take_in(counter.person("registrar"), SERVICE, wrong)
    assert [(f.field, f.code) for f in caught.value.faults] == [("intake_date", "DAT-02")]


@pytest.mark.parametrize("login", ["operator", "head", "executor"])
def test_only_the_registrar_takes_packages_in(counter: Counter, login: str) -> None:
    case = dispatched(counter)
    with pytest.raises(Refused, match="ACC-01"):
        counter.work.paper_packages.take_in(counter.person(login), SERVICE, read_off(case))


def test_a_refusal_on_paper_has_no_number_in_the_queue(counter: Counter) -> None:
    case = dispatched(counter)
    refusal = NOTIFICATION | {"kind": "reasoned_refusal"}
    ready = counter.work.paper_results.take_in(counter.person(), case.id, refusal)
    assert (ready.result_kind, ready.queue_number) == (ResultKind.REASONED_REFUSAL, None)


def test_a_letter_is_read_whole_or_not_at_all(counter: Counter) -> None:
    case = dispatched(counter)
    wrong = {"kind": "notification", "letter_number": "", "queue_number": "0"}
    with pytest.raises(InputErrors) as caught:
        counter.work.paper_results.take_in(counter.person(), case.id, wrong)
    assert [fault.code for fault in caught.value.faults] == ["RES-05", "RES-06"]
    assert counter.case(case).state is CaseState.WITH_COURIER


def test_an_answer_of_the_gateway_is_not_typed_in(counter: Counter) -> None:
    case = counter.queued()
    with pytest.raises(Refused, match="RES-07"):
        counter.work.paper_results.take_in(counter.person(), case.id, NOTIFICATION)


def test_a_paper_dossier_may_be_refused(counter: Counter) -> None:
    case = dispatched(counter)
    taken_in(counter, case)
    draft = DraftResult(
        ResultKind.REASONED_REFUSAL, (Finding("untrue_data", "Мәлімет расталмады", "Негіз"),)
    )
    assert counter.decided(case, draft, in_order=False).state is DossierState.SENT


def test_a_service_without_queue_asks_no_number(counter: Counter) -> None:
    work = counter.work
    certificate = next(s for s in work.catalogue.services() if not s.categories)
    typed = read_off(dispatched(counter)) | {"category": "", "subcategory": ""}
    dossier = work.paper_packages.take_in(counter.person("registrar"), certificate.code, typed)
    assert (dossier.category, dossier.queue_list) == ("", "")
