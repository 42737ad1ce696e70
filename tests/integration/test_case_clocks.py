"""Every process and condition has a real start and a real end (S 7.1-7.7, 11-12): the clock of the
office is put forward between the steps, and the journal tells by how much each went on."""

from datetime import timedelta

import pytest

from app.domain.account import Session
from app.domain.case import Case, ChecklistEntry, Presence, ResultKind, Step
from app.domain.comparison import form_values
from app.domain.dossier import DraftResult, Finding
from app.tour.report import case_report
from tests.counter import FORM, SERVICE, Counter
from tests.workplace import log_in

REFUSAL = DraftResult(
    ResultKind.REASONED_REFUSAL, (Finding("documents_defective", "Мөр жоқ", "Стандарт"),)
)
UNKNOWN = FORM | {"applicant.iin": "120630600079", "applicant.birth_date": "2012-06-30"}


class Office:
    """A counter whose clock a test puts forward."""

    def __init__(self, counter: Counter, later: dict[str, timedelta]) -> None:
        self.counter = counter
        self._later = later

    def after(self, minutes: int) -> Counter:
        """So much later."""
        self._later["by"] += timedelta(minutes=minutes)
        return self.counter

    def minutes(self, case: Case) -> dict[str, int]:
        """The whole minutes that each process of a case took."""
        took = {process: seconds for process, (_, seconds, _) in self.counter.steps(case).items()}
        return {process: int(each // 60) for process, each in took.items() if each is not None}


@pytest.fixture
def office(counter: Counter, later: dict[str, timedelta]) -> Office:
    return Office(counter, later)


def sent(office: Office, operator: Session) -> Case:
    """From the opened case to the gateway: 15 minutes, the last 3 of them after the registration."""
    work = office.counter.work
    case = work.intake.open(operator, SERVICE)
    work.intake.save(operator, case.id, FORM)
    office.after(3).work.intake.go_to(operator, case.id, Step.CHECK)
    answer = work.lookup.ask_gbd_fl(operator, case.id)
    assert answer.person is not None
    told = form_values(answer.person)
    work.lookup.accept(operator, case.id, told, answer.evidence.correlation_id)
    office.after(1).work.intake.go_to(operator, case.id, Step.DOCUMENTS)
    case = office.counter.marked(office.counter.case(case))
    office.counter.scanned(case)
    office.after(7).work.registration.register(operator, case.id)
    office.after(2).sign(case)
    office.after(1).work.sending.queue(operator, case.id)
    office.after(1).exchange()
    return office.counter.case(case)


def decided(office: Office, case: Case, draft: DraftResult, *, in_order: bool) -> None:
    """The provider's people take up the dossier one after another: 46 minutes in all."""
    people, review = office.counter, office.counter.work.review
    found = people.dossier(case)
    office.after(4).work.review.begin_check(people.person("registrar"), found.id)
    office.after(2).work.review.register(people.person("registrar"), found.id, in_order=in_order)
    office.after(1).exchange()
    office.after(9).work.review.resolve(people.person("head"), found.id, "executor", "Қарауға")
    office.after(20).work.review.draft(people.person("executor"), found.id, draft)
    office.after(6)
    review.sign(people.person("head"), found.id, people.key("head"))
    office.after(3).work.review.send(people.person("executor"), found.id)
    office.after(1).exchange()


CENTER = {"CSC-P2": 3, "CSC-C1": 1, "CSC-P5": 9, "7.1": 14, "CSC-P6": 1}
PROVIDER = {"CSC-C2": 2, "7.2": 6, "CSC-P7": 7, "7.3": 10, "7.4": 20, "7.5": 6, "7.6": 3}


def test_every_process_of_a_formal_refusal_tells_what_it_took(office: Office) -> None:
    operator = log_in(office.counter.work)
    case = sent(office, operator)
    decided(office, case, REFUSAL, in_order=False)
    office.after(8).work.results.hand_over(operator, case.id, identity_checked=True)
    took = office.minutes(case)
    # The thirty days run from the package handed in, not from its sending (S 12.4).
    assert took == CENTER | PROVIDER | {"CSC-P3": 0, "CSC-P8": 36, "7.7": 8, "CSC-P9": 58}
    assert office.counter.steps(case)["CSC-P8"][::2] == ("12.3", 300)
    assert office.counter.steps(case)["CSC-P3"][1] != 0


def test_a_refusal_for_what_was_examined_is_no_formal_one(office: Office) -> None:
    case = sent(office, office.counter.person())
    decided(office, case, REFUSAL, in_order=True)
    assert "CSC-P8" not in office.counter.steps(case)


def test_a_check_of_what_was_never_shown_runs_from_the_coming_of_the_dossier(
    office: Office,
) -> None:
    case = office.counter.queued()
    office.counter.exchange()
    registrar, found = office.counter.person("registrar"), office.counter.dossier(case)
    office.after(5).work.review.register(registrar, found.id, in_order=True)
    assert office.minutes(case)["CSC-C2"] == 5


def test_what_goes_another_way_tells_what_it_took(office: Office) -> None:
    work, operator = office.counter.work, office.counter.person()
    case = office.counter.opened(UNKNOWN)
    work.lookup.ask_gbd_fl(operator, case.id)
    office.after(1).work.data_unavailable.print_message(operator, case.id)
    office.counter.marked(office.counter.case(case))
    work.intake.mark(operator, case.id, "category_proof", ChecklistEntry(Presence.ABSENT))
    work.registration.start_refusal(operator, case.id)
    office.after(4).work.registration.refuse(operator, case.id)
    took = office.minutes(case)
    assert (took["CSC-P4"], took["7.1-refusal"], took["7.1"]) == (1, 4, 5)


def test_the_report_of_a_case_begins_with_the_login_it_was_opened_after(office: Office) -> None:
    log_in(office.counter.work)
    operator = log_in(office.counter.work)
    case = office.counter.opened()
    office.after(1).work.intake.go_to(operator, case.id, Step.CHECK)
    log_in(office.counter.work)
    with office.counter.site.site.storage.read() as work:
        report = case_report(work, case)
        logins = [e for e in work.journal.of("operator") if e.action == "CSC-P1"]
    assert [e.clause for e in logins] == ["11.2"] * 3
    processes = report["processes"]
    assert isinstance(processes, list)
    first = {"process": "CSC-P1", "clause": "11.2", "norm_seconds": None, "outcome": ""}
    assert processes[0] == first | {"seconds": round(logins[1].seconds or 0, 3)}
    assert [each["process"] for each in processes] == ["CSC-P1", "CSC-P2"]
