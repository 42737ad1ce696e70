"""Registers that answer badly or not at all: evidence is kept, and the case goes on."""

import pytest

from app.domain.case import CaseState, Source
from app.domain.errors import InputError, Refused
from app.domain.lookup import Outcome
from app.domain.power_of_attorney import PowerFault
from tests.counter import FORM, Counter

GBD_FL_CODES = {
    "down": "REG-01",
    "truncated": "REG-10",
    "huge": "REG-11",
    "not_xml": "REG-12",
    "entities": "REG-13",
    "another_person": "REG-14",
    "unknown_code": "REG-15",
    "http_500": "REG-03",
}


@pytest.mark.parametrize("fault", sorted(GBD_FL_CODES))
def test_an_answer_that_cannot_be_believed_is_no_answer(shared: Counter, fault: str) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened()
    with shared.site.stand.faults.during("gbd_fl", fault):
        result = work.lookup.ask_gbd_fl(operator, case.id)
    assert (result.outcome, result.person) == (Outcome.UNAVAILABLE, None)
    assert result.evidence.code == GBD_FL_CODES[fault]
    assert shared.case(case).data_unavailable == ()
    with pytest.raises(Refused, match="DUN-01"):
        work.data_unavailable.print_message(operator, case.id)

    assert work.lookup.ask_gbd_fl(operator, case.id).outcome is Outcome.FOUND
    outcomes = [e.outcome for e in work.lookup.evidence(operator, case.id)]
    assert outcomes == [Outcome.UNAVAILABLE, Outcome.FOUND]
    shared.marked(case)
    with pytest.raises(Refused, match="INT-05"):
        work.registration.register(operator, case.id)
    work.lookup.keep_typed(operator, case.id, "applicant.address", "анықтама бойынша")
    assert work.registration.register(operator, case.id)[0].state is CaseState.REGISTERED
    assert shared.chain_is_whole()


def test_no_answer_takes_nothing_back_that_a_register_said(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened(FORM | {"applicant.iin": "860109417527"})
    assert work.lookup.ask_gbd_fl(operator, case.id).outcome is Outcome.NOT_FOUND
    with shared.site.stand.faults.during("gbd_fl", "down"):
        work.lookup.ask_gbd_fl(operator, case.id)
    assert shared.case(case).data_unavailable == ("gbd_fl",)


def test_a_person_found_at_last_ends_the_way_by_paper(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened(FORM | {"applicant.iin": "860109417527"})
    work.lookup.ask_gbd_fl(operator, case.id)
    work.intake.save(operator, case.id, {"applicant.iin": FORM["applicant.iin"]})
    assert work.lookup.ask_gbd_fl(operator, case.id).outcome is Outcome.FOUND
    assert shared.case(case).data_unavailable == ()
    with pytest.raises(Refused, match="DUN-01"):
        work.data_unavailable.print_message(operator, case.id)


def test_evidence_keeps_the_answer_and_hides_the_iin(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened()
    correlation = work.lookup.ask_gbd_fl(operator, case.id).evidence.correlation_id
    (evidence,) = work.lookup.evidence(operator, case.id)
    assert evidence.correlation_id == correlation
    assert evidence.asked_for == "•••••••••007"
    assert "Сейтқазы".encode() in evidence.raw
    assert evidence.asked_at <= evidence.answered_at


def test_malformed_iin_asks_nobody(shared: Counter) -> None:
    case = shared.opened(FORM | {"applicant.iin": "900215300008"})
    with pytest.raises(InputError) as raised:
        shared.work.lookup.ask_gbd_fl(shared.person(), case.id)
    assert (raised.value.code, raised.value.field) == ("IIN-02", "applicant.iin")
    assert shared.work.lookup.evidence(shared.person(), case.id) == ()


@pytest.mark.parametrize(
    ("number", "principal", "representative", "faults"),
    [
        ("2015-0418", "620617489686", "791114468407", (PowerFault.EXPIRED,)),
        ("2015-0419", "570713493387", "791114468407", (PowerFault.REVOKED,)),
        ("2015-0421", "850731400126", "791114468407", (PowerFault.ENDS_BEFORE_RESULT,)),
        ("2015-0417", "900215300800", "791114468407", ()),
        (
            "2015-0420",
            "900215300800",
            "791114468407",
            (PowerFault.OTHER_PRINCIPAL, PowerFault.OTHER_REPRESENTATIVE),
        ),
    ],
)
def test_what_enis_says_of_a_power(
    shared: Counter,
    number: str,
    principal: str,
    representative: str,
    faults: tuple[PowerFault, ...],
) -> None:
    case = shared.opened(
        FORM
        | {
            "applicant.iin": principal,
            "representative.basis": "notarised",
            "representative.iin": representative,
            "poa.number": number,
        }
    )
    answer = shared.work.lookup.ask_enis(shared.person(), case.id)
    assert answer.power is not None
    assert shared.work.lookup.power_faults(case, answer.power) == faults


def test_an_unknown_power_is_not_found(shared: Counter) -> None:
    case = shared.opened(
        FORM
        | {
            "representative.basis": "notarised",
            "representative.iin": "791114468407",
            "poa.number": "1999-0001",
        }
    )
    answer = shared.work.lookup.ask_enis(shared.person(), case.id)
    assert (answer.outcome, answer.power) == (Outcome.NOT_FOUND, None)
    assert shared.case(case).data_unavailable == ("enis",)


def test_no_answer_about_another_person_says_nothing_of_the_first(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened(FORM | {"applicant.iin": "860109417527"})
    work.lookup.ask_gbd_fl(operator, case.id)
    work.intake.save(operator, case.id, {"applicant.iin": FORM["applicant.iin"]})
    with shared.site.stand.faults.during("gbd_fl", "down"):
        work.lookup.ask_gbd_fl(operator, case.id)
    assert shared.case(case).data_unavailable == ()


def test_accepted_values_say_which_answer_they_come_from(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened(FORM | {"applicant.address": "Басқа көше"})
    answer = work.lookup.ask_gbd_fl(operator, case.id)
    correlation = answer.evidence.correlation_id
    address = "Астана, Көк тас көшесі"
    taken = work.lookup.accept(operator, case.id, {"applicant.address": address}, correlation)
    held = taken.fields["applicant.address"]
    assert (held.value, held.source, held.note) == (address, Source.REGISTRY, correlation)
    assert taken.fields["applicant.surname"].source is Source.TYPED


def test_a_typed_value_is_kept_with_a_reason_in_the_journal(shared: Counter) -> None:
    work, operator = shared.work, shared.person()
    case = shared.opened()
    with pytest.raises(Refused, match="CHK-01"):
        work.lookup.keep_typed(operator, case.id, "applicant.address", "  ")
    kept = work.lookup.keep_typed(operator, case.id, "applicant.address", " жаңа мекенжай ")
    assert kept.value("applicant.address") == FORM["applicant.address"]
    entry = work.outbox.history(operator, case.number.text)[-1]
    assert (entry.action, entry.reason) == ("keep typed", "жаңа мекенжай")
