"""The six journeys of a case from login to hand-over, through the services, on the stand."""

import pytest

from app.domain.account import Session
from app.domain.case import Case, CaseState, ChecklistEntry, Presence, ResultKind, Step
from app.domain.comparison import form_values
from app.domain.delivery import Stage
from app.domain.dossier import DossierState, DraftResult, Finding
from app.domain.errors import Refused
from app.domain.lookup import Outcome
from app.domain.register import RegisterKind
from app.domain.signature import Validity
from tests.contract.pdf_a_rules import faults_of
from tests.counter import FORM, SERVICE, Counter
from tests.workplace import log_in

REFUSAL = DraftResult(
    ResultKind.REASONED_REFUSAL, (Finding("untrue_data", "Тұрғын үйі бар", "Заңның 72-бабы"),)
)
POWER = {
    "representative.basis": "notarised",
    "representative.iin": "791114468407",
    "representative.surname": "Ковалёва",
    "representative.given_name": "Ольга",
    "representative.patronymic": "Николаевна",
    "poa.number": "2015-0417",
    "poa.date": "2015-01-12",
    "poa.notary": "Тұрсынова Гүлмира Қайырқызы",
}
PRINCIPAL = FORM | {
    "applicant.iin": "900215300800",
    "applicant.surname": "Өтегенов",
    "applicant.given_name": "Қанат",
    "applicant.patronymic": "Жақсылықұлы",
}
RECEIPTS = [("acceptance-receipt", 1), ("acceptance-receipt", 2)]


def received(counter: Counter, operator: Session, case: Case) -> Case:
    """The reception from the documents to the outbox, step by step as on the screen."""
    work = counter.work
    work.intake.go_to(operator, case.id, Step.DOCUMENTS)
    counter.scanned(counter.marked(case))
    work.registration.register(operator, case.id)
    work.intake.go_to(operator, case.id, Step.SIGN)
    counter.sign(case)
    return work.sending.queue(operator, case.id)


def asked_for(counter: Counter, operator: Session) -> Case:
    """A draft filled with what GBD FL answers and the applicant says, a paper result wished."""
    work = counter.work
    case = work.intake.open(operator, SERVICE, "A-018")
    work.intake.save(operator, case.id, {"applicant.iin": FORM["applicant.iin"]})
    work.intake.go_to(operator, case.id, Step.CHECK)
    answer = work.lookup.ask_gbd_fl(operator, case.id)
    assert answer.person is not None
    work.lookup.accept(
        operator, case.id, form_values(answer.person), answer.evidence.correlation_id
    )
    said = {
        "applicant.phone": FORM["applicant.phone"],
        "category": "wwii",
        "paper_notification": "yes",
    }
    return work.intake.save(operator, case.id, said)


def given_out(counter: Counter, operator: Session, ready: Case) -> Case:
    """The result opened, printed on stamped paper and handed over."""
    work = counter.work
    opened = work.results.open(operator, ready.id)
    assert opened.verdict.validity is Validity.VALID
    assert opened.result.queue_number == ready.queue_number
    letter = work.results.electronic(operator, ready.id)
    assert faults_of(letter) == [], "signed with a visible stamp, it is PDF/A-2b still"
    paper = work.results.print_paper(counter.person("authorised"), ready.id)
    assert paper.pdf.startswith(b"%PDF")
    return work.results.hand_over(operator, ready.id, identity_checked=True)


def test_accepted_then_notified_then_on_stamped_paper(counter: Counter) -> None:
    operator = log_in(counter.work)
    case = asked_for(counter, operator)
    assert received(counter, operator, case).state is CaseState.QUEUED
    counter.exchange()
    assert counter.case(case).state is CaseState.SENT
    counter.decided(case)
    counter.exchange()

    ready = counter.case(case)
    assert (ready.state, ready.result_kind) == (CaseState.RESULT_READY, ResultKind.NOTIFICATION)
    assert ready.queue_number == counter.dossier(case).queue_number
    assert given_out(counter, operator, ready).state is CaseState.HANDED_OVER

    assert counter.dossier(case).state is DossierState.SENT
    assert counter.papers(case) == [*RECEIPTS, ("notification", 1)]
    assert {
        process: clause for process, (clause, _, _) in counter.steps(case).items()
    } == PROCESSES_OF_A_WHOLE_CASE
    assert counter.chain_is_whole()


# Every process and condition of clauses 7, 11 and 12 that an accepted case meets, with its clause.
PROCESSES_OF_A_WHOLE_CASE = {
    "CSC-P2": "11.3",
    "CSC-P3": "11.4",
    "CSC-C1": "11.5",
    "CSC-P5": "11.7",
    "CSC-P6": "11.8",
    "CSC-P7": "12.1",
    "CSC-C2": "12.2",
    "CSC-P9": "12.4",
    "7.1": "7.1",
    "7.2": "7.2",
    "7.3": "7.3",
    "7.4": "7.4",
    "7.5": "7.5",
    "7.6": "7.6",
    "7.7": "7.7",
    "certify-paper": "4",
}


def test_each_process_is_told_with_its_norm_and_its_time(counter: Counter) -> None:
    case = received(counter, counter.person(), counter.opened())
    counter.exchange()
    counter.decided(case)
    counter.exchange()
    counter.work.results.hand_over(counter.person(), case.id, identity_checked=True)
    norms = {process: norm for process, (_, _, norm) in counter.steps(case).items()}
    minutes = {"CSC-P2": 5, "CSC-P6": 2, "CSC-P7": 2, "CSC-C2": 2, "7.1": 15, "7.2": 15}
    days = {"CSC-P9": 30, "7.3": 1, "7.4": 25, "7.5": 1, "7.6": 1, "7.7": 1}
    assert norms == (
        {process: 60 * n for process, n in minutes.items()}
        | {process: 86400 * n for process, n in days.items()}
        | {"CSC-P5": None}
    )
    assert all(took is not None and took >= 0 for _, took, _ in counter.steps(case).values())
    assert counter.steps(case)["7.1"][1] != 0


def test_incomplete_package_is_refused_and_brought_whole_the_next_time(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    case = counter.opened()
    work.intake.go_to(operator, case.id, Step.DOCUMENTS)
    counter.marked(case)
    work.intake.mark(operator, case.id, "category_proof", ChecklistEntry(Presence.ABSENT))
    with pytest.raises(Refused, match="INT-01"):
        work.registration.register(operator, case.id)
    work.registration.start_refusal(operator, case.id)
    refused, paper = work.registration.refuse(operator, case.id)
    assert (refused.state, paper.form, paper.copies) == (CaseState.REFUSED, "refusal-receipt", 2)
    assert counter.steps(case)["7.1-refusal"][::2] == ("7.1", 300)
    assert work.intake.clocks(operator, case.id) == {}

    work.intake.resume(operator, case.id)
    work.intake.mark(operator, case.id, "category_proof", ChecklistEntry(Presence.PRESENT))
    registered, receipt = work.registration.register(operator, case.id)
    assert (registered.state, registered.number) == (CaseState.REGISTERED, case.number)
    day = work.clock.now().date()
    refusals = work.registers.rows(operator, RegisterKind.REFUSED, day)
    assert [row.case_number for row in refusals] == [case.number.text], "it stays on the register"
    assert receipt.copies == 2
    assert counter.papers(case) == [("refusal-receipt", 1), ("refusal-receipt", 2), *RECEIPTS]
    assert counter.chain_is_whole()


def test_no_data_in_gbd_fl_is_told_on_paper_and_the_package_goes_by_courier(
    counter: Counter,
) -> None:
    work, operator = counter.work, counter.person()
    unknown = FORM | {"applicant.iin": "120630600079", "applicant.birth_date": "2012-06-30"}
    case = counter.opened(unknown)
    assert work.lookup.ask_gbd_fl(operator, case.id).outcome is Outcome.NOT_FOUND
    assert counter.case(case).data_unavailable == ("gbd_fl",)
    paper = work.data_unavailable.print_message(operator, case.id)
    assert paper.form == "data-unavailable"
    assert counter.steps(case)["CSC-P4"][::2] == ("11.6", 120)

    counter.marked(counter.case(case))
    work.registration.register(operator, case.id)
    dispatched = work.courier.dispatch(operator, case.id)
    assert dispatched.state is CaseState.WITH_COURIER
    register, bag = work.courier.hand_to_courier(operator, "Серік", "0042")
    assert (register.form, register.copies) == ("courier-register", 2)
    assert bag.case_numbers == (case.number.text,)
    assert work.sending.waiting(operator) == ()
    assert counter.papers(case) == [("data-unavailable", 1), *RECEIPTS]
    assert counter.chain_is_whole()


def test_representative_with_a_notarised_power(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    case = counter.opened(PRINCIPAL | POWER)
    answer = work.lookup.ask_enis(operator, case.id)
    assert answer.power is not None
    assert work.lookup.power_faults(case, answer.power) == ()
    assert "notarised_poa" in {row.rule.code for row in work.intake.checklist(case)}
    received(counter, operator, case)
    counter.exchange()
    request = work.review.request_of(counter.person("registrar"), counter.dossier(case))
    assert request.fields["poa.number"] == "2015-0417"
    counter.decided(case)
    counter.exchange()
    assert counter.case(case).state is CaseState.RESULT_READY


@pytest.mark.parametrize("basis", ["none", "otherwise", "legal"])
def test_enis_is_asked_for_a_notarised_power_only(counter: Counter, basis: str) -> None:
    case = counter.opened(PRINCIPAL | POWER | {"representative.basis": basis})
    with pytest.raises(Refused, match="ENI-01"):
        counter.work.lookup.ask_enis(counter.person(), case.id)
    assert counter.work.lookup.evidence(counter.person(), case.id) == ()


def test_reasoned_refusal(counter: Counter) -> None:
    case = received(counter, counter.person(), counter.opened())
    counter.exchange()
    decided = counter.decided(case, REFUSAL)
    assert decided.queue_number is None
    counter.exchange()
    ready = counter.case(case)
    assert (ready.result_kind, ready.queue_number) == (ResultKind.REASONED_REFUSAL, None)
    opened = counter.work.results.open(counter.person(), case.id)
    assert opened.result.findings == REFUSAL.findings
    paper = counter.work.results.print_paper(counter.person("authorised"), case.id)
    assert paper.form == "reasoned-refusal"
    queue = counter.work.review.queue(counter.person("head"), "wwii")
    assert case.number.text not in {entry.case_number for entry in queue}


def test_everything_is_sent_when_the_gateway_is_back(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    with counter.site.stand.faults.during("gateway", "down"):
        cases = [counter.queued(pages=2), counter.queued()]
        assert work.sending.deliver_due() == 0
        waiting = work.sending.waiting(operator)
        assert [m.case_number for m in waiting] == [case.number.text for case in cases]
        assert {(m.stage, m.last_error) for m in waiting} == {(Stage.QUEUED, "GTW-01")}
        assert {counter.case(case).state for case in cases} == {CaseState.QUEUED}
    assert work.sending.waiting_count() == 2
    work.sending.retry_all(operator)
    counter.exchange()
    assert work.sending.waiting_count() == 0
    assert {counter.case(case).state for case in cases} == {CaseState.SENT}
    for case in cases:
        counter.decided(case)
    counter.exchange()
    assert {counter.case(case).state for case in cases} == {CaseState.RESULT_READY}
    assert counter.chain_is_whole()
